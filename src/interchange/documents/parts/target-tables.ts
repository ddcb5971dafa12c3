/** The flat template: areas, sections of years, and a row an objective. */
import { labelWords } from "../../drawn-form/usual-labels";
import { readNumber, weightOf } from "../cards/choices";
import type { ImportLedger } from "../import-values";
import { filled, oneLine, type DocumentCell, type DocumentParagraph, type DocumentRow, type DocumentTable } from "../source-document";

export interface ReadTarget {
  readonly area: string;
  readonly section: string;
  readonly years: readonly number[];
  readonly service: string;
  readonly type: string;
  readonly description: string;
  readonly expectedResult: string;
  readonly indicator: string;
  readonly weight: number | string | null;
  readonly crossCutting: boolean;
}

const targetHeadings = {
  service: /^servizi|^ufficio/,
  type: /^tipologia|^tipo\b/,
  description: /^descrizione|^obiettivo$/,
  expectedResult: /^risultat[oi] attes/,
  indicator: /^indicator/,
  weight: /^peso|^punti|^coefficiente/,
} as const;
type TargetKey = keyof typeof targetHeadings;
interface TargetColumn {
  readonly key: TargetKey;
  readonly from: number;
  readonly to: number;
}

const fewestColumns = 4;

/** The columns of a table of targets by its headings, wherever in its first rows they stand. */
export function targetColumns(table: DocumentTable): { readonly row: number; readonly columns: readonly TargetColumn[] } | undefined {
  for (const [at, row] of table.rows.slice(0, 3).entries()) {
    const columns = filled(row).flatMap((cell): TargetColumn[] => {
      const said = labelWords(cell.text);
      const key = (Object.keys(targetHeadings) as TargetKey[]).find((one) => targetHeadings[one].test(said));
      return key ? [{ key, from: cell.column, to: cell.column + cell.columns }] : [];
    });
    const keys = new Set(columns.map(({ key }) => key));
    if (keys.size >= fewestColumns && keys.has("description") && keys.has("service")) return { row: at, columns };
  }
  return undefined;
}

const sectionText = /^(?:anno|annualità|anni|esercizio)\b.*\b(?:19|20)\d{2}\b/i;
const areaText = /^(?:area|settore|servizio|unità organizzativa)\s*\S/i;
/** `OBIETTIVO TRASVERSALE > …`, in the column of services or as the objective begins. */
const crossCuttingText = /^(?:progett\p{L}+[- ])?obiettiv[oi] trasversal|^cross-?cutting/iu;
const nothing = /^[-–—_\s]*$/;

export class TargetTables {
  readonly targets: ReadTarget[] = [];
  private area: string | undefined;
  private section = "";
  private columns: readonly TargetColumn[] | undefined;
  private width = 0;

  constructor(private readonly ledger: ImportLedger) {}

  /** An area's or a section's name between the tables. */
  hear(paragraph: DocumentParagraph): void {
    const text = oneLine(paragraph.text);
    if (text.length > longestName) return;
    if (sectionText.test(text)) this.section = text;
    else if (areaText.test(text) && text === text.toUpperCase()) this.setArea(text);
    else return;
    // Elsewhere it may be any heading: it is understood once a row stands below it.
    this.pending.push(paragraph);
  }

  private pending: DocumentParagraph[] = [];

  private setArea(text: string): void {
    this.area = text;
    this.section = "";
  }

  /** Whether a table without headings goes on with the one before. */
  goesOn(table: DocumentTable): boolean {
    return this.columns !== undefined && table.rows.some((row) => row.length >= this.width - 1) && widthOf(table) <= this.width;
  }

  begin(table: DocumentTable, columns: readonly TargetColumn[]): void {
    this.columns = columns;
    this.width = widthOf(table);
  }

  read(table: DocumentTable, isBegun: boolean): void {
    for (const row of table.rows) this.readRow(row, isBegun);
  }

  private readRow(row: DocumentRow, isBegun: boolean): void {
    const cells = filled(row);
    const [only, ...others] = cells;
    if (!only) return;
    const text = oneLine(only.text);
    if (others.length === 0 && sectionText.test(text)) this.section = text;
    else if (others.length === 0 && text === text.toUpperCase() && areaText.test(text)) this.setArea(text);
    else if (cells.every((cell) => nothing.test(cell.text))) return;
    else if (isHeadingRow(row)) {
      this.ledger.take(...this.cellsOf(row).values());
      return;
    } else {
      if (others.length > 0) this.add(row, isBegun);
      return;
    }
    this.ledger.take(...cells);
  }

  /** The first cell of a row that stands in each column; what stands beside is no part of a target. */
  private cellsOf(row: DocumentRow): ReadonlyMap<TargetKey, DocumentCell> {
    const found = (this.columns ?? []).map(({ key, from, to }) => [key, row.find(({ column }) => from <= column && column < to)] as const);
    return new Map(found.flatMap(([key, cell]) => (cell && cell.text !== "" ? [[key, cell] as const] : [])));
  }

  private add(row: DocumentRow, isBegun: boolean): void {
    const cells = this.cellsOf(row);
    const value = (key: TargetKey) => {
      const text = cells.get(key)?.text ?? "";
      return nothing.test(text) ? "" : text;
    };
    const path = `targets[${this.targets.length}]`;
    this.ledger.record(path, { place: filled(row)[0]!.place, ...(isBegun ? {} : { guess: "goesOn" }) });
    this.ledger.take(...cells.values(), ...this.pending);
    this.pending = [];
    const weight = weightOf(value("weight"));
    this.targets.push({
      area: this.area ?? "",
      section: this.section,
      years: yearsIn(this.section),
      service: oneLine(value("service")),
      type: oneLine(value("type")).slice(0, 1).toUpperCase(),
      description: value("description"),
      expectedResult: value("expectedResult"),
      indicator: value("indicator"),
      weight: readNumber(weight) ?? (weight === "" ? null : weight),
      crossCutting: [value("service"), value("description")].some((text) => crossCuttingText.test(text)),
    });
  }
}

const longestName = 90;

/** Single years, and those of a stretch: `2021 E 2022`, `2021-2023`. */
export function yearsIn(text: string): number[] {
  const stretch = /\b((?:19|20)\d{2})\s*[-–/]\s*((?:19|20)\d{2})\b/.exec(text);
  if (stretch) {
    const [first, last] = [Number(stretch[1]), Number(stretch[2])];
    return last >= first && last - first < 10 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [first, last];
  }
  return [...text.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year));
}

function isHeadingRow(row: DocumentRow): boolean {
  const said = filled(row).map(({ text }) => labelWords(text));
  return said.filter((text) => Object.values(targetHeadings).some((heading) => heading.test(text))).length >= fewestColumns;
}

function widthOf({ rows }: DocumentTable): number {
  return Math.max(...rows.map((row) => Math.max(0, ...row.map(({ column, columns }) => column + columns))));
}
