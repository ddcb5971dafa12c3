import { choicesOf } from "../../../src/host/grid/entry/choices";
import { accepts, type EntryCheck } from "../../../src/host/grid/entry/entry-check";
import { emptySheet, type CellValue, type ValidationData } from "../../../src/xlsx/workbook-data";

const range = { row: 0, column: 0, rows: 3, columns: 1 };
const sheet = emptySheet("Foglio");

const check: EntryCheck = {
  language: "it",
  moved: (formula) => formula,
  evaluate: (formula) => (formula === "=A1>2" ? Number(sheet.cells.get(0)?.get(0)?.value) > 2 : Number(formula.slice(1))),
  cellsOf: () => ["ALTA", null, "MEDIA", 3],
};

function accepted(rule: ValidationData["rule"], value: CellValue, more: Partial<ValidationData> = {}): boolean {
  return accepts({ range, rule, ...more }, value, sheet, { row: 0, column: 0 }, check);
}

describe("What a validation accepts", () => {
  it("takes the items of a range whatever their case, those written in the rule only as written", () => {
    expect(accepted({ kind: "list", source: "=Elenco" }, "alta")).toBe(true);
    expect(accepted({ kind: "list", source: "=Elenco" }, 3)).toBe(true);
    expect(accepted({ kind: "list", source: "=Elenco" }, "URGENTE")).toBe(false);
    expect(accepted({ kind: "list", source: '"Sì,No"' }, "No")).toBe(true);
    expect(accepted({ kind: "list", source: '"Sì,No"' }, "no")).toBe(false);
  });

  it("compares numbers with the bounds of the rule", () => {
    const weight: ValidationData["rule"] = { kind: "decimal", operator: "between", formula1: "0", formula2: "100" };
    expect(accepted(weight, 100)).toBe(true);
    expect(accepted(weight, 100.5)).toBe(false);
    expect(accepted(weight, "venti")).toBe(false);
    expect(accepted({ kind: "whole", operator: "greaterThan", formula1: "=1" }, 2.5)).toBe(false);
    expect(accepted({ kind: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "quattro")).toBe(false);
  });

  it("takes a blank unless told otherwise", () => {
    expect(accepted({ kind: "list", source: "=Elenco" }, null)).toBe(true);
    expect(accepted({ kind: "list", source: "=Elenco" }, null, { ignoreBlanks: false })).toBe(false);
  });

  it("computes a rule of its own formula as if the cell held the entry, and leaves the sheet as it was", () => {
    expect(accepted({ kind: "custom", formula: "=A1>2" }, 3)).toBe(true);
    expect(accepted({ kind: "custom", formula: "=A1>2" }, 1)).toBe(false);
    expect(sheet.cells.size).toBe(0);
  });
});

describe("What a drop-down offers", () => {
  it("shows the filled cells of the range, or the items of the rule", () => {
    expect(choicesOf("=Elenco", check.cellsOf, "it")).toEqual(["ALTA", "MEDIA", "3"]);
    expect(choicesOf('"Sì, No"', check.cellsOf, "it")).toEqual(["Sì", "No"]);
  });
});
