import type { CellValue } from "../../../xlsx/workbook-data";
import { cellText } from "../../model/cells/cell-text";
import type { Language } from "../page/texts";

/** The texts that a list validation offers: inline items, or the filled cells that its formula refers to. */
export function choicesOf(source: string, cellsOf: (formula: string) => readonly CellValue[], language: Language): string[] {
  if (!source.startsWith("=")) {
    const items = source.replace(/^"(.*)"$/s, "$1").split(",");
    return items.map((item) => item.trim()).filter((item) => item !== "");
  }
  return cellsOf(source)
    .map((value) => cellText(value, undefined, language).text)
    .filter((item) => item !== "");
}
