/** The changes of an edit mean to Excel what they mean to those who made them: carried out there, they read as the edited plan. */
import { onNewWorkbook } from "../../../src/cli/headless-excel";
import { applyChanges } from "../../../src/excel/edit/apply-changes";
import { readSheets, readWorkbook } from "../../../src/excel/read/read-workbook";
import { setUpPlan } from "../../../src/operations/start/set-up-plan";
import { Session } from "../../../src/operations/session/session";
import { changeCard } from "../../../src/plan/editing/edit-card";
import {
  duplicateObjective,
  makeCrossCutting,
  moveToSector,
  removeObjective,
  renumberSector,
  shareWith,
} from "../../../src/plan/editing/edit-objective";
import { editOf, type PlanEdit } from "../../../src/plan/editing/plan-edit";
import { valueEntry } from "../../../src/plan/entry";
import type { ObjectiveCard, Plan, Sector, Target } from "../../../src/plan/plan";
import { usualChecks, type AcceptedFinding, type PlanChecks } from "../../../src/plan/plan-checks";
import { bringBack } from "../../../src/sheets/card/changes/deletion-changes";
import { changesBetween } from "../../../src/sheets/changes/changes-between";
import { readWorkbookPlan } from "../../../src/sheets/workbook/read-workbook-plan";
import { repairsOfSheet } from "../../../src/sheets/repairs/repairs-of-sheet";
import { verifyWorkbook } from "../../../src/sheets/verification/verify-workbook";
import { allStyles } from "../../../src/sheets/layout/styles";
import { smallPlan } from "../../operations/plans";
import { knownPlan } from "../../plan/known-plans";
import { deletedOn } from "./edited-workbook";

/** An edit, or the sheet of a deleted card that comes back. */
type Step = (plan: Plan) => PlanEdit | string;

async function carryOut(plan: Plan, steps: readonly Step[]): Promise<void> {
  await onNewWorkbook(async () => {
    await setUpPlan(new Session(), plan);
    for (const step of steps) {
      const snapshot = await readWorkbook();
      const { plan: now, places } = readWorkbookPlan(snapshot);
      const asked = step(now);
      const edit = typeof asked === "string" ? bringBack(snapshot, now, places, asked) : asked;
      await applyChanges(changesBetween(snapshot, now, places, edit, { deletedOn }), allStyles);
      const after = await readWorkbook();
      const reading = readWorkbookPlan(after);
      expect(reading.plan).toEqual(edit.plan);
      expect(reading.notes).toEqual([]);
      expect(verifyWorkbook((await readSheets({ formulaTexts: true })).snapshot).differences).toEqual([]);
      // Added rows have their formulas, and nothing was written over one.
      expect(after.sheets.flatMap((sheet) => repairsOfSheet(sheet, reading))).toEqual([]);
    }
  });
}

const key = "S1.00001";
const demo = knownPlan("demo");

function firstCard(plan: Plan): ObjectiveCard {
  const card = plan.objectives[0]?.card;
  if (!card) throw new Error("The plan's first objective has no card.");
  return card;
}

test("lists that outgrow their tables, other sectors, new numbers, a card deleted and brought back", async () => {
  const { phases, expectedResults } = firstCard(demo);
  const items = phases.map((phase) => ({ ...phase, windows: {} }));
  await carryOut(smallPlan(), [
    (plan) => editOf(changeCard(plan, key, { kind: "add", list: "phases", items })),
    (plan) => editOf(changeCard(plan, key, { kind: "add", list: "phases", items, at: 1 })),
    (plan) => editOf(changeCard(plan, key, { kind: "add", list: "expectedResults", items: [...expectedResults, ...expectedResults] })),
    (plan) => editOf(changeCard(plan, key, { kind: "remove", list: "phases", at: 1 })),
    (plan) => duplicateObjective(plan, key),
    (plan) => moveToSector(plan, key, "S3"),
    (plan) => makeCrossCutting(plan, "S3.00001", valueEntry(5)),
    (plan) => shareWith(plan, "S3.00001", "S2"),
    (plan) => removeObjective(plan, "S3.00001/S2.00002"),
    () => "S3.00001 S2.00002",
    (plan) => renumberSector(plan, "S1"),
  ]);
}, 120_000);

