import fc from "fast-check";
import { CalculationEngine } from "../../../src/host/calc/engine";
import { copyKey } from "../../../src/host/calc/formula/formula-cache";
import { shiftFormula } from "../../../src/host/calc/formula/shift-formula";
import { emptySheet, type TableData } from "../../../src/xlsx/workbook-data";
import { CalcBed, put, valuesIn } from "./calc-bed";

type Change = (bed: CalcBed) => void;

const sheetName = fc.constantFrom("F", "S1.1", "Nuovo");
const name = fc.constantFrom("Uno", "Due");
const target = fc.constantFrom("F!$A$1", "'S1.1'!$A$1:$A$3", "Tab[b]", "Due*2", "7", "Nuovo!$B$2", "#REF!");
const formula = fc.constantFrom(
  "=SUM(Uno)",
  "='S1.1'!Uno",
  "=SUM(Tab[a])",
  "=COUNTA(Tab[#All])",
  '=Nuovo!B2&""',
  "=SUM(Nuovo!A1:B3)",
  "=ROWS(Tab)",
  "=IFERROR(SUM(Due),-1)",
  "=[@a]",
  "=Nuovo!Uno",
  "=SUM(F!A1:B2)",
);
const row = fc.integer({ min: 0, max: 3 });
const column = fc.integer({ min: 0, max: 2 });

function table(rows: number, columns: readonly string[]): TableData {
  return { name: "Tab", range: { row: 0, column: 0, rows, columns: columns.length }, columns: columns.map((header) => ({ name: header })) };
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(name, target, fc.option(sheetName)).map(([key, refersTo, scope]): Change => (bed) => {
    const owner = scope === null ? bed.data : (bed.data.sheets.find((sheet) => sheet.name === scope) ?? bed.data);
    owner.names = [...owner.names.filter((item) => item.name !== key), { name: key, refersTo }];
  }),
  name.map((key): Change => (bed) => {
    bed.data.names = bed.data.names.filter((item) => item.name !== key);
  }),
  fc.tuple(fc.integer({ min: 2, max: 4 }), fc.constantFrom(["a", "b"], ["b", "a", "c"], ["x"])).map(([rows, columns]): Change => (bed) => {
    for (const sheet of bed.data.sheets) sheet.tables = sheet === bed.data.sheets[0] ? [table(rows, columns)] : [];
  }),
  fc.constant<Change>((bed) => {
    for (const sheet of bed.data.sheets) sheet.tables = [];
  }),
  fc.constant<Change>((bed) => {
    if (bed.data.sheets.some((sheet) => sheet.name === "Nuovo"))
      bed.data.sheets = bed.data.sheets.filter((sheet) => sheet.name !== "Nuovo");
    else {
      const sheet = emptySheet("Nuovo");
      put(sheet, 1, 1, 5);
      put(sheet, 0, 0, "=SUM(F!A1:A3)");
      bed.data.sheets.push(sheet);
    }
  }),
  fc.constant<Change>((bed) => {
    const sheet = bed.data.sheets.at(-1)!;
    sheet.name = sheet.name === "Nuovo" ? "Altro" : sheet.name === "Altro" ? "Nuovo" : sheet.name;
  }),
);

const step = fc.oneof(
  fc.record({ change }),
  fc.record({ sheet: fc.constantFrom("F", "S1.1"), row, column, typed: fc.oneof(formula, fc.integer({ min: 0, max: 9 })) }),
);

describe("changes of structure", () => {
  it("leave the values that a full recalculation gives", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const bed = new CalcBed();
        bed.sheet("F");
        bed.sheet("S1.1");
        void bed.engine;
        for (const next of steps) {
          if ("change" in next) {
            next.change(bed);
            bed.engine.structureChanged([]);
          } else {
            const sheet = bed.sheet(next.sheet);
            put(sheet, next.row, next.column, next.typed);
            bed.engine.cellsChanged([{ sheet, row: next.row, column: next.column }]);
          }
        }
        fc.pre(!bed.hasCircle());
        const kept = structuredClone(valuesIn(bed.data));
        new CalculationEngine(bed.data, { now: bed.now }).recalculateAll();
        expect(valuesIn(bed.data)).toEqual(kept);
      }),
      { numRuns: 400 },
    );
  });

  it("takes cells that changed along with the structure", () => {
    const bed = new CalcBed();
    bed.fill("F", { A1: "=IFERROR(Uno,0)", B1: 1, C1: "=B1+A1" });
    expect(bed.value("F", "C1")).toBe(1);
    const sheet = bed.sheet("F");
    bed.data.names.push({ name: "Uno", refersTo: "F!$B$1" });
    put(sheet, 0, 1, 4);
    const changed = bed.engine.structureChanged([], [{ sheet, row: 0, column: 1 }]);
    expect(changed.map(({ column: index }) => index).sort()).toEqual([0, 2]);
    expect(bed.value("F", "C1")).toBe(8);
  });
});

describe("copies of a formula", () => {
  it("are recognised as the same wherever they stand", () => {
    const texts = ["=A5+$B7*C$9", "=SUM('S1.1'!B2:$ZZ$900)&\"A1\"", "=IF(F!A1>Tab[B2],LOG10(A1),[@[A1 da]])", "=A1:INDEX($B:$B,3)"];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), (text, down, right) => {
        expect(copyKey(shiftFormula(text, down, right), down, right)).toEqual(copyKey(text, 0, 0));
      }),
    );
  });

  it("keep apart formulas that only look like copies", () => {
    const bed = new CalcBed();
    bed.fill("F", {
      A1: 1,
      A2: 2,
      B1: 10,
      B2: 20,
      C1: "=A1+$B$1",
      C2: "=A1+$B$1",
      D1: "=SUM(A:A)",
      E1: "=SUM(A:A)",
      F1: '="A1"&A1',
      F2: '="A1"&A2',
      G1: "=SUM(1:1)*0+B1",
      H1: "=SUM($A1:A$2)",
      H2: "=SUM($A2:A$2)",
    });
    expect(["C1", "C2", "D1", "E1", "F1", "F2", "H1", "H2"].map((cell) => bed.value("F", cell))).toEqual([
      11,
      11,
      3,
      3,
      "A11",
      "A12",
      3,
      2,
    ]);
    expect(bed.engine.isCircular({ sheet: bed.sheet("F"), row: 0, column: 6 })).toBe(true);
  });
});
