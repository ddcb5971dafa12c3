/** Makes a plan file of documents: what each table is follows from its words, never from where it stands. */
import { sameWording } from "../../plan/notation/wording";
import { shippedTemplates } from "../../plan/template/shipped";
import type { Template } from "../../plan/template/template";
import { templateFile } from "../template-file/write-template-file";
import { planFileFormat } from "../plan-file/read-plan-file";
import { LabelBook } from "./cards/card-labels";
import { withCardParagraphs } from "./cards/card-paragraphs";
import { partsOf, type CardContent, type CardPage } from "./cards/card-page";
import { recognisedLabels } from "./cards/recognised-labels";
import { joinPages, type JoinedCard, type PlacedPage } from "./cards/join-pages";
import { readPages } from "./cards/read-pages";
import { writeCard } from "./cards/write-card";
import { yearIn } from "./cards/table-columns";
import type { LabelCorrections } from "./corrections";
import { ImportLedger, type ImportedValue, type RecognisedLabel, type UnplacedText } from "./import-values";
import { readCover } from "./parts/cover";
import { BudgetTables, budgetYears, pegColumns, readPegChart, type PegContent } from "./parts/finance-tables";
import { objectivesIn, sectorsOf, withoutMarks } from "./parts/objective-codes";
import { SectorPages, sectorColumns } from "./parts/sector-pages";
import { sectorsOfCards } from "./parts/sectors-of-cards";
import { levelColumns, StrategyTables } from "./parts/strategy-tables";
import { targetColumns, TargetTables } from "./parts/target-tables";
import { filled, oneLine, type DocumentBlock, type DocumentParagraph, type DocumentTable, type SourceDocument } from "./source-document";

export interface RecognisedPlan {
  /** A plan file's content, as published: to be written as JSON and read as such. */
  readonly content: Readonly<Record<string, unknown>>;
  readonly values: readonly ImportedValue[];
  readonly unplaced: readonly UnplacedText[];
  /** Labels of cards, in the order in which they first stand there. */
  readonly labels: readonly RecognisedLabel[];
  /** The template whose labels were looked for; absent where the usual words were enough. */
  readonly template: Template | undefined;
}

export interface Recognising {
  /** The one that the cards follow; the usual words are known beside it. */
  readonly template?: Template | undefined;
  readonly corrections?: LabelCorrections;
}

export function recognisePlan(documents: readonly SourceDocument[], { template, corrections = new Map() }: Recognising): RecognisedPlan {
  const ledger = new ImportLedger();
  const reader = new PlanReader(ledger, template, corrections);
  for (const document of documents) reader.read(document);
  const content = reader.content();
  const unplaced = reader.blocks.flatMap((block) => {
    const card = reader.cardOf(block);
    return unplacedIn(block, ledger).map((left) => ({ ...left, ...card }));
  });
  return { content, values: ledger.values, unplaced, labels: recognisedLabels(reader.cardPages, reader.blocks, ledger), template };
}

/** A table of which nothing was understood is one text, as a paragraph is. */
function unplacedIn(block: DocumentBlock, ledger: ImportLedger): UnplacedText[] {
  if (block.kind === "paragraph") return ledger.isTaken(block) ? [] : [{ text: block.text, place: block.place }];
  const cells = block.rows.flatMap((row) => filled(row));
  const left = cells.filter((cell) => !ledger.isTaken(cell) && /[\p{L}\p{N}]/u.test(cell.text));
  if (left.length === cells.length && left.length > 0)
    return [{ text: cells.map(({ text }) => oneLine(text)).join(" | "), place: block.place }];
  return left.map(({ text, place }) => ({ text, place }));
}

class PlanReader {
  private readonly book: LabelBook;
  private readonly sectors: SectorPages;
  private readonly strategy: StrategyTables;
  private readonly budget: BudgetTables;
  private readonly targets: TargetTables;
  private readonly peg: PegContent[] = [];
  private readonly pages: PlacedPage[] = [];
  readonly blocks: DocumentBlock[] = [];
  private readonly pagesOf = new Map<DocumentBlock, CardPage[]>();
  /** Lines of lists of objectives: understood where the plan holds the objective. */
  private readonly listed: DocumentParagraph[] = [];
  private joined: readonly JoinedCard[] = [];
  private section: string | undefined;

