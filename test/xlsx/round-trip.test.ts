import fc from "fast-check";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { anyWorkbook } from "./arbitrary-workbook";
import { sampleWorkbook } from "./sample-workbook";

test("a workbook that uses everything comes back as it was", async () => {
  const data = sampleWorkbook();
  expect(await readXlsx(await writeXlsx(data), "prova.xlsx")).toEqual(data);
});

test("any workbook comes back as it was", async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkbook, async (data) => {
      expect(await readXlsx(await writeXlsx(data), "prova.xlsx")).toEqual(data);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("the same workbook gives the same bytes", async () => {
  expect(await writeXlsx(sampleWorkbook())).toEqual(await writeXlsx(sampleWorkbook()));
});
