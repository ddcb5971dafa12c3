/** The tables of a page of HTML, as Word, Excel and browsers put them on the clipboard, as rows of texts. */

/**
 * The rows of the largest table; undefined where there is none. A merged cell's text stands in the first place that it
 * covers, the others are blank. Breaks within a cell are line breaks.
 */
export function htmlTable(html: string): readonly (readonly string[])[] | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")].map(rowsOf);
  return tables.reduce<readonly (readonly string[])[] | undefined>(
    (largest, rows) => (rows.length > (largest?.length ?? 0) ? rows : largest),
    undefined,
  );
}

/** Excel has no more columns; a larger span is somebody's mistake. */
const mostColumns = 200;

function rowsOf(table: HTMLTableElement): readonly (readonly string[])[] {
  const rows: (string | undefined)[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (rows[at]?.[column] !== undefined) column++;
      const text = textOf(cell);
      // A span of 0 goes on to the table's end.
      const down = Math.min(cell.rowSpan === 0 ? rows.length : cell.rowSpan, rows.length - at);
      const across = Math.min(cell.colSpan, mostColumns - column);
      for (let covered = at; covered < at + down; covered++)
        for (let place = column; place < column + across; place++) rows[covered]![place] = covered === at && place === column ? text : "";
      column += across;
    }
  });
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
}

/** Blanks in HTML mean one space; only breaks and paragraphs begin a new line. */
function textOf(cell: HTMLTableCellElement): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) parts.push((child.textContent ?? "").replace(/[\s\u00a0]+/g, " "));
      else if (child instanceof Element && child.tagName === "BR") parts.push("\n");
      else if (child instanceof Element && !["STYLE", "SCRIPT", "TABLE"].includes(child.tagName)) {
        walk(child);
        if (["P", "DIV", "LI"].includes(child.tagName)) parts.push("\n");
      }
    }
  };
  walk(cell);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
