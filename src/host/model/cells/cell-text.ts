import { formatColor, isDateFormat } from "numfmt";
import type { CellFormat, CellValue } from "../../../xlsx/workbook-data";
import { formattedText } from "../../calc/values/number-format";

type Language = "it" | "en";

/** What a cell shows, before it is fitted into its width. */
export interface CellText {
  readonly text: string;
  /** Colour that the number format asks for (`[Red]`), as CSS. */
  readonly color?: string;
  /** Where the text goes when the alignment is general. */
  readonly side: "left" | "right" | "center";
}

/** What stands where a format cannot show a value, such as a negative date. */
const UNSHOWABLE = "########";

/** Excel's short date (format 14) follows the user's region. */
const REGIONAL_DATES = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);

/** The displayed text of a value under its number format, with the separators and month names of the language. */
export function cellText(value: CellValue, cellFormat: CellFormat | undefined, language: Language): CellText {
  if (value === null) return { text: "", side: "left" };
  if (typeof value === "object") return { text: value.error, side: "center" };
  if (typeof value === "boolean") return { text: booleanText(value, language), side: "center" };
  const pattern = patternOf(cellFormat?.numberFormat, language);
  const side = typeof value === "number" ? "right" : "left";
  if (pattern === "General" || (pattern === "@" && typeof value === "string")) return { text: generalText(value, language), side };
  const text = formattedText(value, pattern, language);
  if (text === undefined) return { text: UNSHOWABLE, side };
  const color = typeof value === "number" ? formatColor(pattern, value, { throws: false }) : null;
  return typeof color === "string" ? { text, color, side } : { text, side };
}

/** What the formula bar and the editor show: the value as one would type it. */
export function editText(value: CellValue, formula: string | undefined, cellFormat: CellFormat | undefined, language: Language): string {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return booleanText(value, language);
  if (typeof value === "string") return value;
  const pattern = cellFormat?.numberFormat ?? "General";
  if (isDateFormat(pattern) && value >= 0) return formattedText(value, editPattern(value, language), language) ?? UNSHOWABLE;
  if (pattern.includes("%")) return `${plainNumber(value * 100, language)}%`;
  return plainNumber(value, language);
}

function patternOf(pattern: string | undefined, language: Language): string {
  if (pattern === undefined || pattern === "") return "General";
  if (language === "it" && REGIONAL_DATES.has(pattern)) return "dd/mm/yyyy";
  return pattern;
}

function editPattern(value: number, language: Language): string {
  const day = language === "it" ? "dd/mm/yyyy" : "m/d/yyyy";
  if (Number.isInteger(value)) return day;
  return value < 1 ? "hh:mm:ss" : `${day} hh:mm:ss`;
}

function generalText(value: string | number, language: Language): string {
  return typeof value === "string" ? value : (formattedText(value, "General", language) ?? UNSHOWABLE);
}

/** A number with all the digits that Excel keeps (15), in the language's decimal separator. */
function plainNumber(value: number, language: Language): string {
  const text = String(Number(value.toPrecision(15))).replace("e", "E");
  return language === "it" ? text.replace(".", ",") : text;
}

function booleanText(value: boolean, language: Language): string {
  if (language === "it") return value ? "VERO" : "FALSO";
  return value ? "TRUE" : "FALSE";
}
