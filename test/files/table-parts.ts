/** Tables: Excel repairs a file, and drops the table, where its parts and cells do not agree to the letter. */
import { cellReference, parseRange } from "../../src/xlsx/cell-address";
import { child, children, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { isReference } from "./defined-names";
import { repeated, type FileCheck, type SheetParts, type WorkbookPackage } from "./workbook-package";

const longestName = 255;

export const tableParts: FileCheck = (file) => {
  const tables = file.sheets.flatMap((sheet) => sheet.tables.map(({ root }) => ({ sheet, root })));
  const attribute = (name: string) => tables.map(({ root }) => decodedText(root.attributes[name] ?? ""));
  return [
    ...["id", "name", "displayName"].flatMap((name) => repeated(attribute(name)).map((value) => `two tables with the ${name} ${value}`)),
    ...file.sheets.flatMap((sheet) => countProblems(sheet)),
    ...tables.flatMap(({ sheet, root }) =>
      tableProblems(sheet, root, file).map((problem) => `table ${root.attributes["displayName"]} on ${sheet.name}: ${problem}`),
    ),
  ];
};

function countProblems({ name, root, tables }: SheetParts): string[] {
  const listed = child(root, "tableParts");
  return (listed?.children.length ?? 0) === tables.length && Number(listed?.attributes["count"] ?? 0) === tables.length
    ? []
    : [`${name}: lists other tables than it has`];
}

function tableProblems(sheet: SheetParts, root: XmlNode, file: WorkbookPackage): string[] {
  const range = parseRange(root.attributes["ref"] ?? "");
  if (!range) return ["no range"];
  const list = child(root, "tableColumns");
  const columns = children(list, "tableColumn");
  const names = columns.map(({ attributes }) => decodedText(attributes["name"] ?? ""));
  const header = root.attributes["headerRowCount"] !== "0";
  const totals = Number(root.attributes["totalsRowCount"] ?? 0);
  const name = decodedText(root.attributes["displayName"] ?? "");
  const filter = child(root, "autoFilter")?.attributes["ref"];
  const body = range.rows - (header ? 1 : 0) - totals;
  return [
    ...(/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= longestName && !isReference(name) ? [] : ["no legal name"]),
    ...(root.attributes["name"] === root.attributes["displayName"] ? [] : ["two names"]),
    ...(body >= 1 ? [] : ["no row of its own"]),
    ...(columns.length === range.columns && Number(list?.attributes["count"]) === columns.length ? [] : ["columns miscounted"]),
    ...repeated(names).map((column) => `two columns ${column}`),
    ...repeated(columns.map(({ attributes }) => attributes["id"] ?? "")).map((id) => `two columns with the id ${id}`),
    ...names.filter((column) => column === "" || column.length > longestName).map((column) => `no name for a column: ${column}`),
    ...(filter === undefined || filter === filterRange(range, totals) ? [] : [`filter over ${filter}`]),
    ...(header ? names.flatMap((column, at) => headerProblems(file, sheet, range.row, range.column + at, column)) : []),
  ];
}

function filterRange(range: NonNullable<ReturnType<typeof parseRange>>, totals: number): string {
  return `${cellReference(range.row, range.column)}:${cellReference(range.row + range.rows - 1 - totals, range.column + range.columns - 1)}`;
}

function headerProblems({ strings }: WorkbookPackage, { root }: SheetParts, row: number, column: number, name: string): string[] {
  const reference = cellReference(row, column);
  const cell = children(child(root, "sheetData"), "row")
    .find(({ attributes }) => attributes["r"] === String(row + 1))
    ?.children.find(({ attributes }) => attributes["r"] === reference);
  if (cell?.attributes["t"] !== "s") return [`header ${reference} is no text`];
  const text = decodedText(child(children(strings, "si")[Number(child(cell, "v")?.text)], "t")?.text ?? "");
  return text === name ? [] : [`header ${reference} says ${text}, the column ${name}`];
}
