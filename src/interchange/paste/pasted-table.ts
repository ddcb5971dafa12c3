/** What a pasted table of phases is taken for: its heading rows, its columns, its rows. */
import type { Plan } from "../../plan/plan";

export type PastedCells = readonly (readonly string[])[];

/** What the reading of a table must know of the plan that it is for. */
export interface PastingPlan extends Pick<Plan, "firstYear" | "years"> {
  /** What the phases' weights make; undefined where they make no total. */
  readonly points: number | undefined;
}

/** Months from 1 to 12. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

export type PastedColumn =
  | { readonly kind: "ignored" | "number" | "text" | "involved" | "weight" | "progress" | "year" }
  /** Without a year, that of the date itself, else that of the rows' sub-heading. `period` holds both edges. */
  | { readonly kind: "start" | "end" | "period"; readonly year?: number }
  /** Months in which a mark says that the phase runs; without a year, those of the rows' sub-heading. */
  | ({ readonly kind: "marks"; readonly year?: number } & MonthSpan);

export type ColumnKind = PastedColumn["kind"];

/** How `3/4/26` is meant. */
export type DateOrder = "dayFirst" | "monthFirst";

/** What a person may say of a row: a phase of its own, more words of the phase above, nothing. */
export type RowChoice = "phase" | "goesOn" | "leftOut";

/** All that is guessed of a table and that a person may put right. */
export interface PasteReading {
  /** Rows at the top that are no phases. */
  readonly headerRows: number;
  readonly columns: readonly PastedColumn[];
  readonly dateOrder: DateOrder;
  /** By row, counted from 0 in what was pasted. */
  readonly rows: Readonly<Record<number, RowChoice>>;
}

export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === "";
}

export function valueAt(row: readonly string[] | undefined, at: number): string {
  return (row?.[at] ?? "").trim();
}

export function yearsOf({ firstYear, years }: Pick<Plan, "firstYear" | "years">): readonly number[] {
  return Array.from({ length: years }, (_, at) => firstYear + at);
}

export function isTime({ kind }: PastedColumn): boolean {
  return kind === "start" || kind === "end" || kind === "period" || kind === "marks";
}

/** The same for two columns that are taken for the same. */
export function columnKey(column: PastedColumn): string {
  return [column.kind, "year" in column ? column.year : "", ...(column.kind === "marks" ? [column.from, column.to] : [])].join(" ");
}
