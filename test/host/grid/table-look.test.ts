import { withTableStyle } from "../../../src/host/grid/drawing/table-look";
import { emptySheet, type TableData } from "../../../src/xlsx/workbook-data";

function sheetWith(table: Partial<TableData>): ReturnType<typeof emptySheet> {
  const range = { row: 2, column: 1, rows: 4, columns: 2 };
  return { ...emptySheet("Foglio"), tables: [{ name: "Fasi", range, columns: [{ name: "N." }, { name: "Peso" }], ...table }] };
}

describe("The style of a table", () => {
  it("makes its header bold between two lines, and lies beneath what a cell says itself", () => {
    const sheet = sheetWith({ style: "TableStyleLight1" });
    const header = withTableStyle({ fill: "#EDF3F7", font: { color: "#33475B" } }, sheet, { row: 2, column: 1 });
    expect(header).toMatchObject({
      fill: "#EDF3F7",
      font: { bold: true, color: "#33475B" },
      borders: { top: { line: "thin" }, bottom: { line: "thin" } },
    });
  });

  it("bands the rows only where the table asks for it", () => {
    expect(withTableStyle(undefined, sheetWith({ style: "TableStyleMedium2", bandedRows: true }), { row: 3, column: 1 })?.fill).toBe(
      "#D9E1F2",
    );
    expect(
      withTableStyle(undefined, sheetWith({ style: "TableStyleMedium2", bandedRows: true }), { row: 4, column: 1 })?.fill,
    ).toBeUndefined();
    expect(withTableStyle(undefined, sheetWith({ style: "TableStyleMedium2" }), { row: 3, column: 1 })?.fill).toBeUndefined();
  });

  it("leaves cells outside, and tables without a style, alone", () => {
    expect(withTableStyle(undefined, sheetWith({ style: "TableStyleLight1" }), { row: 6, column: 1 })).toBeUndefined();
    expect(withTableStyle(undefined, sheetWith({}), { row: 2, column: 1 })).toBeUndefined();
  });
});
