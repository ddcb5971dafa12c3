/** Whole rows that come and go within a table, as a card's phases do: everything on the sheet follows. */
import type { RangeBox, SheetData } from "../../../src/xlsx/workbook-data";
import { boxAddress } from "../../../src/host/model/address";
import type { Workbook } from "../../../src/host/model/workbook";
import { box, formatAt, formulaAt, openWorkbook, refusalOf, sheetOf, type, valueAt } from "./open-workbook";

/** A form with merged cells, a table in A4:D7 and a total below it. */
function form(): { workbook: Workbook; sheet: SheetData; other: SheetData } {
  const workbook = openWorkbook(["Scheda", "Riepilogo"]);
  const [sheet, other] = [sheetOf(workbook, "Scheda"), sheetOf(workbook, "Riepilogo")];
  workbook.cells.write(sheet, 0, 0, [["Titolo"]]);
  workbook.merges.merge(sheet, box("A1:D2"));
  workbook.cells.write(sheet, 3, 0, [
    ["N", "Attività", "Peso", "Doppio"],
    [1, "uno", 50, null],
    [2, "due", 30, null],
    [3, "tre", 20, null],
  ]);
  workbook.tables.rename(workbook.tables.add(sheet, box("A4:D7")), "Fasi");
  workbook.cells.write(sheet, 4, 3, [["=[@Peso]*2"], ["=[@Peso]*2"], ["=[@Peso]*2"]]);
  workbook.cells.write(sheet, 8, 0, [["Totale", "", "=SUM(Fasi[Peso])"], ["Note"]]);
  workbook.merges.merge(sheet, box("A10:D11"));
  workbook.names.add("Totale", { sheet, box: box("C9") }, sheet);
  workbook.validations.set(sheet, box("C5:C7"), { rule: { kind: "custom", formula: "=AND($C5>=0,$C5<=100)" } });
  const rule = workbook.conditionalFormats.add(sheet, box("A5:D7"));
  workbook.conditionalFormats.change(sheet, rule, { formula: "=$C5>25" });
  workbook.formats.change(sheet, box("A5:D7"), { fill: "#EDF3F7" });
  workbook.formats.setRowHeight(sheet, box("5:7"), 40);
  workbook.formats.setRowHeight(sheet, box("9:9"), 22);
  workbook.sheets.setPage(sheet, { printArea: box("A1:D11"), rowBreaks: [8] });
  workbook.cells.write(other, 0, 0, [["=Scheda!C9", "=SUM(Fasi[Doppio])", "=Scheda!Totale"]]);
  return { workbook, sheet, other };
}

const insert = (workbook: Workbook, sheet: SheetData, rows: string) => workbook.structure.insert(sheet, box(rows), "Down");
const remove = (workbook: Workbook, sheet: SheetData, rows: string) => workbook.structure.delete(sheet, box(rows), "Up");
const addresses = (items: readonly { readonly range: RangeBox }[]) => items.map(({ range }) => boxAddress(range));

describe.each([
  ["in the middle", "6:6", 6],
  ["as the first of the body", "5:5", 5],
])("a row inserted %s", (_, rows, row) => {
  test("belongs to the table, with its formulas, look, height and rules", () => {
    const { workbook, sheet } = form();
    insert(workbook, sheet, rows);
    expect(addresses(sheet.tables)).toEqual(["A4:D8"]);
    expect(formulaAt(sheet, `D${row}`)).toBe("=[@Peso]*2");
    expect([formatAt(sheet, `B${row}`)?.fill, sheet.rows.get(row - 1)?.height]).toEqual(["#EDF3F7", 40]);
    expect([addresses(sheet.validations), addresses(sheet.conditionalFormats)]).toEqual([["C5:C8"], ["A5:D8"]]);
    expect([sheet.validations[0]?.rule, sheet.conditionalFormats[0]?.formula]).toEqual([
      { kind: "custom", formula: "=AND($C5>=0,$C5<=100)" },
      "=$C5>25",
    ]);
  });

  test("moves what lies below, and all that refers to it", () => {
    const { workbook, sheet, other } = form();
    insert(workbook, sheet, rows);
    type(workbook, sheet, `C${row}`, "7");
    expect([valueAt(sheet, "C10"), sheet.names[0]?.refersTo, sheet.rows.get(9)?.height]).toEqual([107, "Scheda!$C$10", 22]);
    expect(["A1", "B1", "C1"].map((address) => valueAt(other, address))).toEqual([107, 214, 107]);
    expect(sheet.merges.map((merge) => boxAddress(merge))).toEqual(["A1:D2", "A11:D12"]);
    expect(sheet.page).toEqual({ printArea: box("A1:D12"), rowBreaks: [9] });
  });
});

