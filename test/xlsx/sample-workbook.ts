import type { CellFormat, SheetData, WorkbookData } from "../../src/xlsx/workbook-data";
import { emptySheet, emptyWorkbook } from "../../src/xlsx/workbook-data";
import type { Cell } from "../../src/xlsx/workbook-data";

/** Puts `cell` on `sheet`. */
export function putCell(sheet: SheetData, row: number, column: number, cell: Cell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  cells.set(column, cell);
  sheet.cells.set(row, cells);
}

const border = { line: "thin", color: "#808080" } as const;
export const HEADING: CellFormat = {
  font: { name: "Arial", size: 14, bold: true, color: "#1F3864" },
  fill: "#DDEBF7",
  borders: { bottom: { line: "double", color: "#1F3864" }, top: border },
  alignment: { horizontal: "center", vertical: "center", wrap: true, indent: 1 },
  style: "Titolo scheda",
};

/** A workbook that uses everything that the codec knows, once. */
export function sampleWorkbook(): WorkbookData {
  const card = emptySheet("S3.00007 l'altro");
  putCell(card, 0, 0, { value: "Scheda", format: HEADING });
  putCell(card, 1, 0, { value: "05.02.01", format: { numberFormat: "@" } });
  putCell(card, 1, 1, { value: "=1+1" });
  putCell(card, 1, 2, { value: 44197, format: { numberFormat: "dd/mm/yyyy", locked: false } });
  putCell(card, 1, 3, { value: "_x0041_ e 😀\u0001\r\n  fine " });
  putCell(card, 2, 0, { value: "a5", formula: '="a"&5' });
  putCell(card, 2, 1, { value: 3, formula: "=1+2", format: { numberFormat: "m/d/yyyy" } });
  putCell(card, 2, 2, { value: true, formula: "=1<2" });
  putCell(card, 2, 3, { value: { error: "#N/A" }, formula: "=NA()" });
  putCell(card, 2, 4, { value: { error: "#DIV/0!" } });
  putCell(card, 2, 5, { value: "", formula: '=IF(1>2,"x","")' });
  putCell(card, 3, 0, { value: null, format: { fill: "#FFFF00" } });
  ["N.", "Attività\nprincipale", "Peso", "2021 da", "Quota [%]"].forEach((value, column) =>
    putCell(card, 5, column, { value, format: HEADING }),
  );
  [
    [1, "Avvio", 40, 44197],
    [2, "Chiusura", 60, 44562],
  ].forEach((values, index) => {
    values.forEach((value, column) => putCell(card, 6 + index, column, { value }));
    putCell(card, 6 + index, 4, { value: Number(values[2]) / 100, formula: "=[@Peso]/SUM([Peso])", format: { numberFormat: "0%" } });
  });
  putCell(card, 8, 0, { value: "Totale" });
  putCell(card, 8, 2, { value: 100, formula: "=SUBTOTAL(109,[Peso])" });
  putCell(card, 9, 0, { value: "Avvio", formula: '=IFS(Fasi_S3[[#Headers],[2021 da]]="x","y",TRUE,"Avvio")' });
  card.columns = new Map([
    [0, { width: 12.5 }],
    [1, { width: 30, format: { alignment: { wrap: true } } }],
    [7, { hidden: true }],
  ]);
  card.rows = new Map([
    [0, { height: 30 }],
    [5, { height: 45.75, hidden: true }],
    [20, { format: { fill: "#EEEEEE" } }],
  ]);
  card.merges = [{ row: 0, column: 0, rows: 1, columns: 4 }];
  card.names = [
    { name: "Peso", refersTo: "'S3.00007 l''altro'!$C$9" },
    { name: "Perso", refersTo: "#REF!", hidden: true, comment: "di prima" },
  ];
  card.tables = [
    {
      name: "Fasi_S3",
      range: { row: 5, column: 0, rows: 4, columns: 5 },
      columns: [
        { name: "N.", totalsLabel: "Totale" },
        { name: "Attività\nprincipale" },
        { name: "Peso", totalsFormula: "=SUBTOTAL(109,[Peso])" },
        { name: "2021 da" },
        { name: "Quota [%]", formula: "=[@Peso]/SUM([Peso])" },
      ],
      totalsRow: true,
      style: "TableStyleLight1",
      bandedRows: true,
      filterButtons: false,
    },
  ];
  card.validations = [
    {
      range: { row: 6, column: 1, rows: 2, columns: 1 },
      rule: { kind: "list", source: "=Voci" },
      prompt: { title: "Attività", message: "Scegli\nuna voce" },
      error: { title: "No", message: "Non è una voce", style: "warning" },
    },
    { range: { row: 6, column: 2, rows: 2, columns: 1 }, rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "100" } },
    { range: { row: 6, column: 3, rows: 2, columns: 1 }, rule: { kind: "custom", formula: "=ISNUMBER(D7)" }, ignoreBlanks: false },
    { range: { row: 1, column: 0, rows: 1, columns: 1 }, rule: { kind: "any" }, prompt: { title: "Codice", message: "Si compila da sé" } },
    { range: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "list", source: "SI,NO", dropDown: false } },
  ];
  card.conditionalFormats = [
    {
      range: { row: 6, column: 0, rows: 2, columns: 4 },
      formula: "=$C7>50",
      format: { font: { color: "#FFFFFF", bold: true }, fill: "#C00000", borders: { left: border } },
      stopIfTrue: true,
    },
    { range: { row: 6, column: 2, rows: 2, columns: 1 }, formula: "=C7<0", format: { font: { italic: true } } },
  ];
  card.freeze = { rows: 6, columns: 1 };
  card.tabColor = "#70AD47";
  card.showGridlines = false;
  card.protection = {};
  card.page = {
    orientation: "landscape",
    paper: 9,
    fitToWidth: 1,
    printArea: { row: 0, column: 0, rows: 10, columns: 5 },
    titleRows: { first: 0, last: 5 },
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.25 },
    header: { left: "Unione && Comuni", right: "&A" },
    footer: { center: "Pagina &P di &N" },
    horizontallyCentered: true,
    rowBreaks: [6, 9],
  };
  const lists = emptySheet("Liste");
  ["Avvio", "Chiusura"].forEach((value, row) => putCell(lists, row, 0, { value }));
  lists.visibility = "veryHidden";
  return {
    ...emptyWorkbook(),
    sheets: [lists, card],
    names: [
      { name: "Voci", refersTo: "'Liste'!$A$1:$A$2" },
      { name: "Costante", refersTo: '"a & b"' },
    ],
    styles: [
      { name: "Titolo scheda", format: HEADING.style ? { ...withoutStyle(HEADING) } : HEADING },
      { name: "Good", format: { font: { color: "#006100" }, fill: "#C6EFCE" } },
    ],
    activeSheet: 1,
    structureProtected: true,
    properties: { title: "Piano <2021>", author: "Ufficio", subject: "Prova", keywords: "piano, obiettivi" },
  };
}

function withoutStyle({ style: _, ...format }: CellFormat): CellFormat {
  return format;
}
