import { readXlsx, writeXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook, type SheetData, type WorkbookData } from "../../src/xlsx/workbook-data";
import { UnwritableWorkbookError } from "../../src/xlsx/workbook-file-error";
import { parseXml } from "../../src/xlsx/xml/xml-tree";
import { partsOf } from "./package-parts";
import { putCell, sampleWorkbook } from "./sample-workbook";

function workbookOf(...sheets: SheetData[]): WorkbookData {
  return { ...emptyWorkbook(), sheets };
}

/** The sheet part of a workbook that holds only what `fill` puts on a sheet called "Foglio". */
async function sheetXml(fill: (sheet: SheetData) => void): Promise<string> {
  const sheet = emptySheet("Foglio");
  fill(sheet);
  return (await partsOf(workbookOf(sheet)))["xl/worksheets/sheet1.xml"] ?? "";
}

describe("the package", () => {
  test("holds every part that it announces, and begins with the list of types", async () => {
    const parts = await partsOf(sampleWorkbook());
    expect(Object.keys(parts)[0]).toBe("[Content_Types].xml");
    const announced = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
    expect(announced.sort()).toEqual(
      Object.keys(parts)
        .filter((name) => !name.endsWith(".rels") && name !== "[Content_Types].xml")
        .sort(),
    );
    for (const xml of Object.values(parts)) expect(parseXml(xml).name).not.toBe("");
  });

  test("opens with the active sheet, and with the first visible one where that is hidden", async () => {
    const [hidden, first, second] = [emptySheet("Nascosto"), emptySheet("Primo"), emptySheet("Secondo")];
    hidden.visibility = "hidden";
    const tab = async (activeSheet: number) =>
      /activeTab="(\d)"/.exec((await partsOf({ ...workbookOf(hidden, first, second), activeSheet }))["xl/workbook.xml"] ?? "")?.[1];
    expect([await tab(2), await tab(0), await tab(99)]).toEqual(["2", "1", "1"]);
    expect((await partsOf(workbookOf(hidden, first)))["xl/worksheets/sheet2.xml"]).toContain('tabSelected="1"');
  });
});

describe("a sheet's elements", () => {
  test("stand in the order of the standard", async () => {
    const xml = (await partsOf(sampleWorkbook()))["xl/worksheets/sheet2.xml"] ?? "";
    const order = parseXml(xml).children.map(({ name }) => name);
    expect([...new Set(order)]).toEqual([
      "sheetPr",
      "dimension",
      "sheetViews",
      "sheetFormatPr",
      "cols",
      "sheetData",
      "sheetProtection",
      "mergeCells",
      "conditionalFormatting",
      "dataValidations",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "ignoredErrors",
      "tableParts",
    ]);
  });

  test("rows and cells ascend, whatever order they were put in", async () => {
    const xml = await sheetXml((sheet) => {
      for (const [row, column] of [
        [3, 2],
        [0, 1],
        [3, 0],
        [1, 27],
      ] as const)
        putCell(sheet, row, column, { value: 1 });
    });
    expect([...xml.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, reference]) => reference)).toEqual(["B1", "AB2", "A4", "C4"]);
  });

  test("columns alike share one element and always state a width", async () => {
    const xml = await sheetXml((sheet) => {
      sheet.columns = new Map([
        [4, { hidden: true }],
        [1, { width: 9 }],
        [2, { width: 9 }],
      ]);
    });
    expect(xml).toContain(
      '<cols><col min="2" max="3" width="9" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1"/></cols>',
    );
  });

  test("one page wide and as many tall as it takes", async () => {
    const xml = await sheetXml((sheet) => {
      sheet.page = { fitToWidth: 1, orientation: "landscape", paper: 9 };
    });
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
  });

  test("a page break stands above its row", async () => {
    const xml = await sheetXml((sheet) => {
      sheet.page = { rowBreaks: [9, 4, 9] };
    });
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>',
    );
  });
});

