/** What people do to the open plan from the pane: each operation writes what the pure edit says, and can be taken back. */
import { bringBackCard } from "../../src/operations/card/bring-back-card";
import { deleteCard } from "../../src/operations/card/delete-card";
import type { DoneEdit } from "../../src/operations/session/done-edit";
import { duplicateCard } from "../../src/operations/card/duplicate-card";
import { editCard } from "../../src/operations/card/edit-card";
import { EditForgottenError } from "../../src/operations/session/journal";
import { makeCrossCutting } from "../../src/operations/card/make-cross-cutting";
import { moveCard } from "../../src/operations/card/move-card";
import { readOpenPlan } from "./read-open-plan";
import { restoreEdit } from "../../src/operations/session/restore-edit";
import { setWeights } from "../../src/operations/sector/set-weights";
import { shareCard, stopSharing } from "../../src/operations/card/share-card";
import { Session } from "../../src/operations/session/session";
import { EditUndoneError } from "../../src/excel/excel-errors";
import { sentenceOf } from "../../src/messages";
import type { CardChange } from "../../src/plan/editing/card-change";
import { changeCard } from "../../src/plan/editing/edit-card";
import { findDocumented } from "../../src/plan/editing/objective-lookup";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { UnknownObjectiveError } from "../../src/plan/editing/edit-errors";
import * as edits from "../../src/plan/editing/edit-objective";
import { weighEntries } from "../../src/plan/editing/sector-weights";
import { blank, valueEntry } from "../../src/plan/entry";
import type { Phase, Plan } from "../../src/plan/plan";
import { DeletedCardMissingError } from "../../src/sheets/changes/change-errors";
import { expectRoundTrips, testByBatch } from "../excel/asked-excel";
import { closeExcel, openExcel, refusal, sheetNamed } from "../excel/embedded";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import { largePlan } from "../plan/large-plan";
import { planWithTemplates } from "../plan/template/plan-with-templates";
import { severalForms } from "../plan/signed-codes";
import { keyOf, openPlan, subjectsOf } from "./opened-plans";

let session: Session;
beforeEach(() => {
  session = new Session();
});

afterEach(closeExcel);

const phase: Phase = { number: "", text: "Una fase in più", involved: "Tutti", weight: valueEntry(5), windows: {}, progress: blank };
const anotherTitle: CardChange = { kind: "texts", texts: { title: "Un titolo nuovo" } };

type Case = readonly [what: string, operation: () => Promise<DoneEdit>, expected: Plan];

/** Each operation on a plan with what the pure edit makes of it. */
function operationsOn(plan: Plan): readonly Case[] {
  const { key, owner, other, operational, shared } = subjectsOf(plan);
  const onCard = (what: string, change: CardChange): Case => [what, () => editCard(session, key, change), changeCard(plan, key, change)];
  const weights = new Map([[key, valueEntry(41)]]);
  return [
    onCard("add phases", { kind: "add", list: "phases", items: [phase, phase], at: 1 }),
    onCard("add many phases", { kind: "add", list: "phases", items: Array.from({ length: 12 }, () => phase) }),
    onCard("remove a phase", { kind: "remove", list: "phases", at: 0 }),
    onCard("move a phase", { kind: "move", list: "phases", from: 2, to: 1 }),
    onCard("split a phase", { kind: "split", at: 1 }),
    onCard("spread phases equally", { kind: "spreadEqually", list: "phases" }),
    onCard("remove a result", { kind: "remove", list: "expectedResults", at: 0 }),
    onCard("write texts", { kind: "texts", texts: { title: "=Un titolo nuovo", purpose: "05.02.01", start: valueEntry("2021-03-01") } }),
    ["set weights", () => setWeights(session, owner, weights), weighEntries(plan, owner, weights)],
    ["move in the tree", () => moveCard(session, key, { operational }), edits.moveToOperational(plan, key, operational).plan],
    ["move to a sector", () => moveCard(session, key, { sector: other }), edits.moveToSector(plan, key, other).plan],
    ["share", () => shareCard(session, key, other), edits.shareWith(plan, key, other).plan],
    ...(shared
      ? [
          [
            "stop sharing",
            () => stopSharing(session, shared.key, shared.partner),
            edits.stopSharing(plan, shared.key, shared.partner).plan,
          ] as const,
        ]
      : []),
    ["make cross-cutting", () => makeCrossCutting(session, key, valueEntry(5)), edits.makeCrossCutting(plan, key, valueEntry(5)).plan],
    ["delete", () => deleteCard(session, key), edits.removeObjective(plan, key).plan],
  ];
}

