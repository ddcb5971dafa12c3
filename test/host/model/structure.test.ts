import { box, formatAt, formulaAt, openWorkbook, refusalOf, sheetOf, type, valueAt } from "./open-workbook";

function filled() {
  const workbook = openWorkbook(["Dati", "Altro"]);
  const sheet = sheetOf(workbook, "Dati");
  const other = sheetOf(workbook, "Altro");
  workbook.cells.write(sheet, 0, 0, [
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  workbook.cells.write(sheet, 4, 1, [["=SUM(B1:B3)"]]);
  workbook.cells.write(other, 0, 0, [["=Dati!B3"]]);
  workbook.names.add("Terzo", { sheet, box: box("B3") });
  return { workbook, sheet, other };
}

test("inserting a row moves cells, formulas here and elsewhere, names, merges, rules and the printed area", () => {
  const { workbook, sheet, other } = filled();
  workbook.merges.merge(sheet, box("D3:E4"));
  workbook.validations.set(sheet, box("B1:B3"), { rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "100" } });
  const rule = workbook.conditionalFormats.add(sheet, box("B1:B3"));
  workbook.conditionalFormats.change(sheet, rule, { formula: "=$B1>2" });
  workbook.sheets.setPage(sheet, { printArea: box("A1:E5"), rowBreaks: [3], titleRows: { first: 0, last: 0 } });
  workbook.structure.insert(sheet, box("2:2"), "Down");
  expect(formulaAt(sheet, "B6")).toBe("=SUM(B1:B4)");
  expect(valueAt(sheet, "B6")).toBe(6);
  expect(formulaAt(other, "A1")).toBe("=Dati!B4");
  expect(workbook.names.find("Terzo")?.refersTo).toBe("Dati!$B$4");
  expect(sheet.merges).toEqual([box("D4:E5")]);
  expect(sheet.validations[0]?.range).toEqual(box("B1:B4"));
  expect(sheet.conditionalFormats[0]?.range).toEqual(box("B1:B4"));
  expect(sheet.page).toEqual({ printArea: box("A1:E6"), rowBreaks: [4], titleRows: { first: 0, last: 0 } });
});

test("an inserted row looks like the one above", () => {
  const { workbook, sheet } = filled();
  workbook.formats.change(sheet, box("A1:B1"), { fill: "#EDF3F7" });
  workbook.formats.setRowHeight(sheet, box("1:1"), 30);
  workbook.structure.insert(sheet, box("2:2"), "Down");
  expect(formatAt(sheet, "B2")?.fill).toBe("#EDF3F7");
  expect(sheet.rows.get(1)?.height).toBe(30);
});

test("deleting a row makes dead references of what named it", () => {
  const { workbook, sheet, other } = filled();
  workbook.structure.delete(sheet, box("3:3"), "Up");
  expect(formulaAt(sheet, "B4")).toBe("=SUM(B1:B2)");
  expect(formulaAt(other, "A1")).toContain("#REF!");
  expect(valueAt(other, "A1")).toEqual({ error: "#REF!" });
  expect(workbook.names.find("Terzo")?.refersTo).toContain("#REF!");
});

test("columns come and go like rows", () => {
  const { workbook, sheet } = filled();
  workbook.formats.setColumnWidth(sheet, box("B:B"), 20);
  workbook.structure.insert(sheet, box("A:A"), "Right");
  expect([formulaAt(sheet, "C5"), sheet.columns.get(2)?.width]).toEqual(["=SUM(C1:C3)", 20]);
  workbook.structure.delete(sheet, box("A:B"), "Left");
  expect([formulaAt(sheet, "A5"), sheet.columns.get(0)?.width]).toEqual(["=SUM(A1:A3)", 20]);
});

test("cells shifted down leave their neighbours where they are", () => {
  const { workbook, sheet } = filled();
  workbook.structure.insert(sheet, box("B1:B2"), "Down");
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "B3"), formulaAt(sheet, "B7")]).toEqual(["a", null, 1, "=SUM(B3:B5)"]);
});

test("a table grows with rows inside it, which repeat its calculated columns", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.cells.write(sheet, 0, 0, [
    ["Peso", "Doppio"],
    [10, ""],
    [20, ""],
  ]);
  const placed = workbook.tables.add(sheet, box("A1:B3"));
  workbook.tables.setColumnFormula(placed, 1, "=[@Peso]*2");
  workbook.structure.insert(sheet, box("3:3"), "Down");
  type(workbook, sheet, "A3", "7");
  expect(sheet.tables[0]?.range).toEqual(box("A1:B4"));
  expect([formulaAt(sheet, "B3"), valueAt(sheet, "B3")]).toEqual(["=[@Peso]*2", 14]);
});

test("a table's header row and part of a table cannot be pulled away", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.tables.add(sheet, box("A2:C4"));
  expect(refusalOf(() => workbook.structure.delete(sheet, box("2:2"), "Up"))).toBe("InsertDeleteConflict");
  expect(refusalOf(() => workbook.structure.insert(sheet, box("B3"), "Down"))).toBe("InsertDeleteConflict");
});

test("filled cells cannot be pushed off the sheet", () => {
  const { workbook, sheet } = filled();
  type(workbook, sheet, "A1048576", "ultima");
  expect(refusalOf(() => workbook.structure.insert(sheet, box("1:1"), "Down"))).toBe("NonBlankCellOffSheet");
});

test("undo takes an insertion back with everything that moved", () => {
  const { workbook, sheet, other } = filled();
  const before = structuredClone(sheet.cells);
  workbook.structure.insert(sheet, box("2:2"), "Down");
  type(workbook, sheet, "A2", "nuova");
  workbook.undo();
  workbook.undo();
  expect(sheet.cells).toEqual(before);
  expect(formulaAt(other, "A1")).toBe("=Dati!B3");
  workbook.redo();
  expect([formulaAt(other, "A1"), valueAt(sheet, "B6")]).toEqual(["=Dati!B4", 6]);
});
