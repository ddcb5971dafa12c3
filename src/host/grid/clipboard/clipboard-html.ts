import type { CellFormat, RangeBox } from "../../../xlsx/workbook-data";

/** A cell as it goes to other programs. */
export interface CopiedCell {
  readonly text: string;
  readonly format: CellFormat | undefined;
  /** True for text that must not be read as a number or date again. */
  readonly literal: boolean;
}

/**
 * Cells as a table of a document, as Word and Excel take it: merges as spans, line breaks, the looks that count.
 * @param merges within the block, counted from its first cell
 */
export function toClipboardHtml(rows: readonly (readonly CopiedCell[])[], merges: readonly RangeBox[]): string {
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) => {
      const merge = merges.find((one) => y >= one.row && y < one.row + one.rows && x >= one.column && x < one.column + one.columns);
      if (merge && (merge.row !== y || merge.column !== x)) return "";
      const spans = merge ? ` rowspan="${merge.rows}" colspan="${merge.columns}"` : "";
      return `<td${spans} style="${styleOf(cell)}">${escaped(cell.text).replaceAll("\n", "<br>")}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<meta charset="utf-8"><table style="border-collapse:collapse"><tbody>${lines.join("")}</tbody></table>`;
}

function styleOf({ format, literal }: CopiedCell): string {
  const { font, fill, alignment } = format ?? {};
  const sides = { left: "left", right: "right", center: "center", justify: "justify" } as const;
  const side = alignment?.horizontal && alignment.horizontal in sides ? alignment.horizontal : undefined;
  return [
    literal ? "mso-number-format:'\\@'" : "",
    fill ? `background:${fill}` : "",
    font?.color ? `color:${font.color}` : "",
    font?.bold ? "font-weight:bold" : "",
    font?.italic ? "font-style:italic" : "",
    side ? `text-align:${side}` : "",
  ]
    .filter((part) => part !== "")
    .join(";");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What a document's rows and columns may span, so that a hostile one cannot ask for a million cells. */
const LARGEST_SPAN = 1000;
const UNSEEN = new Set(["STYLE", "SCRIPT", "TITLE", "META", "LINK", "HEAD", "TEMPLATE"]);
const BLOCKS = new Set([
  "P",
  "DIV",
  "LI",
  "UL",
  "OL",
  "DL",
  "DT",
  "DD",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "PRE",
  "BLOCKQUOTE",
  "TABLE",
  "TR",
  "SECTION",
  "ARTICLE",
]);

/**
 * The cells of what Word, Excel or a browser has put on the clipboard as a document: its tables, and each paragraph around them
 * as a row of one cell. A spanned text stands in its first cell; paragraphs and breaks in a cell are line breaks.
 * `undefined` for a document without a table, which plain text says better.
 */
export function fromClipboardHtml(html: string): string[][] | undefined {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!body.querySelector("table")) return undefined;
  const rows = rowsIn(body);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function rowsIn(parent: Element): string[][] {
  const rows: string[][] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    const text = textOf(loose);
    if (text !== "") rows.push(...text.split("\n").map((line) => [line]));
    loose = [];
  };
  for (const node of parent.childNodes) {
    if (!isElement(node) || !(node.tagName === "TABLE" || node.querySelector("table"))) {
      loose.push(node);
      continue;
    }
    flush();
    rows.push(...(node.tagName === "TABLE" ? tableRows(node as HTMLTableElement) : rowsIn(node)));
  }
  flush();
  return rows;
}

function tableRows(table: HTMLTableElement): string[][] {
  const rows: string[][] = Array.from(table.rows, () => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (rows[y]?.[x] !== undefined) x += 1;
      const columns = Math.min(Math.max(1, cell.colSpan), LARGEST_SPAN);
      const span = Math.min(Math.max(1, cell.rowSpan), rows.length - y);
      const text = textOf(cell.childNodes);
      for (let down = 0; down < span; down += 1) {
        for (let right = 0; right < columns; right += 1) rows[y + down]![x + right] = down + right === 0 ? text : "";
      }
      x += columns;
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

/** The text of nodes as it is read: white space as a document shows it, a line for each paragraph and break. */
function textOf(nodes: Iterable<Node>): string {
  const lines = [""];
  const add = (text: string): void => void (lines[lines.length - 1] += text);
  const walk = (node: Node): void => {
    if (node.nodeType === 3) return add((node.nodeValue ?? "").replace(/[ \t\r\n\f]+/g, " "));
    if (!isElement(node) || UNSEEN.has(node.tagName) || node.style.display === "none") return;
    if (node.tagName === "BR") return void lines.push("");
    const block = BLOCKS.has(node.tagName);
    const open = (): void => void (block && (lines[lines.length - 1] ?? "").trim() !== "" && lines.push(""));
    open();
    node.childNodes.forEach(walk);
    if (node.tagName === "TD" || node.tagName === "TH") add(" ");
    // A paragraph of a single no-break space is an empty line that somebody wanted.
    if (block && (lines[lines.length - 1] ?? "") !== "" && (lines[lines.length - 1] ?? "") !== " ") lines.push("");
  };
  for (const node of nodes) walk(node);
  return lines
    .map((line) => line.replaceAll("\u00A0", " ").replace(/ +/g, " ").trim())
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}
