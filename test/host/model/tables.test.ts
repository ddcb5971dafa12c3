import { box, formatAt, formulaAt, openWorkbook, refusalOf, sheetOf, type, valueAt } from "./open-workbook";

function phases() {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.cells.write(sheet, 0, 0, [
    ["N", "Peso", "Doppio"],
    [1, 40, null],
    [2, 60, null],
  ]);
  workbook.tables.add(sheet, box("A1:C3"));
  workbook.cells.write(sheet, 1, 2, [["=[@Peso]*2"], ["=[@Peso]*2"]]);
  type(workbook, sheet, "E1", "=SUM(Tabella1[Peso])");
  return { workbook, sheet };
}

test("headers become distinct texts", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.cells.write(sheet, 0, 0, [[2021, "Peso", "Peso", ""]]);
  const { table } = workbook.tables.add(sheet, box("A1:D2"));
  expect(table.columns.map(({ name }) => name)).toEqual(["2021", "Peso", "Peso2", "Colonna1"]);
  expect([valueAt(sheet, "A1"), valueAt(sheet, "C1"), valueAt(sheet, "D1")]).toEqual(["2021", "Peso2", "Colonna1"]);
});

test("typing directly below extends the table: formulas, formats and rules go on", () => {
  const { workbook, sheet } = phases();
  workbook.formats.change(sheet, box("A2:C3"), { fill: "#EDF3F7" });
  workbook.validations.set(sheet, box("B2:B3"), { rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "100" } });
  const rule = workbook.conditionalFormats.add(sheet, box("A2:C3"));
  workbook.conditionalFormats.change(sheet, rule, { formula: "=$B2>50" });
  type(workbook, sheet, "B4", "5");
  expect(sheet.tables[0]?.range).toEqual(box("A1:C4"));
  expect([formulaAt(sheet, "C4"), valueAt(sheet, "C4"), valueAt(sheet, "E1")]).toEqual(["=[@Peso]*2", 10, 105]);
  expect(formatAt(sheet, "A4")?.fill).toBe("#EDF3F7");
  expect([sheet.validations[0]?.range, sheet.conditionalFormats[0]?.range]).toEqual([box("B2:B4"), box("A2:C4")]);
  workbook.undo();
  expect([sheet.tables[0]?.range, valueAt(sheet, "B4"), valueAt(sheet, "E1")]).toEqual([box("A1:C3"), null, 100]);
});

test("on a protected sheet a table does not grow", () => {
  const { workbook, sheet } = phases();
  workbook.formats.change(sheet, box("A4:C4"), { locked: false });
  workbook.protection.protectSheet(sheet);
  type(workbook, sheet, "B4", "5");
  expect(sheet.tables[0]?.range).toEqual(box("A1:C3"));
});

test("a table stops above merged cells and above another table", () => {
  const { workbook, sheet } = phases();
  workbook.merges.merge(sheet, box("A4:C4"));
  type(workbook, sheet, "A4", "Totale");
  expect(sheet.tables[0]?.range).toEqual(box("A1:C3"));
});

test("a renamed header and a renamed table are followed by formulas", () => {
  const { workbook, sheet } = phases();
  type(workbook, sheet, "B1", "Peso %");
  const placed = workbook.tables.find("Tabella1");
  if (placed) workbook.tables.rename(placed, "Fasi");
  expect([formulaAt(sheet, "E1"), formulaAt(sheet, "C2"), valueAt(sheet, "E1")]).toEqual(["=SUM(Fasi[Peso %])", "=[@[Peso %]]*2", 100]);
});

test("a resized table keeps its header row", () => {
  const { workbook, sheet } = phases();
  const placed = () => workbook.tables.find("Tabella1") ?? { sheet, table: sheet.tables[0]! };
  workbook.tables.resize(placed(), box("A1:C5"));
  expect([formulaAt(sheet, "C5"), sheet.tables[0]?.range]).toEqual(["=[@Peso]*2", box("A1:C5")]);
  expect(refusalOf(() => workbook.tables.resize(placed(), box("A2:C5")))).toBe("InvalidArgument");
  expect(refusalOf(() => workbook.tables.resize(placed(), box("A1:C1")))).toBe("InvalidArgument");
});

test("tables do not overlap, and share names with nobody", () => {
  const { workbook, sheet } = phases();
  workbook.names.add("Preso", { sheet, box: box("Z1") });
  const placed = workbook.tables.add(sheet, box("G1:H2"));
  expect(refusalOf(() => workbook.tables.add(sheet, box("C3:D4")))).toBe("MergedRangeConflict");
  expect(refusalOf(() => workbook.tables.rename(placed, "tabella1"))).toBe("InvalidArgument");
  expect(refusalOf(() => workbook.tables.rename(placed, "Preso"))).toBe("InvalidArgument");
  expect(refusalOf(() => workbook.tables.rename(placed, "S1"))).toBe("InvalidArgument");
});
