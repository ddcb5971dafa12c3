/** Texts of a file as cells can hold them: no control characters, one kind of line break, no blanks at the ends. */
import { withPlainBreaks } from "../../plan/notation/line-breaks";
import { TextTooLongError, TooDeepError } from "../json-file/file-errors";

/** Excel's limit for one cell. */
export const longestCellText = 32_767;

/** Parts within parts: a plan has about ten. */
const deepest = 50;

// Control characters but tab and line feed, and what XML cannot carry.
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A copy of a JSON value with clean texts; `removed` hears where characters had to go. */
export function cleanTexts(
  value: unknown,
  file: string,
  removed: (place: string, characters: string) => void,
  place = "",
  depth = 0,
): unknown {
  if (depth > deepest) throw new TooDeepError(file, deepest);
  if (typeof value === "string") {
    const lines = withPlainBreaks(value);
    const kept = lines.replace(unwritable, "");
    if (kept.length !== lines.length) removed(place, codePoints(lines));
    const text = kept.trim();
    if (text.length > longestCellText) throw new TextTooLongError(file, place, text.length, longestCellText);
    return text;
  }
  if (Array.isArray(value)) return value.map((item, at) => cleanTexts(item, file, removed, `${place}[${at}]`, depth + 1));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, cleanTexts(item, file, removed, place === "" ? key : `${place}.${key}`, depth + 1)]),
    );
  return value;
}

function codePoints(text: string): string {
  const found = new Set(
    [...text.matchAll(unwritable)].map((match) => `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`),
  );
  return [...found].join(" ");
}
