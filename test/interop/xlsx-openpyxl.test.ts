import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { sampleWorkbook } from "../xlsx/sample-workbook";
import { inDirectory, python, runPython, testWith } from "./xlsx-programs";

const READ = `
import sys, json, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
sheet = book.worksheets[1]
head = sheet["A1"]
print(json.dumps({
  "sheets": [[s.title, s.sheet_state] for s in book.worksheets],
  "active": book.active.title,
  "names": [[n.name, n.localSheetId, n.attr_text, n.hidden, n.comment] for n in book.defined_names.definedName],
  "formulas": [sheet[c].value for c in ("A3", "E7", "A10")],
  "results": [values.worksheets[1][c].value for c in ("A3", "B3", "C3", "D3", "E3", "E7")],
  "kinds": [sheet[c].data_type for c in ("B2", "D3", "E3")],
  "text": [sheet["B2"].value, sheet["B2"].quotePrefix],
  "font": [head.font.name, head.font.sz, head.font.b, head.font.color.rgb],
  "look": [head.fill.fgColor.rgb, head.border.bottom.style, head.alignment.horizontal, head.alignment.wrap_text, head.style],
  "formats": [sheet["C2"].number_format, sheet["C2"].protection.locked, sheet["A2"].number_format],
  "merges": [str(m) for m in sheet.merged_cells.ranges],
  "widths": [sheet.column_dimensions["A"].width, sheet.row_dimensions[1].height, sheet.column_dimensions["H"].hidden, sheet.row_dimensions[6].hidden],
  "table": [[t.displayName, t.ref, t.totalsRowCount, [c.name for c in t.tableColumns], t.tableColumns[4].calculatedColumnFormula.attr_text] for t in sheet.tables.values()],
  "validations": [[v.type, str(v.sqref), v.formula1, v.promptTitle, v.errorStyle] for v in sheet.data_validations.dataValidation],
  "conditional": [[str(f.sqref), [[r.formula, r.priority, r.stopIfTrue, r.dxf.fill.bgColor.rgb if r.dxf.fill else None] for r in f.rules]] for f in sheet.conditional_formatting],
  "view": [sheet.freeze_panes, sheet.sheet_view.showGridLines, sheet.sheet_properties.tabColor.rgb, sheet.protection.sheet],
  "page": [sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight, sheet.print_area, sheet.print_title_rows, sheet.oddFooter.center.text, [b.id for b in sheet.row_breaks.brk]],
  "properties": [book.properties.title, book.properties.creator, book.security.lockStructure],
}, default=str))`;

testWith(python !== undefined, "openpyxl 3.0")("openpyxl reads what we write as it was meant", async () => {
  const read = await inDirectory(async (directory) => {
    const path = join(directory, "prova.xlsx");
    writeFileSync(path, await writeXlsx(sampleWorkbook()));
    return runPython(READ, path);
  });
  expect(read).toEqual({
    sheets: [
      ["Liste", "veryHidden"],
      ["S3.00007 l'altro", "visible"],
    ],
    active: "S3.00007 l'altro",
    names: [
      ["Voci", null, "'Liste'!$A$1:$A$2", null, null],
      ["Costante", null, '"a & b"', null, null],
      ["Peso", 1, "'S3.00007 l''altro'!$C$9", null, null],
      ["Perso", 1, "#REF!", true, "di prima"],
    ],
    formulas: [
      '="a"&5',
      "=Fasi_S3[[#This Row],[Peso]]/SUM(Fasi_S3[Peso])",
      '=_xlfn.IFS(Fasi_S3[[#Headers],[2021 da]]="x","y",TRUE,"Avvio")',
    ],
    results: ["a5", "1900-01-03 00:00:00", true, "#N/A", "#DIV/0!", 0.4],
    kinds: ["s", "f", "e"],
    text: ["=1+1", true],
    font: ["Arial", 14, true, "FF1F3864"],
    look: ["FFDDEBF7", "double", "center", true, "Titolo scheda"],
    formats: ["dd/mm/yyyy", false, "@"],
    merges: ["A1:D1"],
    widths: [12.5, 30, true, true],
    table: [
      [
        "Fasi_S3",
        "A6:E9",
        1,
        ["N.", "Attività\nprincipale", "Peso", "2021 da", "Quota [%]"],
        "Fasi_S3[[#This Row],[Peso]]/SUM(Fasi_S3[Peso])",
      ],
    ],
    validations: [
      ["list", "B7:B8", "Voci", "Attività", "warning"],
      ["decimal", "C7:C8", "0", null, null],
      ["custom", "D7:D8", "ISNUMBER(D7)", null, null],
      [null, "A2", null, "Codice", null],
      ["list", "B2", '"SI,NO"', null, null],
    ],
    conditional: [
      ["A7:D8", [[["$C7>50"], 1, true, "FFC00000"]]],
      ["C7:C8", [[["C7<0"], 2, null, null]]],
    ],
    view: ["B7", false, "FF70AD47", true],
    page: ["landscape", 9, 0, ["$A$1:$E$10"], "$1:$6", "Pagina &P di &N", [6, 9]],
    properties: ["Piano <2021>", "Ufficio", true],
  });
});

