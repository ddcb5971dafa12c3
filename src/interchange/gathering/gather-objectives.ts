/**
 * Brings the cards of a plan file together: one objective may be printed in several sectors' parts, once in full and
 * otherwise as one-page excerpts. What they say differently is reported; the full card wins, a blank takes what the copy has.
 */
import { formatObjectiveCode, freeCode, objectiveKey, parseObjectiveCode, withOwner } from "../../plan/codes/code";
import { sameShortCode } from "../../plan/card/card";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { ObjectiveCard, ShortCode, StrategicLine } from "../../plan/plan";
import { sameWording } from "../../plan/notation/wording";
import { cardFieldName } from "../places/card-field-names";
import type { Contradictions } from "../contradictions/contradiction";
import { mergeCards } from "./merge-cards";
import { placedCodes, readChain } from "./read-chain";
import { furtherPath, placePath } from "../plan-file/chain-file";
import type { CardFile } from "../plan-file/plan-file-shape";
import type { Printing } from "../places/plan-origins";
import { otherPages, sameCodes, spacedOnly, TitlesOfCards } from "./printed-pages";
import { priorityOf, readCardFile, textOf } from "../plan-file/read-card-file";

/** An objective while the plan is put together. */
export interface GatheredObjective {
  readonly key: string;
  /** The key that its card was printed with: another where two cards had one. */
  readonly publishedAs: string;
  readonly shortCodes: readonly ShortCode[];
  /** The operational objectives that its code begins with on its cards. */
  readonly prefixes: Set<string>;
  title: string;
  operational: string;
  otherOperational: string[];
  /** Its rows in the raccordo. */
  readonly aligned: AlignedRow[];
  priority: string;
  card?: ObjectiveCard;
  /** The cards that documented it, the one that became `card` first. */
  readonly printed: PrintedCard[];
  /** Where it is listed first, if it has no card. */
  readonly listedAt?: string;
}

/** A row of the raccordo that names an operational objective; `reference` where it only refers to it (*RIF.*). */
export interface AlignedRow {
  readonly operational: string;
  readonly reference: boolean;
  readonly place: string;
}

export interface PrintedCard extends Printing {
  readonly section: string;
  readonly card: ObjectiveCard;
}

interface PrintedCode {
  readonly operational: string;
  readonly shortCodes: readonly ShortCode[];
}

interface Context {
  readonly scheme: CodeScheme;
  readonly years: readonly number[];
  readonly strategy: readonly StrategicLine[];
  /** The codes of sectors as the plan spells them. */
  readonly spellings: readonly string[];
  readonly contradictions: Contradictions;
  /** Takes in where each row of the cards stands in the file. */
  readonly rows: Map<object, string>;
  /** What the sectors' pages list. */
  readonly listed: readonly ListedTitle[];
}

/** A row of a sector's page whose code can be read. */
export interface ListedTitle {
  readonly shortCodes: readonly ShortCode[];
  readonly title: string;
  readonly sector: string;
}

export function gatherObjectives(cards: readonly CardFile[], context: Context): GatheredObjective[] {
  return new Gathering(context, cards).gather();
}

class Gathering {
  private readonly objectives: GatheredObjective[] = [];
  /** Codes that the cards and the sectors' pages give: no card may be given another's. */
  private readonly taken: readonly { readonly shortCodes: readonly ShortCode[] }[];
  private readonly titles: TitlesOfCards;

  constructor(
    private readonly context: Context,
    private readonly cards: readonly CardFile[],
  ) {
    this.taken = [...context.listed, ...cards.flatMap((file) => parseObjectiveCode(file.code, context.scheme, context.spellings) ?? [])];
    this.titles = new TitlesOfCards(cards.map((file) => textOf(file.title)));
  }

  gather(): GatheredObjective[] {
    const { cards } = this;
    const printed = cards.map((file, at) => ({ file, place: `cards[${at}]` }));
    const full = printed.filter(({ file }) => file.excerpt !== true);
    for (const { file, place } of full) this.addFull(file, place);
    for (const { file, place } of printed) if (file.excerpt === true) this.addExcerpt(file, place);
    const order = new Map(cards.map((file, at) => [file, at]));
    return this.objectives.sort(
      (a, b) => (order.get(a.printed[0]?.file as CardFile) ?? 0) - (order.get(b.printed[0]?.file as CardFile) ?? 0),
    );
  }

