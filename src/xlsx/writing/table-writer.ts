/** A table part. Excel repairs the file where a column's name is not, letter by letter, the text of its header cell. */
import type { TableData } from "../workbook-data";
import { rangeReference } from "../cell-address";
import type { FileFormulas } from "../formula-notation";
import { SPREADSHEET_NAMESPACE } from "./styles-writer";
import { UnwritableWorkbookError } from "../workbook-file-error";
import { element, XML_DECLARATION } from "../xml/xml-element";
import { attributeText, formulaText } from "../xml/xml-text";

/** The part of a table; `id` is unique in the workbook. */
export function tablePart(table: TableData, id: number, formulas: FileFormulas): string {
  ensureColumnsAreWritable(table);
  const header = table.headerRow !== false;
  const attributes = {
    xmlns: SPREADSHEET_NAMESPACE,
    id,
    name: attributeText(table.name),
    displayName: attributeText(table.name),
    ref: rangeReference(table.range),
    headerRowCount: header ? undefined : 0,
    totalsRowCount: table.totalsRow ? 1 : undefined,
    totalsRowShown: table.totalsRow ? undefined : 0,
  };
  const filter = header && table.filterButtons !== false ? element("autoFilter", { ref: rangeReference(withoutTotals(table)) }) : "";
  const columns = table.columns.map((column, index) => {
    const calculated =
      column.formula === undefined ? "" : element("calculatedColumnFormula", {}, formulaText(formulas.of(column.formula, table.name)));
    const totals =
      column.totalsFormula === undefined ? "" : element("totalsRowFormula", {}, formulaText(formulas.of(column.totalsFormula, table.name)));
    const columnAttributes = {
      id: index + 1,
      name: attributeText(column.name),
      totalsRowLabel: column.totalsLabel === undefined ? undefined : attributeText(column.totalsLabel),
      totalsRowFunction: column.totalsFormula === undefined ? undefined : "custom",
    };
    return element("tableColumn", columnAttributes, calculated + totals);
  });
  const style = {
    name: table.style === undefined ? undefined : attributeText(table.style),
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.bandedRows ?? false,
    showColumnStripes: 0,
  };
  return (
    XML_DECLARATION +
    element(
      "table",
      attributes,
      filter + element("tableColumns", { count: columns.length }, columns.join("")) + element("tableStyleInfo", style),
    )
  );
}

function withoutTotals(table: TableData): TableData["range"] {
  return table.totalsRow ? { ...table.range, rows: table.range.rows - 1 } : table.range;
}

function ensureColumnsAreWritable(table: TableData): void {
  const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
  if (names.size !== table.columns.length || names.has("") || table.columns.length !== table.range.columns) {
    throw new UnwritableWorkbookError("file.tableColumns", table.name);
  }
}
