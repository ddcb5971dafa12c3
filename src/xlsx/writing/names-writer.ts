/** Names of both scopes, the print names among them, which Excel wants quoted and absolute. */
import type { DefinedName, SheetData, WorkbookData } from "../workbook-data";
import { absoluteReference, quotedSheetName } from "../cell-address";
import { fileFormula } from "../formula-notation";
import { element } from "../xml/xml-element";
import { attributeText, formulaText } from "../xml/xml-text";

/** `<definedNames>`, or nothing. */
export function namesMarkup(data: WorkbookData): string {
  const names = [
    ...data.names.map((name) => nameMarkup(name, undefined)),
    ...data.sheets.flatMap((sheet, index) => [...printNames(sheet), ...sheet.names].map((name) => nameMarkup(name, index))),
  ];
  return names.length === 0 ? "" : element("definedNames", {}, names.join(""));
}

function printNames(sheet: SheetData): DefinedName[] {
  const { printArea, titleRows } = sheet.page;
  return [
    ...(printArea ? [{ name: "_xlnm.Print_Area", refersTo: absoluteReference(sheet.name, printArea) }] : []),
    ...(titleRows
      ? [{ name: "_xlnm.Print_Titles", refersTo: `${quotedSheetName(sheet.name)}!$${titleRows.first + 1}:$${titleRows.last + 1}` }]
      : []),
  ];
}

function nameMarkup({ name, refersTo, hidden, comment }: DefinedName, sheet: number | undefined): string {
  const attributes = {
    name: attributeText(name),
    comment: comment === undefined ? undefined : attributeText(comment),
    localSheetId: sheet,
    hidden: hidden || undefined,
  };
  return element("definedName", attributes, formulaText(withQuotedSheet(fileFormula(refersTo))));
}

/** A name of one place with the sheet always in apostrophes: which names may stand without is a list that programs disagree about. */
function withQuotedSheet(reference: string): string {
  return reference.replace(/^([\p{L}\p{N}_.]+)!/u, (_, sheet: string) => `${quotedSheetName(sheet)}!`);
}
