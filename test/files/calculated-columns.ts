/**
 * Columns of tables that compute each row from the row itself: where the file does not declare their formula, Excel gives it to no
 * new row. Where it declares one of formulas that differ by row, new rows get somebody else's.
 */
import { parseRange, cellReference } from "../../src/xlsx/cell-address";
import { child, children, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import type { FileCheck, SheetParts } from "./workbook-package";

export const calculatedColumns: FileCheck = ({ sheets }) =>
  sheets.flatMap((sheet) => {
    const formulas = formulasByCell(sheet);
    return sheet.tables.flatMap(({ root }) =>
      columnProblems(root, formulas).map((problem) => `table ${root.attributes["displayName"]} on ${sheet.name}: ${problem}`),
    );
  });

function formulasByCell({ root }: SheetParts): ReadonlyMap<string, string> {
  const cells = children(child(root, "sheetData"), "row").flatMap((row) => row.children);
  return new Map(cells.flatMap((cell) => children(cell, "f").map(({ text }) => [cell.attributes["r"] ?? "", text] as const)));
}

function columnProblems(table: XmlNode, formulas: ReadonlyMap<string, string>): string[] {
  const range = parseRange(table.attributes["ref"] ?? "");
  if (!range) return [];
  const first = range.row + (table.attributes["headerRowCount"] === "0" ? 0 : 1);
  const rows = range.row + range.rows - Number(table.attributes["totalsRowCount"] ?? 0) - first;
  return children(child(table, "tableColumns"), "tableColumn").flatMap((column, at) => {
    const held = Array.from({ length: rows }, (_, row) => formulas.get(cellReference(first + row, range.column + at)));
    return problemsOf(child(column, "calculatedColumnFormula")?.text, held).map(
      (problem) => `the column ${decodedText(column.attributes["name"] ?? "")} ${problem}`,
    );
  });
}

/** Single cells may hold a value in the formula's place, as people put it there. */
function problemsOf(declared: string | undefined, held: readonly (string | undefined)[]): string[] {
  const [formula] = held;
  const computes = formula?.includes("[#This Row]") && held.every((other) => other === formula);
  if (declared === undefined) return computes ? ["computes each row and declares no formula"] : [];
  return held.some((other) => other !== undefined && other !== declared) ? ["holds other formulas than the one that it declares"] : [];
}
