/** The sheet `Bilancio`. */
import type { BudgetRow } from "../../plan/plan";
import { partTableChanges, type PartTable } from "../changes/part-table";
import { sheetNames, tableNames } from "../layout/names";
import { accountedPart } from "../reading/accounted-part";
import type { SheetKind } from "../workbook/sheet-kind";
import { budgetColumns, planBudgetSheet, readBudget } from "./budget-sheet";
import { yearsIn } from "./peg-sheet";
import { rowColumns } from "./reference-sheet";

const budgetTable: PartTable<readonly BudgetRow[], BudgetRow> = {
  sheet: sheetNames.budget,
  table: tableNames.budget,
  columns: (headers, budget) => rowColumns(budgetColumns(yearsIn(headers, budget.map(({ amounts }) => amounts)))),
  computed: new Map(),
  rows: (budget) => budget,
  read: readBudget,
  key: ({ title, line, objective, mission, programme }) => JSON.stringify([title, line, objective, mission, programme]),
};

const budgetOf = accountedPart({ ...budgetTable, computed: [] });

export const budgetKind: SheetKind = {
  plan: (plan) => [planBudgetSheet(plan)],
  read: (workbook) => ({ plan: { budget: workbook.part(tableNames.budget, budgetOf) } }),
  writes: ["budget"],
  changes: (context) => partTableChanges(context, context.before.budget, context.after.budget, budgetTable),
};
