/** Names of both scopes; print area and titles go where the model keeps them. */
import type { DefinedName, SheetData } from "../workbook-data";
import { parseSheetReference, ROW_LIMIT } from "../cell-address";
import { typedFormula } from "../formula-notation";
import { decodedText } from "../xml/xml-text";
import { children, flag, numeral, type XmlNode } from "../xml/xml-tree";

// The rows among print titles; the columns, which the model has no place for, may stand before or after.
const TITLE_ROWS = /!\$?(\d+):\$?(\d+)/u;

/**
 * Puts the names of `<definedNames>` on the sheets that they belong to and returns those of the workbook.
 * `sheetAt` counts as the file does, sheets without cells (charts) included.
 */
export function readNames(definedNames: XmlNode | undefined, sheetAt: (index: number) => SheetData | undefined): DefinedName[] {
  const global: DefinedName[] = [];
  for (const node of children(definedNames, "definedName")) {
    const { name: spelt = "", localSheetId, hidden, comment } = node.attributes;
    const name = decodedText(spelt);
    // Macros cannot be called from a file without macros; the filter's helper name is rebuilt by whoever filters.
    if (name === "" || name === "_xlnm._FilterDatabase" || flag(node.attributes["function"]) || flag(node.attributes["vbProcedure"]))
      continue;
    const refersTo = typedFormula(node.text.trim()).slice(1);
    const sheet = localSheetId === undefined ? undefined : sheetAt(numeral(localSheetId) ?? -1);
    if (localSheetId !== undefined && sheet === undefined) continue;
    if (sheet && readPrintName(name, refersTo, sheet)) continue;
    const defined = {
      name,
      refersTo,
      ...(flag(hidden) ? { hidden: true } : {}),
      ...(comment === undefined ? {} : { comment: decodedText(comment) }),
    };
    (sheet?.names ?? global).push(defined);
  }
  return global;
}

/** Whether the name is a print name that the sheet's page set-up could take. */
function readPrintName(name: string, refersTo: string, sheet: SheetData): boolean {
  if (name === "_xlnm.Print_Area") {
    const reference = parseSheetReference(refersTo);
    if (reference === undefined) return false;
    sheet.page.printArea = reference.box;
    return true;
  }
  if (name !== "_xlnm.Print_Titles") return false;
  const [, first, last] = TITLE_ROWS.exec(refersTo) ?? [];
  if (first === undefined || last === undefined || Number(last) > ROW_LIMIT) return false;
  sheet.page.titleRows = { first: Number(first) - 1, last: Number(last) - 1 };
  return true;
}
