import { SheetBuilder } from "../../src/sheets/layout/sheet-builder";
import { styles } from "../../src/sheets/layout/styles";

const print = { orientation: "landscape", footer: { left: "", center: "", right: "" } } as const;

describe("SheetBuilder", () => {
  test("puts neighbouring columns of one style into one styled range", () => {
    const sheet = new SheetBuilder("Prova", "#000000", []);
    sheet.block(2, 1, [["a", "b", 3]], [styles.text, styles.text, styles.number]);
    expect(sheet.build({ print }).styles).toEqual([
      { row: 2, column: 1, rows: 1, columns: 2, style: styles.text.name },
      { row: 2, column: 3, rows: 1, columns: 1, style: styles.number.name },
    ]);
  });

  test("merges a cell only where it spans several", () => {
    const sheet = new SheetBuilder("Prova", "#000000", []);
    sheet.cell(0, 0, "x", styles.text);
    sheet.cell(1, 0, "y", styles.text, { columns: 3 });
    expect(sheet.build({ print }).merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 3 }]);
  });

  test("keeps the greatest height asked for a row, up to Excel's 409 points, and joins equal neighbours", () => {
    const sheet = new SheetBuilder("Prova", "#000000", []);
    sheet.height(3, 20);
    sheet.height(3, 15);
    sheet.height(4, 20);
    sheet.height(6, 900);
    expect(sheet.build({ print }).rowHeights).toEqual([
      { row: 3, rows: 2, height: 20 },
      { row: 6, rows: 1, height: 409 },
    ]);
  });

  test("counts a table's header among its rows", () => {
    const sheet = new SheetBuilder("Prova", "#000000", []);
    const range = sheet.table("T", 5, 0, [{ text: "A", header: styles.header, style: styles.text }], [["x"], ["y"]]);
    expect(range).toEqual({ row: 5, column: 0, rows: 3, columns: 1 });
  });
});
