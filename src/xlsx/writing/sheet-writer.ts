/** One worksheet part. Its elements stand in the order of ECMA-376 18.3.1.99; Excel refuses any other. */
import { fittedHeight } from "./fitted-height";
import type { Cell, CellValue, ColumnData, RowData, SheetData, TableData } from "../workbook-data";
import { argb } from "../colors";
import { cellReference, columnLetters, rangeReference } from "../cell-address";
import type { FileFormulas } from "../formula-notation";
import { ignoredErrorsMarkup } from "./ignored-errors";
import { fitsToPages, pageMarkup } from "./page-writer";
import { conditionalFormatsMarkup, validationsMarkup } from "./rules-writer";
import type { SharedStrings } from "./shared-strings";
import { SPREADSHEET_NAMESPACE, type StylesWriter } from "./styles-writer";
import { UnwritableWorkbookError } from "../workbook-file-error";
import { element, XML_DECLARATION } from "../xml/xml-element";
import { elementText, formulaText, storableText } from "../xml/xml-text";
import { contains } from "../range-box";

/** Width of an untouched column in Calibri 11, which a column element must state even where only its format matters. */
export const DEFAULT_COLUMN_WIDTH = 9.140625;

const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;
const LOOKS_LIKE_FORMULA = /^[=+\-@]/u;
const STORABLE_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

interface Shared {
  readonly styles: StylesWriter;
  readonly strings: SharedStrings;
  readonly formulas: FileFormulas;
  readonly active: boolean;
}

