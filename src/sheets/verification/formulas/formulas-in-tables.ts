/** The formulas in the tables of a sheet: in most columns the same in every row, in those of some tables one that follows from the row. */
import { textOf } from "../../reading/cell-entry";
import type { SheetPlan } from "../../layout/sheet-plan";
import { headerKey, type SnapshotReader } from "../../reading/snapshot-reader";
import { bodyRows, formulaDifference, formulaIn, plannedContent } from "./cell-formulas";
import type { FormulaDifference } from "../difference";
import type { MatchedTable } from "../layout";

/** The formula that belongs in a row of the sheet under a header (`headerKey`); undefined where none does, or where it cannot be told. */
export type FormulaOf = (header: string, row: number) => string | undefined;

/** What is wrong with the formulas of a table; `formerly` are those that are as good in the place of others. */
export function formulasInTable(
  { found }: MatchedTable,
  reader: SnapshotReader,
  formulaOf: FormulaOf,
  formerly: ReadonlyMap<string, string>,
): FormulaDifference[] {
  return reader.readTable(found).headers.flatMap((header, at) =>
    reader.bodyRows(found).flatMap((row) => {
      const formula = formulaOf(headerKey(header), row);
      if (formula === undefined) return [];
      const place = { row, column: found.range.column + at };
      const former = formerly.get(formula);
      const isFormer = former !== undefined && formulaDifference(reader, place, former, found.name).length === 0;
      return isFormer ? [] : formulaDifference(reader, place, formula, found.name);
    }),
  );
}

/** Columns that a table should have and has not; `computed` are those of formulas. */
export function missingColumns(
  plan: SheetPlan,
  table: MatchedTable,
  reader: SnapshotReader,
): { readonly column: string; readonly computed: boolean }[] {
  const headers = reader.readTable(table.found).headers.map(headerKey);
  return plannedColumns(plan, table).flatMap(({ header, formulas }) =>
    headers.includes(headerKey(header)) ? [] : [{ column: header, computed: formulas.some((formula) => formula !== undefined) }],
  );
}

interface PlannedColumn {
  readonly header: string;
  /** Row by row. */
  readonly formulas: readonly (string | undefined)[];
}

function plannedColumns(plan: SheetPlan, { planned: { range } }: MatchedTable): PlannedColumn[] {
  return Array.from({ length: range.columns }, (_, at) => {
    const column = range.column + at;
    return {
      header: String(plannedContent(plan, { row: range.row, column }) ?? ""),
      formulas: bodyRows(range).map((row) => formulaIn(plannedContent(plan, { row, column }))),
    };
  });
}

/** Where all planned rows hold one formula, every row does, blank ones too. */
export function sameInAllRows(plan: SheetPlan, table: MatchedTable): FormulaOf {
  const formulas = new Map(
    plannedColumns(plan, table).flatMap(({ header, formulas: [first, ...others] }) =>
      first !== undefined && others.every((formula) => formula === first) ? [[headerKey(header), first] as const] : [],
    ),
  );
  return (header) => formulas.get(header);
}

/** The rows are known by what stands in the table's first column. */
export function byFirstColumn(plan: SheetPlan, table: MatchedTable, reader: SnapshotReader): FormulaOf {
  const { planned, found } = table;
  const columns = new Map(plannedColumns(plan, table).map(({ header, formulas }) => [headerKey(header), formulas]));
  const rows = new Map(
    bodyRows(planned.range).map((row, at) => [String(plannedContent(plan, { row, column: planned.range.column }) ?? ""), at]),
  );
  return (header, row) => {
    const at = rows.get(textOf(reader.value(row, found.range.column)).trim());
    return at === undefined ? undefined : columns.get(header)?.[at];
  };
}

/** The rows are known by their places, as long as there are as many as planned. */
export function byPlace(plan: SheetPlan, { planned, found }: MatchedTable): FormulaOf {
  if (planned.range.rows !== found.range.rows) return () => undefined;
  const columns = new Map(plannedColumns(plan, { planned, found }).map(({ header, formulas }) => [headerKey(header), formulas]));
  return (header, row) => columns.get(header)?.[row - found.range.row - 1];
}