  private addFull(file: CardFile, place: string): void {
    const code = this.codeOf(file, place);
    const known = this.printedAs(code.shortCodes, textOf(file.title));
    if (known && sameWording(known.title, textOf(file.title)) && known.printed[0]?.section !== this.sectionOf(file, code.shortCodes)) {
      this.merge(known, code, file, place);
      return;
    }
    if (!known) {
      this.create(code, file, place);
      return;
    }
    const free = this.freeCodes(file, this.sectionOf(file, code.shortCodes), code.shortCodes);
    const renumbered = { ...code, shortCodes: free.shortCodes };
    this.context.contradictions.add("code.duplicate", "interchange.duplicateCode", known.key, place, {
      title: textOf(file.title),
      other: known.title,
      code: objectiveKey(renumbered.shortCodes, this.context.scheme),
    });
    this.create(renumbered, file, place, free.listed ? undefined : known.key);
  }

  private addExcerpt(file: CardFile, place: string): void {
    const code = this.codeOf(file, place);
    const known = this.printedAs(code.shortCodes, textOf(file.title));
    if (known) this.merge(known, code, file, place);
    else this.create(code, file, place);
  }

  /** Codes for a card that has none of its own: those under which its section lists its title, else the sector's next number. */
  private freeCodes(
    file: CardFile,
    section: string,
    printed: readonly ShortCode[],
  ): { readonly shortCodes: readonly ShortCode[]; readonly listed: boolean } {
    const { listed, scheme } = this.context;
    const used = new Set(
      this.cards
        .flatMap((card) => parseObjectiveCode(card.code, scheme, this.context.spellings) ?? [])
        .map(({ shortCodes }) => objectiveKey(shortCodes, scheme)),
    );
    const free = listed.find(
      (row) => row.sector === section && sameWording(row.title, textOf(file.title)) && !used.has(objectiveKey(row.shortCodes, scheme)),
    );
    if (free) return { shortCodes: free.shortCodes, listed: true };
    const sector = printed[0]?.sector ?? section;
    return {
      shortCodes: [freeCode({ ...printed[0], sector }, [...this.taken, ...this.objectives], scheme), ...printed.slice(1)],
      listed: false,
    };
  }

  /** The objective that these codes name: with this title if several do; one that shares a code only, if the title is its own. */
  private printedAs(shortCodes: readonly ShortCode[], title: string): GatheredObjective | undefined {
    const key = objectiveKey(shortCodes, this.context.scheme);
    const named = this.objectives.filter((objective) => objective.publishedAs === key);
    const sharing = this.objectives.filter((objective) =>
      objective.shortCodes.some((one) => shortCodes.some((other) => sameShortCode(one, other))),
    );
    return (
      named.find((objective) => sameWording(objective.title, title)) ??
      named[0] ??
      sharing.find((objective) => sameWording(objective.title, title))
    );
  }

  private codeOf(file: CardFile, place: string): PrintedCode {
    const { scheme, contradictions } = this.context;
    const read = parseObjectiveCode(file.code, scheme, this.context.spellings);
    if (read) {
      const shortCodes = withOwner(read.shortCodes, textOf(file.section) === "" ? "X" : textOf(file.section));
      if (!read.regular && !spacedOnly(file.code, formatObjectiveCode(read.operational, read.shortCodes, scheme)))
        contradictions.add("code.malformed", "interchange.codeMalformed", objectiveKey(read.shortCodes, scheme), `${place}.code`, {
          code: file.code,
          written: formatObjectiveCode(read.operational, read.shortCodes, scheme),
        });
      return { ...read, shortCodes };
    }
    const { shortCodes } = this.freeCodes(file, textOf(file.section) === "" ? "X" : textOf(file.section), []);
    contradictions.add("code.malformed", "interchange.codeUnreadable", objectiveKey(shortCodes, scheme), `${place}.code`, {
      code: file.code,
      written: objectiveKey(shortCodes, scheme),
    });
    return { operational: "", shortCodes };
  }

  private sectionOf(file: CardFile, shortCodes: readonly ShortCode[]): string {
    return textOf(file.section) === "" ? (shortCodes[0]?.sector ?? "") : textOf(file.section);
  }

