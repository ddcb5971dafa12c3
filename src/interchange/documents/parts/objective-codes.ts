/** Codes of objectives as documents write them, with the title that follows. */
import { oneLine } from "../source-document";

/** `S3.00007`, `DG.00003 / S7.00001`, `OB.2026.03`, `DEM/26-001`. */
const oneCode = "\\p{Lu}[\\p{Lu}\\d]{0,5}(?:[.\\-/]\\d{1,6})+";
const codes = `${oneCode}(?:\\s*/\\s*${oneCode})*`;

export interface ListedObjective {
  /** As it is written, without blanks. */
  readonly code: string;
  readonly title: string;
  /** It is named beside others' as a cross reference. */
  readonly isReference: boolean;
}

/** The objectives that a text names, each with the title up to the next one. */
export function objectivesIn(text: string): ListedObjective[] {
  const line = oneLine(text.replace(/\n/g, " "));
  const found = [...line.matchAll(new RegExp(`(?<![\\p{L}\\d.])(rif\\.?\\s*)?(${codes})\\s*[-–—:]\\s*`, "giu"))].filter((match) =>
    new RegExp(`^${codes}$`, "u").test(match[2]!),
  );
  // Codes of one list are written alike, which tells them from words such as COVID-19.
  const [first] = found;
  const alike = found.filter((match) => shapeOf(match[2]!) === shapeOf(first![2]!));
  return alike.map((match, at) => ({
    code: match[2]!.replace(/\s+/g, ""),
    title: withoutMarks(line.slice(match.index + match[0].length, alike[at + 1]?.index ?? line.length)),
    isReference: match[1] !== undefined,
  }));
}

/** How a code's first part is written: its signs, and the digits of its number. */
function shapeOf(code: string): string {
  const [own = ""] = code.split(/\s*\/\s*(?=\p{Lu})/u);
  return own.replace(/^[\p{Lu}\d]+/u, "").replace(/\d+/g, (digits) => (digits.length > 3 ? "9999" : "9"));
}

/** A title without the asterisks that point to a note, or that made it cursive. */
export function withoutMarks(text: string): string {
  return text.replace(/^\*+\s*|\s*\*+$/g, "").trim();
}

/** The codes of sectors that a short code begins with: `DG` and `S7` of `DG.00003/S7.00001`. */
export function sectorsOf(code: string): readonly string[] {
  return code.split(/\s*\/\s*(?=\p{Lu})/u).flatMap((one) => /^(?:.*?[.-])?([\p{Lu}][\p{Lu}\d]*)[.-]?\d+$/u.exec(one.trim())?.[1] ?? []);
}
