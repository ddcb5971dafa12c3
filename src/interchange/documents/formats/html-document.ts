/** A page of HTML, saved or from the clipboard, as paragraphs and tables. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterMap } from "parse5";
import type { SourceDocument } from "../source-document";
import { DocumentBuilder, type SourceCell } from "./document-builder";

type PageNode = DefaultTreeAdapterMap["node"];
type PageElement = DefaultTreeAdapterMap["element"];

/** Elements that begin a line of their own. */
const blocks = new Set(
  "address article aside blockquote body center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section ul".split(
    " ",
  ),
);
const unread = new Set(["head", "script", "style", "template", "noscript", "svg", "object", "select"]);

/** Throws `EmptyDocumentError`. */
export function readHtmlDocument(html: string, file: string): SourceDocument {
  const builder = new DocumentBuilder(file);
  readBlocks(parse(html), builder);
  return builder.document();
}

function readBlocks(parent: PageNode, builder: DocumentBuilder): void {
  let line = "";
  const end = () => {
    builder.paragraph(line);
    line = "";
  };
  for (const node of childrenOf(parent)) {
    if (!tree.isElementNode(node)) {
      line += tree.isTextNode(node) ? node.value.replace(/\s+/g, " ") : "";
      continue;
    }
    if (isUnread(node)) continue;
    if (node.tagName === "table") {
      end();
      readTable(node, builder);
    } else if (blocks.has(node.tagName) || holdsBlocks(node)) {
      end();
      if (node.tagName === "li" && !holdsBlocks(node)) builder.paragraph(`- ${textOf(node)}`);
      else readBlocks(node, builder);
    } else line += textOf(node);
  }
  end();
}

function readTable(table: PageElement, builder: DocumentBuilder): void {
  const within: PageElement[] = [];
  builder.table(rowsIn(table).map((row) => cellsIn(row).map((cell) => readCell(cell, within))));
  for (const node of within) readTable(node, builder);
}

function rowsIn(table: PageElement): PageElement[] {
  return elementsIn(table).flatMap((node) =>
    node.tagName === "tr" ? [node] : ["thead", "tbody", "tfoot"].includes(node.tagName) ? rowsIn(node) : [],
  );
}

function cellsIn(row: PageElement): PageElement[] {
  return elementsIn(row).filter(({ tagName }) => tagName === "td" || tagName === "th");
}

function readCell(cell: PageElement, within: PageElement[]): SourceCell {
  within.push(...tablesIn(cell));
  return { text: textOf(cell), columns: span(cell, "colspan"), rows: span(cell, "rowspan") };
}

function tablesIn(node: PageElement): PageElement[] {
  return elementsIn(node).flatMap((one) => (one.tagName === "table" ? [one] : tablesIn(one)));
}

function holdsBlocks(node: PageElement): boolean {
  return elementsIn(node).some((one) => one.tagName === "table" || blocks.has(one.tagName) || holdsBlocks(one));
}

function textOf(node: PageNode): string {
  if (tree.isTextNode(node)) return node.value.replace(/\s+/g, " ");
  if (!tree.isElementNode(node)) return "";
  if (isUnread(node) || node.tagName === "table") return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName === "input") return boxOf(node);
  const text = childrenOf(node).map(textOf).join("");
  const listed = node.tagName === "li" ? `- ${text}` : text;
  return blocks.has(node.tagName) ? `\n${listed}\n` : listed;
}

function boxOf(input: PageElement): string {
  const type = attributeOf(input, "type")?.toLowerCase();
  if (type === "checkbox" || type === "radio") return attributeOf(input, "checked") === undefined ? "☐" : "☒";
  return type === "hidden" ? "" : (attributeOf(input, "value") ?? "");
}

function isUnread(node: PageElement): boolean {
  return unread.has(node.tagName) || /display:\s*none|mso-hide:\s*all/i.test(attributeOf(node, "style") ?? "");
}

function span(cell: PageElement, name: string): number {
  return Math.max(1, Math.min(Number(attributeOf(cell, name) ?? 1) || 1, 1000));
}

function attributeOf({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function childrenOf(node: PageNode): readonly PageNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

function elementsIn(node: PageElement): PageElement[] {
  return node.childNodes.filter(tree.isElementNode);
}