  constructor(
    private readonly ledger: ImportLedger,
    private readonly template: Template | undefined,
    corrections: LabelCorrections,
  ) {
    this.book = new LabelBook(template, corrections);
    this.sectors = new SectorPages(ledger);
    this.strategy = new StrategyTables(ledger);
    this.budget = new BudgetTables(ledger);
    this.targets = new TargetTables(ledger);
  }

  read({ blocks }: SourceDocument): void {
    this.section = undefined;
    for (const block of withCardParagraphs(blocks, this.book)) {
      this.blocks.push(block);
      if (block.kind === "table") this.readTable(block);
      else this.hear(block);
    }
  }

  private hear(paragraph: DocumentParagraph): void {
    this.sectors.hear(paragraph);
    this.targets.hear(paragraph);
    this.budget.hear(paragraph);
    const named = this.sectors.sectors.find(({ name }) => name !== undefined && sameWording(name, paragraph.text));
    if (named) {
      this.section = named.code;
      this.ledger.take(paragraph);
    } else if (this.pages.length > 0 && paragraph.text.startsWith("*") && !isTitleList(paragraph.text)) {
      const page = this.pages.at(-1)!.page;
      page.notes.push({ value: withoutMarks(paragraph.text), place: paragraph.place });
      this.ledger.take(paragraph);
    } else if (isTitleList(paragraph.text)) this.listed.push(paragraph);
    else if (this.isLabelAlone(paragraph)) this.ledger.take(paragraph);
  }

  /** A form's label that nobody answered. */
  private isLabelAlone({ text, place }: DocumentParagraph): boolean {
    const label = place.sheet === undefined ? undefined : this.book.meant(text);
    return label !== undefined && label.isWhole && label.rest === "";
  }

  private readTable(table: DocumentTable): void {
    const targets = targetColumns(table);
    const levels = levelColumns(table);
    const sector = sectorColumns(table);
    const peg = pegColumns(table);
    const years = budgetYears(table);
    if (levels) this.strategy.read(table, levels);
    else if (years) this.budget.read(table, years);
    else if (peg) this.peg.push(...readPegChart(table, peg, this.peg.length, this.ledger));
    else if (sector) this.sectors.read(table, sector);
    else if (targets) {
      this.targets.begin(table, targets.columns);
      this.targets.read(table, true);
    } else if (this.targets.goesOn(table)) this.targets.read(table, false);
    else this.readCards(table);
  }

  private readCards(table: DocumentTable): void {
    const pages = readPages(table, { book: this.book, template: this.template });
    for (const page of pages) {
      const parts = partsOf(page);
      const isNamed = page.code !== undefined || page.title !== undefined;
      if (isNamed ? parts.size === 0 : parts.size < fewestParts && !this.goesOnWith(page)) continue;
      this.pages.push({ page, section: this.section });
      this.pagesOf.set(table, [...(this.pagesOf.get(table) ?? []), page]);
      this.ledger.take(...page.understood);
    }
  }

  /** A table of rows after a card's, or another stretch of the sheet that the card stands on. */
  private goesOnWith(page: CardPage): boolean {
    const before = this.pages.at(-1)?.page;
    if (!before) return false;
    return (
      page.tables.size > 0 ||
      (page.place.sheet !== undefined && page.place.sheet === before.place.sheet && partsOf(page).size + page.notes.length > 0)
    );
  }

  content(): Readonly<Record<string, unknown>> {
    const cover = readCover(this.blocks);
    this.ledger.take(...cover.used);
    if (cover.entity) this.ledger.record("entity", cover.entity);
    if (cover.title) this.ledger.record("title", cover.title);
    const years = this.years(cover.years);
    const firstYear = years[0] ?? new Date().getFullYear();
    const { cards, added } = this.cards(firstYear);
    const sectors = [...this.sectors.sectors, ...added];
    this.takeListed(cards);
    const strategy = this.strategy.strategy();
    const { alignment } = this.strategy;
    const parts = {
      strategy,
      sectors,
      alignment,
      peg: this.peg,
      budget: this.budget.rows,
      cards,
      targets: this.targets.targets,
    };
    return {
      format: planFileFormat,
      entity: cover.entity?.value ?? "",
      title: cover.title?.value ?? "",
      firstYear,
      years: years.length > 0 ? years.at(-1)! - firstYear + 1 : 1,
      ...(this.template && !shippedTemplates.includes(this.template) ? { templates: [templateFile(this.template)] } : {}),
      ...Object.fromEntries(Object.entries(parts).filter(([, rows]) => rows.length > 0)),
    };
  }

