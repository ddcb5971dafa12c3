/** Defined names: their scopes, their spelling, what they speak of, and the two by which sheets print. */
import { parseRange } from "../../src/xlsx/cell-address";
import { child, children, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { repeated, type FileCheck, type WorkbookPackage } from "./workbook-package";

const longestName = 255;
const builtIn = "_xlnm.";

export const definedNames: FileCheck = (file) => {
  const names = children(child(file.workbook, "definedNames"), "definedName").map((node) => ({
    node,
    name: decodedText(node.attributes["name"] ?? ""),
    scope: node.attributes["localSheetId"],
  }));
  const tables = new Set(
    file.sheets.flatMap((sheet) => sheet.tables.map(({ root }) => decodedText(root.attributes["displayName"] ?? "").toLowerCase())),
  );
  return [
    ...repeated(names.map(({ name, scope = "" }) => `${name} (scope ${scope || "workbook"})`)).map((name) => `two names ${name}`),
    ...names.flatMap(({ node, name, scope }) => [
      ...(scope === undefined || file.sheets[Number(scope)] ? [] : [`name ${name}: no sheet ${scope}`]),
      ...(name.startsWith(builtIn) ? printProblems(name, node, file) : spellingProblems(name)),
      ...(scope === undefined && tables.has(name.toLowerCase()) ? [`name ${name}: a table has it`] : []),
      ...(node.text.trim() === "" ? [`name ${name}: stands for nothing`] : []),
    ]),
  ];
};

function spellingProblems(name: string): string[] {
  const legal =
    name.length <= longestName && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !isReference(name) && !/^(true|false)$/iu.test(name);
  return legal ? [] : [`no legal name: ${name}`];
}

/** `S1`, `XFD12`, `R`, `C`, `R1C1`, `RC`: a cell, a row or a column. */
export function isReference(name: string): boolean {
  const cell = /^[A-Za-z]{1,3}\d+$/u.test(name) && parseRange(name) !== undefined;
  return cell || /^(?:r\d*|c\d*|r\d*c\d*)$/iu.test(name);
}

/** Excel drops a print name that is not a reference to its own sheet, absolute and with the sheet's name quoted where it must be. */
function printProblems(name: string, { attributes, text }: XmlNode, { sheets }: WorkbookPackage): string[] {
  const sheet = sheets[Number(attributes["localSheetId"])];
  if (attributes["localSheetId"] === undefined || !sheet) return [`${name}: of no sheet`];
  const prefix = `'${sheet.name.replaceAll("'", "''")}'!`;
  const part =
    name === `${builtIn}Print_Area`
      ? /^\$[A-Z]{1,3}\$\d+(?::\$[A-Z]{1,3}\$\d+)?$/u
      : name === `${builtIn}Print_Titles`
        ? /^(?:\$\d+:\$\d+|\$[A-Z]{1,3}:\$[A-Z]{1,3})$/u
        : undefined;
  if (!part) return [`${name}: no name that we write`];
  return text.startsWith(prefix) && part.test(text.slice(prefix.length)) ? [] : [`${name} of ${sheet.name}: ${text}`];
}
