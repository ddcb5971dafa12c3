/** Rows of texts from plain text, as spreadsheets and Word put tables on the clipboard: tabs between cells, quotes around what holds a break. Pure. */
export function tabbedText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = quotedCell(text, at) ?? plainCell(text, at);
    rows.at(-1)!.push(cell.text.trim());
    at = cell.end;
    const separator = text[at];
    if (separator === "\r" && text[at + 1] === "\n") at++;
    at++;
    if (separator !== "\t" && at < text.length) rows.push([]);
    else if (separator === "\t" && at >= text.length) rows.at(-1)!.push("");
  }
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
}

interface FoundCell {
  readonly text: string;
  /** Where the separator behind it stands. */
  readonly end: number;
}

/** A cell in quotes, doubled within; undefined where a quote is just a quote. */
function quotedCell(text: string, start: number): FoundCell | undefined {
  const match = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;
  match.lastIndex = start;
  const found = match.exec(text);
  return found ? { text: (found[1] ?? "").replace(/""/g, '"').replace(/\r\n?/g, "\n"), end: match.lastIndex } : undefined;
}

function plainCell(text: string, start: number): FoundCell {
  const match = /[^\t\r\n]*/y;
  match.lastIndex = start;
  return { text: match.exec(text)?.[0] ?? "", end: match.lastIndex };
}
