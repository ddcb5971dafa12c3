import type { CellValue } from "../../../src/xlsx/workbook-data";
import { CalcBed } from "./calc-bed";

/** A sheet of phases as a table, a card with names of its own, and a register. */
function planBed(): CalcBed {
  const bed = new CalcBed();
  bed.fill("Fasi", {
    A1: "Nome",
    B1: "2021 da",
    C1: "2021 a",
    D1: "Peso #",
    E1: "Totale",
    A2: "uno",
    B2: 1,
    C2: 3,
    D2: 40,
    E2: "=IF(AND(3>=[@[2021 da]],3<=[@[2021 a]]),1,0)",
    A3: "due",
    B3: 4,
    C3: 6,
    D3: 60,
    E3: "=IF(AND(3>=[@[2021 da]],3<=[@[2021 a]]),1,0)",
    G2: "=SUM(Fasi[Peso '#])",
    G3: "=Fasi[[#Headers],[Nome]]",
    G4: "=ROWS(Fasi[#All])",
    G5: "=COUNTA(Fasi)",
    G6: "=SUM(Fasi[[2021 da]:[2021 a]])",
  });
  const fasi = bed.sheet("Fasi");
  fasi.tables.push({
    name: "Fasi",
    range: { row: 0, column: 0, rows: 3, columns: 5 },
    columns: ["Nome", "2021 da", "2021 a", "Peso #", "Totale"].map((name) => ({ name })),
  });
  bed.fill("S1.00001", { A1: "codice", B1: 7, B2: "=Codice+1" });
  bed.sheet("S1.00001").names.push({ name: "Codice", refersTo: "'S1.00001'!$B$1" });
  bed.fill("S1.00002", { B1: 9, B2: "=Codice+1" });
  bed.sheet("S1.00002").names.push({ name: "Codice", refersTo: "'S1.00002'!$B$1" });
  bed.data.names.push(
    { name: "Anno", refersTo: "2021" },
    { name: "Pesi", refersTo: "Fasi[Peso '#]" },
    { name: "Codice", refersTo: "Fasi!$D$2" },
  );
  bed.fill("Obiettivi", {
    A1: "='S1.00001'!Codice",
    A2: "='S1.00002'!Codice",
    A3: "=Anno+SUM(Pesi)",
    A4: "=Codice",
    A5: "='S1.00001'!B2*2",
    A6: "='S1.00003'!Codice",
  });
  return bed;
}

describe("references", () => {
  const bed = planBed();
  const cases: [string, string, string, CellValue][] = [
    ["this row of the formula's own table", "Fasi", "E2", 1],
    ["this row, another row", "Fasi", "E3", 0],
    ["a column whose name needs an escape", "Fasi", "G2", 100],
    ["a header", "Fasi", "G3", "Nome"],
    ["a whole table", "Fasi", "G4", 3],
    ["a table's data by its bare name", "Fasi", "G5", 10],
    ["a run of columns", "Fasi", "G6", 14],
    ["a name of the formula's own sheet", "S1.00001", "B2", 8],
    ["the same name of another sheet", "S1.00002", "B2", 10],
    ["a sheet's name from outside", "Obiettivi", "A1", 7],
    ["a second sheet's name from outside", "Obiettivi", "A2", 9],
    ["a constant name and a name for a table column", "Obiettivi", "A3", 2121],
    ["the workbook's name where the sheet has none", "Obiettivi", "A4", 40],
    ["a cell of another sheet", "Obiettivi", "A5", 16],
    ["a missing sheet", "Obiettivi", "A6", { error: "#REF!" }],
  ];
  it.each(cases)("reads %s", (_title, sheet, cell, expected) => {
    expect(bed.value(sheet, cell)).toEqual(expected);
  });
});

