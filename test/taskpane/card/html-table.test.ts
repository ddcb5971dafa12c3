/** @jest-environment ./test/taskpane/pane-environment.cjs */
import { htmlTable } from "../../../src/taskpane/card/paste/html-table";

it("reads the texts of a table as Word copies it, with its styles and paragraphs", () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->
    <table class=MsoTableGrid><tr><td><p class=MsoNormal><b>N.<o:p></o:p></b></p></td><td><p class=MsoNormal>Attività</p></td></tr>
    <tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>Mappa dei
      processi&nbsp;e<o:p></o:p></p><p class=MsoNormal>dei dati</p></td></tr></table><!--EndFragment--></body></html>`;
  expect(htmlTable(word)).toEqual([
    ["N.", "Attività"],
    ["1", "Mappa dei processi e\ndei dati"],
  ]);
});

it("puts the text of a merged cell in the first place that it covers and keeps the others free", () => {
  const html = `<table><tr><th rowspan=2>Fase</th><th colspan=2>2026</th></tr><tr><th>inizio</th><th>fine</th></tr><tr><td>Avvio</td><td>gen</td><td>mar</td></tr></table>`;
  expect(htmlTable(html)).toEqual([
    ["Fase", "2026", ""],
    ["", "inizio", "fine"],
    ["Avvio", "gen", "mar"],
  ]);
});

it("takes the table with most rows of several, and fills short rows up", () => {
  expect(htmlTable("<table><tr><td>titolo</td></tr></table><table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>")).toEqual([
    ["a", ""],
    ["b", "c"],
  ]);
});

it("finds nothing where there is no table, and runs nothing that the page carries", () => {
  expect(htmlTable("<p>solo parole</p><script>throw new Error('run')</script>")).toBeUndefined();
});

it("is not led to endless work by spans that cannot be", () => {
  expect(htmlTable("<table><tr><td rowspan=60000 colspan=1000>a</td></tr><tr><td>b</td></tr></table>")?.[0]).toHaveLength(200);
});
