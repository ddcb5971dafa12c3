/** A plan whose cards follow templates goes into a workbook file and comes out of it as its plan file says it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPlan } from "../../src/checks/check-plan";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import type { Plan } from "../../src/plan/plan";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { planWithTemplates } from "../plan/template/plan-with-templates";
import { WorkbookModel } from "../sheets/changes/workbook-model";

const written = JSON.stringify(planWithTemplates);
const read = (text: string): Plan => readPlanFile(text, "piano.json").plan;

/** The file's part at a path, whatever else is written beside it. */
function holds(whole: unknown, part: unknown): void {
  expect(whole).toMatchObject(part as object);
}

test("nothing of the file is unknown, and nothing contradicts itself", () => {
  expect(readPlanFile(written, "piano.json").contradictions).toEqual([]);
});

test("the cards are written as they were given", () => {
  const { cards, templates } = JSON.parse(writePlanFile(read(written))) as Record<string, unknown>;
  holds(cards, planWithTemplates.cards);
  // Those that come with Cardine are written too, where cards name them.
  holds((templates as readonly unknown[]).slice(0, 1), planWithTemplates.templates);
});

test("the workbook reads as the plan, and says nothing", () => {
  const plan = read(written);
  const { plan: again, notes } = readWorkbookPlan(new WorkbookModel(plan).snapshot());
  expect(again).toEqual(plan);
  expect(notes).toEqual([]);
});

test("checks ask for what the templates ask for, and for nothing that they do not have", () => {
  const plan = read(written);
  expect(checkPlan(plan).map(({ rule, subject }) => `${subject} ${rule}`)).toEqual([
    "AMB/26-002 field.required",
    "AMB/26-003 field.required",
  ]);
});

const example = join(__dirname, "../../../shared/examples/plan-with-own-template.json");
(existsSync(example) ? describe : describe.skip)("the plan in the shape meant", () => {
  const text = existsSync(example) ? readFileSync(example, "utf8") : "";
  test("is written as it was given, and read from its workbook", () => {
    const plan = read(text);
    const given = JSON.parse(text) as Record<string, unknown>;
    holds(JSON.parse(writePlanFile(plan)), { templates: given.templates, cards: given.cards, sectors: given.sectors });
    expect(readWorkbookPlan(new WorkbookModel(plan).snapshot())).toMatchObject({ plan, notes: [] });
  });

  test("has nothing wrong but the gap before its only number", () => {
    expect(checkPlan(read(text)).map(({ rule }) => rule)).toEqual(["code.gap"]);
  });
});
