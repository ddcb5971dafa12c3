import { strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx, readXlsx, writeXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook, type WorkbookData } from "../../src/xlsx/workbook-data";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What we read from a workbook whose one sheet has this XML inside `<worksheet>`; other parts may be given too. */
async function readSheet(content: string, parts: Record<string, string> = {}): Promise<WorkbookData> {
  const small = unzipSync(await writeXlsx({ ...emptyWorkbook(), sheets: [emptySheet("Foglio")] }));
  const given = { "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:x14="x14" xmlns:xm="xm">${content}</worksheet>`, ...parts };
  return readXlsx(
    zipSync({ ...small, ...Object.fromEntries(Object.entries(given).map(([name, xml]) => [name, strToU8(xml)])) }),
    "prova.xlsx",
  );
}

async function values(rows: string, parts: Record<string, string> = {}): Promise<unknown[]> {
  const data = await readSheet(`<sheetData>${rows}</sheetData>`, parts);
  return [...(data.sheets[0]?.cells.values() ?? [])].flatMap((cells) => [...cells.values()].map(({ value }) => value));
}

describe("cells", () => {
  test("every kind of value", async () => {
    const kinds =
      '<row><c><v>1.5E-3</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="e"><v>#FIELD!</v></c><c t="str"><v> a_x000D_</v></c><c t="d"><v>2021-01-01</v></c>' +
      '<c t="d"><v>2021-01-01T12:00:00Z</v></c><c t="inlineStr"><is><r><t>uno </t></r><r><t>due</t></r><rPh sb="0" eb="1"><t>ignorato</t></rPh></is></c></row>';
    expect(await values(kinds)).toEqual([0.0015, true, { error: "#N/A" }, { error: "#VALUE!" }, " a\r", 44197, 44197.5, "uno due"]);
  });

  test("cells without addresses follow one another, those with addresses stand where they say", async () => {
    const data = await readSheet(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    );
    expect(data.sheets[0]?.cells).toEqual(
      new Map([
        [
          0,
          new Map([
            [0, { value: 1 }],
            [1, { value: 2 }],
          ]),
        ],
        [
          4,
          new Map([
            [3, { value: 3 }],
            [4, { value: 4 }],
          ]),
        ],
      ]),
    );
  });

  test("results 0, empty text and FALSE are not dropped", async () => {
    expect(
      await values(
        '<row><c><f>1-1</f><v>0</v></c><c t="str"><f>""</f><v></v></c><c t="b"><f>1&gt;2</f><v>0</v></c><c t="str"><f>A1</f></c></row>',
      ),
    ).toEqual([0, "", false, ""]);
  });

  test("shared formulas are spelt out, array formulas kept where they stand, data tables only by value", async () => {
    const data = await readSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="array" ref="A3:A4">SUM(B1:B9)</f><v>3</v></c><c r="B3"><f t="dataTable" ref="B3:B4" r1="A1"/><v>4</v></c></row></sheetData>',
    );
    const cells = data.sheets[0]?.cells;
    expect([0, 1, 2].map((row) => cells?.get(row)?.get(0)?.formula)).toEqual(["=B1+$C$1", "=B2+$C$1", "=SUM(B1:B9)"]);
    expect(cells?.get(2)?.get(1)).toEqual({ value: 4 });
  });

  test("dates of a file that counts from 1904 are those of Excel's usual calendar", async () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="Foglio" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs></styleSheet>`;
    expect(
      await values('<row><c s="1"><v>42735</v></c><c><v>42735</v></c></row>', { "xl/workbook.xml": workbook, "xl/styles.xml": styles }),
    ).toEqual([44197, 42735]);
  });

  test("a file that counts from 1904 is opened and saved as such", async () => {
    const cells = new Map([[0, new Map([[0, { value: 42735, format: { numberFormat: "m/d/yyyy" } }]])]]);
    const data = { ...emptyWorkbook(), datesFrom1904: true as const, sheets: [{ ...emptySheet("Foglio"), cells }] };
    const opened = await openXlsx(await writeXlsx(data), "prova.xlsx");
    expect(opened).toMatchObject({ datesFrom1904: true, sheets: [{ cells }] });
    expect(await readXlsx(await writeXlsx(opened), "prova.xlsx")).not.toHaveProperty("datesFrom1904");
  });
});

describe("rules that other libraries lose", () => {
  test("prompts without a rule, and validations of the extension list", async () => {
    const data = await readSheet(
      '<sheetData/><dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" showErrorMessage="1" promptTitle="Codice" prompt="Si compila_x000a_da sé" sqref="A1"/></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" allowBlank="1" showErrorMessage="true"><x14:formula1><xm:f>Liste!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B1:B2 D4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    );
    expect(data.sheets[0]?.validations).toEqual([
      {
        range: { row: 0, column: 0, rows: 1, columns: 1 },
        rule: { kind: "any" },
        prompt: { title: "Codice", message: "Si compila\nda sé" },
      },
      { range: { row: 0, column: 1, rows: 2, columns: 1 }, rule: { kind: "list", source: "=Liste!$A$1:$A$9" } },
      { range: { row: 3, column: 3, rows: 1, columns: 1 }, rule: { kind: "list", source: "=Liste!$A$1:$A$9" } },
    ]);
  });

  test("a rule over several ranges is relative to the first cell of each", async () => {
    const data = await readSheet(
      '<sheetData/><dataValidations><dataValidation type="custom" showErrorMessage="1" sqref="C3:C4 E7"><formula1>C3&gt;$A$1</formula1></dataValidation></dataValidations>',
    );
    expect(data.sheets[0]?.validations.map(({ rule }) => rule)).toEqual([
      { kind: "custom", formula: "=C3>$A$1" },
      { kind: "custom", formula: "=E7>$A$1" },
    ]);
    expect(data.sheets[0]?.validations[0]?.ignoreBlanks).toBe(false);
  });

  test("a rule that raises no alert becomes one that lets everything pass", async () => {
    const data = await readSheet(
      '<sheetData/><dataValidations><dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
    );
    expect(data.sheets[0]?.validations[0]).toMatchObject({ rule: { kind: "list", source: "a,b" }, error: { style: "information" } });
  });

  test("conditional formats come in the order of their priority, those of the extension list among them", async () => {
    const data = await readSheet(
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="3"><formula>A1=3</formula></cfRule><cfRule type="colorScale" priority="1"/></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="1" stopIfTrue="1"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
        '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="2"><xm:f>Altro!A1=2</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>C1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    );
    expect(data.sheets[0]?.conditionalFormats.map(({ formula, format, stopIfTrue }) => [formula, format, stopIfTrue])).toEqual([
      ["=A1=1", {}, true],
      ["=Altro!A1=2", { fill: "#00FF00" }, undefined],
      ["=A1=3", {}, undefined],
    ]);
  });
});

describe("names", () => {
  test("print names of several ranges stay names; titles give their rows", async () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Foglio" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Foglio!$A$1:$B$2,Foglio!$D$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Foglio!$A:$B,Foglio!$2:$3</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Foglio!$A$1</definedName><definedName name="Via" localSheetId="9">Foglio!$A$1</definedName></definedNames></workbook>';
    const data = await readSheet("<sheetData/>", { "xl/workbook.xml": workbook });
    expect(data.sheets[0]?.names).toEqual([{ name: "_xlnm.Print_Area", refersTo: "Foglio!$A$1:$B$2,Foglio!$D$1" }]);
    expect(data.sheets[0]?.page.titleRows).toEqual({ first: 1, last: 2 });
    expect(data.names).toEqual([]);
  });
});

describe("parts", () => {
  test("UTF-16, comments, CDATA, prefixes and Windows line ends are XML too", async () => {
    const small = unzipSync(await writeXlsx({ ...emptyWorkbook(), sheets: [emptySheet("Foglio")] }));
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?>\r\n<!-- nota --><x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v><![CDATA[<a>]]> &#xE0;&amp;\r\n</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const data = await readXlsx(
      zipSync({ ...small, "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(xml, "utf16le")) }),
      "prova.xlsx",
    );
    expect(data.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("<a> à&\n");
  });

  test("tints of theme colours", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="0"/></cellXfs></styleSheet>`;
    const data = await readSheet('<sheetData><row><c s="1"/></row></sheetData>', { "xl/styles.xml": styles });
    expect(data.sheets[0]?.cells.get(0)?.get(0)?.format?.fill).toBe("#DAE3F3");
  });
});
