import { cellText, editText } from "../../../src/host/model/cells/cell-text";
import type { CellValue } from "../../../src/xlsx/workbook-data";

function shown(value: CellValue, numberFormat?: string, language: "it" | "en" = "it"): string {
  return cellText(value, numberFormat === undefined ? undefined : { numberFormat }, language).text;
}

describe("The text that a cell shows", () => {
  it.each([
    [1234.5, "#,##0.00", "1.234,50"],
    [1234.5, undefined, "1234,5"],
    [0.3, "0%", "30%"],
    [1.005, "0.00", "1,01"],
    [-1, "dd/mm/yyyy", "########"],
    [45000, "dd/mm/yyyy", "15/03/2023"],
    [45000, "m/d/yyyy", "15/03/2023"],
    [45000, "d mmmm yyyy", "15 marzo 2023"],
    ["05.02", "@", "05.02"],
    [1, '"■";;;', "■"],
    [0, '"■";;;', ""],
    ["qualunque", ';;;"G"', "G"],
    [12, ';;;"G"', ""],
    [0, '0;-0;"==";@', "=="],
    [true, undefined, "VERO"],
    [null, "0.00", ""],
  ])("shows %p under %p as %p in an Italian workbook", (value, numberFormat, text) => {
    expect(shown(value, numberFormat)).toBe(text);
  });

  it("follows the region of an English workbook", () => {
    expect(shown(1234.5, "#,##0.00", "en")).toBe("1,234.50");
    expect(shown(false, undefined, "en")).toBe("FALSE");
  });

  it("shows errors by their name, in the middle", () => {
    expect(cellText({ error: "#N/A" }, undefined, "it")).toEqual({ text: "#N/A", side: "center" });
  });

  it("puts numbers at the right, texts at the left", () => {
    expect(cellText(1, undefined, "it").side).toBe("right");
    expect(cellText("a", undefined, "it").side).toBe("left");
  });

  it("says the colour that the number format asks for", () => {
    expect(cellText(-3, { numberFormat: "0;[Red]-0" }, "it").color).toBe("red");
  });
});

describe("The text that the formula bar shows", () => {
  it("is what one would type again", () => {
    expect(editText(0.5, undefined, { numberFormat: "0%" }, "it")).toBe("50%");
    expect(editText(1234.5, undefined, { numberFormat: "#,##0.00" }, "it")).toBe("1234,5");
    expect(editText(45962, undefined, { numberFormat: "d-mmm-yy" }, "it")).toBe("01/11/2025");
    expect(editText(3, "=1+2", undefined, "it")).toBe("=1+2");
    expect(editText(0.1 + 0.2, undefined, undefined, "it")).toBe("0,3");
  });
});
