/** The pages of cards that a table holds. */
import type { Template } from "../../../plan/template/template";
import type { FoundValue, GuessReason } from "../import-values";
import { filled, oneLine, type DocumentCell, type DocumentRow, type DocumentTable } from "../source-document";
import { emptyPage, partsOf, type CardPage, type PageRow } from "./card-page";
import { readAnswer, readListed, readOutcome, readPriority, weightOf } from "./choices";
import type { LabelBook, LabelKind } from "./card-labels";
import { answerOf, isUnparted, labelsOf, type LabelledCells, type LabelledRow } from "./row-labels";
import { columnAt, columnsOf, type TableColumns } from "./table-columns";

export interface PageReading {
  readonly book: LabelBook;
  readonly template: Template | undefined;
}

/** Reads from above; a label that was answered already begins the next card. */
export function readPages(table: DocumentTable, reading: PageReading): CardPage[] {
  const reader = new PageReader(table, reading);
  reader.read();
  return reader.pages;
}

/** Fields by which a card begins: another one of these is another card's. */
const beginnings: ReadonlySet<string> = new Set(["purpose", "responsible", "service", "start", "assessor"]);

/** Labels that stand in no row of headings. */
const noHeading: ReadonlySet<LabelKind> = new Set(["code", "amountHead", "amount", "check", "priority", "answer", "chain"]);

/** Labels that a person may want to mean something else. */
const namedKinds: ReadonlySet<LabelKind> = new Set(["text", "date", "priority", "weight", "answer", "choice", "lines", "results", "left"]);

/** Labels whose answer never stands below them. */
const besideOnly: ReadonlySet<LabelKind> = new Set(["group", "amountHead", "check", "outcome"]);

/** What a form has printed beside a check of progress. */
const wordsOfCheck = /^stato (?:di )?avanzamento(?: intermedio| (?:a )?consuntivo| finale)?\s*:?/i;

/** `—`, `==`: said to be nothing. */
const saysNothing = /^[-–—_.\s]*$/u;

class PageReader {
  readonly pages: CardPage[] = [];
  private page: CardPage;
  /** Headings over the amounts, by their columns. */
  private heads: { readonly path: string; readonly column: number }[] = [];
  private columns: TableColumns | undefined;
  /** The field that a row without a label goes on with. */
  private open: { readonly path: string; readonly column: number } | undefined;
  private inCheck = false;

  constructor(
    private readonly table: DocumentTable,
    private readonly reading: PageReading,
  ) {
    this.page = this.begin(table.rows[0]);
  }

