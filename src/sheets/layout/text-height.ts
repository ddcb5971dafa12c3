/**
 * Row heights for wrapped text. Excel does not fit merged cells by itself, so the height is computed from the width in
 * characters; Italian prose set in Calibri 10 runs a little narrower than digits of Calibri 11, the unit of widths.
 */
const characterWidth = 0.8;
/** Characters that margins and the usual indent of one take from a cell's width, and wide letters in a narrow one. */
const padding = 2.35;

/** Points of a line of 10-point text. */
export const lineHeight = 13.5;

/** Points of a row that nobody set. */
export const standardRow = 15;

/** Excel's highest row. */
export const highestRow = 409;

/** Points that a text needs in a cell of this width in characters, at least one line. */
export function textHeight(text: string, width: number, fontSize = 10): number {
  const scale = fontSize / 10;
  const perLine = Math.max(1, Math.floor((width - padding) / (characterWidth * scale)));
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += Math.max(1, wrappedLines(paragraph, perLine));
  return Math.ceil(lines * lineHeight * scale + 4);
}

/** Whether a height is more than a row has to offer that holds one line. */
export function isSeveralLines(height: number, fontSize = 10): boolean {
  return height > textHeight("", 1, fontSize);
}

function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    let length = word.length;
    if (used > 0 && used + 1 + length > perLine) {
      lines++;
      used = 0;
    }
    while (length > perLine) {
      lines++;
      length -= perLine;
    }
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
