/** What the gateway relies on in the sheets that a plan becomes. */
import { textFormattedCells } from "../../src/excel/write/cell-contents";
import { isFormula } from "../../src/sheets/layout/sheet-plan";
import { ensureWritable } from "../../src/excel/read/preconditions";
import { cellAddress } from "../../src/sheets/reading/snapshot-reader";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { smallPlan } from "../operations/plans";

const workbook = planWorkbook(smallPlan());

test.each(workbook.sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s holds no formula in a cell formatted as text, where Excel would not compute it",
  (_, sheet) => {
    const isText = textFormattedCells(sheet, workbook.styles);
    const misplaced = sheet.blocks.flatMap((block) =>
      block.cells.flatMap((row, r) =>
        row.flatMap((content, c) =>
          isFormula(content) && isText(block.row + r, block.column + c) ? [cellAddress(block.row + r, block.column + c)] : [],
        ),
      ),
    );
    expect(misplaced).toEqual([]);
  },
);

test("all sheets can be added to an empty workbook", () => {
  expect(() =>
    ensureWritable({ sheets: ["Foglio1"], names: [], tables: [], styles: [], structureProtected: false }, workbook.sheets),
  ).not.toThrow();
});
