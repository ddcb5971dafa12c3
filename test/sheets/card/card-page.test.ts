/** The printed pages of a card whose tables have grown. */
import { changeCard } from "../../../src/plan/editing/edit-card";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { pageOf } from "../../../src/sheets/card/card-page";
import { planWorkbook } from "../../../src/sheets/workbook/plan-workbook";
import type { SheetPlan } from "../../../src/sheets/layout/sheet-plan";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";
import { EditedWorkbook } from "../changes/edited-workbook";

function heightsOf({ rowHeights }: SheetPlan): number[] {
  const heights: number[] = [];
  for (const { row, rows, height } of rowHeights) for (let at = 0; at < rows; at++) heights[row + at] = height;
  return heights;
}

test.each(plansOfEveryShape)("the cards of %s are set up as they were planned while nobody has changed them", (name) => {
  const plan = knownPlan(name);
  const sheets = new EditedWorkbook(plan).model.snapshot().sheets;
  for (const planned of planWorkbook(plan).sheets.filter(({ tables }) => tables.some((table) => table.name.startsWith("Fasi_")))) {
    const sheet = sheets.find((candidate) => candidate.name === planned.name);
    expect(sheet && pageOf(sheet, heightsOf(planned), plan)).toEqual(planned.print);
  }
});

test("the printed part grows with the phases, and the pages end elsewhere", () => {
  const plan = knownPlan("demo");
  const workbook = new EditedWorkbook(plan);
  const planned = planWorkbook(plan).sheets.find(({ name }) => name === "S1.00001");
  const phases = plan.objectives[0]?.card?.phases ?? [];
  workbook.edit(editOf(changeCard(workbook.plan, "S1.00001", { kind: "add", list: "phases", items: [...phases, ...phases, ...phases] })));
  const sheet = workbook.model.snapshot().sheets.find(({ name }) => name === "S1.00001");
  const before = planned?.print.area?.rows ?? 0;
  const page = sheet && pageOf(sheet, Array<number>(200).fill(40), plan);
  expect(page?.area?.rows).toBeGreaterThan(before);
  expect(page?.area?.columns).toBe(planned?.print.area?.columns);
  expect(page?.titleRows).toEqual({ first: 0, last: 1 });
  expect(page?.breaks?.length).toBeGreaterThan(1);
});
