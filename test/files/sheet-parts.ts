/** Sheets: names, order of what is in their parts, and the cells that they say to use. */
import { parseCell, parseRange } from "../../src/xlsx/cell-address";
import { child, children, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { repeated, type FileCheck, type SheetParts } from "./workbook-package";

const longestName = 31;
/** Excel's limit of an even, an odd and a first header or footer with its codes. */
const longestHeader = 255;
const highestRow = 409.5;
const widestColumn = 255;

/** ECMA-376 part 1, 18.3.1.99. */
const order = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

export const sheetParts: FileCheck = ({ sheets, workbook }) => {
  const listed = children(child(workbook, "sheets"), "sheet");
  const ids = listed.map(({ attributes }) => attributes["sheetId"] ?? "");
  return [
    ...repeated(sheets.map(({ name }) => name)).map((name) => `two sheets ${name}`),
    ...repeated(ids).map((id) => `two sheets with the id ${id}`),
    ...(listed.some(({ attributes }) => attributes["state"] === undefined) ? [] : ["no sheet is visible"]),
    ...sheets.flatMap((sheet) => [
      ...nameProblems(sheet.name),
      ...orderProblems(sheet),
      ...cellProblems(sheet),
      ...sizeProblems(sheet),
      ...headerProblems(sheet),
    ]),
  ];
};

function nameProblems(name: string): string[] {
  const wrong = name === "" || name.length > longestName || /[\\/?*:[\]]|^'|'$/u.test(name) || name.toLowerCase() === "history";
  return wrong ? [`no name for a sheet: ${name}`] : [];
}

function orderProblems({ name, root }: SheetParts): string[] {
  const places = root.children.map((one) => order.indexOf(one.name));
  return root.children.flatMap((one, at) =>
    places[at]! < 0 || (at > 0 && places[at]! < places[at - 1]!) ? [`${name}: <${one.name}> out of order`] : [],
  );
}

/** Rows and cells ascend, and the dimension is what the cells span. */
function cellProblems({ name, root }: SheetParts): string[] {
  const problems: string[] = [];
  const span = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  let lastRow = -1;
  for (const row of children(child(root, "sheetData"), "row")) {
    const at = Number(row.attributes["r"]) - 1;
    if (!(at > lastRow)) problems.push(`${name}: row ${at + 1} after row ${lastRow + 1}`);
    lastRow = at;
    let last = -1;
    for (const cell of row.children) {
      const place = parseCell(cell.attributes["r"] ?? "");
      if (place?.row !== at || place.column <= last) {
        problems.push(`${name}: cell ${cell.attributes["r"]} out of its place`);
        continue;
      }
      last = place.column;
      span.top = Math.min(span.top, at);
      span.bottom = Math.max(span.bottom, at);
      span.left = Math.min(span.left, last);
      span.right = Math.max(span.right, last);
    }
  }
  const ref = child(root, "dimension")?.attributes["ref"] ?? "";
  const said = parseRange(ref);
  const used = span.bottom < 0 ? "A1" : undefined;
  const right =
    used === undefined
      ? said?.row === span.top &&
        said.column === span.left &&
        said.row + said.rows - 1 === span.bottom &&
        said.column + said.columns - 1 === span.right
      : ref === used;
  return right ? problems : [...problems, `${name}: dimension ${ref} is not what the cells span`];
}

function sizeProblems({ name, root }: SheetParts): string[] {
  const rows = children(child(root, "sheetData"), "row").filter(({ attributes }) => Number(attributes["ht"] ?? 0) > highestRow);
  const columns = children(child(root, "cols"), "col").filter(
    ({ attributes }) => Number(attributes["width"]) > widestColumn || Number(attributes["min"]) > Number(attributes["max"]),
  );
  return [
    ...rows.map(({ attributes }) => `${name}: row ${attributes["r"]} too high`),
    ...columns.map(({ attributes }) => `${name}: column ${attributes["min"]} too wide`),
  ];
}

function headerProblems({ name, root }: SheetParts): string[] {
  const lines: readonly XmlNode[] = child(root, "headerFooter")?.children ?? [];
  return lines
    .filter(({ text }) => decodedText(text).length > longestHeader)
    .map((line) => `${name}: ${line.name} longer than ${longestHeader}`);
}
