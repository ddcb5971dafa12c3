/** A workbook as an `.xlsx` file. */
import type { WorkbookData } from "../workbook-data";
import { FileFormulas } from "../formula-notation";
import { namesMarkup } from "./names-writer";
import { PackageWriter } from "../zip/package-writer";
import { SharedStrings } from "./shared-strings";
import { sheetMarkup } from "./sheet-writer";
import { SPREADSHEET_NAMESPACE, StylesWriter } from "./styles-writer";
import { tablePart } from "./table-writer";
import { UnwritableWorkbookError } from "../workbook-file-error";
import { element, XML_DECLARATION } from "../xml/xml-element";
import { attributeText, elementText } from "../xml/xml-text";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/**
 * The file's bytes. Texts that no file can hold (too long, table headers given twice, …) throw `UnwritableWorkbookError`
 * before anything is returned; NUL, lone surrogates, U+FFFE and U+FFFF are left out. Formulas keep their last results, and
 * Excel is asked to calculate anew when it opens the file.
 */
export async function writeXlsx(data: WorkbookData): Promise<Uint8Array> {
  const active = activeSheet(data);
  const parts = new PackageWriter();
  parts.add("[Content_Types].xml", contentTypesPart(data));
  const styles = new StylesWriter(data.styles.filter((style) => style.name !== "Normal"));
  const strings = new SharedStrings();
  const formulas = new FileFormulas();
  let tables = 0;
  data.sheets.forEach((sheet, index) => {
    parts.add(`xl/worksheets/sheet${index + 1}.xml`, sheetMarkup(sheet, { styles, strings, formulas, active: index === active }));
    if (sheet.tables.length === 0) return;
    const relationships = sheet.tables.map((table) => {
      tables += 1;
      parts.add(`xl/tables/table${tables}.xml`, tablePart(table, tables, formulas));
      return { type: `${OFFICE}/table`, target: `../tables/table${tables}.xml` };
    });
    parts.add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsPart(relationships));
  });
  parts.add("xl/workbook.xml", workbookPart(data, active));
  parts.add(
    "xl/_rels/workbook.xml.rels",
    relationshipsPart([
      ...data.sheets.map((_, index) => ({ type: `${OFFICE}/worksheet`, target: `worksheets/sheet${index + 1}.xml` })),
      { type: `${OFFICE}/styles`, target: "styles.xml" },
      { type: `${OFFICE}/sharedStrings`, target: "sharedStrings.xml" },
    ]),
  );
  parts.add("xl/styles.xml", styles.part());
  parts.add("xl/sharedStrings.xml", strings.markup());
  parts.add("docProps/core.xml", propertiesPart(data.properties));
  parts.add(
    "_rels/.rels",
    relationshipsPart([
      { type: `${OFFICE}/officeDocument`, target: "xl/workbook.xml" },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    ]),
  );
  return parts.finished();
}

// First in the file, where programs look that tell a workbook by its first bytes.
function contentTypesPart({ sheets }: WorkbookData): string {
  const numbered = (name: string, type: string, count: number) =>
    Array.from({ length: count }, (_, index) => [`${name}${index + 1}.xml`, `${SPREADSHEET_TYPE}.${type}+xml`] as const);
  const overrides = [
    ["xl/workbook.xml", `${SPREADSHEET_TYPE}.sheet.main+xml`] as const,
    ...numbered("xl/worksheets/sheet", "worksheet", sheets.length),
    ...numbered(
      "xl/tables/table",
      "table",
      sheets.reduce((sum, sheet) => sum + sheet.tables.length, 0),
    ),
    ["xl/styles.xml", `${SPREADSHEET_TYPE}.styles+xml`] as const,
    ["xl/sharedStrings.xml", `${SPREADSHEET_TYPE}.sharedStrings+xml`] as const,
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"] as const,
  ].map(([name, type]) => element("Override", { PartName: `/${name}`, ContentType: type }));
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  return XML_DECLARATION + element("Types", { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...overrides].join(""));
}

/** The sheet in front, or the first visible one where that is hidden. */
function activeSheet({ sheets, activeSheet }: WorkbookData): number {
  if (sheets[activeSheet]?.visibility === "visible") return activeSheet;
  const first = sheets.findIndex((sheet) => sheet.visibility === "visible");
  if (first < 0) throw new UnwritableWorkbookError("file.noVisibleSheet", "");
  return first;
}

function workbookPart(data: WorkbookData, active: number): string {
  const sheets = data.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name: attributeText(name),
      sheetId: index + 1,
      state: visibility === "visible" ? undefined : visibility,
      "r:id": `rId${index + 1}`,
    }),
  );
  const content = [
    element("workbookPr", { date1904: data.datesFrom1904 && 1 }),
    data.structureProtected ? element("workbookProtection", { lockStructure: 1 }) : "",
    element("bookViews", {}, element("workbookView", { activeTab: active, firstSheet: firstVisible(data) || undefined })),
    element("sheets", {}, sheets.join("")),
    namesMarkup(data),
    element("calcPr", { calcId: 191029, fullCalcOnLoad: 1 }),
  ];
  return XML_DECLARATION + element("workbook", { xmlns: SPREADSHEET_NAMESPACE, "xmlns:r": OFFICE }, content.join(""));
}

function firstVisible({ sheets }: WorkbookData): number {
  return sheets.findIndex((sheet) => sheet.visibility === "visible");
}

function relationshipsPart(relationships: readonly Relationship[]): string {
  const content = relationships.map(({ type, target }, index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return XML_DECLARATION + element("Relationships", { xmlns: `${PACKAGE}/relationships` }, content.join(""));
}

function propertiesPart({ title, author, subject, keywords }: WorkbookData["properties"]): string {
  const given = [
    ["dc:title", title],
    ["dc:subject", subject],
    ["dc:creator", author],
    ["cp:keywords", keywords],
  ] as const;
  const content = given.map(([name, text]) => (text === undefined ? "" : element(name, {}, elementText(text))));
  const namespaces = { "xmlns:cp": `${PACKAGE}/metadata/core-properties`, "xmlns:dc": "http://purl.org/dc/elements/1.1/" };
  return XML_DECLARATION + element("cp:coreProperties", namespaces, content.join(""));
}
