/** What the codes of headers and footers stand for. */
export interface PageFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

/** A piece of a header or footer in one look. */
export interface PageTextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** In points; Excel's header size where none is given. */
  readonly size: number;
  /** As CSS; absent is the paper's own black. */
  readonly color?: string;
}

const DEFAULT_SIZE = 10;
/** `&&`, a font, a size, a colour, the page with an offset, or one letter. */
const CODE = /&(?:(&)|"([^"]*)"|(\d{1,3})|K([0-9A-Fa-f]{6}|\d\d[+-]\d{3})|P([+-]\d+)?|([A-Za-z]))/g;

/** Reads a part of a header or footer (`&"Calibri,Bold"&8pag. &P di &N`) as pieces of text. Pictures and unknown codes give nothing. */
export function pageText(code: string, facts: PageFacts): PageTextRun[] {
  const runs: PageTextRun[] = [];
  let look: Omit<PageTextRun, "text"> = { bold: false, italic: false, underline: false, size: DEFAULT_SIZE };
  let read = 0;
  const say = (text: string): void => void (text !== "" && runs.push({ ...look, text }));
  for (const match of code.matchAll(CODE)) {
    say(code.slice(read, match.index));
    read = match.index + match[0].length;
    const [, ampersand, font, size, color, offset, letter] = match;
    if (ampersand !== undefined) say("&");
    else if (font !== undefined) look = { ...look, bold: /bold|grassetto/i.test(font), italic: /italic|corsivo|oblique/i.test(font) };
    else if (size !== undefined) look = { ...look, size: Number(size) };
    else if (color !== undefined) look = color.length === 6 && !/[+-]/.test(color) ? { ...look, color: `#${color}` } : look;
    else if (letter === undefined) say(String(facts.page + Number(offset ?? 0)));
    else if (letter === "B") look = { ...look, bold: !look.bold };
    else if (letter === "I") look = { ...look, italic: !look.italic };
    else if (letter === "U" || letter === "E") look = { ...look, underline: !look.underline };
    else say(factOf(letter, facts));
  }
  say(code.slice(read));
  return runs;
}

function factOf(letter: string, facts: PageFacts): string {
  switch (letter) {
    case "N":
      return String(facts.pages);
    case "A":
      return facts.sheet;
    case "F":
      return facts.file;
    case "D":
      return facts.date;
    case "T":
      return facts.time;
    default:
      return "";
  }
}
