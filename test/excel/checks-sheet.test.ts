/** The sheet `Controlli` in Excel: written, written anew, and taken back wherever that stops. */
import { applyChanges } from "../../src/excel/edit/apply-changes";
import { EditUndoneError } from "../../src/excel/excel-errors";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { checksSheetChanges } from "../../src/sheets/checks/checks-sheet-changes";
import type { ChecksReport } from "../../src/sheets/checks/checks-report";
import { readChecksSheet } from "../../src/sheets/checks/checks-sheet";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { allStyles } from "../../src/sheets/layout/styles";
import type { WorkbookChange } from "../../src/sheets/changes/workbook-change";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { smallPlan } from "../operations/plans";
import { testByBatch } from "./asked-excel";
import { closeExcel, openExcel, sheetNamed, type Interference } from "./embedded";
import { failAt, faultPoints, recording, spread } from "./faults";

afterEach(closeExcel);

const plan = smallPlan();

function report(on: string, ...subjects: string[]): ChecksReport {
  return {
    on,
    findings: subjects.map((subject, at) => ({
      severity: (["error", "warning", "note"] as const)[at % 3]!,
      rule: "phases.weight",
      subject,
      sentence: `I pesi delle fasi di ${subject} fanno 90 invece di 100, e la frase è lunga abbastanza da chiedere due righe.`,
      cell: { sheet: "S1.00001", row: 14, column: 3 },
      ...(at === 3 ? { accepted: { on: "2026-11-01" as const, reason: "Resta così" } } : {}),
    })),
  };
}

const first = report("2026-11-12", "S1.00001", "S1.00002", "S1.00003", "S1.00004");
const second = report("2026-11-22", "S1.00002", "S1.00005");

async function changesFor(written: ChecksReport): Promise<WorkbookChange[]> {
  return checksSheetChanges(await readWorkbook(), plan, written);
}

/** A workbook in which the first report has been written, with another sheet or that one in front. */
async function withFirst(front: string): Promise<WorkbookData> {
  const excel = openExcel();
  await setUpPlan(new Session(), plan);
  await applyChanges(await changesFor(first), allStyles);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(front).activate();
    await context.sync();
  });
  return structuredClone(excel.workbook.data);
}

const inFront = ({ sheets, activeSheet }: WorkbookData) => sheets[activeSheet]?.name;
const shown = (sheet: SheetData, row: number, column: number) => sheet.cells.get(row)?.get(column)?.value;

/** All that the sheet holds, its names and tables among it. */
const contentsOf = (data: WorkbookData) => snapshotOfFile(data, "").sheets.find(({ name }) => name === "Controlli");

test("the first one stands behind the register, shows its links, and leaves the sheet in front as it was", async () => {
  const excel = openExcel();
  await setUpPlan(new Session(), plan);
  const front = inFront(excel.workbook.data);
  await applyChanges(await changesFor(first), allStyles);
  const { data } = excel.workbook;
  const names = data.sheets.map(({ name }) => name);
  expect(names.indexOf("Controlli")).toBe(names.indexOf("Obiettivi") + 1);
  expect(inFront(data)).toBe(front);
  const { row } = sheetNamed(data, "Controlli").tables[0]!.range;
  expect(shown(sheetNamed(data, "Controlli"), row + 1, 3)).toBe("S1.00001!D15");
  expect(readWorkbookPlan(await readWorkbook()).notes).toEqual([]);
});

test.each(["Controlli", "Settori"])(
  "written anew with %s in front, it has its place and its tables' names, and what was in front still is",
  async (front) => {
    const data = await withFirst(front);
    const excel = openExcel(structuredClone(data));
    await applyChanges(await changesFor(second), allStyles);
    const now = excel.workbook.data;
    expect(now.sheets.map(({ name }) => name)).toEqual(data.sheets.map(({ name }) => name));
    expect(sheetNamed(now, "Controlli").tables.map(({ name }) => name)).toEqual(["Controlli", "ControlliRisolti"]);
    expect(inFront(now)).toBe(front);
    const snapshot = await readWorkbook();
    expect(readChecksSheet(snapshot.sheets.find(({ name }) => name === "Controlli")!)).toMatchObject({
      on: "2026-11-22",
      findings: [{ subject: "S1.00002" }, { subject: "S1.00005" }],
    });
    expect(readWorkbookPlan(snapshot)).toMatchObject({ plan, notes: [] });
  },
);

test("it comes back from an .xlsx file with its links and its names, and still is no part of the plan", async () => {
  const data = await withFirst("Controlli");
  const file = snapshotOfFile(await readXlsx(await writeXlsx(data), "piano.xlsx"), "piano.xlsx");
  const sheet = file.sheets.find(({ name }) => name === "Controlli")!;
  expect(readChecksSheet(sheet)).toEqual(readChecksSheet((await readWorkbook()).sheets.find(({ name }) => name === "Controlli")!));
  expect(readChecksSheet(sheet).findings.map(({ place }) => place)).toEqual(Array(3).fill("S1.00001!D15"));
  expect(readWorkbookPlan(file)).toMatchObject({ plan, notes: [] });
});

testByBatch(
  "wherever writing it anew stops, the old one is back as it was, or the new one stands whole",
  async () => {
    const data = await withFirst("Controlli");
    openExcel(structuredClone(data));
    const changes = await changesFor(second);
    const attempt = async (interfere: Interference) => {
      const excel = openExcel(structuredClone(data), interfere);
      const error: unknown = await applyChanges(changes, allStyles).then(
        () => undefined,
        (refusal: unknown) => refusal,
      );
      return { error, data: excel.workbook.data };
    };
    const { interfere, batches } = recording();
    const whole = await attempt(interfere);
    expect(whole.error).toBeUndefined();
    const points = spread(
      faultPoints(batches).filter(({ batch }) => batch === 2),
      40,
    );
    expect(points.length).toBeGreaterThan(20);
    const ends = new Set<unknown>();
    for (const point of points) {
      const { error, data: after } = await attempt(failAt(point));
      ends.add(error === undefined ? "written" : "undone");
      if (error !== undefined) expect([point, error]).toEqual([point, expect.any(EditUndoneError)]);
      const expected = error === undefined ? whole.data : data;
      expect([point, after.sheets.map(({ name }) => name)]).toEqual([point, expected.sheets.map(({ name }) => name)]);
      expect([point, contentsOf(after)]).toEqual([point, contentsOf(expected)]);
      expect([point, inFront(after)]).toEqual([point, "Controlli"]);
    }
    expect(ends).toEqual(new Set(["undone", "written"]));
  },
  120_000,
);
