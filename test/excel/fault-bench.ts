/** A workbook whose edits are made to fail wherever they can. */
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { EditUndoneError } from "../../src/excel/excel-errors";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import type { PlanEdit } from "../../src/plan/editing/plan-edit";
import { changesBetween } from "../../src/sheets/changes/changes-between";
import type { WorkbookChange } from "../../src/sheets/changes/workbook-change";
import { allStyles } from "../../src/sheets/layout/styles";
import type { WorkbookSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import { readWorkbookPlan, type WorkbookPlanReading } from "../../src/sheets/workbook/read-workbook-plan";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { pagesAgain } from "./asked-excel";
import { openExcel, type Interference } from "./embedded";
import { failAt, faultPoints, recording, spread, type Fault } from "./faults";

export interface Opened {
  readonly data: WorkbookData;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: WorkbookPlanReading;
}

export async function read(data: WorkbookData): Promise<Opened> {
  openExcel(structuredClone(data));
  const snapshot = await readWorkbook();
  return { data, snapshot, reading: readWorkbookPlan(snapshot) };
}

/** The edit's changes, for a workbook as it was read. */
export function changesOf({ snapshot, reading }: Opened, edit: PlanEdit): WorkbookChange[] {
  return changesBetween(snapshot, reading.plan, reading.places, edit, { deletedOn: "2026-11-22" });
}

const codes = ["GeneralException", "AccessDenied", "InvalidOperation", "ItemNotFound", "RequestAborted"];

/** A workbook in Excel whose next edit can be made to fail; taken back, it serves for the one after. */
export class Bench {
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
export function linesOf({ sheets, names, activeSheet, styles }: WorkbookData): Set<string> {
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

export function differences(before: ReadonlySet<string>, after: ReadonlySet<string>): { lost: string[]; gained: string[] } {
  return { lost: [...before].filter((line) => !after.has(line)), gained: [...after].filter((line) => !before.has(line)) };
}

/** Where writing the edit may break: the batch before it only reads, and one after it sets pages up, which is no failure. */
export async function faultsOf(data: WorkbookData, changes: readonly WorkbookChange[]): Promise<Fault[]> {
  const { interfere, batches } = recording();
  expect(await new Bench(data).apply(changes, interfere)).toBeUndefined();
  expect([2, 3, 3 + pagesAgain]).toContain(batches.length);
  return faultPoints(batches).filter(({ batch }) => batch === 2);
}

export async function expectTakenBack(data: WorkbookData, changes: readonly WorkbookChange[], most = 24): Promise<void> {
  const faults = spread(await faultsOf(data, changes), most);
  const bench = new Bench(data);
  const before = linesOf(bench.data);
  for (const [at, fault] of faults.entries()) {
    const error = await bench.apply(changes, failAt({ ...fault, code: codes[at % codes.length]! }));
    expect([fault, error]).toEqual([fault, expect.any(EditUndoneError)]);
    expect([fault, differences(before, linesOf(bench.data))]).toEqual([fault, { lost: [], gained: [] }]);
  }
}
