/** The chart of PEG codes, and the budget by line, objective, mission and programme. */
import { italianNumber } from "../../../plan/notation/amount";
import { labelWords } from "../../drawn-form/usual-labels";
import { yearIn } from "../cards/table-columns";
import type { ImportLedger } from "../import-values";
import { filled, oneLine, type DocumentCell, type DocumentParagraph, type DocumentRow, type DocumentTable } from "../source-document";

export interface PegContent {
  readonly code: string;
  readonly description: string;
  readonly responsible?: string;
  readonly assignee?: string;
}

const pegHeadings: Readonly<Record<keyof PegContent, RegExp>> = {
  code: /^codice(?: peg)?$|^cod$|^peg$|^code$/,
  description: /^descrizione|^denominazione|^oggetto|^description/,
  responsible: /^(?:codice )?responsabile/,
  assignee: /^(?:codice )?assegnatario/,
};

type Column<Key extends string> = readonly [key: Key, column: number];

export function pegColumns(table: DocumentTable): readonly Column<keyof PegContent>[] | undefined {
  const columns = headedBy(table.rows[0], pegHeadings);
  const keys = new Set(columns.map(([key]) => key));
  const code = columns.find(([key]) => key === "code")?.[1];
  const isChart = keys.has("code") && keys.has("description") && table.rows.slice(1).some((row) => isPegCode(textIn(row, code!)));
  return isChart ? columns : undefined;
}

function isPegCode(text: string): boolean {
  return /^\d{1,4}(?:[ ./-]\d{1,4})*$/.test(text);
}

export function readPegChart(
  table: DocumentTable,
  columns: readonly Column<keyof PegContent>[],
  first: number,
  ledger: ImportLedger,
): PegContent[] {
  const chart: PegContent[] = [];
  const known = new Set(columns.map(([, column]) => column));
  // Columns beyond these, as amounts of a year, are told.
  const ofChart = (row: DocumentRow | undefined) => filled(row).filter(({ column }) => known.has(column));
  ledger.take(...ofChart(table.rows[0]));
  for (const row of table.rows.slice(1)) {
    const read = Object.fromEntries(columns.map(([key, column]) => [key, textIn(row, column)])) as Partial<
      Record<keyof PegContent, string>
    >;
    if (!isPegCode(read.code ?? "")) continue;
    const { code = "", description = "", ...people } = read;
    for (const cell of ofChart(row)) ledger.record(`peg[${first + chart.length}]`, cell);
    ledger.take(...ofChart(row));
    chart.push({ code, description, ...Object.fromEntries(Object.entries(people).filter(([, text]) => text !== "")) });
  }
  return chart;
}

function headedBy<Key extends string>(row: DocumentRow | undefined, headings: Readonly<Record<Key, RegExp>>): Column<Key>[] {
  return filled(row).flatMap((cell): Column<Key>[] => {
    const said = labelWords(cell.text);
    const key = (Object.keys(headings) as Key[]).find((one) => headings[one].test(said));
    return key ? [[key, cell.column]] : [];
  });
}

function textIn(row: DocumentRow, column: number): string {
  return oneLine(row.find((cell) => cell.column === column)?.text ?? "");
}

export interface BudgetContent {
  readonly title: number | null;
  readonly line: string | null;
  readonly objective: string | null;
  readonly objectiveTitle: string | null;
  readonly mission: string | null;
  readonly missionTitle: string | null;
  readonly programme: string | null;
  readonly programmeTitle: string | null;
  readonly amounts: Readonly<Record<string, number>>;
}

/** From the top: each row says the lowest of these, and those above it where they change. */
const budgetLevels = ["line", "objective", "mission", "programme"] as const;
type BudgetLevel = (typeof budgetLevels)[number];
interface Coded {
  readonly code: string;
  readonly title: string;
}

/** The years of a budget's amounts by their columns; undefined where the table is no budget. */
export function budgetYears(table: DocumentTable): readonly { readonly year: number; readonly column: number }[] | undefined {
  const headings = filled(table.rows[0]);
  const said = headings.map(({ text }) => labelWords(text));
  if (!said.some((text) => /^missione/.test(text)) || !said.some((text) => /^programma/.test(text))) return undefined;
  const years = headings.flatMap(({ text, column }) => (yearIn(text) === undefined ? [] : [{ year: yearIn(text)!, column }]));
  return years.length > 0 ? years : undefined;
}

/** Current or capital, as a heading above the table says. */
function budgetTitleIn(text: string): number | undefined {
  const said = labelWords(text);
  if (/titolo 1\b|parte corrente|spes[ae] correnti/.test(said)) return 1;
  return /titolo 2\b|parte capitale|conto capitale|investiment/.test(said) ? 2 : undefined;
}

