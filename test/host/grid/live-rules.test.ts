import { shiftFormula } from "../../../src/host/calc/shift-formula";
import { LiveRules } from "../../../src/host/grid/live-rules";
import type { ConditionalFormatData } from "../../../src/xlsx/workbook-data";

const range = { row: 10, column: 5, rows: 3, columns: 4 };

function rule(formula: string, fill: string, stopIfTrue = false): ConditionalFormatData {
  return { range, formula, format: { fill }, stopIfTrue };
}

describe("Live conditional formats", () => {
  it("ask each cell for the rule's formula moved to it, once", () => {
    const asked: string[] = [];
    const rules = new LiveRules([rule("=F11=$A11", "#111111")], (formula) => asked.push(formula) > 0, shiftFormula);
    expect(rules.overlays({ row: 12, column: 7 })).toEqual([{ fill: "#111111" }]);
    rules.overlays({ row: 12, column: 7 });
    expect(asked).toEqual(["=H13=$A13"]);
  });

  it("leave cells outside the range, and rules with an error or a text, alone", () => {
    const rules = new LiveRules([rule("=F11", "#111111")], () => ({ error: "#N/A" }), shiftFormula);
    expect(rules.overlays({ row: 9, column: 5 })).toEqual([]);
    expect(rules.overlays({ row: 10, column: 5 })).toEqual([]);
  });

  it("stop at a rule that says so", () => {
    const rules = new LiveRules([rule("=1", "#111111", true), rule("=1", "#222222")], () => 1, shiftFormula);
    expect(rules.overlays({ row: 10, column: 5 })).toEqual([{ fill: "#111111" }]);
  });
});
