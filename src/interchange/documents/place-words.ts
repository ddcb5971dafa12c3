/** A place of a document in words, as a person looks for it. */
import { sentence, type Language } from "../../messages";
import type { DocumentPlace } from "./source-document";

export function placeWords({ file, sheet, address = "", table, row, cell, paragraph }: DocumentPlace, language: Language): string {
  if (sheet !== undefined) return sentence("document.place.sheet", { file, sheet, address }, language);
  if (table !== undefined && row !== undefined && cell !== undefined)
    return sentence("document.place.cell", { file, table, row, column: cell }, language);
  if (table !== undefined) return sentence("document.place.table", { file, table }, language);
  return paragraph === undefined ? file : sentence("document.place.paragraph", { file, paragraph }, language);
}