const plans: readonly (readonly [string, Plan])[] = [
  ...plansOfEveryShape.filter((name) => name !== "altopiano").map((name) => [name, knownPlan(name)] as const),
  ["of sectors whose codes hold signs", largePlan({ sectors: severalForms.length, cards: 30, years: 2, codes: severalForms })],
];

describe.each(plans)("on the plan %s", (_, plan) => {
  test.each(operationsOn(plan))(
    "%s: the cells read as the edited plan, and restoring brings everything back",
    async (_what, operation, expected) => {
      const excel = await openPlan(plan);
      const before = await readOpenPlan();
      excel.statistics.reset();
      const done = await operation();
      expectRoundTrips(excel, { atMost: 6 });
      expect(sentenceOf(done, "it")).not.toMatch(/[{}]|non era previsto/);
      const now = await readOpenPlan();
      expect({ plan: now.plan, notes: now.notes }).toEqual({ plan: expected, notes: before.notes });
      expect(session.journal.edits[0]).toBe(done);

      const { kept, done: restored } = await restoreEdit(session, done.id);
      expect(kept).toEqual([]);
      expect(sentenceOf(restored, "en")).not.toMatch(/[{}]/);
      expect(await readOpenPlan()).toEqual(before);
    },
  );
});

describe("on a card of the body's own template", () => {
  const plan = readPlanFile(JSON.stringify(planWithTemplates), "piano.json").plan;
  const key = "AMB/26-001";
  const { card } = findDocumented(plan, key);
  const [phase] = card.phases;
  const [check] = card.monitoring;

  test.each<[string, CardChange]>([
    ["a field of its own", { kind: "field", key: "extra.dimension", value: "Efficacia" }],
    ["a date", { kind: "field", key: "extra.agreed", value: "2026-05-15" }],
    ["lines", { kind: "field", key: "extra.steps", value: ["Giro", "Conta"] }],
    ["a field that is cleared", { kind: "field", key: "extra.budget", value: undefined }],
    ["a field of the house", { kind: "field", key: "responsible", value: "Nuovo incaricato" }],
    ["a row of its own", { kind: "add", list: "tables.people", items: [{ role: "Autista", share: 25 }] }],
    ["a row removed", { kind: "remove", list: "tables.people", at: 0 }],
    ["a row moved", { kind: "move", list: "tables.people", from: 0, to: 1 }],
    [
      "a row rewritten",
      { kind: "replace", list: "tables.people", at: 1, was: card.tables!.people![1]!, item: { role: "Istruttore", share: 40 } },
    ],
    ["a phase rewritten", { kind: "replace", list: "phases", at: 0, was: phase!, item: { ...phase, extra: { organ: "Consiglio" } } }],
    ["a check rewritten", { kind: "replace", list: "monitoring", at: 0, was: check!, item: { ...check, percent: valueEntry(75) } }],
  ])("%s: the cells read as the edited plan, and restoring brings everything back", async (_what, change) => {
    await openPlan(plan);
    const before = await readOpenPlan();
    const done = await editCard(session, key, change);
    for (const language of ["it", "en"] as const) expect(sentenceOf(done, language)).not.toMatch(/[{}]|non era previsto|unexpected/);
    const now = await readOpenPlan();
    expect({ plan: now.plan, notes: now.notes }).toEqual({ plan: changeCard(plan, key, change), notes: before.notes });
    expect((await restoreEdit(session, done.id)).kept).toEqual([]);
    expect(await readOpenPlan()).toEqual(before);
  });

  test("of two of its own fields the first can be taken back alone", async () => {
    await openPlan(plan);
    const first = await editCard(session, key, { kind: "field", key: "extra.dimension", value: "Efficacia" });
    const second: CardChange = { kind: "field", key: "extra.budget", value: 9000 };
    await editCard(session, key, second);
    expect((await restoreEdit(session, first.id)).kept).toEqual([]);
    expect((await readOpenPlan()).plan).toEqual(changeCard(plan, key, second));
  });

  test("it is told by the body's label, in the person's language", async () => {
    await openPlan(plan);
    const done = await editCard(session, "AMB/26-002", { kind: "field", key: "extra.costCentre", value: "0902" });
    expect([sentenceOf(done, "it"), sentenceOf(done, "en")]).toEqual([
      "AMB/26-002: «Centro di costo» aggiornato.",
      "AMB/26-002: “Cost centre” updated.",
    ]);
  });
});

