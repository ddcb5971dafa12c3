import { writeXlsx } from "../../src/xlsx";
import { cellLimit, REPEATED_LIMIT } from "../../src/xlsx/reading/sheet-reader";
import { totalBytesLimit, ZIP_LIMITS } from "../../src/xlsx/zip/zip-archive";
import { unzipSync } from "fflate";
import { workbookOf } from "../operations/workbooks";
import { largePlan } from "../plan/large-plan";

/** What the file of a small plan weighs. */
async function weightOf(cards: number) {
  const workbook = await workbookOf(largePlan({ sectors: 2, cards, years: 3 }));
  const file = await writeXlsx(workbook);
  const parts = Object.values(unzipSync(file));
  return {
    packed: file.length,
    parts: parts.length,
    bytes: parts.reduce((sum, { length }) => sum + length, 0),
    cells: workbook.sheets.reduce((sum, sheet) => sum + [...sheet.cells.values()].reduce((inSheet, row) => inSheet + row.size, 0), 0),
  };
}

test("a plan of 10,000 cards is within what we read", async () => {
  const [few, more] = [await weightOf(2), await weightOf(12)];
  const at = (figure: keyof typeof few) => few[figure] + ((more[figure] - few[figure]) / 10) * (10_000 - 2);
  expect(at("parts")).toBeLessThan(ZIP_LIMITS.entries);
  expect(at("bytes")).toBeLessThan(totalBytesLimit(at("packed")));
  expect(at("cells")).toBeLessThan(cellLimit(at("packed")));
});

test("what a small file unfolds to, and repeats, stays bounded", () => {
  expect(totalBytesLimit(1_000_000)).toBe(512 * 2 ** 20);
  expect(cellLimit(1_000_000)).toBe(3_000_000);
  expect(REPEATED_LIMIT).toBe(64 * 2 ** 20);
});
