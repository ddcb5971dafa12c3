/** The sheet `Strategia`. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { StrategicLine } from "../../plan/plan";
import { levelsOfTree, treeChains, type TreeChain } from "../../plan/strategy";
import { partTableChanges, type PartTable } from "../changes/part-table";
import { sheetNames, tableNames } from "../layout/names";
import { accountedPart } from "../reading/accounted-part";
import type { SheetKind } from "../workbook/sheet-kind";
import { computedStrategyColumns, planStrategySheet, readStrategy, typedStrategyColumns } from "./strategy-sheet";
import { treeLevels } from "./tree-levels";

type StrategyTable = PartTable<readonly StrategicLine[], TreeChain>;

/** The table of a tree of each number of levels, and its reading. */
const tables = treeLevels.map((_, at) => {
  const levels = at + 1;
  const table: StrategyTable = {
    sheet: sheetNames.strategy,
    table: tableNames.strategy,
    columns: () => typedStrategyColumns(levels),
    computed: computedStrategyColumns(levels),
    rows: (strategy) => [...treeChains(strategy, levels)],
    read: (reading) => readStrategy(reading, levels),
    key: (chain) => chain.at(-1)!.code,
  };
  return { table, partOf: accountedPart({ ...table, saidOnce: table.key }) };
});

export const strategyKind: SheetKind = {
  need: { table: tableNames.strategy, isNeeded: (plan) => !isFlat(plan) || plan.strategy.length > 0 },
  plan: (plan) => [planStrategySheet(plan)],
  read: (workbook, { plan }) => ({
    plan: { strategy: workbook.part(tableNames.strategy, tables[levelsOfTree(plan.codeScheme) - 1]!.partOf) },
  }),
  cells: {
    operational: (workbook, { code }) =>
      treeLevels.toReversed().flatMap((level) => workbook.inTable(tableNames.strategy, level.code, code) ?? [])[0] ??
      workbook.first(sheetNames.strategy),
  },
  writes: ["strategy"],
  changes: (context) =>
    partTableChanges(context, context.before.strategy, context.after.strategy, tables[levelsOfTree(context.after.codeScheme) - 1]!.table),
};
