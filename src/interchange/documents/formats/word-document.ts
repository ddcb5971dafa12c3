/** A Word document (.docx) as paragraphs and tables: ECMA-376 part 1, 17.3 and 17.4. */
import { PackageReader } from "../../../xlsx/reading/package-reader";
import { attributeNamed, child, children, descendants, flag, type XmlNode } from "../../../xlsx/xml/xml-tree";
import type { SourceDocument } from "../source-document";
import { DocumentBuilder, type SourceCell } from "./document-builder";
import { NoDocumentPartError } from "./document-errors";

const ticked = "☒";
const unticked = "☐";

/** What people insert as a symbol where a box is: characters of Wingdings and Wingdings 2, ticked and not. */
const symbols: Readonly<Record<string, string>> = {
  F0FE: ticked,
  F0FD: ticked,
  F0FC: ticked,
  F052: ticked,
  F053: ticked,
  F0A8: unticked,
  F06F: unticked,
  F0A3: unticked,
  F02A: unticked,
};

/** Runs of text that are no part of the document as it stands: what was struck out under review, and formulas of fields. */
const unread = new Set(["del", "moveFrom", "instrText", "delText", "rPr", "pPr", "tblPr", "tcPr", "trPr", "sdtPr", "Fallback"]);

/** Throws `NoDocumentPartError`, and the named errors of packages. */
export function readWordDocument(bytes: Uint8Array, file: string): SourceDocument {
  const parts = new PackageReader(bytes, file);
  const main = parts.relationships("").find(({ type }) => type === "officeDocument");
  const document = main && parts.tree(main.target);
  if (document?.name !== "document") throw new NoDocumentPartError(file);
  const builder = new DocumentBuilder(file);
  readBlocks(child(document, "body"), builder);
  return builder.document();
}

function readBlocks(parent: XmlNode | undefined, builder: DocumentBuilder): void {
  for (const node of parent?.children ?? []) {
    if (node.name === "p") {
      builder.paragraph(paragraphText(node));
      readBoxes(node, builder);
    } else if (node.name === "tbl") readTable(node, builder);
    else if (!unread.has(node.name)) readBlocks(node, builder);
  }
}

/** Text boxes are anchored in a paragraph and hold blocks of their own. */
function readBoxes(paragraph: XmlNode, builder: DocumentBuilder): void {
  for (const box of boxesIn(paragraph)) readBlocks(box, builder);
}

function boxesIn(node: XmlNode): XmlNode[] {
  if (node.name === "txbxContent") return [node];
  return unread.has(node.name) ? [] : node.children.flatMap(boxesIn);
}

/** Tables within a cell come after the table that they stand in, as tables of their own. */
function readTable(table: XmlNode, builder: DocumentBuilder): void {
  const within: XmlNode[] = [];
  builder.table(wrapped(table, "tr").map((row) => readRow(row, within)));
  for (const node of within) {
    if (node.name === "tbl") readTable(node, builder);
    else readBlocks(node, builder);
  }
}

function readRow(row: XmlNode, within: XmlNode[]): SourceCell[] {
  const before = Number(valueOf(child(child(row, "trPr"), "gridBefore")) ?? 0) || 0;
  const cells = wrapped(row, "tc").map((cell): SourceCell => {
    const properties = child(cell, "tcPr");
    const merge = child(properties, "vMerge");
    within.push(...tablesIn(cell), ...children(cell, "p").flatMap(boxesIn));
    return {
      text: wrapped(cell, "p").map(paragraphText).join("\n"),
      columns: Number(valueOf(child(properties, "gridSpan")) ?? 1) || 1,
      goesOn: merge !== undefined && valueOf(merge) !== "restart",
    };
  });
  return before > 0 ? [{ text: "", columns: before }, ...cells] : cells;
}

/** Children of that name, also those that a content control, a tracked insertion or the like stands around. */
function wrapped(parent: XmlNode, name: string): XmlNode[] {
  return parent.children.flatMap((node) =>
    node.name === name ? [node] : node.name === "tbl" || unread.has(node.name) || node.name === "p" ? [] : wrapped(node, name),
  );
}

function tablesIn(cell: XmlNode): XmlNode[] {
  return cell.children.flatMap((node) => (node.name === "tbl" ? [node] : node.name === "p" ? [] : tablesIn(node)));
}

function paragraphText(paragraph: XmlNode): string {
  const isListed = child(child(paragraph, "pPr"), "numPr") !== undefined;
  const text = runText(paragraph);
  return isListed && text.trim() !== "" ? `- ${text}` : text;
}

function runText(node: XmlNode): string {
  switch (node.name) {
    case "t":
      return node.text;
    case "br":
    case "cr":
      return "\n";
    case "tab":
      return " ";
    case "noBreakHyphen":
      return "-";
    case "sym":
      return symbols[(attributeNamed(node.attributes, "char") ?? "").toUpperCase()] ?? "";
    case "ffData": {
      const box = child(node, "checkBox");
      return box ? formBox(box) : "";
    }
    case "txbxContent":
      return "";
    case "sdt": {
      const box = descendants(child(node, "sdtPr") ?? node, "checkbox")[0];
      return box && child(node, "sdtPr") ? controlBox(box) : node.children.map(runText).join("");
    }
    default:
      return unread.has(node.name) ? "" : node.children.map(runText).join("");
  }
}

/** A box of the forms of Word 97: ticked by the person, or else as the form sets it. */
function formBox(box: XmlNode): string {
  const state = child(box, "checked") ?? child(box, "default");
  return state && flag(valueOf(state), true) ? ticked : unticked;
}

/** A box of Word 2010 and later, whose glyph the document chooses. */
function controlBox(box: XmlNode): string {
  const state = child(box, "checked");
  return state && flag(valueOf(state), true) ? ticked : unticked;
}

function valueOf(node: XmlNode | undefined): string | undefined {
  return node && attributeNamed(node.attributes, "val");
}
