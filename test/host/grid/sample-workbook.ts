import {
  emptySheet,
  emptyWorkbook,
  type Border,
  type Cell,
  type CellFormat,
  type SheetData,
  type WorkbookData,
} from "../../../src/xlsx/workbook-data";

const line: Border = { line: "thin", color: "#C9D1DC" };
const boxed = { top: line, bottom: line, left: line, right: line };
const label: CellFormat = {
  font: { bold: true, color: "#33475B" },
  fill: "#EDF3F7",
  borders: boxed,
  alignment: { vertical: "center", wrap: true, indent: 1 },
};
const entry: CellFormat = { borders: boxed, locked: false, alignment: { vertical: "center", wrap: true } };
const title: CellFormat = {
  font: { bold: true, size: 16, color: "#FFFFFF" },
  fill: "#1F3A5F",
  alignment: { vertical: "center", indent: 1 },
};
const bar: CellFormat = { numberFormat: '"■";;;', font: { color: "#0F6CBD", size: 8 }, alignment: { horizontal: "center" } };

/** Puts a cell; a value that begins with `=` is a formula. */
export function put(sheet: SheetData, row: number, column: number, value: string | number | boolean | null, format?: CellFormat): void {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, cells);
  const formula = typeof value === "string" && value.startsWith("=");
  cells.set(column, { value: formula ? null : value, ...(formula ? { formula: value } : {}), ...(format ? { format } : {}) });
}

/** A workbook with what the grid must show: merges, frozen panes, bars by rule, lists, prompts, overflow, many tabs. */
export function sampleWorkbook(): WorkbookData {
  const data = emptyWorkbook();
  data.sheets.push(
    card(),
    long(),
    ...Array.from({ length: 20 }, (_, index) => ({
      ...emptySheet(`S${index + 1}.0000${index % 9}`),
      tabColor: index % 2 ? "#0F6CBD" : "#C2410C",
    })),
  );
  data.sheets.push({ ...emptySheet("Liste"), visibility: "hidden" });
  const lists = data.sheets[data.sheets.length - 1];
  ["ALTA", "MEDIA", "BASSA"].forEach((priority, row) => lists && put(lists, row, 0, priority));
  data.names.push({ name: "Elenco_Priorita", refersTo: "Liste!$A$1:$A$3" });
  return data;
}

function card(): SheetData {
  const sheet = emptySheet("Scheda");
  sheet.showGridlines = false;
  sheet.freeze = { rows: 2, columns: 2 };
  [4, 30, 9, 11, 11].forEach((width, column) => sheet.columns.set(column, { width }));
  for (let column = 5; column < 41; column += 1) sheet.columns.set(column, { width: 2.4 });
  sheet.rows.set(0, { height: 30 });
  for (let column = 0; column < 41; column += 1) put(sheet, 0, column, null, title);
  put(sheet, 0, 0, "02.01.03.S2.00004", title);
  put(sheet, 0, 4, "Sportello unico per le iscrizioni", title);
  sheet.merges.push({ row: 0, column: 4, rows: 1, columns: 37 }, { row: 0, column: 0, rows: 1, columns: 4 });
  put(sheet, 2, 1, "Finalità", label);
  put(
    sheet,
    2,
    2,
    "Ridurre i tempi di iscrizione e portare a sportello unico le domande di nido, mensa e trasporto, per tutte le famiglie del territorio.",
    entry,
  );
  sheet.merges.push({ row: 2, column: 2, rows: 2, columns: 12 });
  for (let row = 2; row < 4; row += 1)
    for (let column = 2; column < 14; column += 1) if (row > 2 || column > 2) put(sheet, row, column, null, entry);
  put(sheet, 4, 1, "Priorità", label);
  put(sheet, 4, 2, "ALTA", entry);
  put(sheet, 5, 1, "Importo", label);
  put(sheet, 5, 2, 38000.5, { ...entry, numberFormat: "#,##0.00" });
  put(sheet, 6, 1, "Inizio", label);
  put(sheet, 6, 2, 46054, { ...entry, numberFormat: "dd/mm/yyyy" });
  put(sheet, 7, 1, "Una nota che esce dalla cella verso le vicine vuote, come in Excel");
  sheet.validations.push(
    {
      range: { row: 4, column: 2, rows: 1, columns: 1 },
      rule: { kind: "list", source: "=Elenco_Priorita" },
      prompt: { title: "Priorità", message: "Scegliere dall'elenco" },
      error: { title: "Priorità", message: "ALTA, MEDIA o BASSA.", style: "stop" },
    },
    { range: { row: 10, column: 2, rows: 6, columns: 1 }, rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "100" } },
  );
  ["N.", "Attività", "Peso", "Inizio", "Fine"].forEach((text, column) => put(sheet, 9, column, text, label));
  for (let month = 0; month < 36; month += 1)
    put(sheet, 9, 5 + month, "GFMAMGLASOND"[month % 12] ?? "", { ...label, font: { size: 8 }, alignment: { horizontal: "center" } });
  for (let phase = 0; phase < 6; phase += 1) {
    const row = 10 + phase;
    put(sheet, row, 0, phase, entry);
    put(
      sheet,
      row,
      1,
      phase === 2 ? "Scelta e configurazione del modulo, con una descrizione che va a capo" : `Fase numero ${phase}`,
      entry,
    );
    put(sheet, row, 2, phase * 5, { ...entry, numberFormat: '0;-0;"==";@' });
    put(sheet, row, 3, "gennaio", entry);
    put(sheet, row, 4, "marzo", entry);
    for (let month = 0; month < 36; month += 1) put(sheet, row, 5 + month, month >= phase * 4 && month < phase * 4 + 6 ? 1 : 0, bar);
  }
  put(sheet, 16, 1, "Totale", { ...label, fill: "#DCEAF7" });
  put(sheet, 16, 2, "=SUM(C11:C16)", { ...label, fill: "#DCEAF7", alignment: { horizontal: "right" } });
  put(sheet, 18, 1, "Ruotato", { alignment: { rotation: 90 } });
  put(sheet, 18, 3, 0.5, { numberFormat: "0%" });
  put(sheet, 18, 4, 123456789.25, { numberFormat: "#,##0.00" });
  put(sheet, 19, 3, true);
  sheet.conditionalFormats.push({ range: { row: 10, column: 5, rows: 6, columns: 36 }, formula: "=F11=1", format: { fill: "#0F6CBD" } });
  return sheet;
}

function long(): SheetData {
  const sheet = emptySheet("Elenco lungo");
  sheet.freeze = { rows: 1, columns: 1 };
  for (let row = 0; row < 5000; row += 1) {
    for (let column = 0; column < 12; column += 1) put(sheet, row, column, row === 0 ? `Colonna ${column + 1}` : row * 100 + column);
  }
  return sheet;
}