describe("recalculation", () => {
  it("follows an edit through sheets, names and tables, and tells which cells changed", () => {
    const bed = planBed();
    void bed.engine;
    const changed = bed.fill("S1.00001", { B1: 20 });
    expect(changed.map(({ sheet, row }) => `${sheet.name} ${row + 1}`).sort()).toEqual(["Obiettivi 1", "Obiettivi 5", "S1.00001 2"]);
    expect(bed.value("Obiettivi", "A5")).toBe(42);
    bed.fill("Fasi", { D3: 10 });
    expect(bed.value("Obiettivi", "A3")).toBe(2071);
  });

  it("takes a formula that was typed, changed or removed", () => {
    const bed = new CalcBed();
    bed.fill("F", { A1: 1, B1: "=A1+1", C1: "=B1*10" });
    expect(bed.value("F", "C1")).toBe(20);
    bed.fill("F", { B1: "=A1+5" });
    expect(bed.value("F", "C1")).toBe(60);
    bed.fill("F", { B1: 3 });
    expect(bed.value("F", "C1")).toBe(30);
    bed.fill("F", { B1: null });
    expect(bed.value("F", "C1")).toBe(0);
  });

  it("keeps a cell's format and replaces the cell object", () => {
    const bed = new CalcBed();
    const format = { numberFormat: "0%" };
    bed.fill("F", { A1: 1 });
    const cell = { value: null, formula: "=A1/2", format };
    bed.sheet("F").cells.get(0)!.set(1, cell);
    expect(bed.value("F", "B1")).toBe(0.5);
    expect(bed.sheet("F").cells.get(0)!.get(1)!.format).toBe(format);
    expect(cell.value).toBeNull();
  });

  it("gives 0 to every cell of a circle, flags it, and goes on around it", () => {
    const bed = new CalcBed();
    bed.fill("F", { A1: "=B1+1", B1: "=C1+1", C1: "=A1+B1", D1: "=A1+5", E1: "=E1" });
    expect(["A1", "B1", "C1", "D1", "E1"].map((cell) => bed.value("F", cell))).toEqual([0, 0, 0, 5, 0]);
    const circular = [0, 1, 2, 3, 4].map((column) => bed.engine.isCircular({ sheet: bed.sheet("F"), row: 0, column }));
    expect(circular).toEqual([true, true, true, false, true]);
    bed.fill("F", { C1: 1 });
    expect(["A1", "B1", "D1"].map((cell) => bed.value("F", cell))).toEqual([3, 2, 8]);
    expect(bed.engine.isCircular({ sheet: bed.sheet("F"), row: 0, column: 0 })).toBe(false);
  });

  it("evaluates chains longer than any call stack", () => {
    const bed = new CalcBed();
    const cells: Record<string, CellValue> = { A1: 1 };
    for (let row = 20_000; row > 1; row -= 1) cells[`A${row}`] = `=A${row - 1}+1`;
    bed.fill("F", cells);
    expect(bed.value("F", "A20000")).toBe(20_000);
    bed.fill("F", { A1: 2 });
    expect(bed.value("F", "A20000")).toBe(20_001);
  });

  it("evaluates long chains of deeply nested formulas", () => {
    const bed = new CalcBed();
    const cells: Record<string, CellValue> = { A1: 1 };
    for (let row = 600; row > 1; row -= 1) cells[`A${row}`] = `=${"IF(1=1,IFERROR(".repeat(30)}A${row - 1}+1${",0),0)".repeat(30)}`;
    bed.fill("F", cells);
    expect(bed.value("F", "A600")).toBe(600);
  });

  it("recalculates what depends on the clock only when the day has changed", () => {
    let today = new Date(2021, 0, 1, 9);
    const bed = new CalcBed(() => today);
    bed.fill("F", { A1: "=TODAY()", B1: "=A1+1", C1: 1 });
    expect(bed.value("F", "B1")).toBe(44198);
    expect(bed.fill("F", { C1: 2 })).toEqual([]);
    today = new Date(2021, 0, 2, 9);
    expect(bed.fill("F", { C1: 3 })).toHaveLength(2);
    expect(bed.value("F", "B1")).toBe(44199);
  });

  it("follows INDIRECT and OFFSET to cells that they do not name", () => {
    const bed = new CalcBed();
    bed.fill("F", { A1: "B2", B2: 5, B3: 6, C1: "=INDIRECT(A1)+1", C2: "=SUM(OFFSET(B1,1,0,2,1))", D1: "=C1+C2" });
    expect(bed.value("F", "D1")).toBe(17);
    bed.fill("F", { B2: 10 });
    expect(bed.value("F", "D1")).toBe(27);
  });
});

