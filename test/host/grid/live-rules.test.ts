import { LiveRules } from "../../../src/host/grid/drawing/live-rules";
import type { ConditionalFormatData } from "../../../src/xlsx/workbook-data";

const range = { row: 10, column: 5, rows: 3, columns: 4 };

function rule(formula: string, fill: string, stopIfTrue = false): ConditionalFormatData {
  return { range, formula, format: { fill }, stopIfTrue };
}

describe("Live conditional formats", () => {
  it("compute the rule's formula, written for the first cell of its range, once for each cell", () => {
    const asked: unknown[] = [];
    const rules = new LiveRules(
      [rule("=F11=$A11", "#111111")],
      (formula, place, { row, column }) => asked.push([formula, place, { row, column }]) > 0,
    );
    expect(rules.overlays({ row: 12, column: 7 })).toEqual([{ fill: "#111111" }]);
    rules.overlays({ row: 12, column: 7 });
    expect(asked).toEqual([["=F11=$A11", { row: 12, column: 7 }, { row: 10, column: 5 }]]);
  });

  it("leave cells outside the range, and rules with an error or a text, alone", () => {
    const rules = new LiveRules([rule("=F11", "#111111")], () => ({ error: "#N/A" }));
    expect(rules.overlays({ row: 9, column: 5 })).toEqual([]);
    expect(rules.overlays({ row: 10, column: 5 })).toEqual([]);
  });

  it("stop at a rule that says so", () => {
    const rules = new LiveRules([rule("=1", "#111111", true), rule("=1", "#222222")], () => 1);
    expect(rules.overlays({ row: 10, column: 5 })).toEqual([{ fill: "#111111" }]);
  });
});
