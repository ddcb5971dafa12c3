/** A row of a card's table as it is typed, and what it becomes. Pure. */
import type { MessageKey } from "../../../messages";
import { columnValue, isBlankHeld, withHeld } from "../../../plan/card/held-fields";
import type { Phase } from "../../../plan/plan";
import type { FormColumn, FormTable } from "../../../plan/template/form-parts";
import type { Weighing } from "../../../plan/template/meaning/weighing";
import { pointsTyped } from "../list/points-typed";
import { heldText } from "../typing/held-text";
import { typedValue } from "../typing/typed-value";
import { readTimes, timesText, type PhaseTimes } from "./phase-times";

export interface TypedRow {
  /** By the keys of columns. */
  readonly texts: Readonly<Record<string, string>>;
  readonly times: PhaseTimes;
}

/** What a row is read by besides its texts. */
export interface RowReading {
  readonly table: FormTable;
  readonly weighing: Weighing;
  readonly years: readonly number[];
}

/** Numbers of phases follow from their order, and when they run is typed by itself. */
export function isTypedColumn({ key, kind }: FormColumn, { table, weighing }: Pick<RowReading, "table" | "weighing">): boolean {
  if (kind === "windows" || kind === "own" || kind === "ownTables") return false;
  if (key === "ticks" || (key === "number" && table.key === "phases")) return false;
  return key !== "weight" || !isWeighed(table) || weighing.kind === "total" || "values" in weighing;
}

export function isWeighed({ key }: Pick<FormTable, "key">): boolean {
  return key === "phases" || key === "expectedResults";
}

/** How the row stands in its cells. */
export function typedRow(row: object, { table, years }: RowReading): TypedRow {
  const texts = table.columns.map((column) => [column.key, heldText(column, columnValue(row, column))] as const);
  return { texts: Object.fromEntries(texts), times: table.key === "phases" ? timesText(row as Phase, years) : {} };
}

export function textIn({ texts }: TypedRow, { key }: FormColumn): string {
  return texts[key] ?? "";
}

/** What is wrong with what is typed in a column; what stands in the cell already may stay. */
export function problemIn(typed: TypedRow, column: FormColumn, before: object, reading: RowReading): MessageKey | undefined {
  if (isUnchanged(typed, column, before)) return undefined;
  if (column.key === "weight" && isWeighed(reading.table))
    return pointsTyped(textIn(typed, column), reading.weighing) ? undefined : "card.typing.weight";
  const value = typedValue(column, textIn(typed, column));
  return "problem" in value ? value.problem : undefined;
}

/** The row with what is typed. What nobody has touched stays as it is, be it readable or not. */
export function rowOf(typed: TypedRow, before: object, reading: RowReading): object {
  const { table, years } = reading;
  const written = table.columns.filter((column) => isTypedColumn(column, reading) && !isUnchanged(typed, column, before));
  const row = written.reduce((so, column) => {
    const text = textIn(typed, column);
    if (column.key === "weight" && isWeighed(table)) return withHeld(so, column, pointsTyped(text, reading.weighing));
    const value = typedValue(column, text);
    return "value" in value ? withHeld(so, column, value.value) : so;
  }, before);
  return table.key === "phases" ? readTimes(typed.times, row as Phase, years) : row;
}

/** Whether the row says something in the columns that people type. */
export function saysSomething(row: object, { table }: RowReading): boolean {
  return table.columns.some((column) => column.key !== "number" && !isBlankHeld(column, columnValue(row, column)));
}

function isUnchanged(typed: TypedRow, column: FormColumn, before: object): boolean {
  return textIn(typed, column) === heldText(column, columnValue(before, column));
}
