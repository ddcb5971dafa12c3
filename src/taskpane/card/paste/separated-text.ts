/**
 * Rows of texts from plain text: as spreadsheets and Word put tables on the clipboard, tabs between cells, and as files of separated values
 * hold them, semicolons or commas between cells. Quotes stand around what holds a break. Pure.
 */
export function separatedText(text: string): readonly (readonly string[])[] {
  const named = /^\uFEFF?sep=([;,\t])\r?\n/i.exec(text);
  const bare = text.slice(named ? named[0].length : text.startsWith("\uFEFF") ? 1 : 0);
  return rowsOf(bare, named?.[1] ?? separatorOf(bare));
}

const separators = ["\t", ";", ","] as const;

/** Semicolons and commas stand in sentences too: there, rows are of all lengths and a blank follows. */
function separatorOf(text: string): string {
  if (rowsOf(text, "\t").some((row) => row.length > 1)) return "\t";
  const isOfValues = (separator: string) => {
    const rows = rowsOf(text, separator);
    const width = rows[0]?.filter((cell) => cell !== "").length ?? 0;
    const unquoted = text.replace(/"(?:[^"]|"")*"/g, "");
    return width > 1 && rows.length > 1 && isEven(text, separator) && !unquoted.includes(`${separator} `);
  };
  return separators.find(isOfValues) ?? "\t";
}

function isEven(text: string, separator: string): boolean {
  const lengths = new Set(
    splitRows(text, separator)
      .filter((row) => row.some((cell) => cell !== ""))
      .map((row) => row.length),
  );
  return lengths.size === 1;
}

function rowsOf(text: string, separator: string): readonly (readonly string[])[] {
  const filled = splitRows(text, separator).filter((row) => row.some((cell) => cell !== ""));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
}

function splitRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const cell = quotedCell(text, at, separator) ?? plainCell(text, at, separator);
    rows.at(-1)!.push(cell.text.trim());
    at = cell.end;
    const found = text[at];
    if (found === "\r" && text[at + 1] === "\n") at++;
    at++;
    if (found !== separator && at < text.length) rows.push([]);
    else if (found === separator && at >= text.length) rows.at(-1)!.push("");
  }
  return rows;
}

interface FoundCell {
  readonly text: string;
  /** Where the separator behind it stands. */
  readonly end: number;
}

/** A cell in quotes, doubled within; undefined where a quote is just a quote. */
function quotedCell(text: string, start: number, separator: string): FoundCell | undefined {
  const match = new RegExp(`"((?:[^"]|"")*)"(?=[${separator}\\r\\n]|$)`, "y");
  match.lastIndex = start;
  const found = match.exec(text);
  return found ? { text: (found[1] ?? "").replace(/""/g, '"').replace(/\r\n?/g, "\n"), end: match.lastIndex } : undefined;
}

function plainCell(text: string, start: number, separator: string): FoundCell {
  const match = new RegExp(`[^${separator}\\r\\n]*`, "y");
  match.lastIndex = start;
  return { text: match.exec(text)?.[0] ?? "", end: match.lastIndex };
}
