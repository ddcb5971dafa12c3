/** The sheet `Bilancio`. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { BudgetRow } from "../../plan/plan";
import { partTableChanges, type PartTable } from "../changes/part-table";
import { sheetNames, tableNames } from "../layout/names";
import { accountedPart } from "../reading/accounted-part";
import { textOf } from "../reading/cell-entry";
import type { SnapshotReader, TableReading } from "../reading/snapshot-reader";
import type { SheetKind } from "../workbook/sheet-kind";
import { budgetColumns, isTotalLabel, planBudgetSheet, readBudget } from "./budget-sheet";
import { yearsIn } from "./peg-sheet";
import { rowColumns } from "./reference-sheet";

const budgetTable: PartTable<readonly BudgetRow[], BudgetRow> = {
  sheet: sheetNames.budget,
  table: tableNames.budget,
  columns: (headers, budget) =>
    rowColumns(
      budgetColumns(
        yearsIn(
          headers,
          budget.map(({ amounts }) => amounts),
        ),
      ),
    ),
  computed: new Map(),
  rows: (budget) => budget,
  read: readBudget,
  key: ({ title, line, objective, mission, programme }) => JSON.stringify([title, line, objective, mission, programme]),
};

const budgetOf = accountedPart(budgetTable);

/** A row of totals says its title and its line in front; a number behind stands in a formula's place. */
const labelColumns = 2;

/** Rows of totals stay as they were built, though the table has other titles and lines by now. */
function markTotals(reader: SnapshotReader, { table: { range } }: TableReading): void {
  for (let row = 0; row < range.row; row++) {
    const columns = Array.from({ length: range.columns }, (_, at) => range.column + at);
    if (!columns.some((column) => reader.isFormula(row, column))) continue;
    for (const column of columns.slice(0, labelColumns))
      if (isTotalLabel(textOf(reader.value(row, column)))) reader.markUnderstood({ row, column, rows: 1, columns: 1 });
  }
}

export const budgetKind: SheetKind = {
  need: { table: tableNames.budget, isNeeded: (plan) => !isFlat(plan) || plan.budget.length > 0 },
  plan: (plan) => [planBudgetSheet(plan)],
  read: (workbook) => {
    const budget = workbook.part(tableNames.budget, budgetOf);
    const reading = workbook.table(tableNames.budget);
    if (reading) markTotals(reading.reader, reading);
    return { plan: { budget } };
  },
  writes: ["budget"],
  changes: (context) => partTableChanges(context, context.before.budget, context.after.budget, budgetTable),
};