const WRITE = `
import sys, datetime
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Color
from openpyxl.formatting.rule import FormulaRule
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from openpyxl.workbook.defined_name import DefinedName
book = Workbook()
sheet = book.active
sheet.title = "Foglio à"
sheet.append(["Codice", "Inizio", "Peso"])
sheet.append(["05.01", datetime.date(2021, 1, 1), 40.5])
sheet["A3"] = "=SUM(C2:C2)"
sheet["B3"] = True
sheet["A2"].number_format = "@"
sheet["A1"].font = Font(bold=True, color=Color(theme=4, tint=-0.25))
sheet["A1"].fill = PatternFill("solid", fgColor=Color(indexed=13))
sheet.column_dimensions["B"].width = 22
sheet.merge_cells("A5:C5")
sheet.add_table(Table(displayName="Tab", ref="A1:C2"))
validation = DataValidation(type="list", formula1="$E$1:$E$3")
validation.add("A2:A9"); validation.add("C2")
sheet.add_data_validation(validation)
sheet.conditional_formatting.add("A1:C9", FormulaRule(formula=["$A1=1"], fill=PatternFill(bgColor="FFFF0000")))
book.defined_names.append(DefinedName("Codice", localSheetId=0, attr_text="'Foglio à'!$A$2"))
book.defined_names.append(DefinedName("Ente", attr_text="'Foglio à'!$A$1"))
sheet.print_area = "A1:C9"
sheet.freeze_panes = "A2"
chart = book.create_chartsheet("Grafico")
last = book.create_sheet("Dopo")
book.defined_names.append(DefinedName("Qui", localSheetId=2, attr_text="Dopo!$A$1"))
last.sheet_state = "hidden"
book.save(sys.argv[1])`;

testWith(python !== undefined, "openpyxl 3.0")(
  "we read what openpyxl writes, a chart sheet between the sheets notwithstanding",
  async () => {
    const data = await inDirectory(async (directory) => {
      const path = join(directory, "prova.xlsx");
      runPython(WRITE, path);
      return readXlsx(new Uint8Array(readFileSync(path)), "prova.xlsx");
    });
    expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Foglio à", "visible"],
      ["Dopo", "hidden"],
    ]);
    expect(data.names).toEqual([{ name: "Ente", refersTo: "'Foglio à'!$A$1" }]);
    const [sheet, last] = data.sheets;
    expect(last?.names).toEqual([{ name: "Qui", refersTo: "Dopo!$A$1" }]);
    expect(sheet?.names).toEqual([{ name: "Codice", refersTo: "'Foglio à'!$A$2" }]);
    const cell = (row: number, column: number) => sheet?.cells.get(row)?.get(column);
    expect(cell(0, 0)).toEqual({ value: "Codice", format: { font: { bold: true, color: "#376092" }, fill: "#FFFF00" } });
    expect([cell(1, 0), cell(1, 1), cell(1, 2)?.value]).toEqual([
      { value: "05.01", format: { numberFormat: "@" } },
      { value: 44197, format: { numberFormat: "yyyy-mm-dd" } },
      40.5,
    ]);
    expect([cell(2, 0), cell(2, 1)]).toEqual([{ value: null, formula: "=SUM(C2:C2)" }, { value: true }]);
    expect(sheet?.columns.get(1)).toEqual({ width: 22 });
    expect(sheet?.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 3 }]);
    expect(sheet?.tables).toMatchObject([
      {
        name: "Tab",
        range: { row: 0, column: 0, rows: 2, columns: 3 },
        columns: [{ name: "Codice" }, { name: "Inizio" }, { name: "Peso" }],
      },
    ]);
    expect(sheet?.validations.map(({ range, rule }) => [range.row, range.column, range.rows, rule])).toEqual(
      expect.arrayContaining([
        [1, 0, 8, { kind: "list", source: "=$E$1:$E$3" }],
        [1, 2, 1, { kind: "list", source: "=$E$1:$E$3" }],
      ]),
    );
    expect(sheet?.conditionalFormats).toEqual([
      { range: { row: 0, column: 0, rows: 9, columns: 3 }, formula: "=$A1=1", format: { fill: "#FF0000" } },
    ]);
    expect(sheet?.page.printArea).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 0 });
  },
);
