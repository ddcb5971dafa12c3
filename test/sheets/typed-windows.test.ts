/** What people type as a phase's start and end draws the bar that reading it as a date says, without the add-in's help. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { readDate } from "../../src/plan/notation/calendar-date";
import { blank, valueEntry, type Entry } from "../../src/plan/entry";
import type { Phase } from "../../src/plan/plan";
import { runningMonths } from "../../src/plan/schedule";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { cellAt, sheetNamed } from "../excel/embedded";
import { asTyped, planOfPhases, typedWindows, windowed } from "../plan/typed-windows";

/** The months in which the bars of 2026 are drawn, a row each. */
async function drawnMonths(phases: readonly Phase[]): Promise<number[][]> {
  const sheet = sheetNamed(await onNewWorkbook(async () => void (await setUpPlan(new Session(), planOfPhases(phases)))), "S1.00001");
  const { range } = sheet.tables.find(({ name }) => name.startsWith("Fasi_")) ?? { range: { row: 0, column: 0, rows: 0, columns: 0 } };
  const first = firstColumn(sheet, range.row, "gen 2026");
  return phases.map((_, at) =>
    Array.from({ length: 12 }, (_month, month) => (cellAt(sheet, range.row + 1 + at, first + month)?.value === 1 ? month + 1 : 0)).filter(
      (month) => month > 0,
    ),
  );
}

function firstColumn(sheet: SheetData, row: number, header: string): number {
  for (const [column, cell] of sheet.cells.get(row) ?? []) if (cell.value === header) return column;
  throw new Error(`no column ${header}`);
}

const texts = typedWindows.map((text) => asTyped(text));
/** What the cell's text is read as, as a sheet is read. */
const asRead = (text: string, edge: "start" | "end") => readDate(text, { edge, year: 2026 });
const months = (phase: Phase) => runningMonths(phase, { firstYear: 2026, years: 1 }).flatMap((runs, at) => (runs ? [at + 1] : []));
const told = <T>(values: readonly T[]) => values.map((value, at) => [typedWindows[at], value]);

describe("a text draws the bar that the pane draws of what it is read as", () => {
  const july = valueEntry("2026-07-31");
  const march = valueEntry("2026-03-01");

  test.each<[string, (text: Entry<string>, raw: string) => readonly [Phase, Phase]]>([
    ["alone as a start", (text, raw) => [windowed(text, blank), windowed(asRead(raw, "start"), blank)]],
    ["alone as an end", (text, raw) => [windowed(blank, text), windowed(blank, asRead(raw, "end"))]],
    ["as a start before a date", (text, raw) => [windowed(text, july), windowed(asRead(raw, "start"), july)]],
    ["as an end after a date", (text, raw) => [windowed(march, text), windowed(march, asRead(raw, "end"))]],
  ])("%s", async (_, phasesOf) => {
    const both = texts.map((text, at) => phasesOf(text, typedWindows[at] ?? ""));
    expect(told(await drawnMonths(both.map(([typed]) => typed)))).toEqual(told(both.map(([, read]) => months(read))));
  });
});

test.each([
  ["giugno-settembre", [6, 7, 8, 9]],
  ["I trimestre", [1, 2, 3]],
  ["1° semestre", [1, 2, 3, 4, 5, 6]],
  ["tutto l'anno", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ["entro il 30/06/2026", [6]],
  ["fine maggio", [5]],
  ["dicembre 2026", [12]],
  ["31/06", []],
  ["settembre-giugno", []],
  ["settore tributi", []],
])("«%s» alone draws the months %j", async (text, drawn) => {
  expect(await drawnMonths([windowed(asTyped(text), blank), windowed(blank, asTyped(text))])).toEqual([drawn, drawn]);
});
