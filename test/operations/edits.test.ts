/** What people do to the open plan from the pane: each operation writes what the pure edit says, and can be taken back. */
import { bringBackCard } from "../../src/operations/bring-back-card";
import { deleteCard } from "../../src/operations/delete-card";
import type { DoneEdit } from "../../src/operations/done-edit";
import { duplicateCard } from "../../src/operations/duplicate-card";
import { editCard } from "../../src/operations/edit-card";
import { journalOfSession } from "../../src/operations/journal";
import { makeCrossCutting } from "../../src/operations/make-cross-cutting";
import { moveCard } from "../../src/operations/move-card";
import { readOpenPlan } from "../../src/operations/read-open-plan";
import { restoreEdit } from "../../src/operations/restore-edit";
import { setUpPlan } from "../../src/operations/set-up-plan";
import { setWeights } from "../../src/operations/set-weights";
import { shareCard, stopSharing } from "../../src/operations/share-card";
import { sentenceOf } from "../../src/messages";
import { objectiveKey } from "../../src/plan/code";
import type { CardChange } from "../../src/plan/editing/card-change";
import { changeCard } from "../../src/plan/editing/edit-card";
import * as edits from "../../src/plan/editing/edit-objective";
import { weighEntries } from "../../src/plan/editing/sector-weights";
import { valueEntry } from "../../src/plan/entry";
import type { Objective, Phase, Plan } from "../../src/plan/plan";
import { closeExcel, openExcel } from "../excel/embedded";
import { knownPlan, plansAtHand, tellMissingPlans } from "../plan/known-plans";

afterEach(closeExcel);
beforeAll(tellMissingPlans);

async function openPlan(plan: Plan) {
  const excel = openExcel();
  await setUpPlan(plan);
  excel.statistics.reset();
  return excel;
}

const phase: Phase = { number: "", text: "Una fase in più", involved: "Tutti", weight: valueEntry(5), windows: {}, progress: { kind: "blank" } };

function keyOf(objective: Objective, plan: Plan): string {
  return objectiveKey(objective.shortCodes, plan.codeScheme);
}

/** A card of one sector only that has phases and results, and one that is shared. */
function subjects(plan: Plan) {
  const rich = plan.objectives.filter(({ card, shortCodes }) => card && !card.excerpt && card.phases.length > 1 && card.expectedResults.length > 0 && shortCodes.length === 1);
  const own = rich.find((objective) => plan.sectors.filter((sector) => sector.entries.some((entry) => entry.objective === keyOf(objective, plan))).length === 1) ?? rich[0];
  const shared = plan.objectives.find(({ card, shortCodes }) => card && shortCodes.length > 1);
  if (!own) throw new Error("the plan has no card with phases");
  const owner = own.shortCodes[0]!.sector;
  const other = plan.sectors.find(({ code, entries }) => code !== owner && !entries.some((entry) => entry.objective === keyOf(own, plan)))!.code;
  const operational = plan.strategy.flatMap((line) => line.objectives.flatMap((objective) => objective.operational.map(({ code }) => code))).find((code) => code !== own.operational)!;
  return { key: keyOf(own, plan), owner, other, operational, shared: shared && { key: keyOf(shared, plan), partner: shared.shortCodes[1]!.sector } };
}

/** Each operation on a plan with what the pure edit makes of it. */
function operationsOn(plan: Plan): readonly (readonly [what: string, operation: () => Promise<DoneEdit>, expected: Plan, syncs: number])[] {
  const { key, owner, other, operational, shared } = subjects(plan);
  const onCard = (what: string, change: CardChange) => [what, () => editCard(key, change), changeCard(plan, key, change), 5] as const;
  const weights = new Map([[key, valueEntry(41)]]);
  return [
    onCard("add phases", { kind: "add", list: "phases", items: [phase, phase], at: 1 }),
    onCard("add many phases", { kind: "add", list: "phases", items: Array.from({ length: 12 }, () => phase) }),
    onCard("remove a phase", { kind: "remove", list: "phases", at: 0 }),
    onCard("move a phase", { kind: "move", list: "phases", from: 1, to: 0 }),
    onCard("split a phase", { kind: "split", at: 1 }),
    onCard("spread phases equally", { kind: "spreadEqually", list: "phases" }),
    onCard("remove a result", { kind: "remove", list: "expectedResults", at: 0 }),
    onCard("write texts", { kind: "texts", texts: { title: "=Un titolo nuovo", purpose: "05.02.01", start: valueEntry("2021-03-01") } }),
    ["set weights", () => setWeights(owner, weights), weighEntries(plan, owner, weights), 5],
    ["move in the tree", () => moveCard(key, { operational }), edits.moveToOperational(plan, key, operational).plan, 5],
    ["move to a sector", () => moveCard(key, { sector: other }), edits.moveToSector(plan, key, other).plan, 5],
    ["share", () => shareCard(key, other), edits.shareWith(plan, key, other).plan, 5],
    ...(shared ? [["stop sharing", () => stopSharing(shared.key, shared.partner), edits.stopSharing(plan, shared.key, shared.partner).plan, 5] as const] : []),
    ["make cross-cutting", () => makeCrossCutting(key, 5), edits.makeCrossCutting(plan, key, 5).plan, 5],
    ["delete", () => deleteCard(key), edits.removeObjective(plan, key).plan, 5],
  ];
}

describe.each(plansAtHand.filter((name) => name !== "belfiore"))("on the plan %s", (name) => {
  const plan = knownPlan(name);

  test.each(operationsOn(plan))("%s", async (_what, operation, expected, syncs) => {
    const excel = await openPlan(plan);
    const before = await readOpenPlan();
    excel.statistics.reset();
    const done = await operation();
    expect(excel.statistics.syncs).toBeLessThanOrEqual(syncs);
    expect(sentenceOf(done, "it")).not.toMatch(/[{}]/);
    expect((await readOpenPlan()).plan).toEqual(expected);
    expect(journalOfSession()[0]).toBe(done);

    const { kept } = await restoreEdit(done.id);
    expect(kept).toEqual([]);
    expect(await readOpenPlan()).toEqual(before);
  });
});
