import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writeXlsx } from "../../src/xlsx/write-xlsx";
import { sampleWorkbook } from "./sample-workbook";

test("a workbook that uses everything comes back as it was", async () => {
  const data = sampleWorkbook();
  expect(await readXlsx(await writeXlsx(data), "prova.xlsx")).toEqual(data);
});
