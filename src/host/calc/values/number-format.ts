import { format, isDateFormat } from "numfmt";

/**
 * A number or text as Excel shows it in a number format (codes of en-US), with the separators and names of months of a language; undefined where Excel shows `####`, as for a negative date,
 * and for a format that is none. The column's width does not count.
 */
export function formattedText(value: number | string, pattern: string, language: "it" | "en" = "en"): string | undefined {
  const isDate = isDateFormat(pattern);
  if (isDate && typeof value === "number" && value < 0) return undefined;
  const shown = typeof value === "number" && !Number.isInteger(value) && !isDate ? decimally(value) : value;
  try {
    return format(pattern, shown, { locale: language, nbsp: false, dateErrorThrows: true });
  } catch {
    return undefined;
  }
}

/** Excel rounds what it shows by its 15 decimal digits: 1.005 is 1.01 although the binary number lies a little below. */
function decimally(number: number): number {
  return number * (1 + 2 ** -51);
}
