/** An `.xlsx` file as a workbook. */
import type { SheetData, WorkbookData } from "../workbook-data";
import { OFFICE_THEME, themeColors } from "../colors";
import { daysToUsual } from "../date-system";
import { ensureZip } from "../file-kind";
import { TypedFormulas } from "../formula-notation";
import { readNames } from "./names-reader";
import { PackageReader, type Relationship } from "./package-reader";
import { readRemarks } from "./remarks-reader";
import { SharedStringsReader } from "./shared-strings-reader";
import { cellLimit, REPEATED_LIMIT, SheetReader, type ReadingContext } from "./sheet-reader";
import { NO_STYLES, readStyles } from "./styles-reader";
import { readTable } from "./table-reader";
import { DamagedFileError, NotAWorkbookError } from "../workbook-file-error";
import { decodedText } from "../xml/xml-text";
import { child, children, flag, numeral, type XmlNode } from "../xml/xml-tree";

/**
 * The workbook in `bytes`, with dates in the usual calendar also where the file counts from 1904; `fileName` is what errors
 * call it. Chart sheets, pictures, links and macros are left out.
 * Throws a `WorkbookFileError`: truncated, encrypted, legacy, not a workbook, too large, damaged, or with a document type.
 * Time and memory are bounded by the cells that the file really holds, whatever dimensions it declares.
 */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookData> {
  return read(bytes, fileName, false);
}

/** The same as Excel opens it: one that counts from 1904 goes on doing so. */
export async function openXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookData> {
  return read(bytes, fileName, true);
}

function read(bytes: Uint8Array, fileName: string, keepsDateSystem: boolean): WorkbookData {
  ensureZip(bytes, fileName);
  const parts = new PackageReader(bytes, fileName);
  const main = parts.relationships("").find(({ type }) => type === "officeDocument");
  const workbook = main && workbookRoot(parts, main.target);
  if (main === undefined || workbook === undefined) throw new NotAWorkbookError(fileName);
  const relationships = parts.relationships(main.target);
  const dateSystem: Pick<WorkbookData, "datesFrom1904"> = flag(child(workbook, "workbookPr")?.attributes["date1904"])
    ? { datesFrom1904: true }
    : {};
  const context = readingContext(parts, relationships, daysToUsual(dateSystem), keepsDateSystem);
  const taken = new Set<string>();
  const sheets = children(child(workbook, "sheets"), "sheet").map((node) => readSheet(node, parts, relationships, context, taken));
  const kept = sheets.filter((sheet) => sheet !== undefined);
  ensureNamedApart(kept, fileName, main.target);
  const names = readNames(child(workbook, "definedNames"), (index) => sheets[index]);
  const front = sheets[numeral(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"]) ?? 0];
  return {
    sheets: kept,
    names,
    styles: [...context.styles.named],
    activeSheet: Math.max(0, front ? kept.indexOf(front) : 0),
    ...(flag(child(workbook, "workbookProtection")?.attributes["lockStructure"]) ? { structureProtected: true } : {}),
    ...(keepsDateSystem ? dateSystem : {}),
    properties: readProperties(parts),
  };
}

/** Of two sheets of one name nobody could say which is meant. */
function ensureNamedApart(sheets: readonly SheetData[], file: string, part: string): void {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (names.size < sheets.length) throw new DamagedFileError(file, part);
}

// Other Office documents and binary workbooks are packages too.
function workbookRoot(parts: PackageReader, target: string): XmlNode | undefined {
  if (!target.toLowerCase().endsWith(".xml")) return undefined;
  const root = parts.tree(target);
  return root?.name === "workbook" ? root : undefined;
}

function readingContext(
  parts: PackageReader,
  relationships: readonly Relationship[],
  days: number,
  keepsDateSystem: boolean,
): ReadingContext {
  const part = (type: string) => relationships.find((one) => one.type === type)?.target;
  const tree = (type: string) => {
    const target = part(type);
    return target === undefined ? undefined : parts.expected(target);
  };
  const themeRoot = tree("theme");
  const theme = themeRoot ? themeColors(themeRoot) : OFFICE_THEME;
  const stylesRoot = tree("styles");
  const strings = new SharedStringsReader();
  const table = part("sharedStrings");
  if (table !== undefined && !parts.scan(table, strings)) throw new DamagedFileError(parts.file, table);
  return {
    file: parts.file,
    strings: strings.strings,
    styles: stylesRoot ? readStyles(stylesRoot, theme) : NO_STYLES,
    theme,
    numberShift: keepsDateSystem ? 0 : days,
    writtenDateShift: keepsDateSystem ? -days : 0,
    formulas: new TypedFormulas(),
    cellLimit: cellLimit(parts.size),
    cellsLeft: cellLimit(parts.size),
    repeatedCharactersLeft: REPEATED_LIMIT,
  };
}

/** Sheets of charts, of dialogues and of macros of before Excel 97. */
const WITHOUT_CELLS: readonly string[] = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

/**
 * Undefined for what has no cells: chart and dialogue sheets. `taken` are the parts that other sheets were read from: no program
 * writes two sheets into one part, and reading a large one thousands of times would never end.
 */
function readSheet(
  node: XmlNode,
  parts: PackageReader,
  relationships: readonly Relationship[],
  context: ReadingContext,
  taken: Set<string>,
): SheetData | undefined {
  const { attributes } = node;
  const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
  const relationship = relationships.find((one) => one.id === id);
  if (relationship !== undefined && WITHOUT_CELLS.includes(relationship.type)) return undefined;
  if (relationship !== undefined && relationship.type !== "worksheet") throw new DamagedFileError(context.file, relationship.target);
  const target = relationship?.target ?? "";
  if (taken.has(target)) throw new DamagedFileError(context.file, target);
  taken.add(target);
  const related = parts.relationships(target);
  const tables = related.filter(({ type }) => type === "table").flatMap((one) => readTable(parts.expected(one.target)) ?? []);
  const reader = new SheetReader(decodedText(attributes["name"] ?? ""), tables, context);
  if (!parts.scan(target, reader)) throw new DamagedFileError(context.file, target);
  const sheet = reader.finished();
  const remarks = readRemarks(parts, related);
  if (remarks.length > 0) sheet.remarks = remarks;
  const { state } = attributes;
  if (state === "hidden" || state === "veryHidden") sheet.visibility = state;
  return sheet;
}

function readProperties(parts: PackageReader): WorkbookData["properties"] {
  const target = parts.relationships("").find(({ type }) => type === "core-properties")?.target;
  const root = target === undefined ? undefined : parts.tree(target);
  const properties: WorkbookData["properties"] = {};
  for (const [field, element] of [
    ["title", "title"],
    ["author", "creator"],
    ["subject", "subject"],
    ["keywords", "keywords"],
  ] as const) {
    const text = child(root, element)?.text;
    if (text) properties[field] = decodedText(text);
  }
  return properties;
}