/** The part of `sheet`, piece by piece; the relationships of its tables are `rId1`, `rId2`, … in their order. */
export function* sheetMarkup(sheet: SheetData, shared: Shared): Generator<string> {
  const { styles } = shared;
  yield `${XML_DECLARATION}<worksheet xmlns="${SPREADSHEET_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`;
  yield propertiesMarkup(sheet);
  yield element("dimension", { ref: usedRange(sheet) });
  yield viewMarkup(sheet, shared.active);
  yield element("sheetFormatPr", { defaultRowHeight: 15 });
  yield columnsMarkup(sheet.columns, styles);
  yield "<sheetData>";
  yield* rowsMarkup(sheet, shared);
  yield "</sheetData>";
  if (sheet.protection) yield element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 });
  if (sheet.merges.length > 0)
    yield element(
      "mergeCells",
      { count: sheet.merges.length },
      sheet.merges.map((box) => element("mergeCell", { ref: rangeReference(box) })).join(""),
    );
  yield conditionalFormatsMarkup(sheet.conditionalFormats, styles);
  yield validationsMarkup(sheet.validations, sheet.name);
  yield pageMarkup(sheet.page, sheet.name);
  yield ignoredErrorsMarkup(sheet);
  const tables = sheet.tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` }));
  if (tables.length > 0) yield element("tableParts", { count: tables.length }, tables.join(""));
  yield "</worksheet>";
}

function propertiesMarkup(sheet: SheetData): string {
  const tab = sheet.tabColor === undefined ? "" : element("tabColor", { rgb: argb(sheet.tabColor) });
  const fits = fitsToPages(sheet.page) ? element("pageSetUpPr", { fitToPage: 1 }) : "";
  return tab + fits === "" ? "" : element("sheetPr", {}, tab + fits);
}

function usedRange(sheet: SheetData): string {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, cells] of sheet.cells) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? "A1" : rangeReference({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

function viewMarkup(sheet: SheetData, active: boolean): string {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozen =
    rows + columns === 0
      ? ""
      : element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellReference(rows, columns),
          activePane: pane,
          state: "frozen",
        }) + element("selection", { pane });
  const view = { showGridLines: sheet.showGridlines ? undefined : 0, tabSelected: active || undefined, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", view, frozen));
}

function columnsMarkup(columns: ReadonlyMap<number, ColumnData>, styles: StylesWriter): string {
  const runs: { from: number; to: number; key: string; attributes: Record<string, string | number | boolean | undefined> }[] = [];
  for (const [column, { width, hidden, format }] of [...columns].sort(([a], [b]) => a - b)) {
    const attributes = {
      width: width ?? DEFAULT_COLUMN_WIDTH,
      style: format === undefined ? undefined : styles.cellFormat(format),
      hidden: hidden || undefined,
      customWidth: width === undefined ? undefined : 1,
    };
    const key = JSON.stringify(attributes);
    const last = runs.at(-1);
    if (last?.key === key && last.to === column - 1) last.to = column;
    else runs.push({ from: column, to: column, key, attributes });
  }
  return runs.length === 0
    ? ""
    : element("cols", {}, runs.map(({ from, to, attributes }) => element("col", { min: from + 1, max: to + 1, ...attributes })).join(""));
}

function* rowsMarkup(sheet: SheetData, shared: Shared): Generator<string> {
  const headers = tableHeaders(sheet.tables);
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rows.keys(), ...headers.keys()])].sort((a, b) => a - b);
  for (const row of rows) {
    const cells = sheet.cells.get(row);
    const header = headers.get(row);
    const opening = rowOpening(row, sheet.rows.get(row), fittedHeight(sheet, row), shared.styles);
    const columns = [...new Set([...(cells?.keys() ?? []), ...(header?.keys() ?? [])])].sort((a, b) => a - b);
    const content = columns
      .map((column) => {
        const title = header?.get(column);
        const cell = title === undefined ? cells?.get(column) : headerCell(title, cells?.get(column));
        return cell ? cellMarkup(cell, row, column, tableAround(sheet.tables, row, column), sheet.name, shared) : "";
      })
      .join("");
    if (content !== "") yield `${opening ?? `<row r="${row + 1}"`}>${content}</row>`;
    else if (opening !== undefined) yield `${opening}/>`;
  }
}

/** `fitted` are the points of a row without a height of its own. */
function rowOpening(row: number, data: RowData | undefined, fitted: number | undefined, styles: StylesWriter): string | undefined {
  const height = data?.height === undefined ? (fitted === undefined ? "" : ` ht="${fitted}"`) : ` ht="${data.height}" customHeight="1"`;
  if (height === "" && !data?.hidden && data?.format === undefined) return undefined;
  const style = data?.format === undefined ? "" : ` s="${styles.cellFormat(data.format)}" customFormat="1"`;
  return `<row r="${row + 1}"${style}${height}${data?.hidden ? ' hidden="1"' : ""}`;
}

/** Row → column → name of the table column that stands there. */
function tableHeaders(tables: readonly TableData[]): Map<number, Map<number, string>> {
  const headers = new Map<number, Map<number, string>>();
  for (const { range, columns, headerRow } of tables) {
    if (headerRow === false) continue;
    const row = headers.get(range.row) ?? new Map<number, string>();
    columns.forEach((column, index) => row.set(range.column + index, column.name));
    headers.set(range.row, row);
  }
  return headers;
}

function headerCell(title: string, cell: Cell | undefined): Cell {
  return cell?.format ? { value: title, format: cell.format } : { value: title };
}

function tableAround(tables: readonly TableData[], row: number, column: number): string | undefined {
  if (tables.length === 0) return undefined;
  return tables.find(({ range }) => contains(range, row, column))?.name;
}

function cellMarkup(
  cell: Cell,
  row: number,
  column: number,
  table: string | undefined,
  sheet: string,
  { styles, strings, formulas }: Shared,
): string {
  const { value, formula, format } = cell;
  const quoted = typeof value === "string" && formula === undefined && LOOKS_LIKE_FORMULA.test(value) && format?.numberFormat !== "@";
  const style = format === undefined && !quoted ? 0 : styles.cellFormat(format ?? NO_FORMAT, quoted);
  const opening = `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}`;
  if (typeof value === "string" && value.length > TEXT_LIMIT)
    throw new UnwritableWorkbookError("file.textTooLong", `${sheet} ${cellReference(row, column)}`);
  if (formula !== undefined) {
    const stored = formulas.of(formula, table);
    if (stored.length > FORMULA_LIMIT) throw new UnwritableWorkbookError("file.formulaTooLong", `${sheet} ${cellReference(row, column)}`);
    return `${opening}${resultMarkup(value, `<f>${formulaText(stored)}</f>`)}`;
  }
  if (typeof value === "string") {
    return `${opening} t="s"><v>${strings.place(storableText(value))}</v></c>`;
  }
  return value === null ? (style === 0 ? "" : `${opening}/>`) : `${opening}${resultMarkup(value, "")}`;
}

const NO_FORMAT = Object.freeze({});

/** The rest of a `<c …` element that holds `value`, its formula markup before it. */
function resultMarkup(value: CellValue, formula: string): string {
  if (value === null) return `>${formula}</c>`;
  if (typeof value === "string") return ` t="str">${formula}<v>${elementText(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  // No file can hold a number that is none; and #SPILL! and #CALC! are not of the file format, Excel stores #VALUE! for them.
  if (typeof value === "number") return Number.isFinite(value) ? `>${formula}<v>${value}</v></c>` : ` t="e">${formula}<v>#NUM!</v></c>`;
  return ` t="e">${formula}<v>${STORABLE_ERRORS.has(value.error) ? value.error : "#VALUE!"}</v></c>`;
}
