/** Line breaks of Word and of other systems part lines, wherever they come from. */
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { knownPlan } from "../plan/known-plans";
import { WorkbookModel } from "../sheets/changes/workbook-model";

const breaks = ["\n", "\r\n", "\r", "\u000b", "\u2028", "\u0085"];
const plan = knownPlan("demo");
const card = plan.objectives.find((objective) => objective.card)!;

test.each(breaks.map((sign) => [JSON.stringify(sign), sign]))("%s in a plan file", (_, sign) => {
  const purpose = `Prima riga${sign}seconda riga`;
  const objectives = plan.objectives.map((one) => (one === card ? { ...card, card: { ...card.card!, purpose } } : one));
  const { plan: read, contradictions } = readPlanFile(writePlanFile({ ...plan, objectives }), "piano.json");
  expect(read.objectives.find(({ title }) => title === card.title)?.card?.purpose).toBe("Prima riga\nseconda riga");
  expect(contradictions).toEqual([]);
});

test.each(breaks.map((sign) => [JSON.stringify(sign), sign]))("%s in a cell", (_, sign) => {
  const model = new WorkbookModel(plan);
  const [sheet] = readWorkbookPlan(model.snapshot()).places.cards.values();
  const [purpose, notes] = [model.placeOfName(sheet!, "Finalita"), model.placeOfName(sheet!, "Note")];
  model.type(sheet!, purpose.row, purpose.column, `Prima riga${sign}seconda riga`);
  model.type(sheet!, notes.row, notes.column, `Prima nota${sign}seconda nota`);
  const read = readWorkbookPlan(model.snapshot());
  expect(read.plan.objectives[0]?.card).toMatchObject({ purpose: "Prima riga\nseconda riga", notes: ["Prima nota", "seconda nota"] });
  expect(read.notes).toEqual([]);
});
