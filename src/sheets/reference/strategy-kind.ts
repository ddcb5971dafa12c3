/** The sheet `Strategia`. */
import type { StrategicLine } from "../../plan/plan";
import { partTableChanges, type PartTable } from "../changes/part-table";
import { sheetNames, tableNames } from "../layout/names";
import { accountedPart } from "../reading/accounted-part";
import type { SheetKind } from "../workbook/sheet-kind";
import {
  computedStrategyColumns,
  planStrategySheet,
  readStrategy,
  strategyHeaders,
  strategyRows,
  typedStrategyColumns,
  type StrategyRow,
} from "./strategy-sheet";

const strategyTable: PartTable<readonly StrategicLine[], StrategyRow> = {
  sheet: sheetNames.strategy,
  table: tableNames.strategy,
  columns: () => typedStrategyColumns,
  computed: computedStrategyColumns,
  rows: strategyRows,
  read: readStrategy,
  key: ({ line, strategicObjective, operational }) => operational?.code ?? strategicObjective?.code ?? line.code,
};

const strategyOf = accountedPart({ ...strategyTable, saidOnce: strategyTable.key });

export const strategyKind: SheetKind = {
  plan: (plan) => [planStrategySheet(plan)],
  read: (workbook) => ({ plan: { strategy: workbook.part(tableNames.strategy, strategyOf) } }),
  cells: {
    operational: (workbook, { code }) =>
      workbook.inTable(tableNames.strategy, strategyHeaders.operationalCode, code) ?? workbook.first(sheetNames.strategy),
  },
  writes: ["strategy"],
  changes: (context) => partTableChanges(context, context.before.strategy, context.after.strategy, strategyTable),
};