const longestHeading = 80;

function isBudgetHeading(text: string): boolean {
  return yearIn(text) !== undefined || /^(?:indirizzo|linea|obiettivo|missione|programma)\b/.test(labelWords(text));
}

const amountText = /^-?\d{1,3}(?:\.\d{3})*,\d{2}$|^-?\d+,\d{2}$/;
const numberText = /^\d{1,3}(?:\s*,\s*\d{1,3})*$/;

export class BudgetTables {
  readonly rows: BudgetContent[] = [];
  private carried: Partial<Record<BudgetLevel, Coded>> = {};
  private title: number | null = null;
  private heard: { readonly title: number; readonly paragraph: DocumentParagraph } | undefined;

  constructor(private readonly ledger: ImportLedger) {}

  /** A heading that says which title of the budget follows; any sentence may speak of investments. */
  hear(paragraph: DocumentParagraph): void {
    const title = paragraph.text.length <= longestHeading ? budgetTitleIn(paragraph.text) : undefined;
    if (title !== undefined) this.heard = { title, paragraph };
  }

  read(table: DocumentTable, years: NonNullable<ReturnType<typeof budgetYears>>): void {
    if (this.heard) {
      this.title = this.heard.title;
      this.carried = {};
      this.ledger.take(this.heard.paragraph);
      this.heard = undefined;
    }
    this.ledger.take(...filled(table.rows[0]).filter(({ text }) => isBudgetHeading(text)));
    for (const row of table.rows.slice(1)) this.readRow(row, years);
  }

  private readRow(row: DocumentRow, years: NonNullable<ReturnType<typeof budgetYears>>): void {
    const cells = filled(row);
    const amounts = cells.filter(({ text }) => amountText.test(text));
    const words = cells.filter((cell) => !amounts.includes(cell));
    const isTotal = words.some(({ text }) => /\btotale\b/i.test(text));
    if (isTotal) this.ledger.take(...cells);
    if (isTotal || amounts.length === 0) return;
    const said = pairs(words);
    const isGuess = amounts.length !== years.length || said.some(({ isAlone }) => isAlone);
    this.carry(said);
    const { line, objective, mission, programme } = this.carried;
    const saysNothing = said.length === 0;
    this.ledger.record(`budget[${this.rows.length}]`, { place: cells[0]!.place, ...(isGuess ? { guess: "otherColumn" } : {}) });
    this.ledger.take(...amounts, ...said.flatMap((pair) => pair.cells));
    this.rows.push({
      title: this.title,
      line: line?.code ?? null,
      objective: objective?.code ?? null,
      objectiveTitle: objective?.title ?? null,
      mission: saysNothing ? null : (mission?.code ?? null),
      missionTitle: saysNothing ? null : (mission?.title ?? null),
      programme: saysNothing ? null : (programme?.code ?? null),
      programmeTitle: saysNothing ? null : (programme?.title ?? null),
      amounts: Object.fromEntries(amounts.map((cell, at) => [yearOf(cell, at, amounts.length, years), italianNumber(cell.text) ?? 0])),
    });
  }

  /** As many levels as a row names, up from the lowest; what is below a level that changes is no longer said. */
  private carry(said: readonly Coded[]): void {
    const changed = budgetLevels.slice(budgetLevels.length - said.length);
    changed.forEach((level, at) => {
      this.carried[level] = said[at]!;
    });
  }
}

function yearOf(
  cell: DocumentCell,
  at: number,
  count: number,
  years: readonly { readonly year: number; readonly column: number }[],
): number {
  if (count === years.length) return years[at]!.year;
  return [...years].sort((one, other) => Math.abs(one.column - cell.column) - Math.abs(other.column - cell.column))[0]!.year;
}

interface Pair extends Coded {
  readonly isAlone: boolean;
  readonly cells: readonly DocumentCell[];
}

/** Numbers with the words after them; words without a number have lost it. */
function pairs(words: readonly DocumentCell[]): readonly Pair[] {
  const found: Pair[] = [];
  let number: DocumentCell | undefined;
  for (const cell of words) {
    if (numberText.test(cell.text)) number = cell;
    else {
      const code = number?.text.replace(/\s*,\s*/g, ", ") ?? "";
      found.push({ code, title: oneLine(cell.text), isAlone: number === undefined, cells: number ? [number, cell] : [cell] });
      number = undefined;
    }
  }
  return found.slice(-budgetLevels.length);
}
