/** A workbook that is followed as the pane does, for tests of what is told and done while people work in it. */
import type { EmbeddedExcel } from "../../src/host/api/embedded-excel";
import { followWorkbook } from "../../src/operations/following/follow-workbook";
import type { Following, OpenPlan } from "../../src/operations/following/open-plan";
import { Session } from "../../src/operations/session/session";
import type { Remark } from "../../src/operations/start/read-plan-document";
import type { Plan } from "../../src/plan/plan";
import { startHeader } from "../../src/sheets/card/tables/gantt-formulas";
import type { CellValue, SheetData } from "../../src/xlsx/workbook-data";
import { cellAt, closeExcel, lateness, sheetNamed } from "../excel/embedded";
import { openPlan } from "./opened-plans";

/** What a follower was told, in order. */
export interface Told {
  readonly plans: OpenPlan[];
  readonly sheets: string[];
  readonly remarks: Remark[];
  readonly failures: unknown[];
  noPlan: number;
}

/** The one in which the workbook is followed; another for every test. */
export let session = new Session();
let following: Following | undefined;

/** Takes the workbook away too. */
export async function stopFollowing(): Promise<void> {
  await unfollow();
  session = new Session();
  closeExcel();
}

export async function unfollow(): Promise<void> {
  await following?.stop();
  following = undefined;
}

export async function readAgain(): Promise<void> {
  await following?.readAgain();
}

export async function follow(): Promise<Told> {
  const told: Told = { plans: [], sheets: [], remarks: [], failures: [], noPlan: 0 };
  following = await followWorkbook(session, {
    plan: (open) => told.plans.push(open),
    sheet: (name) => told.sheets.push(name),
    selected: () => undefined,
    putRight: (remark) => told.remarks.push(remark),
    failed: (error) => told.failures.push(error),
    noPlan: () => told.noPlan++,
  });
  return told;
}

/** Until events have come and whatever they began has ended. */
export async function quiet(): Promise<void> {
  for (let round = 0; round < 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 25 + lateness()));
    await session.inTurn(async () => undefined);
  }
}

/** A plan in an open workbook that is followed, and one of its cards; what was asked of Excel until then is not counted. */
export async function openAndFollow(
  plan: Plan,
  key: string,
): Promise<{ readonly excel: EmbeddedExcel; readonly told: Told; readonly card: SheetData }> {
  const excel = await openPlan(plan);
  const told = await follow();
  await quiet();
  const card = sheetNamed(excel.workbook.data, key);
  excel.statistics.reset();
  return { excel, told, card };
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function named({ workbook }: EmbeddedExcel, sheet: SheetData, name: string): Place {
  const found = workbook.names.find(name, sheet);
  const place = found && workbook.names.rangeOf(found);
  if (!place) throw new Error(`no cell ${name}`);
  return place.box;
}

/** The cell where the first phase starts in a year. */
export function startOfFirstPhase(sheet: SheetData, year: number): Place {
  const table = sheet.tables.find(({ name }) => name.startsWith("Fasi_"))!;
  const at = table.columns.findIndex(({ name }) => name === startHeader(year));
  return { row: table.range.row + 1, column: table.range.column + at };
}

/** As a person types, or a co-author. */
export function type(
  { workbook }: EmbeddedExcel,
  sheet: SheetData,
  { row, column }: Place,
  text: string,
  source: "Local" | "Remote" = "Local",
): void {
  workbook.batch(() => workbook.typeInto(sheet, row, column, text), { source, addIn: false });
}

export function valueAt(sheet: SheetData, { row, column }: Place): CellValue | undefined {
  return cellAt(sheet, row, column)?.value;
}