  private create(code: PrintedCode, file: CardFile, place: string, publishedAs?: string): void {
    const printed = objectiveKey(code.shortCodes, this.context.scheme);
    const { operational, others } = readChain(file, { place, key: printed, prefix: code.operational }, this.context);
    const shortCodes = this.freePlaced(placedCodes(code.shortCodes, operational, this.context), printed);
    const key = objectiveKey(shortCodes, this.context.scheme);
    const card = this.read(file, place, key);
    this.objectives.push({
      key,
      publishedAs: publishedAs ?? printed,
      shortCodes,
      prefixes: new Set(code.operational === "" ? [] : [code.operational]),
      title: textOf(file.title),
      operational,
      otherOperational: others,
      aligned: [],
      priority: priorityOf(file.priority),
      card,
      printed: [{ file, place, section: this.sectionOf(file, code.shortCodes), card }],
    });
    this.comparePages(file, place, key, true);
  }

  /** Codes that the place of the card gave another series take the next number there, where another card has theirs. */
  private freePlaced(codes: readonly ShortCode[], printed: string): readonly ShortCode[] {
    const { scheme } = this.context;
    if (objectiveKey(codes, scheme) === printed) return codes;
    const used = [...this.taken, ...this.objectives];
    const isTaken = (code: ShortCode) => used.some(({ shortCodes }) => shortCodes.some((other) => sameShortCode(other, code)));
    return codes.map((code) => (isTaken(code) ? freeCode(code, used, scheme) : code));
  }

  private read(file: CardFile, place: string, key: string): ObjectiveCard {
    const { years, contradictions, rows } = this.context;
    return readCardFile(
      file,
      years,
      (rule, code, field, values) => contradictions.add(rule, code, key, `${place}.${field}`, values),
      (row, field) => rows.set(row, `${place}.${field}`),
    );
  }

  /** `asks` where the pages are those of the card that counts. */
  private comparePages(file: CardFile, place: string, key: string, asks: boolean): void {
    const { contradictions } = this.context;
    for (const { found, pages, count, at } of otherPages(file.pageCodes, (code) => spacedOnly(code, file.code)))
      contradictions.add("code.pages", "interchange.pageCode", key, `${place}.pageCodes[${at}]`, {
        page: pages,
        count,
        found,
        code: file.code,
      });
    const title = textOf(file.title);
    for (const { found, pages, count, at } of otherPages(file.pageTitles, (printed) => sameWording(printed, title)))
      if (this.titles.isAnothers(found, title))
        contradictions.add("title.template", "interchange.pageOfAnother", key, `${place}.pageTitles[${at}]`, {
          page: pages,
          count,
          found,
          title,
        });
      else
        contradictions.add(
          "title.pages",
          "interchange.pageTitle",
          key,
          `${place}.pageTitles[${at}]`,
          { page: pages, count, found, title },
          asks ? { kind: "title", says: { card: title, pages: found } } : undefined,
        );
  }

  /** Takes in a further printing of an objective. */
  private merge(known: GatheredObjective, code: PrintedCode, file: CardFile, place: string): void {
    const { contradictions, scheme } = this.context;
    const card = this.read(file, place, known.key);
    known.printed.push({ file, place, section: this.sectionOf(file, code.shortCodes), card });
    this.comparePages(file, place, known.key, false);
    const key = objectiveKey(code.shortCodes, scheme);
    if (!sameCodes(code.shortCodes, known.shortCodes) && key !== known.publishedAs)
      contradictions.add("code.shared", "interchange.copyCode", known.key, `${place}.code`, { code: key });
    const differs = (field: string, kept: string, other: string) =>
      contradictions.add(field === "title" ? "title.pages" : "copy.differs", "interchange.copyDiffers", known.key, `${place}.${field}`, {
        field,
        name: cardFieldName(field),
        kept,
        other,
      });
    const either = (field: string, kept: string, other: string) => {
      if (kept !== "" && other !== "" && !sameWording(kept, other)) differs(field, kept, other);
      return kept === "" ? other : kept;
    };
    if (code.operational !== "") known.prefixes.add(code.operational);
    known.title = either("title", known.title, textOf(file.title));
    known.priority = either("priority", known.priority, priorityOf(file.priority));
    const { operational, others } = readChain(file, { place, key: known.key, prefix: code.operational }, this.context);
    known.operational = either(placePath(scheme).replace("[0]", ""), known.operational, operational);
    for (const other of others) {
      if (other === known.operational || known.otherOperational.includes(other)) continue;
      known.otherOperational.push(other);
      differs(furtherPath(scheme), [known.operational, ...known.otherOperational.slice(0, -1)].join(", "), other);
    }
    if (known.card) known.card = mergeCards(known.card, card, differs);
  }
}
