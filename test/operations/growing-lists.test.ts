/** What is typed below the tables of sectors, PEG codes and operational objectives can be chosen at once. */
import { validationOf } from "../../src/host/grid/entry/cell-validation";
import { readWorkbook } from "../../src/excel/read/read-workbook";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { valueEntry } from "../../src/plan/entry";
import type { RangeBox, SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { testUnless } from "../excel/asked-excel";
import { closeExcel, sheetNamed } from "../excel/embedded";
import { openPlan } from "./opened-plans";
import { smallPlan } from "./plans";

afterEach(closeExcel);

const none = valueEntry(0);
const plan = smallPlan({
  peg: [
    {
      code: "12 01 00 00",
      description: "Servizi",
      responsible: "S1",
      assignee: "S1",
      allocations: { 2026: { revenueCurrent: none, revenueCapital: none, spendCurrent: none, spendCapital: none } },
    },
  ],
});

/** Name of the list, sheet of its table, what is typed below by column, where it is chosen on the card `S1.00001`, what is chosen. */
const lists = [
  ["ElencoSettori", "Settori", { 0: "S9", 1: "Nuovissimo" }, "Settore", "S9"],
  ["ElencoPEG", "PEG", { 0: "99 01 00 00" }, "CodicePEG", "99 01 00 00"],
  ["ElencoOperativi", "Strategia", { 0: "01", 4: "01.01", 6: "01.01.03", 7: "Tenerli puliti" }, "Operativo", "01.01.03 – Tenerli puliti"],
] as const;

/** A choice that a formula of its table composes. */
const testComposed = testUnless(["withoutFilling"], "without filling the row that was typed has no formula that composes the choice");

for (const [list, sheetName, typed, field, entry] of lists)
  (list === "ElencoOperativi" ? testComposed : test)(
    `${list}: the list offers and takes what was typed below the table ${sheetName}`,
    async () => {
      const { workbook } = await openPlan(plan);
      const table = sheetNamed(workbook.data, sheetName);
      const card = sheetNamed(workbook.data, "S1.00001");
      const chosenAt = placeOf(card, field);
      expect(validationOf(workbook, card, chosenAt)?.choices()).not.toContain(entry);

      const below = end(table.tables[0]!.range);
      for (const [column, text] of Object.entries(typed)) workbook.typeInto(table, below, Number(column), text);

      const list = validationOf(workbook, card, chosenAt);
      expect(list?.choices()).toContain(entry);
      expect(list?.acceptsTyped(entry)).toBe(true);
    },
  );

test.each(lists)("%s: where the name stands is read from the open workbook and from its file", async (list, sheetName, typed) => {
  const { workbook } = await openPlan(plan);
  const table = sheetNamed(workbook.data, sheetName);
  for (const [column, text] of Object.entries(typed)) workbook.typeInto(table, end(table.tables[0]!.range), Number(column), text);
  const { range } = sheetNamed(workbook.data, sheetName).tables[0]!;
  const expected = {
    name: list,
    sheet: sheetName,
    range: expect.objectContaining({ row: range.row + 1, rows: range.rows - 1, columns: 1 }) as RangeBox,
  };
  expect((await readWorkbook()).names).toContainEqual(expected);
  expect(snapshotOfFile(await throughFile(workbook.data), "piano.xlsx").names).toContainEqual(expected);
});

async function throughFile(data: WorkbookData): Promise<WorkbookData> {
  return readXlsx(await writeXlsx(data), "piano.xlsx");
}

function end({ row, rows }: RangeBox): number {
  return row + rows;
}

function placeOf(card: SheetData, field: string): { row: number; column: number } {
  const address = /\$([A-Z]+)\$(\d+)$/u.exec(card.names.find(({ name }) => name === field)?.refersTo ?? "");
  return {
    row: Number(address?.[2]) - 1,
    column: [...(address?.[1] ?? "")].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1,
  };
}
