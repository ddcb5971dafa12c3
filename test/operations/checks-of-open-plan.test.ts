/** The checks of an open plan: each finding with its cell, mended, accepted, weighed otherwise and written down, the sheets as the truth. */
import { acceptFinding, withdrawAcceptance } from "../../src/operations/checks/accept-finding";
import { checkOpenPlan } from "../../src/operations/checks/check-open-plan";
import type { CheckedPlan, OpenFinding } from "../../src/operations/checks/checked-plan";
import { deleteCard } from "../../src/operations/card/delete-card";
import { editCard } from "../../src/operations/card/edit-card";
import { mendFindings } from "../../src/operations/checks/mend-findings";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { setRuleLevel } from "../../src/operations/checks/set-rule-level";
import { writeChecks } from "../../src/operations/checks/write-checks";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import type { Severity } from "../../src/checks/rule";
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { sentenceOf } from "../../src/messages";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { valueEntry } from "../../src/plan/entry";
import type { Plan } from "../../src/plan/plan";
import { expectRoundTrips } from "../excel/asked-excel";
import { cellAt, sheetNamed } from "../excel/embedded";
import { knownPlan } from "../plan/known-plans";
import { follow, quiet, session, stopFollowing } from "./followed-plan";
import { keyOf, openPlan } from "./opened-plans";
import { withoutWaiting } from "../excel/without-waiting";

withoutWaiting();

afterEach(stopFollowing);

const messed = 3;

/** The published plan with cards where it is at hand, else the demo plan; with a number of phases that stands twice on some cards which do not speak of phases by number. */
const plan = withMessedNumbers(knownPlan("sorana"));

function withMessedNumbers(known: Plan): Plan {
  const cards = known.objectives
    .filter(({ card }) => card && !card.excerpt && card.phases.length > 3 && !/fas[ei]|attivit|punt[oi]/i.test(JSON.stringify(card)))
    .slice(-messed);
  const objectives = known.objectives.map((objective) =>
    objective.card && cards.includes(objective)
      ? {
          ...objective,
          card: {
            ...objective.card,
            phases: objective.card.phases.map((phase, at, phases) => (at === 2 ? { ...phase, number: phases[1]!.number } : phase)),
          },
        }
      : objective,
  );
  return { ...known, objectives };
}

const day = "2026-11-22";

async function openAndCheck(opened = plan) {
  const excel = await openPlan(opened);
  const told = await follow();
  await quiet();
  const checked = () => checkOpenPlan(told.plans.at(-1)!, day);
  return { excel, told, checked };
}

function valueIn({ workbook }: EmbeddedExcel, { cell: { sheet, row, column } }: OpenFinding) {
  return cellAt(sheetNamed(workbook.data, sheet), row, column)?.value;
}

const byRule = ({ findings }: CheckedPlan, rule: string) => findings.filter(({ finding }) => finding.rule === rule);
/** One on each card. */
const repeated = (checked: CheckedPlan) =>
  byRule(checked, "phases.number").filter(({ finding }) => finding.code === "check.phases.repeated");
const ofSeverity = ({ findings }: CheckedPlan, severity: Severity) =>
  findings.filter(({ finding, accepted }) => finding.severity === severity && !accepted);

test("reading and checking the whole plan take three round trips, checking what is read none, and every finding has an id of its own", async () => {
  const excel = await openPlan(plan);
  excel.statistics.reset();
  const snapshot = await readWorkbook();
  const { findings } = checkOpenPlan({ ...readWorkbookPlan(snapshot), snapshot }, day);
  expectRoundTrips(excel, { atMost: 3 });
  expect(findings.length).toBeGreaterThan(messed);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  expect(byRule({ findings, outdated: [] }, "phases.number").length).toBeGreaterThanOrEqual(messed);
});

test("each finding's cell holds what it says is there", async () => {
  const { excel, checked } = await openAndCheck();
  const { findings } = checked();
  expect(findings.filter(({ cell }) => !excel.workbook.data.sheets.some(({ name }) => name === cell.sheet))).toEqual([]);
  const typed = findings.filter(({ finding }) => typeof finding.values.typed === "string" && finding.rule !== "peg.unknown");
  for (const found of typed)
    expect([found.id, String(valueIn(excel, found)).replace(/\s+/g, " ")]).toEqual([
      found.id,
      expect.stringContaining(String(found.finding.values.typed).trim().replace(/\s+/g, " ")),
    ]);
  for (const found of byRule(checked(), "phases.weight"))
    expect([found.id, valueIn(excel, found)]).toEqual([found.id, found.finding.values.total]);
  for (const found of byRule(checked(), "phases.number"))
    expect([found.id, String(valueIn(excel, found))]).toEqual([
      found.id,
      String(found.finding.values.number ?? found.finding.values.after),
    ]);
  for (const rule of ["field.unit", "field.constraints", "field.purpose", "weight.missing"])
    for (const found of byRule(checked(), rule)) expect([found.id, valueIn(excel, found) ?? ""]).toEqual([found.id, ""]);
});

