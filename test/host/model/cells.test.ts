import { box, formatAt, formulaAt, openWorkbook, refusalOf, sheetOf, type, valueAt } from "./open-workbook";

test("a cell formatted as text keeps what is typed", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.formats.change(sheet, box("A1:A3"), { numberFormat: "@" });
  for (const [address, text] of [
    ["A1", "1/06"],
    ["A2", "=x"],
    ["A3", "05.02.01"],
  ] as const)
    type(workbook, sheet, address, text);
  expect(["A1", "A2", "A3"].map((address) => [valueAt(sheet, address), formulaAt(sheet, address)])).toEqual([
    ["1/06", undefined],
    ["=x", undefined],
    ["05.02.01", undefined],
  ]);
});

test("a typed date brings its number format along, unless the cell has one", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.formats.change(sheet, box("B1"), { numberFormat: "dd/mm/yyyy" });
  type(workbook, sheet, "A1", "15/05");
  type(workbook, sheet, "B1", "15/05");
  expect([formatAt(sheet, "A1")?.numberFormat, formatAt(sheet, "B1")?.numberFormat]).toEqual(["d-mmm", "dd/mm/yyyy"]);
});

test("formulas are calculated when the edit ends", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  type(workbook, sheet, "A2", "=A1*2");
  type(workbook, sheet, "A1", "0,5");
  expect(valueAt(sheet, "A2")).toBe(1);
});

test("what Excel cannot hold is refused and changes nothing", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  expect(refusalOf(() => type(workbook, sheet, "A1", "=SUM("))).toBe("InvalidArgument");
  expect(refusalOf(() => workbook.cells.write(sheet, 0, 0, [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  expect(refusalOf(() => workbook.cells.write(sheet, 0, 0, [["buono"], [Number.NaN]]))).toBe("InvalidArgument");
  expect(refusalOf(() => type(workbook, sheet, "A1", `=LEN("${"x".repeat(8_200)}")`))).toBe("FormulaLengthExceedsLimit");
  expect(sheet.cells.size).toBe(0);
});

test("null leaves a cell as it is and an empty text empties it", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.cells.write(sheet, 0, 0, [["a", "b"]]);
  workbook.cells.write(sheet, 0, 0, [[null, ""]]);
  expect([valueAt(sheet, "A1"), valueAt(sheet, "B1")]).toEqual(["a", null]);
});

test("locked cells of a protected sheet cannot be written, unlocked ones can", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.formats.change(sheet, box("B1"), { locked: false });
  workbook.protection.protectSheet(sheet);
  expect(refusalOf(() => type(workbook, sheet, "A1", "x"))).toBe("AccessDenied");
  expect(refusalOf(() => workbook.formats.change(sheet, box("B1"), { fill: "#FFFFFF" }))).toBe("AccessDenied");
  type(workbook, sheet, "B1", "x");
  expect(valueAt(sheet, "B1")).toBe("x");
});

describe("merged cells", () => {
  test("keep the first content only and hide what is written beneath", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    workbook.cells.write(sheet, 0, 1, [["resta", "va"]]);
    workbook.merges.merge(sheet, box("A1:C1"));
    workbook.cells.write(sheet, 0, 2, [["sotto"]]);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "B1"), valueAt(sheet, "C1")]).toEqual(["resta", null, null]);
  });

  test("cannot be torn, nor lie in a table", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    workbook.merges.merge(sheet, box("A1:C2"));
    workbook.tables.add(sheet, box("A5:B7"));
    expect(refusalOf(() => workbook.merges.merge(sheet, box("B1:D1")))).toBe("InvalidOperation");
    expect(refusalOf(() => workbook.merges.merge(sheet, box("A6:B6")))).toBe("InvalidOperation");
    expect(refusalOf(() => workbook.tables.add(sheet, box("A1:C2")))).toBe("MergedRangeConflict");
    expect(refusalOf(() => workbook.structure.delete(sheet, box("B1"), "Left"))).toBe("MergedRangeConflict");
  });
});

test("cells that look alike share one format", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.formats.change(sheet, box("A1:A2"), { font: { bold: true } });
  workbook.formats.change(sheet, box("B1"), { fill: "#112233" });
  workbook.formats.change(sheet, box("A1"), { fill: "#112233" });
  workbook.formats.change(sheet, box("B1"), { font: { bold: true } });
  expect(formatAt(sheet, "A1")).toBe(formatAt(sheet, "B1"));
  workbook.formats.change(sheet, box("A1"), { fill: null });
  expect(formatAt(sheet, "A1")).toBe(formatAt(sheet, "A2"));
});

test("a style gives its whole format, and a changed style changes its cells", () => {
  const workbook = openWorkbook();
  const sheet = sheetOf(workbook);
  workbook.styles.add("Campo");
  workbook.styles.change("Campo", { fill: "#EDF3F7", locked: false });
  workbook.formats.change(sheet, box("A1"), { font: { bold: true } });
  workbook.applyStyle(sheet, box("A1"), "Campo");
  expect(formatAt(sheet, "A1")).toEqual({ fill: "#EDF3F7", locked: false, style: "Campo" });
  workbook.styles.change("Campo", { fill: "#FFFFFF" });
  expect(formatAt(sheet, "A1")?.fill).toBe("#FFFFFF");
  expect(refusalOf(() => workbook.applyStyle(sheet, box("A1"), "Assente"))).toBe("InvalidArgument");
  expect(refusalOf(() => workbook.styles.add("campo"))).toBe("ItemAlreadyExists");
});
