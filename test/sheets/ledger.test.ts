/** Whatever is typed into the workbook of a plan is read into the plan or named: nothing goes lost without a word. */
import fc from "fast-check";
import type { SheetSnapshot } from "../../src/sheets/reading/sheet-snapshot";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { knownPlan, plansOfEveryShape } from "../plan/known-plans";
import { WorkbookModel } from "./changes/workbook-model";

const word = "Zirconio";

/** A cell of the sheet, or one a little beside what it holds. */
function cellOf({ origin, values }: SheetSnapshot, row: number, column: number): { readonly row: number; readonly column: number } {
  return { row: row % (origin.row + values.length + 3), column: column % (origin.column + (values[0]?.length ?? 0) + 2) };
}

describe.each(plansOfEveryShape)("in the workbook of %s", (name) => {
  const model = new WorkbookModel(knownPlan(name));

  test("as it was built nothing is left to be named", () => {
    expect(readWorkbookPlan(model.snapshot()).notes).toEqual([]);
  });

  test("a word typed anywhere is in the plan, or in a note", () => {
    const { sheets } = model.snapshot();
    fc.assert(
      fc.property(fc.nat(sheets.length - 1), fc.nat(), fc.nat(), (at, r, c) => {
        const sheet = sheets[at]!;
        const { row, column } = cellOf(sheet, r, c);
        const before = model.contentAt(sheet.name, row, column);
        model.type(sheet.name, row, column, word);
        const { plan, notes } = readWorkbookPlan(model.snapshot());
        model.type(sheet.name, row, column, before);
        expect({ sheet: sheet.name, row, column, isKept: JSON.stringify([plan, notes]).includes(word) }).toMatchObject({ isKept: true });
      }),
      { numRuns: 400 },
    );
  });
});