describe("on the demo plan", () => {
  const plan = knownPlan("demo");
  const { key, objective, owner, other } = subjectsOf(plan);
  const sheetOf = (excel: Awaited<ReturnType<typeof openPlan>>, name = key) => sheetNamed(excel.workbook.data, name);

  async function planNow(): Promise<Plan> {
    return (await readOpenPlan()).plan;
  }

  test("where nothing has to change nothing is written or entered in the journal", async () => {
    const excel = await openPlan(plan);
    const entered = session.journal.edits;
    excel.statistics.reset();
    const done = await editCard(session, key, { kind: "texts", texts: { title: objective.title } });
    expect(done).toMatchObject({ id: 0, code: "done.nothing" });
    expectRoundTrips(excel, { atMost: 3 });
    expect(session.journal.edits).toEqual(entered);
  });

  test("of two edits of a card the first can be taken back alone", async () => {
    await openPlan(plan);
    const first = await editCard(session, key, anotherTitle);
    await editCard(session, key, { kind: "texts", texts: { purpose: "Un'altra finalità" } });
    expect(await restoreEdit(session, first.id)).toMatchObject({ kept: [] });
    expect(await planNow()).toEqual(changeCard(plan, key, { kind: "texts", texts: { purpose: "Un'altra finalità" } }));
  });

  test("an edit is taken back though the card has another code since", async () => {
    await openPlan(plan);
    const first = await editCard(session, key, anotherTitle);
    const { codes } = await moveCard(session, key, { sector: other });
    expect((await restoreEdit(session, first.id)).kept).toEqual([]);
    expect(await planNow()).toEqual(edits.moveToSector(plan, key, other).plan);
    expect([...codes.keys()]).toEqual([key]);
  });

  test("taking back can be taken back", async () => {
    await openPlan(plan);
    const first = await editCard(session, key, anotherTitle);
    const { done } = await restoreEdit(session, first.id);
    await restoreEdit(session, done.id);
    expect(await planNow()).toEqual(changeCard(plan, key, anotherTitle));
  });

  test("what somebody has changed since is kept and named", async () => {
    const excel = await openPlan(plan);
    const done = await editCard(session, key, { kind: "split", at: 0 });
    const typed = typeBesideHeader(
      excel,
      sheetOf(excel).tables.find(({ name }) => name.startsWith("Fasi_"))!.range,
      "Qualcuno ha riscritto la fase",
    );
    const { kept, done: restored } = await restoreEdit(session, done.id);
    expect(kept).toEqual([key]);
    expect(restored).toMatchObject({ id: 0, code: "done.notRestored", values: { kept: key } });
    expect((await planNow()).objectives.find((found) => keyOf(found, plan) === key)?.card?.phases[0]?.text).toBe(typed);
  });

  /** A co-author types the text of the first phase. */
  function typeBesideHeader(
    { workbook }: Awaited<ReturnType<typeof openPlan>>,
    { row, column }: { readonly row: number; readonly column: number },
    text: string,
  ): string {
    workbook.batch(() => workbook.typeInto(sheetNamed(workbook.data, key), row + 1, column + 1, text), { source: "Remote", addIn: false });
    return text;
  }

  test("a co-author's work between two edits stays", async () => {
    const excel = await openPlan(plan);
    const done = await editCard(session, key, anotherTitle);
    typeBesideHeader(excel, sheetOf(excel).tables.find(({ name }) => name.startsWith("Fasi_"))!.range, "Dal collega");
    await editCard(session, key, { kind: "add", list: "phases", items: [phase] });
    await restoreEdit(session, done.id);
    const now = (await planNow()).objectives.find((found) => keyOf(found, plan) === key);
    expect(now?.title).toBe(objective.title);
    expect(now?.card?.phases.map(({ text }) => text)).toEqual([
      "Dal collega",
      ...objective.card.phases.slice(1).map(({ text }) => text),
      phase.text,
    ]);
  });

  test("an edit that was taken back, and one of another session, are forgotten", async () => {
    await openPlan(plan);
    const done = await editCard(session, key, anotherTitle);
    await restoreEdit(session, done.id);
    await expect(restoreEdit(session, done.id)).rejects.toThrow(EditForgottenError);
    await expect(restoreEdit(session, 123_456)).rejects.toThrow(EditForgottenError);
  });

  test("a deleted card comes back in another session where it stood, with its points", async () => {
    const excel = await openPlan(plan);
    const before = await readOpenPlan();
    const { name } = sheetOf(excel);
    await deleteCard(session, key);
    expect(sheetOf(excel).visibility).toBe("hidden");
    openExcel(structuredClone(excel.workbook.data));
    expect((await planNow()).objectives).toHaveLength(plan.objectives.length - 1);
    const done = await bringBackCard(session, name);
    expect(done).toMatchObject({ code: "done.broughtBack", values: { objective: key } });
    expect(await readOpenPlan()).toEqual(before);
    await restoreEdit(session, done.id);
    expect(await planNow()).toEqual(edits.removeObjective(plan, key).plan);
  });

  test("a sheet that holds no deleted card cannot be brought back", async () => {
    await openPlan(plan);
    await expect(bringBackCard(session, key)).rejects.toThrow(DeletedCardMissingError);
  });

  test("the number of a deleted card is not given again", async () => {
    await openPlan(plan);
    const first = await duplicateCard(session, key);
    await deleteCard(session, first.sheet);
    const second = await duplicateCard(session, key);
    expect(Number(second.sheet.split(".").at(-1))).toBe(Number(first.sheet.split(".").at(-1)) + 1);
  });

  test("a duplicate is the pure edit's copy, and its sheet is shown", async () => {
    const excel = await openPlan(plan);
    const expected = edits.duplicateObjective(plan, key);
    const added = await duplicateCard(session, key);
    expect(added).toMatchObject({ code: `${objective.operational}.${expected.added}`, sheet: expected.added });
    expect(await planNow()).toEqual(expected.plan);
    expect(excel.workbook.data.sheets[excel.workbook.data.activeSheet]?.name).toBe(added.sheet);
  });

  test("a card whose sheet was renamed is found all the same", async () => {
    const excel = await openPlan(plan);
    excel.workbook.sheets.rename(sheetOf(excel), "La mia scheda");
    await editCard(session, key, anotherTitle);
    expect(await planNow()).toEqual(changeCard(plan, key, anotherTitle));
  });

  test("edits asked for at once follow one another", async () => {
    await openPlan(plan);
    await Promise.all([
      editCard(session, key, { kind: "add", list: "phases", items: [phase] }),
      editCard(session, key, { kind: "add", list: "phases", items: [phase] }),
      setWeights(session, owner, new Map([[key, valueEntry(1)]])),
    ]);
    const twice = changeCard(plan, key, { kind: "add", list: "phases", items: [phase, phase] });
    expect(await planNow()).toEqual(weighEntries(twice, owner, new Map([[key, valueEntry(1)]])));
  });

  test("what the plan does not hold is refused before anything is written", async () => {
    const excel = await openPlan(plan);
    const before = await readOpenPlan();
    await expect(editCard(session, "S9.99999", anotherTitle)).rejects.toThrow(UnknownObjectiveError);
    await expect(setWeights(session, owner, new Map([["S9.99999", blank]]))).rejects.toThrow(UnknownObjectiveError);
    expect(excel.workbook.canUndo).toBe(false);
    expect(await readOpenPlan()).toEqual(before);
  });

  testByBatch.each([
    ["a card", () => editCard(session, key, { kind: "add", list: "phases", items: Array.from({ length: 9 }, () => phase) })],
    ["a sector", () => moveCard(session, key, { sector: other })],
  ])(
    "an edit of %s that fails at any round trip leaves plan and journal as before, and says so, but for a page that cannot be set up",
    async (_what, operation) => {
      for (let failing = 1; ; failing++) {
        let begun = Number.POSITIVE_INFINITY;
        let failed = false;
        await openPlan(plan, (batch) => {
          if (batch !== begun + failing) return undefined;
          failed = true;
          return refusal("GeneralException");
        });
        const before = await readOpenPlan();
        const entered = session.journal.edits;
        begun = 3;
        const outcome = await operation().catch((error: unknown) => error);
        if (!failed) break;
        if (!(outcome instanceof Error)) {
          // What failed was the page set-up, which comes last.
          expect(outcome).toMatchObject({ pagesLeft: [expect.any(String)] });
          continue;
        }
        if (outcome instanceof EditUndoneError) expect(sentenceOf(outcome, "it")).toContain("com’era prima");
        expect(session.journal.edits).toEqual(entered);
        expect(await readOpenPlan()).toEqual(before);
      }
    },
  );
});
