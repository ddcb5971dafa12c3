import { findPlace, nameOrAddress } from "../../../src/host/grid/entry/named-places";
import { emptySheet, emptyWorkbook } from "../../../src/xlsx/workbook-data";

const data = emptyWorkbook();
const first = { ...emptySheet("S1.00001"), names: [{ name: "Peso", refersTo: "'S1.00001'!$B$3" }] };
const second = { ...emptySheet("Piano"), tables: [{ name: "Fasi", range: { row: 4, column: 0, rows: 3, columns: 2 }, columns: [] }] };
data.sheets.push(first, second);
data.names.push({ name: "Ente", refersTo: "Piano!$C$2" });

describe("The name box", () => {
  it("shows the name of a cell, else its address", () => {
    expect(nameOrAddress(data, { sheet: first, box: { row: 2, column: 1, rows: 1, columns: 1 } })).toBe("Peso");
    expect(nameOrAddress(data, { sheet: second, box: { row: 2, column: 1, rows: 1, columns: 1 } })).toBe("B3");
    expect(nameOrAddress(data, { sheet: second, box: { row: 1, column: 2, rows: 1, columns: 1 } })).toBe("Ente");
  });

  it("finds addresses, names of the sheet and the workbook, and tables", () => {
    expect(findPlace(data, "b3", second)).toEqual({ sheet: second, box: { row: 2, column: 1, rows: 1, columns: 1 } });
    expect(findPlace(data, "'S1.00001'!A1", second)?.sheet).toBe(first);
    expect(findPlace(data, "ente", first)?.sheet).toBe(second);
    expect(findPlace(data, "fasi", first)?.box.rows).toBe(3);
    expect(findPlace(data, "Peso", second)).toBeUndefined();
  });
});
