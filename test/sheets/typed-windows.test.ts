/** What people type as a phase's start and end draws the bar that reading it as a date says, without the add-in's help. */
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { readDate } from "../../src/plan/notation/calendar-date";
import { blank, valueOf, type Entry } from "../../src/plan/entry";
import type { Phase } from "../../src/plan/plan";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { cellAt, sheetNamed } from "../excel/embedded";
import { objective, smallPlan } from "../operations/plans";
import { emptyCard } from "../../src/sheets/card/card-sheet";

const fullNames = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"];
const texts = [
  ...fullNames,
  ...fullNames.map((name) => name.slice(0, 3).toUpperCase()),
  "sett", " Dic. ", "dicembre 2026", "15/05", "1/06", "1/6", "01.01.2026", "31-12", "31.12.26", "2026-05-10",
  "30/06/2026 salvo proroga", "maggio (bozza)",
  "==", "-", "Cfr. già nel 2020", "da definire", "entro maggio", "mercoledì", "15/13", "2020", "5", "05",
];

function windowed(start: Entry<string>, end: Entry<string>): Phase {
  return { number: "1", text: "Attività", involved: "", weight: blank, windows: { 2026: { start, end } }, progress: blank };
}

/** The months in which the bars of 2026 are drawn, a row each. */
async function drawnMonths(phases: readonly Phase[]): Promise<number[][]> {
  const plan = smallPlan({ objectives: [objective([{ sector: "S1", number: 1 }], { card: { ...emptyCard(), phases } })] });
  const sheet = sheetNamed(await onNewWorkbook(async () => void (await setUpPlan(new Session(), plan))), "S1.00001");
  const { range } = sheet.tables.find(({ name }) => name.startsWith("Fasi_")) ?? { range: { row: 0, column: 0, rows: 0, columns: 0 } };
  const first = firstColumn(sheet, range.row, "gen 2026");
  return phases.map((_, at) => Array.from({ length: 12 }, (_month, month) => (cellAt(sheet, range.row + 1 + at, first + month)?.value === 1 ? month + 1 : 0)).filter((month) => month > 0));
}

function firstColumn(sheet: SheetData, row: number, header: string): number {
  for (const [column, cell] of sheet.cells.get(row) ?? []) if (cell.value === header) return column;
  throw new Error(`no column ${header}`);
}

const asTyped = (text: string): Entry<string> => ({ kind: "text", text });

test("a text draws its bar in the month that it is read as, alone and beside a date", async () => {
  const july = { kind: "value", value: "2026-07-31" } as const;
  const alone = await drawnMonths(texts.map((text) => windowed(asTyped(text), blank)));
  const untilJuly = await drawnMonths(texts.map((text) => windowed(asTyped(text), july)));
  const read = texts.map((text) => {
    const date = valueOf(readDate(text, { edge: "start", year: 2026 }));
    return date === undefined ? undefined : Number(date.slice(5, 7));
  });
  const months = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
  expect(texts.map((text, at) => [text, alone[at]])).toEqual(texts.map((text, at) => [text, read[at] === undefined ? [] : [read[at]]]));
  expect(texts.map((text, at) => [text, untilJuly[at]])).toEqual(texts.map((text, at) => [text, months(read[at] ?? 7, 7)]));
});
