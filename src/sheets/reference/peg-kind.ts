/** The sheet `PEG`. */
import { isFlat } from "../../plan/areas/flat-plan";
import type { PegCode } from "../../plan/plan";
import { partTableChanges, type PartTable } from "../changes/part-table";
import { sheetNames, tableNames } from "../layout/names";
import { accountedPart } from "../reading/accounted-part";
import type { SheetKind } from "../workbook/sheet-kind";
import { pegColumns, pegHeaders, planPegSheet, readPeg, yearsIn } from "./peg-sheet";
import { rowColumns } from "./reference-sheet";

const pegTable: PartTable<readonly PegCode[], PegCode> = {
  sheet: sheetNames.peg,
  table: tableNames.peg,
  columns: (headers, chart) =>
    rowColumns(
      pegColumns(
        yearsIn(
          headers,
          chart.map(({ allocations }) => allocations),
        ),
      ),
    ),
  computed: new Map(),
  rows: (chart) => chart,
  read: readPeg,
  key: ({ code }) => code,
};

const pegOf = accountedPart(pegTable);

export const pegKind: SheetKind = {
  need: { table: tableNames.peg, isNeeded: (plan) => !isFlat(plan) || plan.peg.length > 0 },
  plan: (plan) => [planPegSheet(plan)],
  read: (workbook) => ({ plan: { peg: workbook.part(tableNames.peg, pegOf) } }),
  cells: {
    peg: (workbook, { code }) => workbook.inTable(tableNames.peg, pegHeaders.code, code) ?? workbook.first(sheetNames.peg),
  },
  writes: ["peg"],
  changes: (context) => partTableChanges(context, context.before.peg, context.after.peg, pegTable),
};