test("rows that come at the top of the table again and again leave one rule", () => {
  const { workbook, sheet } = form();
  for (let step = 0; step < 3; step++) insert(workbook, sheet, "5:5");
  remove(workbook, sheet, "6:6");
  expect([addresses(sheet.validations), addresses(sheet.conditionalFormats), sheet.conditionalFormats[0]?.formula]).toEqual([
    ["C5:C9"],
    ["A5:D9"],
    "=$C5>25",
  ]);
});

test("a calculated column is known by its formulas, references to its own row move along", () => {
  const { workbook, sheet } = form();
  workbook.cells.write(sheet, 4, 3, [["=C5*3"], ["=C6*3"], ["=C7*3"]]);
  insert(workbook, sheet, "6:7");
  expect(["D5", "D6", "D7", "D8"].map((address) => formulaAt(sheet, address))).toEqual(["=C5*3", "=C6*3", "=C7*3", "=C8*3"]);
});

test("a column of different formulas, there before the table, is not a calculated one", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.cells.write(sheet, 0, 0, [["N"], ["=1*3"], ["=2*4"], [5]]);
  workbook.tables.add(sheet, box("A1:A4"));
  insert(workbook, sheet, "3:3");
  expect(["A2", "A3", "A4"].map((address) => formulaAt(sheet, address))).toEqual(["=1*3", undefined, "=2*4"]);
});

test("a calculated column lets a row go and takes a new one as its formula stands, though its first row was the one", () => {
  const { workbook, sheet } = form();
  workbook.cells.write(sheet, 4, 3, [["=C5*3"]]);
  remove(workbook, sheet, "5:5");
  insert(workbook, sheet, "5:5");
  expect(["D5", "D6", "D7"].map((address) => formulaAt(sheet, address))).toEqual(["=C5*3", "=C6*3", "=C7*3"]);
});

test("cells shifted beside a table leave its calculated columns alone", () => {
  const { workbook, sheet } = form();
  workbook.tables.setColumnFormula({ sheet, table: sheet.tables[0]! }, 3, "=[@Peso]*2");
  workbook.cells.write(sheet, 5, 3, [[99]]);
  workbook.structure.insert(sheet, box("G6"), "Down");
  expect(valueAt(sheet, "D6")).toBe(99);
});

test("the first row of the table goes without harm to rules that look at their own row", () => {
  const { workbook, sheet } = form();
  remove(workbook, sheet, "5:5");
  expect([sheet.validations[0]?.rule, sheet.conditionalFormats[0]?.formula]).toEqual([
    { kind: "custom", formula: "=AND($C5>=0,$C5<=100)" },
    "=$C5>25",
  ]);
  expect([addresses(sheet.tables), addresses(sheet.conditionalFormats), valueAt(sheet, "C8")]).toEqual([["A4:D6"], ["A5:D6"], 50]);
});

test("so do the first columns of a rule", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  const rule = workbook.conditionalFormats.add(sheet, box("B1:E1"));
  workbook.conditionalFormats.change(sheet, rule, { formula: "=B$1>2" });
  workbook.structure.delete(sheet, box("B:C"), "Left");
  expect([addresses(sheet.conditionalFormats), sheet.conditionalFormats[0]?.formula]).toEqual([["B1:C1"], "=B$1>2"]);
});

test("a table keeps one blank row when all of its rows go", () => {
  const { workbook, sheet } = form();
  remove(workbook, sheet, "5:7");
  expect(addresses(sheet.tables)).toEqual(["A4:D5"]);
  expect([valueAt(sheet, "A5"), valueAt(sheet, "B5"), valueAt(sheet, "C5"), formulaAt(sheet, "D5")]).toEqual([
    null,
    null,
    null,
    "=[@Peso]*2",
  ]);
  expect([valueAt(sheet, "A7"), valueAt(sheet, "C7"), sheet.names[0]?.refersTo]).toEqual(["Totale", 0, "Scheda!$C$7"]);
  remove(workbook, sheet, "5:5");
  expect([addresses(sheet.tables), valueAt(sheet, "A7")]).toEqual([["A4:D5"], "Totale"]);
  workbook.undo();
  workbook.undo();
  expect([addresses(sheet.tables), valueAt(sheet, "B7"), valueAt(sheet, "C9")]).toEqual([["A4:D7"], "tre", 100]);
});

test("a whole row through two tables side by side is refused", () => {
  const { workbook, sheet } = form();
  workbook.tables.add(sheet, box("F6:G9"));
  expect(refusalOf(() => insert(workbook, sheet, "7:7"))).toBe("InsertDeleteConflict");
  expect(refusalOf(() => remove(workbook, sheet, "7:7"))).toBe("InsertDeleteConflict");
  insert(workbook, sheet, "6:6");
  expect(addresses(sheet.tables)).toEqual(["A4:D8", "F7:G10"]);
});

test("cells of a table's columns that would push another table apart are refused", () => {
  const { workbook, sheet } = form();
  workbook.tables.add(sheet, box("C20:F22"));
  expect(refusalOf(() => workbook.structure.insert(sheet, box("A6:D6"), "Down"))).toBe("InsertDeleteConflict");
});
