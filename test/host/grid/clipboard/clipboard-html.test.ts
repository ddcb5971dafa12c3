/** @jest-environment jsdom */
import fc from "fast-check";
import { fromClipboardHtml, toClipboardHtml } from "../../../../src/host/grid/clipboard/clipboard-html";

/** As Word writes a table: classes, paragraphs in cells, office paragraphs, line breaks in the markup. */
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-style: x}</style></head><body lang=IT><!--StartFragment-->
<table class=MsoTableGrid border=1>
 <tr><td width=301><p class=MsoNormal><b>Attività<o:p></o:p></b></p></td><td><p class=MsoNormal>Peso</p></td></tr>
 <tr><td><p class=MsoNormal>Analisi dei
  bisogni</p><p class=MsoNormal>e ascolto<br>delle famiglie</p></td><td><p class=MsoNormal align=right>12,5&nbsp;%</p></td></tr>
</table><!--EndFragment--></body></html>`;

/** As Excel writes cells: spans for merges, a break that stays in its cell, hidden helpers. */
const EXCEL = `<html><body><table border=0><col width=64><tbody>
<tr height=20><td colspan=2 rowspan=2 class=xl65>Unite</td><td>C1</td></tr>
<tr><td>C2</td></tr>
<tr><td>prima<br style='mso-data-placement:same-cell'>seconda</td><td></td><td align=right>38.000,50</td></tr>
</tbody></table></body></html>`;

describe("A document on the clipboard", () => {
  it("from Word gives the cells of its table, paragraphs and breaks as line breaks", () => {
    expect(fromClipboardHtml(WORD)).toEqual([
      ["Attività", "Peso"],
      ["Analisi dei bisogni\ne ascolto\ndelle famiglie", "12,5 %"],
    ]);
  });

  it("from Excel gives spanned texts in their first cell", () => {
    expect(fromClipboardHtml(EXCEL)).toEqual([
      ["Unite", "", "C1"],
      ["", "", "C2"],
      ["prima\nseconda", "", "38.000,50"],
    ]);
  });

  it("keeps an empty line that was wanted, and none that only markup makes", () => {
    expect(fromClipboardHtml("<table><td><p>uno</p><p>&nbsp;</p><p>due<br></p>\n</td></table>")).toEqual([["uno\n\ndue"]]);
  });

  it("gives lists in a cell one line an item, and leaves out what is not seen", () => {
    expect(fromClipboardHtml('<table><td>Fasi:<ul><li>una</li><li>due</li></ul><span style="display:none">x</span></td></table>')).toEqual([
      ["Fasi:\nuna\ndue"],
    ]);
  });

  it("gives each paragraph around a table a row, and tables one below the other", () => {
    const html = "<div><p>Titolo</p><table><tr><td>a</td><td>b</td></tr></table></div><p>poi</p><table><tr><td>c</td></tr></table>";
    expect(fromClipboardHtml(html)).toEqual([
      ["Titolo", ""],
      ["a", "b"],
      ["poi", ""],
      ["c", ""],
    ]);
  });

  it("without a table is left to plain text", () => {
    expect(fromClipboardHtml("<p>solo testo</p>")).toBeUndefined();
    expect(fromClipboardHtml("")).toBeUndefined();
  });

  it("cannot ask for cells without end", () => {
    const rows = fromClipboardHtml('<table><tr><td colspan="99999999" rowspan="99999999">x</td></tr><tr><td>y</td></tr></table>');
    expect(rows).toHaveLength(2);
    expect(rows?.[0]?.length).toBeLessThanOrEqual(2000);
  });

  it("gives back every block that was copied", () => {
    const text = fc.stringMatching(/^[\p{L}\d<>&"']{1,4}( [\p{L}\d<>&"']{1,4})?(\n[\p{L}\d]{1,3})?$/u);
    const block = fc
      .integer({ min: 1, max: 3 })
      .chain((columns) => fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(block, (rows) => {
        const cells = rows.map((row) => row.map((one) => ({ text: one, format: undefined, literal: true })));
        expect(fromClipboardHtml(toClipboardHtml(cells, []))).toEqual(rows);
      }),
    );
  });

  it("carries merges, looks and the mark that keeps a code a text", () => {
    const cell = (text: string) => ({
      text,
      format: { fill: "#EDF3F7", font: { bold: true, color: "#33475B" }, alignment: { horizontal: "center" as const } },
      literal: text !== "",
    });
    const html = toClipboardHtml(
      [
        [cell("05.02.01"), cell("")],
        [cell(""), cell("")],
      ],
      [{ row: 0, column: 0, rows: 1, columns: 2 }],
    );
    const first = new DOMParser().parseFromString(html, "text/html").querySelector("td");
    expect(first?.getAttribute("colspan")).toBe("2");
    expect(first?.getAttribute("style")).toBe(
      "mso-number-format:'\\@';background:#EDF3F7;color:#33475B;font-weight:bold;text-align:center",
    );
    expect(fromClipboardHtml(html)).toEqual([
      ["05.02.01", ""],
      ["", ""],
    ]);
  });
});
