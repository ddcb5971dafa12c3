import { usualChoices } from "../../src/interchange/contradictions/question";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { importedPlan } from "../../src/operations/start/import-plan";
import { readPlanDocument } from "../../src/operations/start/read-plan-document";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { checkPlan } from "../../src/checks/check-plan";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { writeXlsx } from "../../src/xlsx";
import { closeExcel, openExcel } from "../excel/embedded";
import { contradictoryDemo } from "../interchange/contradictory-demo";
import { smallPlan } from "./plans";

afterEach(closeExcel);

const published = () => new File([contradictoryDemo()], "pubblicato.json");

it("makes a workbook that no longer contradicts itself and knows where its file did", async () => {
  const document = await readPlanDocument(published());
  const { plan } = importedPlan(document, { ...usualChoices, operational: "alignment" }, "2026-11-22");
  const { workbook } = openExcel();
  await setUpPlan(new Session(), plan);
  const again = await readPlanDocument(new File([new Uint8Array(await writeXlsx(workbook.data))], "piano.xlsx"));
  expect(again.plan).toEqual(plan);
  expect(again.plan.importReport).toMatchObject({ source: "pubblicato.json", on: "2026-11-22" });
  expect(checkPlan(again.plan).filter(({ rule, severity }) => severity === "error" && /^(code|tree|alignment)\./.test(rule))).toEqual([]);
});

it("keeps the report through a plan file, which has nothing more to say", async () => {
  const { plan } = importedPlan(await readPlanDocument(published()), usualChoices, "2026-11-22");
  const document = await readPlanDocument(new File([writePlanFile(plan)], "pulito.json"));
  expect(document.contradictions).toEqual([]);
  expect(importedPlan(document, usualChoices, "2027-01-31").plan).toEqual(plan);
});

it("adds what a file that was imported before contradicts itself in since", () => {
  const before = {
    source: "pubblicato.json",
    on: "2025-11-22",
    notes: [{ rule: "code.chain", subject: "S1.00001", place: "cards[0].code", found: "prima", resolved: "dopo" }],
  };
  const { plan, contradictions } = readPlanFile(contradictoryDemo(), "corretto.json");
  const { importReport } = importedPlan(
    { source: "corretto.json", plan: { ...plan, importReport: before }, contradictions },
    usualChoices,
    "2026-11-22",
  ).plan;
  expect(importReport).toMatchObject({ source: "corretto.json", on: "2026-11-22" });
  expect(importReport?.notes[0]).toEqual(before.notes[0]);
  expect(importReport?.notes.length).toBeGreaterThan(1);
});

it("leaves a plan without contradictions as it is", () =>
  expect(importedPlan({ source: "piano.json", plan: smallPlan(), contradictions: [] }, usualChoices, "2026-11-22")).toEqual({
    plan: smallPlan(),
    resolved: [],
  }));
