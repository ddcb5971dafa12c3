/** Whatever call of an edit Excel refuses, the workbook is as it was before, or the person is told exactly what to do. */
import { EditHalfDoneError, EditUndoneError } from "../../src/excel/excel-errors";
import { sentenceOf } from "../../src/messages";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { objectiveKey } from "../../src/plan/codes/code";
import { changeCard } from "../../src/plan/editing/edit-card";
import { duplicateObjective, moveToSector, removeObjective, renumberSector } from "../../src/plan/editing/edit-objective";
import { editOf, type PlanEdit } from "../../src/plan/editing/plan-edit";
import type { Plan } from "../../src/plan/plan";
import { bringBack } from "../../src/sheets/card/changes/deletion-changes";
import type { CellContent } from "../../src/sheets/layout/sheet-plan";
import type { WorkbookChange } from "../../src/sheets/changes/workbook-change";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { knownPlan } from "../plan/known-plans";
import { closeExcel, openExcel } from "./embedded";
import { Bench, changesOf, differences, expectTakenBack, faultsOf, linesOf, read, type Opened } from "./fault-bench";
import { failAt, spread } from "./faults";

afterEach(closeExcel);

/** Three cards of one sector of the published plan, with every sector and the whole strategy. */
function partOf(plan: Plan): Plan {
  const keyOf = (objective: Plan["objectives"][number]) => objectiveKey(objective.shortCodes, plan.codeScheme);
  const cards = plan.objectives.filter((objective) => objective.card && objective.shortCodes.length === 1);
  const sector = plan.sectors.find(({ code }) => cards.filter((card) => card.shortCodes[0]?.sector === code).length >= 3);
  const kept = cards.filter((card) => card.shortCodes[0]?.sector === sector?.code).slice(0, 3);
  const keys = new Set(kept.map(keyOf));
  return {
    ...plan,
    objectives: kept,
    sectors: plan.sectors.map((each) => ({ ...each, entries: each.entries.filter(({ objective }) => keys.has(objective)) })),
    peg: [],
    budget: [],
    targets: [],
  };
}

/** The published plan with cards where it is at hand, else the demo plan. */
const cardPlan = knownPlan("sorana");

const firstKey = ({ objectives: [first], codeScheme }: Plan) => objectiveKey(first!.shortCodes, codeScheme);

const longText = "Un testo che chiede più righe di quante la scheda ne aveva quando è nata, e che si deve leggere tutto. ".repeat(2);

const edits: readonly (readonly [name: string, edit: (opened: Opened) => PlanEdit])[] = [
  [
    "phases beyond the blank rows",
    ({ reading: { plan } }) =>
      editOf(
        changeCard(plan, firstKey(plan), { kind: "add", list: "phases", at: 1, items: Array(9).fill(plan.objectives[0]!.card!.phases[0]) }),
      ),
  ],
  [
    "a card that moves to another sector",
    ({ reading: { plan } }) => moveToSector(plan, firstKey(plan), plan.sectors.find(({ entries }) => entries.length === 0)!.code),
  ],
  ["a card that is deleted", ({ reading: { plan } }) => removeObjective(plan, firstKey(plan))],
  ["a card that is duplicated", ({ reading: { plan } }) => duplicateObjective(plan, firstKey(plan))],
  [
    "texts that need higher rows",
    ({ reading: { plan } }) =>
      editOf(
        changeCard(plan, firstKey(plan), {
          kind: "texts",
          texts: { title: longText, purpose: longText.repeat(3), detail: longText.repeat(40), sharedWith: longText.repeat(2) },
        }),
      ),
  ],
];

let workbook: WorkbookData;

beforeAll(async () => {
  const excel = openExcel();
  await setUpPlan(new Session(), partOf(cardPlan));
  workbook = structuredClone(excel.workbook.data);
}, 60_000);

describe("wherever an edit stops, the workbook is as before", () => {
  test.each(edits)(
    "%s",
    async (_, edit) => {
      const opened = await read(workbook);
      await expectTakenBack(workbook, changesOf(opened, edit(opened)));
    },
    120_000,
  );

  test("a deleted card that is brought back", async () => {
    const opened = await read(workbook);
    const key = firstKey(opened.reading.plan);
    const bench = new Bench(workbook);
    expect(await bench.apply(changesOf(opened, removeObjective(opened.reading.plan, key)))).toBeUndefined();
    const deleted = await read(structuredClone(bench.data));
    await expectTakenBack(deleted.data, changesOf(deleted, bringBack(deleted.snapshot, deleted.reading.plan, deleted.reading.places, key)));
  }, 120_000);

  test("cards that are renumbered over a deleted one, whose sheet and tables make room", async () => {
    const opened = await read(workbook);
    const { plan } = opened.reading;
    const bench = new Bench(workbook);
    expect(await bench.apply(changesOf(opened, removeObjective(plan, firstKey(plan))))).toBeUndefined();
    const deleted = await read(structuredClone(bench.data));
    const changes = changesOf(deleted, renumberSector(deleted.reading.plan, plan.objectives[0]!.shortCodes[0]!.sector));
    expect(changes.filter(({ kind }) => kind === "sheetRenamed")).toHaveLength(3);
    await expectTakenBack(deleted.data, changes);
  }, 120_000);

  test("rows taken from the head, the middle and the end of a table", async () => {
    const opened = await read(workbook);
    const { sheet, table, content } = weightsOf(opened);
    const { range } = table;
    for (const row of [1, 2, 3].map((at) => range.row + at)) {
      await expectTakenBack(workbook, [{ kind: "rowRemoved", sheet: sheet.name, table: table.name, range, row, was: content(row) }]);
    }
  }, 120_000);
});

