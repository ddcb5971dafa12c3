/** Texts and spreadsheets of LibreOffice (.odt, .ods) as paragraphs and tables: OpenDocument 1.3 part 3, chapters 5 and 9. */
import { PackageReader } from "../../../xlsx/reading/package-reader";
import type { XmlAttributes, XmlHandler } from "../../../xlsx/xml/xml-scanner";
import { attributeNamed } from "../../../xlsx/xml/xml-tree";
import type { SourceDocument } from "../source-document";
import { DocumentBuilder, type SourceCell } from "./document-builder";
import { NoDocumentPartError } from "./document-errors";

/** An element whose texts stand between its children, as they were written. */
interface MixedNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: (MixedNode | string)[];
}

class MixedTree implements XmlHandler {
  readonly root: MixedNode = { name: "", attributes: {}, children: [] };
  private readonly path: MixedNode[] = [this.root];

  open(name: string, attributes: XmlAttributes): void {
    const node: MixedNode = { name, attributes, children: [] };
    this.path.at(-1)?.children.push(node);
    this.path.push(node);
  }

  close(): void {
    this.path.pop();
  }

  text(text: string): void {
    this.path.at(-1)?.children.push(text);
  }
}

function isElement(node: MixedNode | string): node is MixedNode {
  return typeof node !== "string";
}

function elements(node: MixedNode): MixedNode[] {
  return node.children.filter(isElement);
}

/** Sheets end with rows and cells that repeat to the edge; nothing stands in them. */
const mostRepeated = 64;

/** Throws `NoDocumentPartError`, and the named errors of packages. */
export function readOpenDocument(bytes: Uint8Array, file: string): SourceDocument {
  const tree = new MixedTree();
  if (!new PackageReader(bytes, file).scan("content.xml", tree)) throw new NoDocumentPartError(file);
  const content = tree.root.children.find(isElement);
  if (content?.name !== "document-content") throw new NoDocumentPartError(file);
  const builder = new DocumentBuilder(file);
  readBlocks(content, builder);
  return builder.document();
}

/** Parts that hold no text of the document. */
const unread = new Set([
  "automatic-styles",
  "font-face-decls",
  "scripts",
  "tracked-changes",
  "annotation",
  "forms",
  "calculation-settings",
]);

function readBlocks(parent: MixedNode, builder: DocumentBuilder): void {
  for (const node of elements(parent)) {
    if (node.name === "p" || node.name === "h") builder.paragraph(textOf(node));
    else if (node.name === "spreadsheet") for (const sheet of elements(node)) readSheet(sheet, builder);
    else if (node.name === "table") readTable(node, builder);
    else if (node.name === "list-item") for (const one of elements(node)) builder.paragraph(`- ${textOf(one)}`);
    else if (!unread.has(node.name)) readBlocks(node, builder);
  }
}

function readSheet(sheet: MixedNode, builder: DocumentBuilder): void {
  if (sheet.name === "table") builder.sheet(attributeNamed(sheet.attributes, "name") ?? "", stretches(rowsOf(sheet, [])));
}

function readTable(table: MixedNode, builder: DocumentBuilder): void {
  const within: MixedNode[] = [];
  builder.table(stretches(rowsOf(table, within)));
  for (const node of within) readTable(node, builder);
}

function rowsOf(table: MixedNode, within: MixedNode[]): SourceCell[][] {
  return rowsIn(table).flatMap((row) => repeated([readRow(row, within)], row, "number-rows-repeated"));
}

/** Rows that say nothing at the end of a sheet are left out. */
function stretches(rows: readonly SourceCell[][]): SourceCell[][] {
  const last = rows.findLastIndex((row) => row.some(({ text }) => text.trim() !== ""));
  return rows.slice(0, last + 1);
}

function rowsIn(table: MixedNode): MixedNode[] {
  return elements(table).flatMap((node) =>
    node.name === "table-row" ? [node] : /^table-(header-)?rows?(-group)?$|^table-row-group$/.test(node.name) ? rowsIn(node) : [],
  );
}

function readRow(row: MixedNode, within: MixedNode[]): SourceCell[] {
  // What a wider cell covers is written once more, as covered; what a higher one covers stays as an empty cell.
  let covered = 0;
  return elements(row).flatMap((cell): SourceCell[] => {
    if (cell.name !== "table-cell" && cell.name !== "covered-table-cell") return [];
    const times = Math.min(numberOf(cell, "number-columns-repeated"), mostRepeated);
    if (cell.name === "covered-table-cell") {
      const beyond = Math.max(0, times - covered);
      covered = Math.max(0, covered - times);
      return Array.from({ length: beyond }, () => ({ text: "" }));
    }
    within.push(...elements(cell).filter(({ name }) => name === "table"));
    const columns = numberOf(cell, "number-columns-spanned");
    covered = columns - 1;
    const text = elements(cell).flatMap(linesOf).join("\n");
    return Array.from({ length: times }, () => ({ text, columns }));
  });
}

function numberOf(node: MixedNode, name: string): number {
  return Number(attributeNamed(node.attributes, name) ?? 1) || 1;
}

function repeated<T>(items: T[], node: MixedNode, name: string): T[] {
  const times = Math.min(numberOf(node, name), mostRepeated);
  return Array.from({ length: times }, () => items).flat();
}

function linesOf(node: MixedNode): string[] {
  if (node.name === "p" || node.name === "h") return [textOf(node)];
  if (node.name === "list-item")
    return elements(node)
      .flatMap(linesOf)
      .map((line) => (line === "" ? line : `- ${line}`));
  return node.name === "list" ? elements(node).flatMap(linesOf) : [];
}

function textOf(node: MixedNode): string {
  if (node.name === "line-break") return "\n";
  if (node.name === "s" || node.name === "tab") return " ";
  if (unread.has(node.name) || node.name === "note") return "";
  return node.children.map((one) => (isElement(one) ? textOf(one) : one.replace(/\s+/g, " "))).join("");
}
