/** People format whole columns as a table: the work is bounded by what is used, not by what is declared. */
import { heightsNeeded } from "../../src/sheets/card/heights";
import type { WorkbookSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import { repairsOfSheet } from "../../src/sheets/repairs/repairs-of-sheet";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { knownPlan } from "../plan/known-plans";
import { WorkbookModel } from "./changes/workbook-model";

const lastRow = 1_048_576;

/** The workbook with every table under which nothing stands reaching to the sheet's last row. */
function stretched(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const end = sheet.origin.row + sheet.values.length;
      return {
        ...sheet,
        tables: sheet.tables.map((table) =>
          table.range.row + table.range.rows < end ? table : { ...table, range: { ...table.range, rows: lastRow - table.range.row } },
        ),
      };
    }),
  };
}

describe("a workbook whose tables reach to the last row", () => {
  const plan = knownPlan("demo");
  const usual = new WorkbookModel(plan).snapshot();
  const long = stretched(usual);

  it("is what these tests are about", () =>
    expect(long.sheets.filter(({ tables }) => tables.some(({ range }) => range.row + range.rows === lastRow)).length).toBeGreaterThan(8));

  it("is read as the same plan without tables as long", () => {
    expect(readWorkbookPlan(long).plan).toEqual(readWorkbookPlan(usual).plan);
    expect(readWorkbookPlan(long).notes).toEqual([]);
  });

  it("needs no repairs and no heights of rows that nobody has used", () => {
    const { places } = readWorkbookPlan(usual);
    for (const [at, sheet] of long.sheets.entries()) {
      expect(repairsOfSheet(sheet, { plan, places })).toEqual(repairsOfSheet(usual.sheets[at]!, { plan, places }));
      const all = [{ row: 0, column: 0, rows: lastRow, columns: 100 }];
      expect(heightsNeeded(sheet, plan, all)).toEqual(heightsNeeded(usual.sheets[at]!, plan, all));
    }
  });
});