test("the demo plan: a phase split, an objective amid the register, one deleted and brought back", async () => {
  const amid = (plan: Plan): PlanEdit => {
    const grown = duplicateObjective(plan, key);
    return { plan: { ...grown.plan, objectives: plan.objectives.toSpliced(1, 0, ...grown.plan.objectives.slice(-1)) }, codes: grown.codes };
  };
  await carryOut(demo, [
    (plan) => editOf(changeCard(plan, key, { kind: "split", at: 1 })),
    amid,
    (plan) => removeObjective(plan, key),
    () => key,
  ]);
}, 120_000);

test("every part around the cards, after which the workbook still holds what it should", async () => {
  const { peg, budget } = demo;
  const target = (description: string, area: string): Target => ({
    area,
    section: "ANNO 2026",
    years: [2026],
    service: "",
    type: "S",
    description,
    expectedResult: "",
    indicator: "",
    weight: valueEntry(50),
    crossCutting: false,
  });
  const sector = (code: string): Sector => ({ code, name: `Settore ${code}`, head: "", mission: "", entries: [] });
  const part = (change: (plan: Plan) => Partial<Plan>) => (plan: Plan) => editOf({ ...plan, ...change(plan) });
  await carryOut(smallPlan({ targets: [target("Prima", "AREA 1")], budget: budget.slice(0, 2) }), [
    part(() => ({ entity: "Comune di prova", title: "=1+1" })),
    part(() => ({ peg: peg.slice(0, 4) })),
    part((now) => ({
      peg: now.peg.toReversed().slice(1),
      budget: [...now.budget, ...now.budget.map((row) => ({ ...row, programmeTitle: "12" }))],
    })),
    part(({ targets }) => ({ targets: [target("Seconda", "AREA 1"), ...targets, target("Altrove", "AREA 2")] })),
    part(({ targets }) => ({ targets: targets.map((each) => ({ ...each, section: "ANNO 2027", years: [2027] })) })),
    part(({ strategy }) => ({
      strategy: strategy.map((line) => ({
        ...line,
        title: "Altri servizi",
        objectives: line.objectives.map((objective) => ({
          ...objective,
          operational: [{ code: "01.01.03", title: "Chiuderli" }, ...objective.operational],
        })),
      })),
    })),
    part(({ sectors }) => ({ sectors: [...sectors, sector("S4"), sector("S5")] })),
    part(({ sectors }) => ({ sectors: sectors.toReversed().map((each) => ({ ...each, mission: `${each.name}\n`.repeat(8).trim() })) })),
    (plan) => moveToSector(plan, key, "S4"),
    ({ codeScheme, sectors, ...plan }) =>
      editOf({
        ...plan,
        codeScheme: { ...codeScheme, number: 3 },
        sectors: sectors.map((each) => ({
          ...each,
          entries: each.entries.map((entry) => ({ ...entry, objective: entry.objective.replaceAll(".00", ".") })),
        })),
      }),
  ]);
}, 240_000);

test("levels of rules and accepted findings that come, change and go, and follow an objective to its new code", async () => {
  const accepted = (subject: string, reason: string): AcceptedFinding => ({
    rule: "phases.weight",
    subject,
    found: `I pesi delle fasi di ${subject} fanno 90.`,
    values: "full=100 total=90",
    reason,
    on: "2026-11-22",
  });
  const decide = (checks: (now: PlanChecks) => PlanChecks) => (plan: Plan) => editOf({ ...plan, checks: checks(plan.checks) });
  const long = "Il posto è vacante da marzo, il concorso si conclude in autunno e i punti restano da assegnare. ".repeat(3).trim();
  await carryOut(smallPlan(), [
    decide(() => ({ levels: { "code.gap": "off" }, accepted: [accepted(key, "Va bene così")] })),
    decide(({ accepted: [first] }) => ({
      levels: { "code.gap": "note", "regola.di.domani": "error" },
      accepted: [first!, accepted("S1.00004/S2.00001", long), accepted("S1", "=10")],
    })),
    (plan) => moveToSector(plan, key, "S3"),
    decide((now) => ({ ...now, accepted: now.accepted.filter(({ subject }) => subject !== "S1.00004/S2.00001") })),
    decide(() => usualChecks),
    decide(() => ({ levels: {}, accepted: [accepted("S2", "Di nuovo")] })),
  ]);
}, 120_000);
