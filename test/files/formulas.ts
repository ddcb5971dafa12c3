/** Every formula of a file: its length, the sheets, names, tables and columns that it speaks of, and how it quotes. */
import { parseStructRef, tokenize, type Token } from "@borgar/fx";
import { child, children, descendants } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { isReference } from "./defined-names";
import type { FileCheck, WorkbookPackage } from "./workbook-package";

const longestFormula = 8_192;
const longestLiteral = 255;
const deepestNesting = 64;

export interface PlacedFormula {
  readonly place: string;
  readonly text: string;
  /** Position of the sheet whose own names it may use. */
  readonly sheet: number | undefined;
}

interface Known {
  readonly sheets: ReadonlySet<string>;
  /** `name` of the workbook's scope, `0!name` of a sheet's. */
  readonly names: ReadonlySet<string>;
  /** Lower-case columns by lower-case table. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
}

export const formulas: FileCheck = (file) => {
  const known = knownOf(file);
  const read = new Map<string, readonly Token[]>();
  return formulasOf(file).flatMap(({ place, text, sheet }) => {
    let tokens = read.get(text);
    if (!tokens) read.set(text, (tokens = tokenize(text, { mergeRefs: true })));
    return [...sizeProblems(text, tokens), ...tokens.flatMap((token) => tokenProblems(token, sheet, known, file))].map(
      (problem) => `${place}: ${problem} in ${text.slice(0, 120)}`,
    );
  });
};

/** Formulas of cells, names, tables, validations and conditional formats. */
export function formulasOf({ sheets, workbook }: WorkbookPackage): PlacedFormula[] {
  const names = children(child(workbook, "definedNames"), "definedName").map(({ attributes, text }) => ({
    place: `name ${attributes["name"]}`,
    text,
    sheet: scopeOf(attributes["localSheetId"]),
  }));
  return [
    ...names,
    ...sheets.flatMap(({ root, tables, name }, sheet) => {
      const cells = children(child(root, "sheetData"), "row").flatMap((row) =>
        row.children.flatMap((cell) => children(cell, "f").map(({ text }) => ({ place: `${name} ${cell.attributes["r"]}`, text, sheet }))),
      );
      const rules = ["conditionalFormatting", "dataValidations"]
        .flatMap((part) => children(root, part))
        .flatMap((node) => ["formula", "formula1", "formula2"].flatMap((kind) => descendants(node, kind)));
      const ofTables = tables.flatMap((table) =>
        ["calculatedColumnFormula", "totalsRowFormula"].flatMap((kind) =>
          descendants(table.root, kind).map(({ text }) => ({ place: `${name} table ${table.root.attributes["name"]}`, text, sheet })),
        ),
      );
      return [...cells, ...rules.map(({ text }) => ({ place: `${name} rule`, text, sheet })), ...ofTables];
    }),
  ];
}

function scopeOf(localSheetId: string | undefined): number | undefined {
  return localSheetId === undefined ? undefined : Number(localSheetId);
}

function knownOf({ sheets, workbook }: WorkbookPackage): Known {
  const names = children(child(workbook, "definedNames"), "definedName").map(
    ({ attributes }) =>
      `${attributes["localSheetId"] === undefined ? "" : `${attributes["localSheetId"]}!`}${decodedText(attributes["name"] ?? "").toLowerCase()}`,
  );
  const tables = sheets
    .flatMap((sheet) => sheet.tables)
    .map(
      ({ root }) =>
        [
          decodedText(root.attributes["displayName"] ?? "").toLowerCase(),
          new Set(
            children(child(root, "tableColumns"), "tableColumn").map(({ attributes }) =>
              decodedText(attributes["name"] ?? "").toLowerCase(),
            ),
          ),
        ] as const,
    );
  return { sheets: new Set(sheets.map(({ name }) => name.toLowerCase())), names: new Set(names), tables: new Map(tables) };
}

function sizeProblems(text: string, tokens: readonly Token[]): string[] {
  let depth = 0;
  let deepest = 0;
  for (const { value } of tokens) {
    if (value === "(") deepest = Math.max(deepest, ++depth);
    else if (value === ")") depth--;
  }
  return [
    ...(text === "" ? ["no formula"] : []),
    ...(text.startsWith("=") ? ["an equals sign"] : []),
    ...(text.length > longestFormula ? [`more than ${longestFormula} characters`] : []),
    ...(deepest > deepestNesting ? [`nested more than ${deepestNesting} deep`] : []),
    ...tokens
      .filter(({ type, value }) => type === "string" && value.slice(1, -1).replaceAll('""', '"').length > longestLiteral)
      .map(() => `a text over ${longestLiteral} characters`),
  ];
}

function tokenProblems({ type, value }: Token, sheet: number | undefined, known: Known, file: WorkbookPackage): string[] {
  if (type === "structured") return structureProblems(value, known);
  if (type === "unknown") return [`unreadable ${value}`];
  if (!type.startsWith("range")) return [];
  const mark = value.lastIndexOf("!");
  const prefix = mark < 0 ? undefined : value.slice(0, mark);
  const quoted = prefix?.startsWith("'") ?? false;
  const named = prefix === undefined ? undefined : quoted ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return [
    ...(named === undefined || known.sheets.has(named.toLowerCase()) ? [] : [`no sheet ${named}`]),
    ...(named === undefined || quoted || mayStandUnquoted(named) ? [] : [`${named} not quoted`]),
    ...(type === "range_named" ? nameProblems(value.slice(mark + 1), named, sheet, known, file) : []),
  ];
}

/** What a sheet's name must be to stand without apostrophes: letters, digits, `_` and `.`, no digit first, and not beginning like a reference. */
export function mayStandUnquoted(sheet: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !isReference(sheet) &&
    !/^(?:r\d|c\d|rc(?:\d|$))/iu.test(sheet) &&
    !/^(?:true|false)$/iu.test(sheet)
  );
}

function nameProblems(
  name: string,
  prefix: string | undefined,
  own: number | undefined,
  known: Known,
  { sheets }: WorkbookPackage,
): string[] {
  const wanted = name.toLowerCase();
  if (wanted.startsWith("_xlpm.")) return [];
  const scope = prefix === undefined ? own : sheets.findIndex((sheet) => sheet.name.toLowerCase() === prefix.toLowerCase());
  const found = known.names.has(`${scope}!${wanted}`) || known.names.has(wanted) || (prefix === undefined && known.tables.has(wanted));
  return found ? [] : [`no name ${name}`];
}

function structureProblems(reference: string, { tables }: Known): string[] {
  const parts = parseStructRef(reference);
  const table = tables.get((parts?.table ?? "").toLowerCase());
  if (!parts?.table) return [`${reference} names no table`];
  if (!table) return [`no table ${parts.table}`];
  return (parts.columns ?? [])
    .filter((column) => !table.has(column.toLowerCase()))
    .map((column) => `no column ${column} of ${parts.table}`);
}
