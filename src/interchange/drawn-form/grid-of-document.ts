/** The form of a Word document: its tables, one below the other, with the headings between them. */
import { ensureZip } from "../../xlsx/file-kind";
import { PackageReader } from "../../xlsx/reading/package-reader";
import { child, children, descendants, type XmlNode } from "../../xlsx/xml/xml-tree";
import { PlanError } from "../../plan/plan-error";
import type { FormGrid } from "./form-grid";
import { fieldMeant } from "./usual-labels";

/** The document has no table, so that nobody can tell where there is room to write. */
export class FormWithoutTablesError extends PlanError {
  constructor(file: string) {
    super("form.noTables", { file });
  }
}

/** The file is none of a form: neither a workbook nor a Word document. */
export class NotAFormError extends PlanError {
  constructor(file: string) {
    super("form.notAForm", { file });
  }
}

/** From the table that names most fields on, as many as one form has: a document that repeats its form for each objective shows it once. */
export function gridOfDocument(bytes: Uint8Array, file: string): FormGrid {
  ensureZip(bytes, file);
  const parts = new PackageReader(bytes, file);
  const main = parts.relationships("").find(({ type }) => type === "officeDocument");
  const document = main && parts.tree(main.target);
  if (document?.name !== "document") throw new NotAFormError(file);
  const blocks = (child(document, "body")?.children ?? []).flatMap(blockOf);
  const known = blocks.map(knownIn);
  const rows = oneForm(blocks.slice(known.indexOf(Math.max(...known))));
  if (!rows.some((row) => row.length > 1)) throw new FormWithoutTablesError(file);
  return { name: file.replace(/\.docx$/i, ""), rows };
}

const fewestRows = 4;
const longestHeading = 60;

/** The rows of a table, or one of a heading. */
function blockOf(node: XmlNode): string[][][] {
  if (node.name === "tbl") return [rowsOfTable(node)];
  const text = node.name === "p" ? textOf(node) : "";
  const isHeading = text !== "" && text.length <= longestHeading && (text === text.toUpperCase() || /^(?:\d{1,2}|[A-Z])[.)]\s/.test(text));
  return isHeading ? [[[text]]] : [];
}

/** Fields of the house that a table names: a form has several. */
function knownIn(rows: readonly (readonly string[])[]): number {
  return new Set(rows.flat().flatMap((text) => (text.length <= longestHeading ? (fieldMeant(text) ?? []) : []))).size;
}

/** Until a table begins as an earlier one did, which is the next objective's. */
function oneForm(blocks: readonly string[][][]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const begun: string[] = [];
  for (const block of blocks) {
    const sign = signOf(block);
    if (block.length >= fewestRows && begun.includes(sign)) break;
    if (block.length >= fewestRows) begun.push(sign);
    rows.push(...block, []);
  }
  return rows;
}

/** What a table says in its first column, without numbers. */
function signOf(rows: readonly (readonly string[])[]): string {
  return rows
    .map(([first = ""]) => first.replace(/[\d.]+\S*/g, "").trim())
    .filter((text) => text !== "")
    .slice(0, 6)
    .join("|");
}

/** Cells that go on from the row above are empty; one over several columns is followed by empty ones. */
function rowsOfTable(table: XmlNode): string[][] {
  return children(table, "tr").map((row) =>
    children(row, "tc").flatMap((cell) => {
      const properties = child(cell, "tcPr");
      const columns = Number(child(properties, "gridSpan")?.attributes["val"] ?? 1) || 1;
      const merge = child(properties, "vMerge");
      const goesOn = merge !== undefined && merge.attributes["val"] !== "restart";
      return [goesOn ? "" : textOf(cell), ...Array.from({ length: Math.min(columns, mostColumns) - 1 }, () => "")];
    }),
  );
}

const mostColumns = 64;

function textOf(node: XmlNode): string {
  return descendants(node, "t")
    .map(({ text }) => text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
}
