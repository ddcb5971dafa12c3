/** Whatever call of an edit Excel refuses, the workbook is as it was before, or the person is told exactly what to do. */
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { pagesAgain } from "./asked-excel";
import { EditHalfDoneError, EditUndoneError } from "../../src/excel/excel-errors";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { sentenceOf } from "../../src/messages";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { objectiveKey } from "../../src/plan/codes/code";
import { changeCard } from "../../src/plan/editing/edit-card";
import { duplicateObjective, moveToSector, removeObjective, renumberSector } from "../../src/plan/editing/edit-objective";
import { editOf, type PlanEdit } from "../../src/plan/editing/plan-edit";
import type { Plan } from "../../src/plan/plan";
import { changesBetween } from "../../src/sheets/changes/changes-between";
import { bringBack } from "../../src/sheets/card/changes/deletion-changes";
import { readWorkbookPlan, type WorkbookPlanReading } from "../../src/sheets/workbook/read-workbook-plan";
import type { WorkbookSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import type { CellContent } from "../../src/sheets/layout/sheet-plan";
import { allStyles } from "../../src/sheets/layout/styles";
import type { WorkbookChange } from "../../src/sheets/changes/workbook-change";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { knownPlan } from "../plan/known-plans";
import { closeExcel, openExcel, type Interference } from "./embedded";
import { failAt, faultPoints, recording, spread, type Fault } from "./faults";

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

interface Opened {
  readonly data: WorkbookData;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookPlanReading;
}

async function read(data: WorkbookData): Promise<Opened> {
  openExcel(structuredClone(data));
  const snapshot = await readWorkbook();
  return { data, snapshot, reading: readWorkbookPlan(snapshot) };
}

/** The edit's changes, for a workbook as it was read. */
function changesOf({ snapshot, reading }: Opened, edit: PlanEdit): WorkbookChange[] {
  return changesBetween(snapshot, reading.plan, reading.places, edit, { deletedOn: "2026-11-22" });
}

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

const codes = ["GeneralException", "AccessDenied", "InvalidOperation", "ItemNotFound", "RequestAborted"];

/** A workbook in Excel whose next edit can be made to fail; taken back, it serves for the one after. */
class Bench {
  readonly data: WorkbookData;
  private interfere: Interference | undefined;
  private batches = 0;

  constructor(data: WorkbookData) {
    this.data = openExcel(structuredClone(data), (_, body) => this.interfere?.(++this.batches, body)).workbook.data;
  }

  /** What the edit ends with. */
  async apply(changes: readonly WorkbookChange[], interfere?: Interference): Promise<unknown> {
    this.interfere = interfere;
    this.batches = 0;
    const error: unknown = await applyChanges(changes, allStyles).then(
      () => undefined,
      (refusal: unknown) => refusal,
    );
    this.interfere = undefined;
    return error;
  }
}

/** All that a person would miss, a line each: contents and looks of cells, and of each sheet its names, tables, rules, page, heights, place. */
function linesOf({ sheets, names, activeSheet, styles }: WorkbookData): Set<string> {
  const lines = sheets.flatMap(({ cells, columns, rows, ...sheet }, at) => [
    ...[...cells].flatMap(([row, line]) => [...line].map(([column, cell]) => `${sheet.name} ${row},${column} ${written(cell)}`)),
    ...[...columns].map(([column, width]) => `${sheet.name} column ${column} ${written(width)}`),
    ...[...rows].map(([row, height]) => `${sheet.name} row ${row} ${written(height)}`),
    ...Object.entries({ ...sheet, tables: sheet.tables.map(withoutLearned) }).map(
      ([part, content]) => `${sheet.name} ${at} ${part} ${written(content)}`,
    ),
  ]);
  return new Set([...lines, ...Object.entries({ names, activeSheet, styles }).map(([part, content]) => `${part} ${written(content)}`)]);
}

/** Whatever the order of its fields, and whether or not a sheet's name is quoted that need not be. */
function written(content: unknown): string {
  const text = JSON.stringify(content, (_, part: unknown) =>
    isFields(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part,
  );
  return text.replace(/'([\w.]+)'!/g, "$1!");
}

/** A table that has grown has learned which of its columns are computed, and goes on knowing. */
function withoutLearned({ columns, ...table }: SheetData["tables"][number]): object {
  return { ...table, columns: columns.map(({ name }) => name) };
}

function isFields(part: unknown): part is object {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

function differences(before: ReadonlySet<string>, after: ReadonlySet<string>): { lost: string[]; gained: string[] } {
  return { lost: [...before].filter((line) => !after.has(line)), gained: [...after].filter((line) => !before.has(line)) };
}

/** Where writing the edit may break: the batch before it only reads, and one after it sets pages up, which is no failure. */
async function faultsOf(data: WorkbookData, changes: readonly WorkbookChange[]): Promise<Fault[]> {
  const { interfere, batches } = recording();
  expect(await new Bench(data).apply(changes, interfere)).toBeUndefined();
  expect([2, 3, 3 + pagesAgain]).toContain(batches.length);
  return faultPoints(batches).filter(({ batch }) => batch === 2);
}

async function expectTakenBack(data: WorkbookData, changes: readonly WorkbookChange[], most = 24): Promise<void> {
  const faults = spread(await faultsOf(data, changes), most);
  const bench = new Bench(data);
  const before = linesOf(bench.data);
  for (const [at, fault] of faults.entries()) {
    const error = await bench.apply(changes, failAt({ ...fault, code: codes[at % codes.length]! }));
    expect([fault, error]).toEqual([fault, expect.any(EditUndoneError)]);
    expect([fault, differences(before, linesOf(bench.data))]).toEqual([fault, { lost: [], gained: [] }]);
  }
}

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