describe("cells", () => {
  test("formulas keep their results with their kinds", async () => {
    const xml = await sheetXml((sheet) => {
      putCell(sheet, 0, 0, { value: "a<b", formula: '="a<b"' });
      putCell(sheet, 0, 1, { value: 0, formula: "=1-1" });
      putCell(sheet, 0, 2, { value: false, formula: "=1>2" });
      putCell(sheet, 0, 3, { value: { error: "#N/A" }, formula: "=NA()" });
      putCell(sheet, 0, 4, { value: null, formula: "=A9" });
    });
    expect(xml).toContain('<c r="A1" t="str"><f>"a&lt;b"</f><v>a&lt;b</v></c>');
    expect(xml).toContain(
      '<c r="B1"><f>1-1</f><v>0</v></c><c r="C1" t="b"><f>1>2</f><v>0</v></c><c r="D1" t="e"><f>NA()</f><v>#N/A</v></c><c r="E1"><f>A9</f></c>',
    );
  });

  test("only what would end the markup is spelt out in formulas, which are full of quotes and comparisons", async () => {
    const xml = await sheetXml((sheet) => {
      sheet.tables.push({
        name: "Fasi",
        range: { row: 0, column: 0, rows: 2, columns: 2 },
        columns: [{ name: "Peso" }, { name: "Esito" }],
      });
      putCell(sheet, 1, 1, { value: 1, formula: '=IF([@Peso]>4,"",A1>"<")' });
    });
    expect(xml).toContain('<f>IF(Fasi[[#This Row],[Peso]]&gt;4,"",A1>"&lt;")</f>');
    expect(parseXml(xml).name).toBe("worksheet");
  });

  test("a row that holds no cells is one tag", async () => {
    const xml = await sheetXml((sheet) => {
      sheet.rows.set(2, { height: 9 });
    });
    expect(xml).toContain('<sheetData><row r="3" ht="9" customHeight="1"/></sheetData>');
  });

  test("a text that looks like a formula stays text, marked so that editing it keeps it so", async () => {
    const sheet = emptySheet("Foglio");
    putCell(sheet, 0, 0, { value: "=1+1" });
    putCell(sheet, 0, 1, { value: "-x", format: { numberFormat: "@" } });
    const parts = await partsOf(workbookOf(sheet));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c>');
    const formats = parseXml(parts["xl/styles.xml"] ?? "")
      .children.find(({ name }) => name === "cellXfs")
      ?.children.map(({ attributes }) => attributes["quotePrefix"]);
    expect(formats).toEqual([undefined, "1", undefined]);
  });

  test("text keeps blanks, line breaks, emoji, control characters and what looks like an escape", async () => {
    const texts = ["  a ", "a\nb", "a\r\nb", "😀 ﬁ", "\u0001\u001f", "_x0041_", "_x005F_x0041_", "a\tb", "]]>&amp;"];
    const sheet = emptySheet("Foglio");
    texts.forEach((value, row) => putCell(sheet, row, 0, { value }));
    const strings = (await partsOf(workbookOf(sheet)))["xl/sharedStrings.xml"] ?? "";
    for (const part of ['<t xml:space="preserve">  a </t>', "<t>_x005F_x0041_</t>", "<t>_x0001__x001F_</t>", "a_x000D_\nb"])
      expect(strings).toContain(part);
    const back = await readXlsx(await writeXlsx(workbookOf(sheet)), "a.xlsx");
    expect(texts.map((_, row) => back.sheets[0]?.cells.get(row)?.get(0)?.value)).toEqual(texts);
  });

  test("what no file can hold is left out of texts, and numbers that are none become errors", async () => {
    const sheet = emptySheet("Foglio");
    ["a\u0000b", "a\ufffeb\uffff", "a\ud800b\udc00c😀"].forEach((value, row) => putCell(sheet, row, 0, { value }));
    putCell(sheet, 3, 0, { value: Number.POSITIVE_INFINITY });
    putCell(sheet, 4, 0, { value: { error: "#SPILL!" } });
    const back = await readXlsx(await writeXlsx(workbookOf(sheet)), "a.xlsx");
    expect([0, 1, 2, 3, 4].map((row) => back.sheets[0]?.cells.get(row)?.get(0)?.value)).toEqual([
      "ab",
      "ab",
      "abc😀",
      { error: "#NUM!" },
      { error: "#VALUE!" },
    ]);
  });

  test("__proto__ is a name and a text like any other", async () => {
    const sheet = emptySheet("__proto__");
    putCell(sheet, 0, 0, { value: "__proto__", format: { style: "__proto__", fill: "#FF0000" } });
    sheet.names = [{ name: "__proto__", refersTo: "'__proto__'!$A$1" }];
    const data = { ...workbookOf(sheet), styles: [{ name: "__proto__", format: { fill: "#FF0000" } }] };
    expect(await readXlsx(await writeXlsx(data), "a.xlsx")).toEqual(data);
  });
});

