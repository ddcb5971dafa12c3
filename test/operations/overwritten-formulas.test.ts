/** Whatever formula of a plan's workbook somebody writes over: `check` and `read` name the cell, what stands there and what the formula would give. */
import { withComputedValues } from "../../src/interchange/overwritten-formulas";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { checkDocument } from "../../src/operations/checks/check-document";
import { sentenceOf } from "../../src/messages";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { writeXlsx } from "../../src/xlsx";
import { cellReference } from "../../src/xlsx/cell-address";
import type { Cell, CellValue, WorkbookData } from "../../src/xlsx/workbook-data";
import { knownPlan } from "../plan/known-plans";
import { cellsOf, workbookOf, type PlacedCell } from "./workbooks";

/** The workbook with another value in the place of what a cell holds. */
function overwritten(workbook: WorkbookData, { sheet, row, column, cell }: PlacedCell, value: CellValue): WorkbookData {
  const { formula: _, ...bare } = cell;
  const cells = new Map(sheet.cells).set(row, new Map<number, Cell>(sheet.cells.get(row)).set(column, { ...bare, value }));
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** One formula cell for each thing that formulas say: a column of a table, or a cell of its own; of the sheets of one kind those of the first. */
function formulaCells(workbook: WorkbookData): Map<string, PlacedCell> {
  const found = new Map<string, PlacedCell>();
  for (const placed of cellsOf(workbook)) {
    const { sheet, row, column, cell } = placed;
    if (cell.formula === undefined) continue;
    const table = sheet.tables.find(
      ({ range }) => row > range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns,
    );
    const kind = sheet.name
      .replace(/\d+/g, "0")
      .replace(/^Settore .*/, "Settore")
      .replace(/^[A-Z0-9]+\.0.*/, "Scheda");
    const where = table
      ? `${table.name.replace(/_.*/, "")}[${table.columns[column - table.range.column]?.name}]`
      : cellReference(row, column);
    // The bars of all months are drawn alike.
    const key = `${kind} ${where}`.replace(/(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic) \d{4}/, "mese");
    if (!found.has(key)) found.set(key, placed);
  }
  return found;
}

async function notesOn(data: WorkbookData) {
  const snapshot = snapshotOfFile(data, "piano.xlsx");
  return withComputedValues(readWorkbookPlan(snapshot).notes, data, snapshot);
}

describe.each(["demo", "altopiano"] as const)("in the workbook of the plan %s", (name) => {
  test("each is told with both values, and nothing else is", async () => {
    const workbook = await workbookOf(knownPlan(name));
    expect(await notesOn(workbook)).toEqual([]);
    const untold: string[] = [];
    const cells = formulaCells(workbook);
    for (const [key, placed] of cells) {
      const { sheet, row, column, cell } = placed;
      const value = typeof cell.value === "number" ? cell.value + 7 : "scritto a mano";
      const notes = await notesOn(overwritten(workbook, placed, value));
      const told = notes.filter(
        ({ code, values }) =>
          code === "reading.overwrittenComputed" && values.sheet === sheet.name && values.cell === cellReference(row, column),
      );
      if (told.length !== 1 || notes.some(({ code }) => code === "reading.overwritten" || code === "reading.outsideLayout"))
        untold.push(`${key}: ${cell.formula} ${JSON.stringify(notes.map(({ code, values }) => [code, values]))}`);
    }
    expect(cells.size).toBeGreaterThan(name === "demo" ? 60 : 8);
    expect(untold).toEqual([]);
  }, 300_000);
});

test("check makes a finding of it at the cell of the sector or the card, and says it once", async () => {
  const plan = knownPlan("demo");
  const workbook = await workbookOf(plan);
  const key = [...formulaCells(workbook)].find(([where]) => where.startsWith("Scheda") && where.includes("1"))!;
  const placed = key[1];
  const bytes = await writeXlsx(overwritten(workbook, placed, "05.05.05.S1.00099"));
  const { findings, notes } = await checkDocument({
    name: "piano.xlsx",
    size: bytes.length,
    arrayBuffer: async () => bytes.buffer as ArrayBuffer,
  });
  const told = findings.filter(({ finding }) => finding.rule === "formula.overwritten");
  expect(told.map(({ place }) => place)).toEqual([`${placed.sheet.name}!${cellReference(placed.row, placed.column)}`]);
  expect(sentenceOf(told[0]!.finding, "it")).toContain(
    `«05.05.05.S1.00099» sta al posto della formula, che darebbe «${String(placed.cell.value)}»`,
  );
  expect(notes).toEqual([]);
});

test("a value that is just what the formula gives is told of without a second one", async () => {
  const workbook = await workbookOf(knownPlan("demo"));
  const placed = [...formulaCells(workbook)].find(([where, { cell }]) => where.startsWith("Scheda") && cell.value !== "")![1];
  const notes = await notesOn(overwritten(workbook, placed, placed.cell.value));
  expect(notes.map(({ code }) => code)).not.toContain("reading.overwrittenComputed");
});