test("mending all that is safe is one edit, leaves only what needs a person, and is taken back by one click", async () => {
  const { excel, told, checked } = await openAndCheck();
  const before = checked();
  const safe = before.findings.filter(({ fix }) => fix?.safe);
  expect(safe.length).toBeGreaterThanOrEqual(messed);
  excel.statistics.reset();
  const done = await mendFindings(
    session,
    safe.map(({ finding }) => finding),
  );
  expectRoundTrips(excel, { atMost: 4 });
  expect(done).toMatchObject({ code: "done.mended", values: { count: safe.length, rules: expect.stringContaining("phases.number ") } });
  expect(sentenceOf(done, "it")).toContain(sentenceOf({ code: "rule.phases.number", values: {} }, "it"));
  await quiet();
  const after = checked();
  expect(after.findings.filter(({ fix }) => fix?.safe)).toEqual([]);
  const mended = new Set(safe.map(({ id }) => id));
  expect(after.findings.map(({ id }) => id)).toEqual(before.findings.filter(({ id }) => !mended.has(id)).map(({ id }) => id));
  expect((await restoreEdit(session, done.id)).kept).toEqual([]);
  await quiet();
  expect(checked()).toEqual(before);
  expect(told.failures).toEqual([]);
});

test("a finding on one card is mended by reading that card", async () => {
  const { excel, checked } = await openAndCheck();
  const found = byRule(checked(), "phases.number").at(-1)!;
  excel.statistics.reset();
  await mendFindings(session, [found.finding]);
  expectRoundTrips(excel, 3);
  await quiet();
  expect(byRule(checked(), "phases.number").map(({ finding }) => finding.subject)).not.toContain(found.finding.subject);
});

test("what is on one card is mended by what stands around the cards too: words for a code by the finance chart", async () => {
  const demo = knownPlan("demo");
  const chosen = demo.peg.find(
    ({ code, description }) => /^\d/.test(code) && demo.peg.filter((other) => other.description === description).length === 1,
  )!;
  const card = demo.objectives.findIndex((objective) => objective.card?.excerpt === false);
  const { excel, checked } = await openAndCheck({
    ...demo,
    objectives: demo.objectives.map((objective, at) =>
      at === card ? { ...objective, card: { ...objective.card!, peg: chosen.description } } : objective,
    ),
  });
  const [found] = byRule(checked(), "peg.text");
  expect(found?.fix).toMatchObject({ safe: true, values: { code: chosen.code } });
  expect(await mendFindings(session, [found!.finding])).toMatchObject({ code: "done.mended" });
  expect(valueIn(excel, found!)).toBe(chosen.code);
});

test("a code that two cards have becomes one that not even a deleted card had", async () => {
  const known = knownPlan("demo");
  const ofSector = (sector: string) =>
    known.objectives.filter(({ card, shortCodes }) => card && shortCodes.length === 1 && shortCodes[0]!.sector === sector);
  const [first] = ofSector("S3");
  const last = ofSector("S3").at(-1)!;
  const [second] = ofSector("S1");
  const [own, number] = [second!.shortCodes[0]!, last.shortCodes[0]!.number];
  const made: Plan = {
    ...known,
    objectives: known.objectives.map((objective) =>
      objective === second ? { ...objective, shortCodes: [own, first!.shortCodes[0]!] } : objective,
    ),
  };
  await openPlan(made);
  const told = await follow();
  await deleteCard(session, keyOf(last, made));
  await quiet();
  const [found] = byRule(checkOpenPlan(told.plans.at(-1)!, day), "code.duplicate").filter(({ finding }) => finding.place.kind === "card");
  expect(found?.fix?.values.after).toBe(`S3.${String(number + 1).padStart(5, "0")}`);
  await mendFindings(session, [found!.finding]);
  await quiet();
  const codes = told.plans.at(-1)!.plan.objectives.flatMap(({ shortCodes }) => shortCodes);
  expect(codes).toContainEqual({ sector: "S3", number: number + 1 });
  expect(codes).not.toContainEqual({ sector: "S3", number });
});

