import type { WorkbookChange } from "../../../src/host/model/workbook-change";
import { box, formatAt, formulaAt, openWorkbook, refusalOf, sheetOf, type, valueAt } from "./open-workbook";

describe("A block of typed texts", () => {
  it("is read as typed, in one undo step and one change", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    const changes: WorkbookChange[] = [];
    workbook.onChanged((change) => changes.push(change));
    workbook.typeBlock(sheet, 1, 1, [
      ["1.234,5", "15/05/2026"],
      ["=B2*2", "gen"],
    ]);
    expect([valueAt(sheet, "B2"), valueAt(sheet, "C2"), valueAt(sheet, "B3"), valueAt(sheet, "C3")]).toEqual([1234.5, 46157, 2469, "gen"]);
    expect(changes.filter(({ kind }) => kind === "cells")).toHaveLength(1);
    expect(changes[0]).toMatchObject({ box: box("B2:C3") });
    workbook.undo();
    expect(valueAt(sheet, "B2")).toBeNull();
    expect(workbook.canUndo).toBe(false);
  });

  it("extends the table that it begins below, by the rows that it fills", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    workbook.typeBlock(sheet, 0, 0, [
      ["Fase", "Peso", "Doppio"],
      ["Avvio", "5", ""],
    ]);
    workbook.tables.add(sheet, box("A1:C2"));
    workbook.typeBlock(sheet, 1, 2, [["=[@Peso]*2"]]);
    workbook.typeBlock(sheet, 2, 0, [
      ["Analisi", "10"],
      ["Scelta", "20"],
      ["", ""],
      ["nota", ""],
    ]);
    expect(sheet.tables[0]?.range).toEqual(box("A1:C4"));
    expect([valueAt(sheet, "C3"), valueAt(sheet, "C4"), valueAt(sheet, "A6")]).toEqual([20, 40, "nota"]);
  });

  it("wraps the cells whose text has line breaks", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    workbook.typeBlock(sheet, 0, 0, [["una\ndue", "tre"]]);
    expect([formatAt(sheet, "A1")?.alignment?.wrap, formatAt(sheet, "B1")?.alignment?.wrap]).toEqual([true, undefined]);
  });

  it("is refused whole where one of its cells is locked", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    workbook.formats.change(sheet, box("A1:A2"), { locked: false });
    workbook.protection.protectSheet(sheet);
    expect(refusalOf(() => workbook.typeBlock(sheet, 0, 0, [["1"], ["2"], ["3"]]))).toBe("AccessDenied");
    expect(valueAt(sheet, "A1")).toBeNull();
  });
});

describe("Cells that are cut and pasted", () => {
  it("keep their formulas, and formulas that mean them follow", () => {
    const workbook = openWorkbook(["Uno"]);
    const sheet = sheetOf(workbook);
    workbook.typeBlock(sheet, 0, 0, [
      ["4", "=A1*2+$A$9"],
      ["", "=SUM(A1:B1)+A2"],
    ]);
    workbook.moveCells(sheet, box("A1:B1"), sheet, 4, 3);
    expect([formulaAt(sheet, "E5"), formulaAt(sheet, "B2")]).toEqual(["=D5*2+$A$9", "=SUM(D5:E5)+A2"]);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "E5"), valueAt(sheet, "B2")]).toEqual([null, 8, 12]);
    workbook.undo();
    expect([formulaAt(sheet, "B1"), formulaAt(sheet, "B2"), valueAt(sheet, "D5")]).toEqual(["=A1*2+$A$9", "=SUM(A1:B1)+A2", null]);
  });

  it("go to another sheet with references that name the old one", () => {
    const workbook = openWorkbook(["S1.00001", "Due"]);
    const [one, two] = [sheetOf(workbook, "S1.00001"), sheetOf(workbook, "Due")];
    workbook.typeBlock(one, 0, 0, [["3", "=A1+A9", "=B1"]]);
    type(workbook, one, "A9", "10");
    workbook.moveCells(one, box("A1:B1"), two, 0, 0);
    expect([formulaAt(two, "B1"), formulaAt(one, "C1")]).toEqual(["=Due!A1+'S1.00001'!A9", "=Due!B1"]);
    expect(valueAt(one, "C1")).toBe(13);
  });

  it("take their merges and validations along, also over their own place", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    type(workbook, sheet, "A1", "unite");
    workbook.merges.merge(sheet, box("A1:B1"));
    workbook.validations.set(sheet, box("A1:A3"), { rule: { kind: "list", source: "a,b" } });
    workbook.moveCells(sheet, box("A1:B2"), sheet, 1, 0);
    expect(sheet.merges).toEqual([box("A2:B2")]);
    expect(sheet.validations.map(({ range }) => range)).toEqual([box("A2:A3")]);
    expect(valueAt(sheet, "A2")).toBe("unite");
  });

  it("are refused where they would tear a merged cell or a table's header", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    workbook.merges.merge(sheet, box("A1:B1"));
    expect(refusalOf(() => workbook.moveCells(sheet, box("A1"), sheet, 5, 5))).toBe("MergedRangeConflict");
    workbook.typeBlock(sheet, 2, 0, [["Fase"], ["Avvio"]]);
    workbook.tables.add(sheet, box("A3:A4"));
    expect(refusalOf(() => workbook.moveCells(sheet, box("A3:A4"), sheet, 9, 0))).toBe("InvalidOperation");
    expect(valueAt(sheet, "A3")).toBe("Fase");
  });
});
