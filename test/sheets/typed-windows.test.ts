/** What people type as a phase's start and end draws the bar that reading it as a date says, without the add-in's help. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { readDate } from "../../src/plan/notation/calendar-date";
import { blank, valueOf } from "../../src/plan/entry";
import type { Phase } from "../../src/plan/plan";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { cellAt, sheetNamed } from "../excel/embedded";
import { asTyped, planOfPhases, typedWindows, windowed } from "../plan/typed-windows";

/** The months in which the bars of 2026 are drawn, a row each. */
async function drawnMonths(phases: readonly Phase[]): Promise<number[][]> {
  const sheet = sheetNamed(await onNewWorkbook(async () => void (await setUpPlan(new Session(), planOfPhases(phases)))), "S1.00001");
  const { range } = sheet.tables.find(({ name }) => name.startsWith("Fasi_")) ?? { range: { row: 0, column: 0, rows: 0, columns: 0 } };
  const first = firstColumn(sheet, range.row, "gen 2026");
  return phases.map((_, at) => Array.from({ length: 12 }, (_month, month) => (cellAt(sheet, range.row + 1 + at, first + month)?.value === 1 ? month + 1 : 0)).filter((month) => month > 0));
}

function firstColumn(sheet: SheetData, row: number, header: string): number {
  for (const [column, cell] of sheet.cells.get(row) ?? []) if (cell.value === header) return column;
  throw new Error(`no column ${header}`);
}

test("a text draws its bar in the month that it is read as, alone and beside a date", async () => {
  const july = { kind: "value", value: "2026-07-31" } as const;
  const alone = await drawnMonths(typedWindows.map((text) => windowed(asTyped(text), blank)));
  const untilJuly = await drawnMonths(typedWindows.map((text) => windowed(asTyped(text), july)));
  const read = typedWindows.map((text) => {
    const date = valueOf(readDate(text, { edge: "start", year: 2026 }));
    return date === undefined ? undefined : Number(date.slice(5, 7));
  });
  const months = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  expect(typedWindows.map((text, at) => [text, alone[at]])).toEqual(typedWindows.map((text, at) => [text, read[at] === undefined ? [] : [read[at]]]));
  expect(typedWindows.map((text, at) => [text, untilJuly[at]])).toEqual(typedWindows.map((text, at) => [text, months(read[at] ?? 7, 7)]));
});
