import { AutomaticTableNames } from "../../../src/host/model/tables/automatic-table-names";
import { Directory } from "../../../src/host/model/directory";
import { emptySheet, emptyWorkbook, type SheetData } from "../../../src/xlsx/workbook-data";
import { box, formulaAt, openWorkbook, sheetOf, type } from "./open-workbook";

function withTable(name: string, tableName: string): SheetData {
  return { ...emptySheet(name), tables: [{ name: tableName, range: box("A1:B2"), columns: [{ name: "N" }, { name: "Peso" }] }] };
}

test("sheets and tables are found in capitals or not", () => {
  const sheet = withTable("S1.00001", "Fasi");
  const directory = new Directory({ ...emptyWorkbook(), sheets: [sheet] });
  expect(directory.sheet("s1.00001")).toBe(sheet);
  expect(directory.table("FASI")).toEqual({ sheet, table: sheet.tables[0] });
  expect(directory.table("Righe")).toBeUndefined();
});

test("of two tables with one name the second is found when the first is gone", () => {
  const [one, two] = [withTable("Uno", "Fasi"), withTable("Due", "fasi")];
  const data = { ...emptyWorkbook(), sheets: [one, two] };
  const directory = new Directory(data);
  expect(directory.table("Fasi")?.sheet).toBe(one);
  directory.follow(data, "sheets", [one, two], [two]);
  expect(directory.table("Fasi")?.sheet).toBe(two);
});

test("renaming, growing, deleting and undoing are followed", () => {
  const workbook = openWorkbook(["Scheda", "Altra"]);
  const sheet = sheetOf(workbook, "Scheda");
  const id = workbook.tables.idOf(workbook.tables.add(sheet, box("A1:B2")).table);
  const found = (key: string) => workbook.tables.find(key)?.table.range.rows;

  workbook.tables.rename(workbook.tables.find("tabella1")!, "Fasi");
  workbook.tables.grow(workbook.tables.find("Fasi")!, 2);
  expect([found("FASI"), found("Tabella1"), found(id)]).toEqual([4, undefined, 4]);
  workbook.undo();
  workbook.undo();
  expect([found("Fasi"), found("Tabella1"), found(id)]).toEqual([undefined, 2, 2]);
  workbook.redo();
  expect([found("Fasi"), found("Tabella1"), found(id)]).toEqual([2, undefined, 2]);

  workbook.sheets.rename(sheet, "S1.00001");
  expect([workbook.sheets.find("scheda"), workbook.sheets.find("s1.00001")]).toEqual([undefined, sheet]);
  workbook.sheets.delete(sheet);
  expect([workbook.sheets.find("S1.00001"), found("Fasi"), found(id)]).toEqual([undefined, undefined, undefined]);
});

test("a copied sheet's tables are found beside the original's", () => {
  const workbook = openWorkbook();
  workbook.tables.add(sheetOf(workbook), box("A1:B2"));
  const copy = workbook.sheets.copy(sheetOf(workbook), 1);
  expect([workbook.tables.find("Tabella1")?.sheet, workbook.tables.find("Tabella2")?.sheet]).toEqual([sheetOf(workbook), copy]);
});

describe("a new table's automatic name", () => {
  test("is known to formulas wherever one mentions it", () => {
    const names = new AutomaticTableNames({
      ...emptyWorkbook(),
      names: [{ name: "Totale", refersTo: "SUM(Tabella1[Peso])" }],
      sheets: [
        {
          ...emptySheet("Scheda"),
          cells: new Map([[0, new Map([[0, { value: 0, formula: "=ROWS(TABELLA2)" }]])]]),
          validations: [
            { range: box("A1"), rule: { kind: "list", source: '=INDIRECT("Tabella3[N]")' } },
            { range: box("A2"), rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "=SUM(Tabella4)" } },
            { range: box("A3"), rule: { kind: "custom", formula: "=ROWS(Tabella5)>1" } },
          ],
          conditionalFormats: [{ range: box("A1"), formula: "=ROWS(Table6)>1", format: {} }],
          names: [{ name: "Qui", refersTo: "Tabella7" }],
          tables: [{ name: "Fasi", range: box("C1:C2"), columns: [{ name: "N", formula: "=ROWS(Tabella8)" }] }],
        },
      ],
    });
    const known = ["Tabella1", "Tabella2", "Tabella3", "Tabella4", "Tabella5", "Table6", "Tabella7", "Tabella8"];
    expect(known.filter((name) => names.isUnknownToFormulas(name))).toEqual([]);
    expect(["Tabella9", "Tabella", "Tabella12", "Fasi"].map((name) => names.isUnknownToFormulas(name))).toEqual([true, false, true, false]);
  });

  test("is followed into formulas written before the table was there, also after an undo", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    type(workbook, sheet, "E1", "=ROWS(Tabella1)");
    type(workbook, sheet, "E1", "1");
    const { table } = workbook.tables.add(sheet, box("A1:B2"));
    workbook.undo();
    workbook.undo();
    const again = workbook.tables.add(sheet, box("A1:B2"));
    expect(again.table.name).toBe(table.name);
    workbook.tables.rename(again, "Fasi");
    expect(formulaAt(sheet, "E1")).toBe("=ROWS(Fasi)");
  });

  test("is followed into names, validations, conditional formats and copies", () => {
    const workbook = openWorkbook();
    const sheet = sheetOf(workbook);
    const placed = workbook.tables.add(sheet, box("A1:B2"));
    workbook.names.add("Righe", "=ROWS(Tabella1)");
    workbook.validations.set(sheet, box("E1"), { rule: { kind: "custom", formula: "=ROWS(Tabella1)>1" } });
    const rule = workbook.conditionalFormats.add(sheet, box("E1"));
    workbook.conditionalFormats.change(sheet, rule, { formula: "=ROWS(Tabella1)>1" });
    workbook.tables.rename(placed, "Fasi");
    expect(workbook.names.find("Righe")?.refersTo).toBe("ROWS(Fasi)");
    expect(sheet.validations[0]?.rule).toEqual({ kind: "custom", formula: "=ROWS(Fasi)>1" });
    expect(sheet.conditionalFormats[0]?.formula).toBe("=ROWS(Fasi)>1");
  });
});
