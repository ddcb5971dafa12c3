/** What people write on a sheet beside its cells: comments of both kinds, and texts in shapes. */
import type { SheetRemark } from "../workbook-data";
import { parseCell } from "../cell-address";
import type { PackageReader, Relationship } from "./package-reader";
import { decodedText } from "../xml/xml-text";
import { child, descendants, numeral, type XmlNode } from "../xml/xml-tree";

/** In the order of the file; the comment that stands in for a conversation, for programs that know none, is left out. */
export function readRemarks(parts: PackageReader, relationships: readonly Relationship[]): SheetRemark[] {
  const found = (type: string, read: (root: XmlNode) => SheetRemark[]) =>
    relationships.filter((one) => one.type === type).flatMap(({ target }) => read(parts.expected(target)));
  const threads = found("threadedComment", (root) => commentsIn(root, "threadedComment"));
  const comments = found("comments", (root) => commentsIn(root, "comment"));
  const alone = comments.filter(({ row, column }) => !threads.some((thread) => thread.row === row && thread.column === column));
  return [...threads, ...alone, ...found("drawing", shapesIn)].filter(({ text }) => text !== "");
}

function commentsIn(root: XmlNode, element: "comment" | "threadedComment"): SheetRemark[] {
  return descendants(root, element).flatMap((node) => {
    const cell = parseCell(node.attributes["ref"] ?? "");
    const said = child(node, "text");
    const pieces = said ? descendants(said, "t") : [];
    // A conversation has its words in the element itself, a comment in runs, of which one may only say how it is read aloud.
    const text = decodedText(pieces.length > 0 ? pieces.map((piece) => piece.text).join("") : (said?.text ?? "")).trim();
    return cell ? [{ kind: "comment" as const, ...cell, text }] : [];
  });
}

function shapesIn(root: XmlNode): SheetRemark[] {
  return root.children.flatMap((anchor) => {
    const from = child(anchor, "from");
    const row = numeral(child(from, "row")?.text) ?? 0;
    const column = numeral(child(from, "col")?.text) ?? 0;
    return descendants(anchor, "txBody").map((body) => ({ kind: "shape" as const, row, column, text: paragraphs(body) }));
  });
}

function paragraphs(body: XmlNode): string {
  return descendants(body, "p")
    .map((paragraph) =>
      descendants(paragraph, "t")
        .map(({ text }) => text)
        .join(""),
    )
    .join("\n")
    .trim();
}