test("what is no longer found is left and told of; where nothing is left to mend nothing is done", async () => {
  const { checked } = await openAndCheck();
  const [one, other] = repeated(checked())
    .slice(-2)
    .map(({ finding }) => finding);
  const objective = plan.objectives.find((candidate) => keyOf(candidate, plan) === one!.subject)!;
  await editCard(session, one!.subject, { kind: "remove", list: "phases", at: objective.card!.phases.length - 1 });
  await editCard(session, one!.subject, { kind: "move", list: "phases", from: 1, to: 2 });
  await quiet();
  expect(byRule(checked(), "phases.number").map(({ finding }) => finding.subject)).not.toContain(one!.subject);
  expect(await mendFindings(session, [one!, other!])).toMatchObject({
    code: "done.mendedPartly",
    values: { count: 1, left: 1, rules: "phases.number 1" },
  });
  expect(await mendFindings(session, [one!, other!])).toMatchObject({ id: 0, code: "done.nothing" });
});

test("an accepted finding counts for nothing while its values stay; its acceptance can be withdrawn, and taken back", async () => {
  const { excel, checked } = await openAndCheck();
  const found = ofSeverity(checked(), "error").at(-1)!;
  excel.statistics.reset();
  const done = await acceptFinding(session, found.finding, " Deciso in giunta ");
  expectRoundTrips(excel, 3);
  await quiet();
  const accepted = checked().findings.find(({ id }) => id === found.id)?.accepted;
  expect(accepted).toMatchObject({
    rule: found.finding.rule,
    subject: found.finding.subject,
    reason: "Deciso in giunta",
    found: sentenceOf(found.finding, "it"),
  });
  const withdrawn = await withdrawAcceptance(session, accepted!);
  await quiet();
  expect(checked().findings.find(({ id }) => id === found.id)).toEqual(found);
  await restoreEdit(session, withdrawn.id);
  await quiet();
  expect(checked().findings.find(({ id }) => id === found.id)?.accepted).toEqual(accepted);
  expect(sentenceOf(done, "en")).not.toMatch(/[{}]/);
  await expect(acceptFinding(session, found.finding, "  ")).rejects.toMatchObject({ code: "operation.reasonMissing" });
});

test("an acceptance of what has changed since is outdated", async () => {
  const { checked } = await openAndCheck();
  const found = repeated(checked()).at(-1)!;
  await acceptFinding(session, found.finding, "Va bene così");
  const { phases } = plan.objectives.find((candidate) => keyOf(candidate, plan) === found.finding.subject)!.card!;
  await editCard(session, found.finding.subject, { kind: "add", list: "phases", items: [{ ...phases[1]!, weight: valueEntry(0) }] });
  await quiet();
  expect(checked().outdated).toMatchObject([{ rule: "phases.number", reason: "Va bene così" }]);
});

test("a rule weighs as the plan decides, until it is as usual again", async () => {
  const { excel, checked } = await openAndCheck();
  const usual = checked();
  excel.statistics.reset();
  const done = await setRuleLevel(session, "phases.number", "note");
  expectRoundTrips(excel, 3);
  expect(sentenceOf(done, "it")).toContain(sentenceOf({ code: "rule.phases.number", values: {} }, "it"));
  await quiet();
  expect(byRule(checked(), "phases.number").map(({ finding }) => finding.severity)).toEqual(
    byRule(usual, "phases.number").map(() => "note"),
  );
  await setRuleLevel(session, "phases.number", "off");
  await quiet();
  expect(byRule(checked(), "phases.number")).toEqual([]);
  await setRuleLevel(session, "phases.number", undefined);
  await quiet();
  expect(checked()).toEqual(usual);
});

test("a level that somebody has decided otherwise since stays, and its rule is told by name", async () => {
  const { checked } = await openAndCheck();
  const done = await setRuleLevel(session, "phases.number", "note");
  await setRuleLevel(session, "phases.number", "off");
  const restored = await restoreEdit(session, done.id);
  expect(restored.kept).toEqual(["phases.number"]);
  expect(sentenceOf(restored.done, "it")).toContain(sentenceOf({ code: "rule.phases.number", values: {} }, "it"));
  await quiet();
  expect(byRule(checked(), "phases.number")).toEqual([]);
});

test("the sheet Controlli is written in five round trips, shown, and says the second time what is new and what is gone", async () => {
  const { excel, checked } = await openAndCheck();
  excel.statistics.reset();
  const done = await writeChecks(session);
  expectRoundTrips(excel, { atMost: 5 });
  const { data } = excel.workbook;
  expect(data.sheets[data.activeSheet]?.name).toBe("Controlli");
  expect(done).toMatchObject({ id: 0, code: "done.checksWritten" });
  await quiet();
  const [found] = byRule(checked(), "phases.number");
  await mendFindings(session, [found!.finding]);
  await quiet();
  excel.statistics.reset();
  await writeChecks(session);
  expectRoundTrips(excel, { atMost: 5 });
  expect(data.sheets.filter(({ name }) => name.startsWith("Controlli"))).toHaveLength(1);
  const words = [...sheetNamed(data, "Controlli").cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
  expect(words).toContain("risolta");
});
