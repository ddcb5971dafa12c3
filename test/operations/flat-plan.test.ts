/** A plan of areas alone that is begun from nothing. */
import { emptyFlatDraft, type FlatDraft } from "../../src/operations/start/flat-draft";
import { draftProblems, newPlan, type PlanDraft } from "../../src/operations/start/new-plan";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { verifyOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import { isFlat } from "../../src/plan/areas/flat-plan";
import { targetWeighing } from "../../src/plan/template/meaning/weighing";
import { editOf } from "../../src/plan/editing/plan-edit";
import { EditedWorkbook } from "../sheets/changes/edited-workbook";
import { closeExcel, openExcel } from "../excel/embedded";
import { readOpenPlan } from "./read-open-plan";

afterEach(closeExcel);

const draft = (flat: Partial<FlatDraft> = {}, parts: Partial<PlanDraft> = {}): PlanDraft => ({
  entity: "Unione di Prova",
  title: "Piano 2026–2028",
  firstYear: "2026",
  years: 3,
  template: "tabella",
  tree: false,
  pattern: "",
  sectors: [],
  line: "",
  strategicObjective: "",
  operational: [],
  flat: { ...emptyFlatDraft, areas: ["AREA AFFARI GENERALI", " ", "AREA TECNICA"], ...flat },
  ...parts,
});

const problemsOf = (flat: Partial<FlatDraft>, parts?: Partial<PlanDraft>) => draftProblems(draft(flat, parts)).map(({ code }) => code);

test("each area has its sections, by the years as they were divided", () => {
  const sections = (flat: Partial<FlatDraft>) => newPlan(draft(flat)).sections?.map(({ area, section, years }) => [area, section, years]);
  expect(sections({})).toEqual([
    ["AREA AFFARI GENERALI", "ANNO 2026", [2026]],
    ["AREA AFFARI GENERALI", "ANNI 2027 E 2028", [2027, 2028]],
    ["AREA TECNICA", "ANNO 2026", [2026]],
    ["AREA TECNICA", "ANNI 2027 E 2028", [2027, 2028]],
  ]);
  expect(sections({ areas: ["A"], split: "each" })?.map(([, title]) => title)).toEqual(["ANNO 2026", "ANNO 2027", "ANNO 2028"]);
  expect(sections({ areas: ["A"], split: "together" })?.map(([, title]) => title)).toEqual(["ANNI 2026, 2027 E 2028"]);
  expect(newPlan(draft({ areas: ["A"] }, { years: 1 })).sections).toEqual([{ area: "A", section: "ANNO 2026", years: [2026] }]);
});

test("nothing is asked of sectors, codes and strategy", () => {
  expect(problemsOf({})).toEqual([]);
  expect(isFlat(newPlan(draft()))).toBe(true);
});

test("what is missing or cannot be read is named", () => {
  expect(problemsOf({ areas: [" "] })).toEqual(["newPlan.areaMissing"]);
  expect(problemsOf({ areas: ["A", "A"] })).toEqual(["newPlan.areaTwice"]);
  expect(problemsOf({ coefficients: "uno; due" })).toEqual(["newPlan.coefficientsWrong"]);
  expect(problemsOf({ coefficients: "" })).toEqual(["newPlan.coefficientsWrong"]);
  expect(problemsOf({}, { entity: "" })).toEqual(["newPlan.entityMissing"]);
});

test.each([undefined, "0,5; 1; 1,5"])("the workbook reads as it was meant, and so does its file: %s", async (coefficients) => {
  openExcel();
  const plan = newPlan(draft({ coefficients }));
  const { begin, areas } = await setUpPlan(new Session(), plan);
  expect({ begin, areas }).toEqual({ begin: { sheet: "Area 1", row: 5, column: 0 }, areas: 2 });
  const read = await readOpenPlan();
  expect(read).toMatchObject({ notes: [] });
  expect(read.plan).toEqual(plan);
  expect(readPlanFile(writePlanFile(plan), "piano.json").plan).toEqual(plan);
  expect(targetWeighing(read.plan)).toEqual(coefficients ? { kind: "factors", values: [0.5, 1, 1.5] } : { kind: "total", full: 100 });
});

test("sheets that a plan of areas has nothing for are neither made nor missed, and come with what needs them", async () => {
  openExcel();
  const plan = newPlan(draft());
  const { sheets } = await setUpPlan(new Session(), plan);
  expect(sheets).toEqual(["Piano", "Impostazioni", "Area 1", "Area 2", "Liste"]);
  expect(await verifyOpenWorkbook(new Session(), { step: () => undefined, cancelled: false })).toEqual({ differences: [], obstacles: [] });
  const workbook = new EditedWorkbook(plan);
  workbook.edit(editOf({ ...plan, peg: [{ code: "12 01 00 00", description: "Nidi", responsible: "", assignee: "", allocations: {} }] }));
  expect(workbook.model.sheetNames).toEqual(["Piano", "Impostazioni", "PEG", "Area 1", "Area 2", "Liste"]);
  workbook.edit(editOf({ ...workbook.plan, strategy: [{ code: "01", title: "Servizi vicini", assessors: [], objectives: [] }] }));
  expect(workbook.model.sheetNames).toEqual(["Piano", "Impostazioni", "Strategia", "PEG", "Obiettivi", "Area 1", "Area 2", "Liste"]);
});
