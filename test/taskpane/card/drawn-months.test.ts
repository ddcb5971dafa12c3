/** The schedule of the card view is drawn from the same months as the bars of the sheet. */
import { objectiveKey } from "../../../src/plan/codes/code";
import { planYears, runningMonths } from "../../../src/plan/schedule";
import { monthHeader } from "../../../src/sheets/card/tables/gantt-formulas";
import { cellAt, closeExcel, sheetNamed } from "../../excel/embedded";
import { openPlan } from "../../operations/opened-plans";
import { knownPlan } from "../../plan/known-plans";

afterEach(closeExcel);

describe.each(["demo", "sorana"] as const)("the cards of %s", (name) => {
  test("are drawn as they stand in their sheets", async () => {
    const plan = knownPlan(name);
    const { workbook } = await openPlan(plan);
    const years = planYears(plan);
    for (const objective of plan.objectives) {
      const { card } = objective;
      if (!card || card.phases.length === 0) continue;
      const key = objectiveKey(objective.shortCodes, plan.codeScheme);
      const sheet = sheetNamed(workbook.data, key.replaceAll("/", " "));
      const table = sheet.tables.find(({ name }) => name.startsWith("Fasi_"))!;
      const headers = [...(sheet.cells.get(table.range.row) ?? [])];
      const columns = years.flatMap((year) =>
        Array.from({ length: 12 }, (_, month) => headers.find(([, cell]) => cell.value === monthHeader(year, month))![0]),
      );
      const inSheet = card.phases.map((_, at) => columns.map((column) => cellAt(sheet, table.range.row + 1 + at, column)?.value === 1));
      expect({ key, months: card.phases.map((phase) => runningMonths(phase, plan)) }).toEqual({ key, months: inSheet });
    }
  });
});