  private takeListed(cards: readonly CardContent[]): void {
    const codes = [
      ...cards.map((card) => String(card["code"])),
      ...this.sectors.sectors.flatMap(({ objectives }) => objectives.map(({ code }) => code)),
    ];
    const isHeld = ({ text }: DocumentParagraph) => objectivesIn(text).every(({ code }) => codes.some((one) => one.endsWith(code)));
    this.ledger.take(...this.listed.filter(isHeld));
  }

  /** Those of the title; else those that sections and columns of cards name. */
  private years(named: readonly number[]): number[] {
    const ofCards = this.pages.flatMap(({ page }) =>
      [...page.tables.values()]
        .flat()
        .flatMap(({ values }) => [...values.keys()].flatMap((path) => yearIn(path.replace(/\./g, " ")) ?? [])),
    );
    const ofTargets = this.targets.targets.flatMap(({ years }) => years);
    const found = named.length > 0 ? named : ofTargets.length > 0 ? ofTargets : ofCards;
    return [...new Set(found)].sort((one, other) => one - other);
  }

  private cards(firstYear: number): ReturnType<typeof sectorsOfCards> {
    this.joined = this.withSections(joinPages(this.pages));
    const written = this.joined.map((card, at) => {
      const path = `cards[${at}]`;
      const content = writeCard(card, { path, ledger: this.ledger, template: this.template, firstYear });
      const sector = card.pages.flatMap((page) => page.fields.get("sector") ?? [])[0];
      return { content, sector };
    });
    const placed = sectorsOfCards(written, { known: this.sectors.sectors, ledger: this.ledger });
    return {
      ...placed,
      cards: placed.cards.map((card, at, all) => ({
        ...card,
        ...(this.template ? { template: this.template.id } : {}),
        excerpt: isExcerpt(card, at, all),
      })),
    };
  }

  get cardPages(): readonly CardPage[] {
    return this.pages.map(({ page }) => page);
  }

  /** The card of a table whose pages are all one card's. */
  cardOf(block: DocumentBlock): { readonly card?: number } {
    const pages = this.pagesOf.get(block) ?? [];
    const cards = new Set(pages.map((page) => this.joined.findIndex((card) => card.pages.includes(page))));
    const [card = -1] = cards;
    return cards.size === 1 && card >= 0 ? { card } : {};
  }

  /** Where no heading says whose part a card stands in: its own sector's, or of a copy, that of the card before. */
  private withSections(cards: readonly JoinedCard[]): JoinedCard[] {
    const seen = new Set<string>();
    let before: string | undefined;
    return cards.map((card) => {
      const code = card.pages.find((page) => page.code !== undefined)?.code?.value ?? "";
      const [own] = sectorsOf(code.split(/(?<=\d)\//)[0] ?? code);
      const isCopy = seen.has(code) && before !== undefined;
      seen.add(code);
      const section = card.section ?? (isCopy ? before : own);
      before = section;
      return { ...card, section };
    });
  }
}

/** A form has at least so many parts, or it is a table of something else. */
const fewestParts = 3;

/** `S1.00001 - Creazione…`, as lists of the cards that follow have it. */
function isTitleList(text: string): boolean {
  const [first, ...others] = objectivesIn(text);
  return first !== undefined && others.length === 0 && oneLine(withoutMarks(text)).startsWith(first.code.slice(0, 3));
}

/** One page of a shared or cross-cutting objective: another card, or another sector, tells the rest. */
function isExcerpt(card: CardContent, at: number, all: readonly CardContent[]): boolean {
  const isShort = !["detail", "expectedResults", "phases", "monitoring"].some((part) => card[part] !== undefined);
  const isShared = /\d\s*\/\s*\p{Lu}/u.test(String(card["code"] ?? ""));
  return isShort && (isShared || all.some((other, index) => index !== at && other["code"] === card["code"]));
}
