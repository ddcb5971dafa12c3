import { readXlsx, writeXlsx } from "../../src/xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";
import { sampleWorkbook } from "../xlsx/sample-workbook";
import { hasLibreOffice, recalculatedByLibreOffice } from "./libre-office";
import { savedByLibreOffice, testWith } from "./xlsx-programs";

let through: WorkbookData;
const original = sampleWorkbook();

beforeAll(async () => {
  if (hasLibreOffice)
    through = await readXlsx(new Uint8Array(recalculatedByLibreOffice(await writeXlsx(withoutResults(sampleWorkbook())))), "prova.xlsx");
}, 180_000);

/** The workbook as if nothing had been calculated yet, so that results can only be LibreOffice's own. */
function withoutResults(data: WorkbookData): WorkbookData {
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values()) {
      for (const [column, cell] of cells) if (cell.formula !== undefined) cells.set(column, { ...cell, value: null });
    }
  }
  return data;
}

const libreOfficeTest = testWith(hasLibreOffice, "LibreOffice");

/** The card as it was written, and as LibreOffice wrote it again. */
function cards() {
  return [original.sheets[1]!, through.sheets[1]!] as const;
}

libreOfficeTest("LibreOffice keeps and recalculates every value and formula", () => {
  const [ours, theirs] = cards();
  for (const [row, cells] of ours.cells) {
    for (const [column, { value, formula }] of cells) {
      if (value === null) continue;
      const cell = theirs.cells.get(row)?.get(column);
      // It makes every line break a mere \n.
      const expected = typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
      expect([row, column, cell?.value]).toEqual([row, column, expected]);
      if (formula !== undefined) expect([row, column, cell?.formula?.replace("TRUE()", "TRUE")]).toEqual([row, column, formula]);
    }
  }
});

libreOfficeTest("sheets, names of both scopes, tables and merges survive", () => {
  const [ours, theirs] = cards();
  expect(through.sheets.map(({ name }) => name)).toEqual(original.sheets.map(({ name }) => name));
  expect(through.names.map(({ name }) => name).sort()).toEqual(original.names.map(({ name }) => name).sort());
  expect(theirs.names.find(({ name }) => name === "Peso")?.refersTo).toBe(ours.names[0]?.refersTo);
  expect(theirs.tables.map(({ name, range, columns }) => [name, range, columns.map((column) => column.name)])).toEqual(
    ours.tables.map(({ name, range, columns }) => [name, range, columns.map((column) => column.name)]),
  );
  expect(theirs.merges).toEqual(ours.merges);
});

libreOfficeTest("validations and conditional formats survive", () => {
  const [ours, theirs] = cards();
  const rules = (sheet: typeof ours) =>
    new Map(sheet.validations.map(({ range, rule, prompt }) => [`${range.row},${range.column}`, [rule.kind, prompt?.title]]));
  expect(rules(theirs)).toEqual(rules(ours));
  const looks = (sheet: typeof ours) => sheet.conditionalFormats.map(({ range, formula, format }) => [range, formula, format.fill]);
  expect(looks(theirs)).toEqual(looks(ours));
});

libreOfficeTest("formats, sizes and print set-up survive", () => {
  const [ours, theirs] = cards();
  const format = theirs.cells.get(0)?.get(0)?.format;
  expect(format).toMatchObject({
    font: { name: "Arial", size: 14, bold: true, color: "#1F3864" },
    fill: "#DDEBF7",
    alignment: { horizontal: "center", vertical: "center", wrap: true },
  });
  expect(theirs.cells.get(1)?.get(2)?.format).toMatchObject({ numberFormat: "dd/mm/yyyy", locked: false });
  expect(theirs.columns.get(0)?.width).toBeCloseTo(12.5, 0);
  expect([theirs.columns.get(7)?.hidden, theirs.rows.get(5)?.hidden, theirs.rows.get(0)?.height]).toEqual([true, true, 30]);
  const { orientation, paper, fitToWidth, printArea, titleRows, rowBreaks, horizontallyCentered, footer } = ours.page;
  expect(theirs.page).toMatchObject({ orientation, paper, fitToWidth, printArea, titleRows, horizontallyCentered });
  expect(theirs.page.rowBreaks).toEqual(rowBreaks);
  expect(theirs.page.footer?.center).toContain(footer?.center?.slice(0, 6));
  // Panes and gridlines are no part of what it keeps without a screen, nor tab colours in a protected structure.
  expect(theirs.protection).toEqual(ours.protection);
});

libreOfficeTest("a real .xls and a real .ods are refused as what they are, whatever they are called", async () => {
  const bytes = await writeXlsx(original);
  for (const [format, code] of [
    ["xls", "file.legacy"],
    ["ods", "file.notWorkbook"],
  ] as const) {
    await expect(readXlsx(await savedByLibreOffice(bytes, format), "piano.xlsx")).rejects.toMatchObject({
      code,
      values: { file: "piano.xlsx" },
    });
  }
});
