/** LibreOffice takes a name of a table's column for the cells that the column has, those of a row typed below included. */
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { closeExcel, sheetNamed } from "../excel/embedded";
import { openPlan } from "../operations/opened-plans";
import { smallPlan } from "../operations/plans";
import { hasLibreOffice, recalculatedByLibreOffice } from "./libre-office";
import { testWith } from "./xlsx-programs";

afterEach(closeExcel);

testWith(hasLibreOffice, "LibreOffice")("the list of sectors reaches the sector that was typed below", async () => {
  const { workbook } = await openPlan(smallPlan());
  const { range } = sheetNamed(workbook.data, "Settori").tables[0]!;
  workbook.typeInto(sheetNamed(workbook.data, "Settori"), range.row + range.rows, 0, "S9");
  const through = await readXlsx(recalculatedByLibreOffice(await writeXlsx(workbook.data)), "piano.xlsx");
  const list = snapshotOfFile(through, "piano.xlsx").names.find(({ name }) => name === "ElencoSettori");
  expect(list).toEqual({ name: "ElencoSettori", sheet: "Settori", range: { row: range.row + 1, column: 0, rows: range.rows, columns: 1 } });
  expect(sheetNamed(through, "S1.00001").validations.map(({ rule }) => rule)).toContainEqual({ kind: "list", source: "=ElencoSettori" });
});
