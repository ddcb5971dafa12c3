import type { Border, CellFormat, SheetData, TableData } from "../../../xlsx/workbook-data";
import { holds, type Place } from "../entry/place";

interface TableColors {
  readonly headerFill?: string;
  readonly headerText?: string;
  readonly band: string;
  readonly line: string;
}

/** Light styles draw lines and grey bands, medium ones a coloured header; the first accent stands for all. */
const LIGHT: TableColors = { band: "#D9D9D9", line: "#000000" };
const MEDIUM: TableColors = { headerFill: "#4472C4", headerText: "#FFFFFF", band: "#D9E1F2", line: "#8EA9DB" };

/** A cell's format with its table's style beneath: what the cell says itself wins. */
export function withTableStyle(format: CellFormat | undefined, sheet: SheetData, place: Place): CellFormat | undefined {
  const table = sheet.tables.find(({ range, style }) => style !== undefined && holds(range, place));
  if (!table) return format;
  const under = tableFormat(table, place);
  return { ...under, ...format, font: { ...under.font, ...format?.font }, borders: { ...under.borders, ...format?.borders } };
}

function tableFormat(table: TableData, place: Place): CellFormat {
  const colors = table.style?.startsWith("TableStyleLight") ? LIGHT : MEDIUM;
  const line: Border = { line: "thin", color: colors.line };
  const fromTop = place.row - table.range.row;
  const isLast = fromTop === table.range.rows - 1;
  const borders = { ...(fromTop === 0 ? { top: line, bottom: line } : {}), ...(isLast ? { bottom: line } : {}) };
  if (table.headerRow !== false && fromTop === 0) {
    const font = { bold: true, ...(colors.headerText === undefined ? {} : { color: colors.headerText }) };
    return { borders, font, ...(colors.headerFill === undefined ? {} : { fill: colors.headerFill }) };
  }
  if (table.totalsRow && isLast) return { borders: { ...borders, top: line }, font: { bold: true } };
  const firstBand = table.headerRow === false ? 0 : 1;
  return table.bandedRows && (fromTop - firstBand) % 2 === 0 ? { borders, fill: colors.band } : { borders };
}
