import fc from "fast-check";
import type { Plan } from "../../src/plan/plan";
import { planWorkbook } from "../../src/sheets/workbook/plan-workbook";
import { SheetBuilder, box, formula } from "../../src/sheets/layout/sheet-builder";
import { isFormula, type CellContent, type SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { cellAddress } from "../../src/sheets/reading/snapshot-reader";
import { calculatedColumns, precedesTable, speaksOfTable } from "../../src/sheets/layout/table-formulas";
import { styles } from "../../src/sheets/layout/styles";
import { arbitraryPlan } from "../plan/arbitrary-plan";
import { knownPlan, type KnownPlan } from "../plan/known-plans";

/** Formulas that have to be in their cells before the tables are there, and yet speak of a table. */
function tooEarly(plan: Plan): string[] {
  return planWorkbook(plan).sheets.flatMap((sheet) => {
    const isFirst = precedesTable(sheet);
    return sheet.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, r) =>
        line.flatMap((content, c) =>
          isFormula(content) && isFirst(row + r, column + c) && speaksOfTable(content.formula)
            ? [`${sheet.name}!${cellAddress(row + r, column + c)} ${content.formula}`]
            : [],
        ),
      ),
    );
  });
}

describe.each(["demo", "sorana", "altopiano"] satisfies KnownPlan[])("on the sheets of %s", (name) => {
  test("no formula that comes before its table speaks of a table", () => {
    expect(tooEarly(knownPlan(name))).toEqual([]);
  });
});

test("on the sheets of any plan no formula that comes before its table speaks of a table", () => {
  fc.assert(
    fc.property(arbitraryPlan, (plan) => expect(tooEarly(plan)).toEqual([])),
    { numRuns: 25 },
  );
});

function sheetWith(rows: readonly (readonly CellContent[])[]): SheetPlan {
  const sheet = new SheetBuilder("Foglio", "#000000", [10]);
  const headers = rows[0]?.map((_, at) => ({ text: `Colonna${at + 1}`, header: styles.header, style: styles.text })) ?? [];
  sheet.table("Tabella", 2, 1, headers, rows);
  return sheet.build({ print: { orientation: "landscape", area: box(0, 0), footer: { left: "", center: "", right: "" } } });
}

describe("a column is a calculated one", () => {
  const doubled = formula("=[@Peso]*2");

  test("where every row computes the same of itself", () => {
    expect(
      calculatedColumns(
        sheetWith([
          [1, doubled],
          [2, doubled],
        ]),
      ),
    ).toEqual([{ table: "Tabella", column: 2, formula: "=[@Peso]*2" }]);
  });

  test("also in a table of one row", () => {
    expect(calculatedColumns(sheetWith([[1, doubled]]))).toHaveLength(1);
  });

  test("not where a row holds something else, or nothing", () => {
    expect(calculatedColumns(sheetWith([[doubled], [formula("=[@Peso]*3")]]))).toEqual([]);
    expect(calculatedColumns(sheetWith([[doubled], [null]]))).toEqual([]);
    expect(calculatedColumns(sheetWith([[doubled], [7]]))).toEqual([]);
  });

  test("not where it does not speak of its row, though it be the only one", () => {
    expect(calculatedColumns(sheetWith([[formula("='S1.00001'!Codice")]]))).toEqual([]);
    expect(calculatedColumns(sheetWith([[formula('=HYPERLINK("#[@Peso]","apri")')]]))).toEqual([]);
  });
});

test("formulas beside and below a table wait for the tables", () => {
  const isFirst = precedesTable(sheetWith([[formula("=A!Codice")], [formula("=B!Codice")]]));
  expect([isFirst(3, 1), isFirst(4, 1), isFirst(5, 1), isFirst(3, 2)]).toEqual([true, true, false, false]);
});
