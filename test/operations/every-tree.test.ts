/** Trees of every number of levels and every part of a code: built, read back, checked, edited and taken back. */
import { addCard, type CardRequest } from "../../src/operations/card/add-card";
import { duplicateCard } from "../../src/operations/card/duplicate-card";
import { moveCard } from "../../src/operations/card/move-card";
import { shareCard } from "../../src/operations/card/share-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import type { DoneEdit } from "../../src/operations/session/done-edit";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { Session } from "../../src/operations/session/session";
import { verifyOpenWorkbook } from "../../src/operations/verification/verify-and-repair";
import { checkPlan } from "../../src/checks/check-plan";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { sentenceOf } from "../../src/messages";
import { formatObjectiveCode } from "../../src/plan/codes/code";
import { objectivesByKey } from "../../src/plan/codes/objectives-by-key";
import { asksForPrefix, numbersWithinSector, prefixOf } from "../../src/plan/codes/pattern-codes";
import { treePlaces } from "../../src/plan/strategy";
import { hasTree } from "../../src/plan/template/templates-of-plan";
import type { Plan } from "../../src/plan/plan";
import { planByTree, planFileByTree, treeCases } from "../plan/template/plans-by-tree";
import { closeExcel, sheetNamed } from "../excel/embedded";
import { keyOf, openPlan } from "./opened-plans";
import { readOpenPlan } from "./read-open-plan";

const waiting = { step: () => undefined, cancelled: false };

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

function codesOf(plan: Plan): readonly string[] {
  return plan.objectives.map(({ operational, shortCodes }) => formatObjectiveCode(operational, shortCodes, plan.codeScheme));
}

function requestFor(plan: Plan): CardRequest {
  const [first] = plan.objectives;
  return {
    operational: first!.operational,
    sector: first!.shortCodes[0]!.sector,
    title: "Un obiettivo in più",
    priority: "",
    start: "",
    end: "",
    responsible: "",
    ...(asksForPrefix(plan.codeScheme) ? { prefix: prefixOf(plan.codeScheme, first!.shortCodes[0]!) } : {}),
  };
}

describe.each(Object.keys(treeCases))("%s", (name) => {
  const plan = planByTree(name);
  const { cards } = treeCases[name]!;

  test("the file is read without a word, and written as it is read", () => {
    const { contradictions } = readPlanFile(JSON.stringify(planFileByTree(name)), "piano.json");
    expect(contradictions).toEqual([]);
    expect(codesOf(plan)).toEqual(cards.map(([code]) => code));
    expect(readPlanFile(writePlanFile(plan), "piano.json")).toMatchObject({ plan, contradictions: [] });
    expect(JSON.parse(writePlanFile(plan))).toMatchObject({ strategy: treeCases[name]!.strategy });
    expect(writePlanFile(plan)).not.toMatch(/"(?:objectives|operational|activities)": \[\]/);
  });

  test("nothing is to be found in it", () => {
    expect(checkPlan(plan)).toEqual([]);
  });

  test("the workbook reads as the plan, and holds what it should", async () => {
    const excel = await openPlan(plan);
    const read = await readOpenPlan();
    expect(read.notes).toEqual([]);
    expect(read.plan).toEqual(plan);
    expect(await verifyOpenWorkbook(session, waiting)).toMatchObject({ differences: [] });
    const shown = cards.map(([code]) => code);
    const register = sheetNamed(excel.workbook.data, "Obiettivi");
    expect(
      shown.filter((code) => ![...register.cells.values()].some((row) => [...row.values()].some(({ value }) => value === code))),
    ).toEqual([]);
  });

  const [first, second] = plan.objectives.map((objective) => keyOf(objective, plan));
  const elsewhere = [...treePlaces(plan)].find(({ node }) => node.code !== plan.objectives[0]!.operational)?.node.code;
  const otherSectorOf = (key: string) =>
    plan.sectors.find(({ code }) => code !== objectivesByKey(plan).get(key)!.shortCodes[0]!.sector)!.code;
  const sharing = ["sharing", () => shareCard(session, second!, otherSectorOf(second!))] as const;
  const operations: readonly (readonly [string, () => Promise<DoneEdit>])[] = [
    ["a new card", async () => (await addCard(session, requestFor(plan))).done],
    ["a copy", async () => (await duplicateCard(session, first!)).done],
    ...(hasTree(plan) ? [["a move in the tree", () => moveCard(session, first!, { operational: elsewhere! })] as const] : []),
    ["a move to another sector", () => moveCard(session, first!, { sector: otherSectorOf(first!) })],
    ...(numbersWithinSector(plan.codeScheme) ? [sharing] : []),
    ["a card that goes", () => deleteCard(session, first!)],
  ];

  test.each(operations)("%s: codes stay told apart, cells read as the plan, and all comes back", async (_what, operation) => {
    await openPlan(plan);
    const before = await readOpenPlan();
    const done = await operation();
    for (const language of ["it", "en"] as const) expect(sentenceOf(done, language)).not.toMatch(/[{}]|non era previsto|unexpected/);
    const now = await readOpenPlan();
    expect(now.notes).toEqual([]);
    expect(new Set(now.plan.objectives.map((objective) => keyOf(objective, now.plan))).size).toBe(now.plan.objectives.length);
    expect(checkPlan(now.plan).filter(({ rule }) => /^(code|tree|card)\.(?!gap)/.test(rule))).toEqual([]);
    expect((await verifyOpenWorkbook(session, waiting)).differences).toEqual([]);
    expect((await restoreEdit(session, done.id)).kept).toEqual([]);
    expect((await readOpenPlan()).plan).toEqual(before.plan);
  });
});
