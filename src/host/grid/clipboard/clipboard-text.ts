/**
 * Cells on the clipboard as spreadsheets exchange them: tabs between columns, line ends between rows,
 * double quotes around a text that holds any of those.
 */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The rows of a clipboard text; one trailing line end is not a row. A quote inside a text is only a quote. */
export function fromClipboardText(text: string): string[][] {
  const rows: string[][] = [[]];
  let position = 0;
  const body = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (position <= body.length) {
    const [cell, end] = body[position] === '"' ? quotedCell(body, position) : plainCell(body, position);
    rows[rows.length - 1]?.push(cell);
    if (body[end] === "\n") rows.push([]);
    position = end + 1;
  }
  return rows;
}

function plainCell(body: string, start: number): [string, number] {
  const separator = /[\t\n]/g;
  separator.lastIndex = start;
  const end = separator.exec(body)?.index ?? body.length;
  return [body.slice(start, end), end];
}

/** A quoted cell; when its quotes do not close before a separator it was a text that begins with a quote. */
function quotedCell(body: string, start: number): [string, number] {
  const quotes = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  quotes.lastIndex = start;
  const match = quotes.exec(body);
  if (!match) return plainCell(body, start);
  return [(match[1] ?? "").replaceAll('""', '"'), quotes.lastIndex];
}