/** The sector's table that holds the three cards, and what its rows hold. */
function weightsOf({ snapshot, data }: Opened) {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find(({ name, range }) => name.startsWith("Pesi_") && range.rows >= 4);
    const cells = data.sheets.find(({ name }) => name === sheet.name)?.cells;
    if (!table || !cells) continue;
    const content = (row: number): CellContent[] =>
      Array.from({ length: table.range.columns }, (_, at) => {
        const cell = cells.get(row)?.get(table.range.column + at);
        if (cell?.formula !== undefined) return { formula: cell.formula };
        return typeof cell?.value === "object" ? null : (cell?.value ?? null);
      });
    return { sheet, table, content };
  }
  throw new Error("no sector lists three cards");
}

describe("when taking back fails too", () => {
  /** The batches of an edit: 1 looks, 2 writes, 3 finds out what happened, 4 takes back, 5 makes sure; then once more. */
  const moved = async () => {
    const opened = await read(workbook);
    return changesOf(opened, edits[1]![1](opened));
  };

  test.each([3, 4, 5])(
    "once, at batch %i, it is tried again",
    async (again) => {
      const changes = await moved();
      const faults = await faultsOf(workbook, changes);
      const bench = new Bench(workbook);
      const before = linesOf(bench.data);
      for (const first of spread(faults, 5)) {
        for (const action of [0, 3, 10_000]) {
          const error = await bench.apply(
            changes,
            (batch, body) =>
              failAt(first)(batch, body) ?? failAt({ batch: again, action: Math.min(action, body.Actions.length) })(batch, body),
          );
          expect([first, action, error]).toEqual([first, action, expect.any(EditUndoneError)]);
          expect([first, action, differences(before, linesOf(bench.data))]).toEqual([first, action, { lost: [], gained: [] }]);
        }
      }
    },
    120_000,
  );

  test("for good, the sheets and cells that may be half-written are named, and what to do", async () => {
    const changes = await moved();
    const error = await new Bench(workbook).apply(changes, failAt({ batch: 2, action: 20, lasting: true, code: "RequestAborted" }));
    expect(error).toBeInstanceOf(EditHalfDoneError);
    const sentence = sentenceOf(error, "it");
    for (const { sheet } of changes.filter((change) => change.kind === "cells")) expect(sentence).toContain(sheet);
    expect(sentence).toContain("Ctrl+Z");
    expect(error).toMatchObject({ cause: expect.any(AggregateError) });
  });

  test("because a co-author has changed the same meanwhile, nothing of theirs is touched", async () => {
    const changes = await moved();
    const bench = new Bench(workbook);
    const renamed = changes.find((change) => change.kind === "sheetRenamed")!;
    const error = await bench.apply(changes, (batch, body) => {
      if (batch === 3) bench.data.sheets.find(({ name }) => name === renamed.to)!.name = "Di un altro";
      return failAt({ batch: 2, action: body.Actions.length })(batch, body);
    });
    expect(error).toBeInstanceOf(EditHalfDoneError);
    expect(bench.data.sheets.some(({ name }) => name === "Di un altro")).toBe(true);
  });
});

describe("sheets that are removed for good", () => {
  const removal = (sheet: string): WorkbookChange => ({ kind: "sheetRemoved", sheet });

  test("stay where Excel refuses before the first of them", async () => {
    const opened = await read(workbook);
    const [first, second] = [...opened.reading.places.cards.values()];
    const bench = new Bench(workbook);
    const before = linesOf(bench.data);
    const error = await bench.apply(
      [{ kind: "sheetShown", sheet: first!, shown: false }, removal(first!), removal(second!)],
      failAt({ batch: 2, action: 0 }),
    );
    expect(error).toBeInstanceOf(EditUndoneError);
    expect(differences(before, linesOf(bench.data))).toEqual({ lost: [], gained: [] });
  });

  test("all go once one of them has gone, although Excel stopped or its answer was lost", async () => {
    const opened = await read(workbook);
    const [first, second] = [...opened.reading.places.cards.values()];
    const changes = [removal(first!), removal(second!)];
    const faults = await faultsOf(workbook, changes);
    for (const fault of faults.slice(-2)) {
      const bench = new Bench(workbook);
      expect(await bench.apply(changes, failAt(fault))).toBeUndefined();
      expect(bench.data.sheets.filter(({ name }) => name === first || name === second)).toEqual([]);
    }
  });
});
