/** @jest-environment ./test/taskpane/pane-environment.cjs */
import fc from "fast-check";
import { htmlTable } from "../../../src/taskpane/card/paste/html-table";

it("reads the texts of a table as Word copies it, with its styles and paragraphs", () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
    <table class=MsoTableGrid><tr><td><p class=MsoNormal><b>N.<o:p></o:p></b></p></td><td><p class=MsoNormal>Attività</p></td></tr>
    <tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>Mappa dei
      processi&nbsp;e<o:p></o:p></p><p class=MsoNormal>dei dati</p></td></tr></table><!--EndFragment--></body></html>`;
  expect(htmlTable(word)?.cells).toEqual([
    ["N.", "Attività"],
    ["1", "Mappa dei processi e\ndei dati"],
  ]);
});

it("puts the text of a merged cell in the first place that it covers and keeps the others free", () => {
  const html = `<table><tr><th rowspan=2>Fase</th><th colspan=2>2026</th></tr><tr><th>inizio</th><th>fine</th></tr><tr><td>Avvio</td><td>gen</td><td>mar</td></tr></table>`;
  expect(htmlTable(html)?.cells).toEqual([
    ["Fase", "2026", ""],
    ["", "inizio", "fine"],
    ["Avvio", "gen", "mar"],
  ]);
});

it("takes the table with most rows of several, and fills short rows up", () => {
  expect(htmlTable("<table><tr><td>titolo</td></tr></table><table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>")).toEqual({
    cells: [
      ["a", ""],
      ["b", "c"],
    ],
    unread: ["titolo"],
  });
});

it("finds nothing where there is no table, and runs nothing that the page carries", () => {
  expect(htmlTable("<p>solo parole</p><script>throw new Error('run')</script>")).toBeUndefined();
});

it("is not led to endless work by spans that cannot be", () => {
  expect(htmlTable("<table><tr><td rowspan=60000 colspan=1000>a</td></tr><tr><td>b</td></tr></table>")?.cells[0]).toHaveLength(200);
});

/** As Excel puts a range on the clipboard. */
const excel = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><style>
<!--table {mso-displayed-decimal-separator:"\\,";}
td {padding-top:1px; mso-ignore:padding; color:black;}
.xl65 {mso-style-parent:style0; text-align:center; border:.5pt solid windowtext;}
.xl66 {mso-style-parent:style0; background:#4472C4; mso-pattern:black none;}
.xl67 {background:#F2F2F2; mso-pattern:black none;}
.xl68 {background:white;}
-->
</style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=640 style='border-collapse:collapse;width:480pt'>
<!--StartFragment-->
<col width=64 style='width:48pt'><col width=0 style='display:none;mso-width-source:userset'><col width=64 span=4 style='width:48pt'>
<tr height=20 style='height:15.0pt'><td rowspan=2 class=xl67>Attivit&agrave;</td><td rowspan=2 class=xl67>Codice</td><td colspan=4 class=xl67>2026</td></tr>
<tr height=20><td class=xl67>I trim.</td><td class=xl67>II trim.</td><td class=xl67>III trim.</td><td class=xl67>IV trim.</td></tr>
<tr height=20><td class=xl65 width=64>Bando<br>
    di&nbsp;gara</td><td>A1</td><td class=xl66>&nbsp;</td><td class=xl66></td><td class=xl65>&nbsp;</td><td class=xl68></td></tr>
<tr height=0 style='display:none'><td class=xl65>Riga nascosta</td><td>A2</td><td></td><td></td><td></td><td></td></tr>
<tr height=20><td class=xl67>Lavori</td><td>A3</td><td class=xl67></td><td colspan=2 class=xl65 style='border-right:.5pt solid black'>X</td><td class=xl67>&nbsp;</td></tr>
<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64></td><td width=0></td><td></td><td></td><td></td><td></td></tr><![endif]>
<!--EndFragment--></table></body></html>`;

describe("a range of Excel", () => {
  it("keeps what is seen: merged headings, breaks within cells, coloured bars, marks over merged cells", () => {
    expect(htmlTable(excel)?.cells).toEqual([
      ["Attività", "2026", "", "", ""],
      ["", "I trim.", "II trim.", "III trim.", "IV trim."],
      ["Bando\ndi gara", "■", "■", "", ""],
      ["Lavori", "", "X", "X", ""],
    ]);
  });

  it("names what is hidden", () => {
    expect(htmlTable(excel)?.unread).toEqual(["Codice", "A1", "Riga nascosta", "A2", "A3"]);
  });
});

it("takes colour for no mark where a whole row or column has it", () => {
  const html = `<table><tr><td>Fase</td><td>Peso</td><td>gen</td></tr>
    <tr style="height:1px"><td bgcolor=#eeeeee>Bando</td><td bgcolor=#eeeeee></td><td bgcolor=#eeeeee></td></tr>
    <tr><td>Gara</td><td style="background:yellow">30</td><td></td></tr>
    <tr><td>Lavori</td><td style="background:yellow">30</td><td></td></tr>
    <tr><td>Atti</td><td style="background:yellow"></td><td style="background:yellow"></td></tr></table>`;
  expect(htmlTable(html)?.cells.slice(1)).toEqual([
    ["Bando", "", ""],
    ["Gara", "30", ""],
    ["Lavori", "30", ""],
    ["Atti", "", "■"],
  ]);
});

it("reads the marks that Word draws by a symbol font, and the words of a table within a cell", () => {
  const word = `<table class=MsoTableGrid><tr><td><p class=MsoNormal>Fase</p></td><td><p>gen</p></td></tr>
    <tr><td><p class=MsoNormal>Bando<span style='display:none;mso-hide:all'>segreto</span></p>
    <table><tr><td>uno</td><td>due</td></tr></table></td><td><p class=MsoNormal><span style='font-family:Wingdings'>ü</span></p></td></tr></table>`;
  expect(htmlTable(word)).toEqual({
    cells: [
      ["Fase", "gen"],
      ["Bando\nuno due", "✓"],
    ],
    unread: ["segreto"],
  });
});

it("says words that are merged downwards of each row that has a first cell of its own, numbers never", () => {
  const html = `<table><tr><td>N.</td><td>Fase</td><td>Uffici</td><td>Peso</td></tr>
    <tr><td>1</td><td>Bando</td><td rowspan=3>Tributi</td><td rowspan=2>60</td></tr>
    <tr><td>2</td><td>Gara</td></tr>
    <tr><td></td><td>e stipula</td><td></td></tr></table>`;
  expect(htmlTable(html)?.cells).toEqual([
    ["N.", "Fase", "Uffici", "Peso"],
    ["1", "Bando", "Tributi", "60"],
    ["2", "Gara", "Tributi", ""],
    ["", "e stipula", "", ""],
  ]);
});

it("says the word of a coloured bar of each month that it covers; a coloured title stands once", () => {
  const html = `<table><tr><td>Fase</td><td>gen</td><td>feb</td><td>mar</td></tr>
    <tr><td colspan=4 bgcolor=#dddddd>Fase preliminare</td></tr>
    <tr><td>Bando</td><td></td><td colspan=2 bgcolor=#4472c4>Pubblicazione</td></tr></table>`;
  expect(htmlTable(html)?.cells.slice(1)).toEqual([
    ["Fase preliminare", "", "", ""],
    ["Bando", "", "Pubblicazione", "Pubblicazione"],
  ]);
});

it("keeps or names every word, merged, hidden or nested as it may be", () => {
  const attributes = fc.constantFrom(
    "",
    "colspan=2",
    "rowspan=2",
    "rowspan=0",
    "colspan=3 rowspan=2",
    "style='display:none'",
    "bgcolor=#4472c4",
  );
  const content = fc.constantFrom(
    (word: string) => word,
    (word: string) => `<p class=MsoNormal>${word}<o:p></o:p></p>`,
    (word: string) => `<span style='mso-hide:all'>${word}</span>`,
    (word: string) => `a<br>${word}`,
    (word: string) => `x<table><tr><td>${word}</td></tr></table>`,
    (word: string) => `<font face=Wingdings>o</font><font>${word}</font>`,
  );
  const row = fc.tuple(
    fc.constantFrom("", "style='display:none'"),
    fc.array(fc.tuple(attributes, content), { minLength: 1, maxLength: 4 }),
  );
  const tables = fc.array(fc.tuple(fc.constantFrom("", "<col style='display:none'>"), fc.array(row, { minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 2,
  });
  fc.assert(
    fc.property(tables, (drawn) => {
      let count = 0;
      const html = drawn
        .map(
          ([col, rows]) =>
            `<table>${col}${rows.map(([style, cells]) => `<tr ${style}>${cells.map(([more, fill]) => `<td ${more}>${fill(`w${(count += 1)}w`)}</td>`).join("")}</tr>`).join("")}</table>`,
        )
        .join("<p>tra</p>");
      const read = JSON.stringify(htmlTable(html));
      const lost = Array.from({ length: count }, (_, at) => `w${at + 1}w`).filter((word) => !read.includes(word));
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