describe("structural changes", () => {
  it("takes a new sheet, name and table", () => {
    const bed = planBed();
    expect(bed.value("Obiettivi", "A6")).toEqual({ error: "#REF!" });
    bed.sheet("S1.00003").cells.set(0, new Map([[1, { value: 33 }]]));
    bed.sheet("S1.00003").names.push({ name: "Codice", refersTo: "'S1.00003'!$B$1" });
    bed.engine.structureChanged([]);
    expect(bed.value("Obiettivi", "A6")).toBe(33);
    bed.fill("S1.00003", { B1: 34 });
    expect(bed.value("Obiettivi", "A6")).toBe(34);
  });

  it("takes a removed sheet", () => {
    const bed = planBed();
    expect(bed.value("Obiettivi", "A1")).toBe(7);
    bed.data.sheets = bed.data.sheets.filter((sheet) => sheet.name !== "S1.00001");
    bed.engine.structureChanged([]);
    expect(bed.value("Obiettivi", "A1")).toEqual({ error: "#REF!" });
    expect(bed.value("Obiettivi", "A2")).toBe(9);
  });

  it("takes a table that has grown", () => {
    const bed = planBed();
    expect(bed.value("Fasi", "G2")).toBe(100);
    const sheet = bed.sheet("Fasi");
    sheet.tables[0] = { ...sheet.tables[0]!, range: { row: 0, column: 0, rows: 4, columns: 5 } };
    bed.engine.structureChanged([]);
    bed.fill("Fasi", { D4: 7 });
    expect(bed.value("Fasi", "G2")).toBe(107);
    expect(bed.value("Obiettivi", "A3")).toBe(2128);
  });

  it("takes rows that moved", () => {
    const bed = new CalcBed();
    bed.fill("F", { A1: 1, A2: 2, B2: "=A2*2" });
    bed.fill("G", { A1: "=SUM(F!A1:A3)" });
    expect(bed.value("F", "B2")).toBe(4);
    const sheet = bed.sheet("F");
    sheet.cells = new Map([
      [0, new Map([[0, { value: 1 }]])],
      [
        2,
        new Map([
          [0, { value: 5 }],
          [1, { value: 4, formula: "=A3*2" }],
        ]),
      ],
    ]);
    bed.engine.structureChanged([sheet]);
    expect(bed.value("F", "B3")).toBe(10);
    expect(bed.value("G", "A1")).toBe(6);
  });
});

describe("evaluating beside the cells", () => {
  const bed = planBed();
  const fasi = bed.sheet("Fasi");

  it("leaves the workbook as it is", () => {
    const before = fasi.cells.get(1)!.size;
    expect(bed.evaluate("=B2+SUM(Pesi)", "K9", "Fasi")).toBe(101);
    expect(fasi.cells.get(1)!.size).toBe(before);
  });

  it("reads a formula as if copied from the cell that it was written for", () => {
    const base = { row: 1, column: 1 };
    expect(bed.engine.evaluate("=B2>$B$2", { sheet: fasi, row: 1, column: 1 }, base)).toBe(false);
    expect(bed.engine.evaluate("=B2>$B$2", { sheet: fasi, row: 2, column: 1 }, base)).toBe(true);
    expect(bed.engine.evaluate("=B2", { sheet: fasi, row: 0, column: 0 }, { row: 2, column: 2 })).toEqual({ error: "#REF!" });
  });

  it("tells which rectangle a formula refers to", () => {
    const at = { sheet: bed.sheet("Obiettivi"), row: 0, column: 0 };
    expect(bed.engine.rangeOf("=Pesi", at)).toEqual({ sheet: fasi, range: { row: 1, column: 3, rows: 2, columns: 1 } });
    expect(bed.engine.rangeOf("='S1.00002'!Codice", at)).toEqual({
      sheet: bed.sheet("S1.00002"),
      range: { row: 0, column: 1, rows: 1, columns: 1 },
    });
    expect(bed.engine.rangeOf("=Anno", at)).toBeUndefined();
    expect(bed.engine.rangeOf("=Manca", at)).toBeUndefined();
  });

  it("lets a name that reads itself fail, and names within names work", () => {
    const names = new CalcBed();
    names.fill("F", { A1: 5, B1: "=Giro", C1: "=Doppio+Doppio" });
    names.data.names.push(
      { name: "Giro", refersTo: "Giro+1" },
      { name: "Base", refersTo: "F!$A$1" },
      { name: "Doppio", refersTo: "Base*2" },
    );
    expect(names.value("F", "B1")).toEqual({ error: "#NAME?" });
    expect(names.value("F", "C1")).toBe(20);
    names.fill("F", { A1: 6 });
    expect(names.value("F", "C1")).toBe(24);
  });

  it("gives an error where a text would be longer than a cell holds", () => {
    expect(bed.evaluate('=REPT("a",20000)&REPT("b",20000)')).toEqual({ error: "#VALUE!" });
  });
});