describe("names", () => {
  test("print area and titles are quoted, absolute and of their sheet", async () => {
    const xml = (await partsOf(sampleWorkbook()))["xl/workbook.xml"] ?? "";
    expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'S3.00007 l''altro'!$A$1:$E$10</definedName>`);
    expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'S3.00007 l''altro'!$1:$6</definedName>`);
    expect(xml).toContain("<definedName name=\"Voci\">'Liste'!$A$1:$A$2</definedName>");
    expect(xml).toContain('<definedName name="Perso" comment="di prima" localSheetId="1" hidden="1">#REF!</definedName>');
  });
});

describe("tables", () => {
  test("a calculated column, totals and a line break in a header", async () => {
    const xml = (await partsOf(sampleWorkbook()))["xl/tables/table1.xml"] ?? "";
    expect(xml).toContain('id="1" name="Fasi_S3" displayName="Fasi_S3" ref="A6:E9" totalsRowCount="1">');
    expect(xml).not.toContain("autoFilter");
    expect(xml).toContain('<tableColumn id="2" name="Attività_x000a_principale"/>');
    expect(xml).toContain(
      '<tableColumn id="3" name="Peso" totalsRowFunction="custom"><totalsRowFormula>SUBTOTAL(109,Fasi_S3[Peso])</totalsRowFormula></tableColumn>',
    );
    expect(xml).toContain("<calculatedColumnFormula>Fasi_S3[[#This Row],[Peso]]/SUM(Fasi_S3[Peso])</calculatedColumnFormula>");
  });

  test("filter buttons cover the rows above the totals", async () => {
    const data = sampleWorkbook();
    for (const sheet of data.sheets) sheet.tables = sheet.tables.map(({ filterButtons: _, ...table }) => table);
    expect((await partsOf(data))["xl/tables/table1.xml"]).toContain('<autoFilter ref="A6:E8"/>');
  });

  test("header cells are the columns' names, whatever the cells held", async () => {
    const sheet = emptySheet("Foglio");
    putCell(sheet, 0, 0, { value: 2021, format: { fill: "#DDDDDD" } });
    sheet.tables = [{ name: "T", range: { row: 0, column: 0, rows: 2, columns: 2 }, columns: [{ name: "2021" }, { name: "Peso" }] }];
    const back = await readXlsx(await writeXlsx(workbookOf(sheet)), "a.xlsx");
    expect(back.sheets[0]?.cells.get(0)).toEqual(
      new Map([
        [0, { value: "2021", format: { fill: "#DDDDDD" } }],
        [1, { value: "Peso" }],
      ]),
    );
  });

  test("numbers are unique across sheets, relationships within one", async () => {
    const sheets = ["A", "B"].map((name, index) => {
      const sheet = emptySheet(name);
      sheet.tables = [0, 4].map((row) => ({
        name: `T${index}${row}`,
        range: { row, column: 0, rows: 2, columns: 1 },
        columns: [{ name: "x" }],
      }));
      return sheet;
    });
    const parts = await partsOf(workbookOf(...sheets));
    expect([1, 2, 3, 4].map((number) => /<table [^>]*? id="(\d)"/.exec(parts[`xl/tables/table${number}.xml`] ?? "")?.[1])).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
    expect(parts["xl/worksheets/_rels/sheet2.xml.rels"]).toContain(
      'Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table4.xml"',
    );
  });
});

