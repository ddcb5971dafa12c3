/** A table from its part. */
import type { TableColumn, TableData } from "../workbook-data";
import { parseRange } from "../cell-address";
import { typedFormula } from "../formula-notation";
import { decodedText } from "../xml/xml-text";
import { child, children, flag, type XmlNode } from "../xml/xml-tree";

// What a totals cell calculates where the part names a function instead of a formula.
const TOTALS: ReadonlyMap<string, number> = new Map([
  ["average", 101],
  ["countNums", 102],
  ["count", 103],
  ["max", 104],
  ["min", 105],
  ["stdDev", 107],
  ["sum", 109],
  ["var", 110],
]);

/** Undefined where the part lacks a range. */
export function readTable(root: XmlNode): TableData | undefined {
  const { attributes } = root;
  const range = parseRange(attributes["ref"] ?? "");
  if (range === undefined) return undefined;
  const name = decodedText(attributes["displayName"] ?? attributes["name"] ?? "");
  const style = child(root, "tableStyleInfo")?.attributes;
  return {
    name,
    range,
    columns: children(child(root, "tableColumns"), "tableColumn").map((node) => columnOf(node, name)),
    ...(Number(attributes["totalsRowCount"] ?? 0) > 0 ? { totalsRow: true } : {}),
    ...(attributes["headerRowCount"] === "0" ? { headerRow: false } : {}),
    ...(style?.["name"] === undefined ? {} : { style: decodedText(style["name"]) }),
    ...(flag(style?.["showRowStripes"]) ? { bandedRows: true } : {}),
    ...(child(root, "autoFilter") || attributes["headerRowCount"] === "0" ? {} : { filterButtons: false }),
  };
}

function columnOf(node: XmlNode, table: string): TableColumn {
  const name = decodedText(node.attributes["name"] ?? "");
  const { totalsRowLabel, totalsRowFunction = "none" } = node.attributes;
  const formula = child(node, "calculatedColumnFormula")?.text;
  const totals = child(node, "totalsRowFormula")?.text;
  const number = TOTALS.get(totalsRowFunction);
  const escaped = name.replace(/['[\]#@]/gu, "'$&");
  return {
    name,
    ...(formula === undefined ? {} : { formula: typedFormula(formula, table) }),
    ...(totalsRowLabel === undefined ? {} : { totalsLabel: decodedText(totalsRowLabel) }),
    ...(totals !== undefined
      ? { totalsFormula: typedFormula(totals, table) }
      : number === undefined
        ? {}
        : { totalsFormula: `=SUBTOTAL(${number},[${escaped}])` }),
  };
}
