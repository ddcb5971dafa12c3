import type { RowColumn } from "../../reading/row-column";
import type { CardTableKey } from "../card-template";
import { computedPhaseColumns, typedPhaseColumns } from "./phase-table";
import { resourceColumns, resultColumns } from "./result-table";

/** What the rows of a card's table hold in the columns that people type in, the numbers of rows among them. */
export function typedColumns(table: CardTableKey, years: readonly number[]): readonly RowColumn<object>[] {
  const columns = { phases: typedPhaseColumns(years), expectedResults: resultColumns, "resources.lines": resourceColumns };
  return columns[table] as readonly RowColumn<object>[];
}

/** Headers of the columns that hold formulas. */
export function computedColumns(table: CardTableKey, years: readonly number[]): readonly string[] {
  return table === "phases" ? [...computedPhaseColumns(years).keys()] : [];
}