  read(): void {
    const { rows } = this.table;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      if (filled(row).length === 0) continue;
      const labelled = labelsOf(row, this.reading.book);
      this.beginNextIfAnother(row, labelled);
      const columns = labelled.labels.some(({ label }) => noHeading.has(label.kind))
        ? undefined
        : columnsOf(rows, at, this.reading.template);
      if (columns) {
        this.columns = columns;
        this.open = undefined;
        const isKnown = (cell: DocumentCell) => columns.rows > 1 || columnAt(columns, cell)?.path !== "";
        for (let heading = 0; heading < columns.rows; heading++) this.page.understood.push(...filled(rows[at + heading]).filter(isKnown));
        at += columns.rows - 1;
      } else if (this.columns && !this.endsTable(labelled, row)) this.readListed(row, this.columns);
      else {
        this.columns = undefined;
        at += this.readLabelled(row, labelled, rows[at + 1]);
      }
    }
  }

  private begin(row: DocumentRow | undefined): CardPage {
    const page = emptyPage(row?.[0]?.place ?? this.table.place);
    this.pages.push(page);
    this.heads = [];
    this.columns = undefined;
    this.open = undefined;
    this.inCheck = false;
    return page;
  }

  private beginNextIfAnother(row: DocumentRow, { labels }: LabelledRow): void {
    const parts = partsOf(this.page);
    const isAnother = labels.some(
      ({ label, answers }) =>
        (label.kind === "code" && this.page.code !== undefined) ||
        (label.path === "title" && this.page.title !== undefined && filled(answers).length > 0) ||
        (beginnings.has(label.path) && parts.has(label.path)),
    );
    if (isAnother) this.page = this.begin(row);
  }

  /** A label alone, or one that begins the row and is none of the table's numbers. */
  private endsTable({ labels }: LabelledRow, row: DocumentRow): boolean {
    const first = filled(row)[0];
    const label = labels[0];
    if (!label || label.cell !== first) return false;
    return (
      label.label.kind === "check" ||
      label.label.kind === "code" ||
      (label.label.isWhole && label.cell.column === row[0]?.column && !this.isWithin(label.cell))
    );
  }

  /** The cell stands in the column where the table has its texts, and so is one of them. */
  private isWithin(cell: DocumentCell): boolean {
    const column = this.columns && columnAt(this.columns, cell);
    return column !== undefined && column.path === "text" && cell.columns <= column.to - column.from;
  }

  private readListed(row: DocumentRow, columns: TableColumns): void {
    const values = new Map<string, FoundValue>();
    for (const cell of filled(row)) {
      const column = columnAt(columns, cell);
      if (!column || column.path === "") continue;
      const before = values.get(column.path);
      values.set(column.path, { value: before ? `${before.value} ${cell.text}` : cell.text, place: before?.place ?? cell.place });
      this.page.understood.push(cell);
    }
    if (values.size === 0) return;
    const listed = this.page.tables.get(columns.list) ?? [];
    const item: PageRow = { place: filled(row)[0]!.place, values };
    this.page.tables.set(columns.list, [...listed, item]);
  }

  /** Answers how many of the following rows were read along. */
  private readLabelled(row: DocumentRow, labelled: LabelledRow, next: DocumentRow | undefined): number {
    if (this.inCheck && this.readCheckRow(row, labelled)) return 0;
    if (labelled.labels.length === 0) {
      this.goOn(row);
      return 0;
    }
    this.open = undefined;
    let taken = 0;
    const amounts = labelled.labels.filter(({ label }) => label.kind === "amount").map(({ cell }) => cell);
    for (const labelledCells of labelled.labels) {
      // `Obiettivo …` is called the title unless the title stands beside it.
      const isCalledOtherwise =
        !labelledCells.label.isWhole && labelled.labels.some((one) => one !== labelledCells && one.label.path === labelledCells.label.path);
      if (isCalledOtherwise) continue;
      if (this.readsBelow(labelledCells, labelled, next)) {
        const below = cellBelow(labelledCells.cell, next!);
        this.readLabel({ ...labelledCells, answers: [below] });
        taken = 1;
      } else this.readLabel(labelledCells, amounts);
    }
    return taken;
  }

  /** The label has nothing beside it, and the row below no label of its own. */
  private readsBelow({ cell, label, answers }: LabelledCells, labelled: LabelledRow, next: DocumentRow | undefined): boolean {
    if (label.rest !== "" || label.inCell || besideOnly.has(label.kind)) return false;
    const isLabelsOnly = labelled.labels.every((one) => filled(one.answers).length === 0 && one.label.rest === "");
    if (!isLabelsOnly || filled(answers).length > 0 || !next || filled(next).length === 0) return false;
    const below = cellBelow(cell, next);
    return below !== undefined && !labelsOf(next, this.reading.book).labels.some((one) => one.label.isWhole);
  }

  private readLabel(labelled: LabelledCells, amounts: readonly DocumentCell[] = []): void {
    const { cell, label } = labelled;
    const beside = filled(labelled.answers).length > 0;
    // Words after a label that is answered beside it say something, and nobody knows what.
    const isTitle = label.kind === "group" || label.kind === "amountHead" || label.kind === "left";
    if (label.rest === "" || (!isTitle && (label.isWhole || label.inCell || !beside))) this.page.understood.push(cell);
    if (namedKinds.has(label.kind)) this.page.labels.push({ text: wordsOfLabel(cell.text, label.rest), path: label.path });
    const text = answerOf(labelled);
    const guess: GuessReason | undefined = isUnparted(labelled) ? "unparted" : undefined;
    const place = filled(labelled.answers)[0]?.place ?? cell.place;
    const found: FoundValue = { value: text, place, ...(guess ? { guess } : {}) };
    switch (label.kind) {
      case "group":
      case "left":
        return;
      case "code":
        this.page.code = { ...found, value: label.rest !== "" ? label.rest : text };
        if (label.rest !== "") return;
        break;
      case "amountHead":
        this.heads.push({ path: label.path, column: cell.column });
        return;
      case "amount":
        this.set(`resources.${this.headOf(cell, amounts)}${label.path}`, found);
        break;
      case "priority":
        this.setChosen(label.path, readPriority(labelled, text), found);
        break;
      case "answer":
        this.setChosen(label.path, readAnswer(labelled, text), found);
        break;
      case "choice": {
        const choice = readListed(labelled, text);
        // What is none of the list is kept in words.
        if (choice) this.setChosen(label.path, choice, found);
        else this.setText(label.path, found, labelled);
        break;
      }
      case "weight":
        this.set(label.path, { ...found, value: weightOf(text) });
        break;
      case "chain":
        this.readChain(found);
        break;
      case "results":
        this.page.results.push(found);
        this.open = { path: label.path, column: filled(labelled.answers)[0]?.column ?? cell.column };
        break;
      case "lines":
        if (text !== "") this.page.notes.push(found);
        break;
      case "check":
        this.inCheck = true;
        this.page.checks.push({ label: { value: oneLine(cell.text), place: cell.place } });
        for (const answer of filled(labelled.answers)) this.setCheck("because", answer.text.replace(wordsOfCheck, ""), answer);
        break;
      case "outcome":
        if (text !== "") this.setCheck("outcome", text, cell);
        break;
      default:
        this.setText(label.path, found, labelled);
    }
    if (label.kind !== "priority" && label.kind !== "answer") this.page.understood.push(...filled(labelled.answers));
  }

  private setText(path: string, found: FoundValue, { answers, cell }: LabelledCells): void {
    if (path === "title") this.page.title = found;
    else if (path === "chain.operationalObjectives") this.page.operational.push(...linesOf(found));
    else this.set(path, path === "qualityCheck.text" && saysNothing.test(found.value) ? { ...found, value: "" } : found);
    this.open = { path, column: filled(answers)[0]?.column ?? cell.column };
  }

  private set(path: string, found: FoundValue): void {
    const before = this.page.fields.get(path);
    if (!before || before.value === "") this.page.fields.set(path, found);
    else if (found.value !== "" && found.value !== before.value)
      this.page.fields.set(path, { ...before, value: `${before.value}\n${found.value}` });
  }

  private setChosen(
    path: string,
    choice: { readonly value: string; readonly guess?: GuessReason; readonly used: readonly DocumentCell[] } | undefined,
    found: FoundValue,
  ): void {
    this.page.fields.set(
      path,
      choice ? { value: choice.value, place: found.place, ...(choice.guess ? { guess: choice.guess } : {}) } : { ...found, value: "" },
    );
    if (choice) this.page.understood.push(...choice.used);
  }

  /** Revenue or spending: in the order of the headings where there are as many amounts, else by the nearest one. */
  private headOf(cell: DocumentCell, amounts: readonly DocumentCell[]): string {
    if (amounts.length === this.heads.length) return this.heads[amounts.indexOf(cell)]!.path;
    const distance = ({ column }: { readonly column: number }) => Math.abs(column - cell.column);
    return [...this.heads].sort((one, other) => distance(one) - distance(other))[0]?.path ?? "spend";
  }

  private readChain(found: FoundValue): void {
    const levels = numberedParts(found.value);
    const [line, strategic, ...operational] = levels;
    if (line !== undefined) this.set("chain.line", { ...found, value: line });
    if (strategic !== undefined) this.set("chain.strategicObjective", { ...found, value: strategic });
    this.page.operational.push(...operational.map((value) => ({ ...found, value })));
    if (levels.length === 0 && found.value !== "") this.page.operational.push(found);
  }

  /** A row without labels goes on with the field before it, where it stands below that field's text. */
  private goOn(row: DocumentRow): void {
    const cells = filled(row);
    const [only, ...others] = cells;
    if (!this.open || !only || others.length > 0 || only.column < this.open.column) return;
    const { path } = this.open;
    this.page.understood.push(only);
    if (path === "expectedResults") this.page.results.push({ value: only.text, place: only.place });
    else if (path === "title") this.page.title = { ...this.page.title!, value: `${this.page.title!.value} ${only.text}` };
    else this.set(path, { value: only.text, place: only.place });
  }

  private readCheckRow(row: DocumentRow, { labels }: LabelledRow): boolean {
    if (labels[0]?.label.kind === "check" || this.page.checks.length === 0) return false;
    const outcome = readOutcome(row);
    if (!outcome) return false;
    this.page.understood.push(...outcome.used);
    const check = this.page.checks.at(-1)!;
    if (check.outcome && outcome.outcome) this.setCheck("because", check.outcome.value, check.outcome);
    if (outcome.outcome) check.outcome = outcome.outcome;
    if (outcome.percent) check.percent = outcome.percent;
    if (outcome.because) this.setCheck("because", outcome.because.value, outcome.because);
    return true;
  }

  private setCheck(part: "outcome" | "because", text: string, { place }: Pick<FoundValue, "place">): void {
    if (text.trim() === "") return;
    const check = this.page.checks.at(-1);
    const before = check?.[part];
    if (check) check[part] = before ? { ...before, value: `${before.value}\n${text}` } : { value: text.trim(), place };
    else this.page.notes.push({ value: text, place });
  }
}

function cellBelow(cell: DocumentCell, next: DocumentRow): DocumentCell {
  return filled(next).find((one) => one.column < cell.column + cell.columns && cell.column < one.column + one.columns)!;
}

function linesOf(found: FoundValue): FoundValue[] {
  return found.value
    .split("\n")
    .filter((line) => line !== "")
    .map((value) => ({ ...found, value }));
}

/** `05 - POLITICHE… 02 – Migliorare…` as its numbered parts. */
export function numberedParts(text: string): string[] {
  const line = oneLine(text);
  const starts = [...line.matchAll(/(?:^|\s)(\d{1,2}(?:\.\d{1,2}){0,3})\s*[-–—.)]\s*(?=\p{L})/gu)].map(
    ({ index, 0: whole }) => index + (whole.startsWith(" ") ? 1 : 0),
  );
  return starts.map((start, at) => line.slice(start, starts[at + 1] ?? line.length).trim());
}

/** What a cell says before its value. */
function wordsOfLabel(text: string, rest: string): string {
  const line = oneLine(text);
  const value = oneLine(rest);
  return (value === "" ? line : line.slice(0, line.length - value.length)).replace(/[\s:]+$/, "");
}
