import { cellText } from "../../../src/host/model/cells/cell-text";
import { SheetView } from "../../../src/host/grid/drawing/sheet-view";
import { fitText, type FittedText } from "../../../src/host/grid/drawing/text-fit";
import { wrappedLines, type TextMeasure } from "../../../src/host/grid/drawing/text-measure";
import { emptySheet, type CellFormat, type CellValue, type SheetData } from "../../../src/xlsx/workbook-data";
import { put } from "./sample-workbook";

/** Every letter is ten pixels wide. */
const measure: TextMeasure = (text) => text.length * 10;

function fit(sheet: SheetData, column: number, value: CellValue, format: CellFormat = {}): FittedText {
  return fitText(new SheetView(sheet, measure), { row: 0, column }, value, cellText(value, format, "it"), format, measure);
}

describe("Fitting a text into its cell (columns are 64 pixels)", () => {
  it("lets it run over into empty neighbours as far as it needs", () => {
    expect(fit(emptySheet("F"), 0, "dodicilettere").right).toBeGreaterThanOrEqual(72);
  });

  it("stops it at the first filled cell", () => {
    const sheet = emptySheet("F");
    put(sheet, 0, 2, "piena");
    expect(fit(sheet, 0, "testo molto più lungo di così").right).toBe(64);
  });

  it("lets a right-aligned text run over to the left", () => {
    const fitted = fit(emptySheet("F"), 3, "dodicilettere", { alignment: { horizontal: "right" } });
    expect(fitted.left).toBeGreaterThan(0);
    expect(fitted.right).toBe(0);
  });

  it("keeps wrapped and merged texts inside", () => {
    const sheet = emptySheet("F");
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(fit(sheet, 0, "testo molto più lungo di così").right).toBe(0);
    expect(fit(emptySheet("F"), 0, "dodicilettere", { alignment: { wrap: true } }).right).toBe(0);
  });

  it("never cuts a number: it loses decimals or becomes marks", () => {
    expect(fit(emptySheet("F"), 0, 1.23456789).text).toBe("1,2346");
    expect(fit(emptySheet("F"), 0, 123456789, { numberFormat: "#,##0.00" }).text).toMatch(/^#+$/);
  });
});

describe("Lines of a wrapped text", () => {
  it("break at spaces, at line ends, and inside a word that is too long", () => {
    expect(wrappedLines("uno due tre", "", 70, measure)).toBe(2);
    expect(wrappedLines("uno\ndue", "", 700, measure)).toBe(2);
    expect(wrappedLines("precipitevolissimevolmente", "", 100, measure)).toBe(3);
  });
});