describe("rules", () => {
  test("a prompt without a rule has no type and raises no alert", async () => {
    const xml = (await partsOf(sampleWorkbook()))["xl/worksheets/sheet2.xml"] ?? "";
    expect(xml).toContain(
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="Codice" prompt="Si compila da sé" sqref="A2"/>',
    );
    expect(xml).toContain(
      '<dataValidation type="list" allowBlank="1" showDropDown="1" showErrorMessage="1" sqref="B2"><formula1>"SI,NO"</formula1></dataValidation>',
    );
    expect(xml).toContain('prompt="Scegli_x000a_una voce"');
  });

  test("conditional formats are numbered in order and show their fill", async () => {
    const parts = await partsOf(sampleWorkbook());
    expect(
      [...(parts["xl/worksheets/sheet2.xml"] ?? "").matchAll(/<cfRule type="expression" dxfId="(\d)" priority="(\d)"/g)].map(
        ([, dxf, priority]) => [dxf, priority],
      ),
    ).toEqual([
      ["0", "1"],
      ["1", "2"],
    ]);
    expect(parts["xl/styles.xml"]).toContain('<bgColor rgb="FFC00000"/>');
  });
});

describe("styles", () => {
  test("formats alike are kept once", async () => {
    const sheet = emptySheet("Foglio");
    for (let row = 0; row < 50; row++) putCell(sheet, row, 0, { value: row, format: { fill: "#FF0000", font: { bold: true } } });
    const styles = (await partsOf(workbookOf(sheet)))["xl/styles.xml"] ?? "";
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<cellXfs count="2">');
  });

  test("named styles carry their formats, Excel's own their number", async () => {
    const styles = (await partsOf(sampleWorkbook()))["xl/styles.xml"] ?? "";
    expect(styles).toContain(
      '<cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Titolo scheda" xfId="1"/><cellStyle name="Good" xfId="2" builtinId="26" customBuiltin="1"/>',
    );
  });

  test("a style called like a property of every object is only a name", async () => {
    const styles =
      (await partsOf({ ...workbookOf(emptySheet("Foglio")), styles: [{ name: "constructor", format: {} }] }))["xl/styles.xml"] ?? "";
    expect(styles).toContain('<cellStyle name="constructor" xfId="1"/>');
  });

  test("the short date of the reader's own settings is format 14", async () => {
    const sheet = emptySheet("Foglio");
    putCell(sheet, 0, 0, { value: 1, format: { numberFormat: "m/d/yyyy" } });
    putCell(sheet, 0, 1, { value: 1, format: { numberFormat: "dd/mm/yyyy" } });
    const styles = (await partsOf(workbookOf(sheet)))["xl/styles.xml"] ?? "";
    expect(styles).toContain('<xf numFmtId="14"');
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>');
  });
});

describe("what no file can hold is refused before anything is written", () => {
  const long = "x".repeat(300);
  test.each<[string, (sheet: SheetData) => void]>([
    ["file.textTooLong", (sheet) => putCell(sheet, 0, 0, { value: "x".repeat(32_768) })],
    ["file.formulaTooLong", (sheet) => putCell(sheet, 0, 0, { value: 1, formula: `=1${"+1".repeat(5_000)}` })],
    [
      "file.tableColumns",
      (sheet) =>
        sheet.tables.push({ name: "T", range: { row: 0, column: 0, rows: 2, columns: 2 }, columns: [{ name: "Peso" }, { name: "PESO" }] }),
    ],
    [
      "file.promptTooLong",
      (sheet) =>
        sheet.validations.push({
          range: { row: 0, column: 0, rows: 1, columns: 1 },
          rule: { kind: "any" },
          prompt: { title: "a", message: long },
        }),
    ],
    ["file.headerTooLong", (sheet) => (sheet.page = { header: { left: long } })],
    ["file.noVisibleSheet", (sheet) => (sheet.visibility = "hidden")],
  ])("%s", async (code, fill) => {
    const sheet = emptySheet("Foglio");
    fill(sheet);
    const error: unknown = await writeXlsx(workbookOf(sheet)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UnwritableWorkbookError);
    expect((error as UnwritableWorkbookError).code).toBe(code);
  });
});
