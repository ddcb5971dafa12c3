import fc from "fast-check";
import type {
  Border,
  Cell,
  CellFormat,
  CellValue,
  PageSetup,
  RangeBox,
  SheetData,
  TableData,
  ValidationData,
  WorkbookData,
} from "../../src/xlsx/workbook-data";
import { emptySheet } from "../../src/xlsx/workbook-data";
import { putCell } from "./sample-workbook";

// fast-check leaves fields out by `requiredKeys: []`; what is given is never Excel's default, which files do not tell from nothing.
const some = <T extends object>(model: { [Field in keyof T]: fc.Arbitrary<T[Field]> }) =>
  fc.record(model, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<Partial<T>>;
const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).toUpperCase().padStart(6, "0")}`);
const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", "à", " ", "\n", "\r", "\t", "\u0001", "<", "&", '"', "'", "]]>", "_x0041_", "_x", "=", "😀", "é", "\u200b"),
    fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
  ),
  maxLength: 12,
});
const word = fc.string({ unit: fc.constantFrom("a", "B", "c", "è", "9", "_", "."), minLength: 1, maxLength: 8 });
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);
const error = fc
  .constantFrom("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
  .map((name) => ({ error: name }) as CellValue);
const value: fc.Arbitrary<CellValue> = fc.oneof(text, number, fc.boolean(), error);
const formula = fc.constantFrom(
  "=A1+1",
  "='S 1'!B2&\"<x>\"",
  '=IF($A$1="","",SUM(A1:B2))',
  "=IFS(A1,1,TRUE,2)",
  "=SUM(T_1[Peso])",
  '=TEXTJOIN(", ",TRUE,A:A)',
);
const border: fc.Arbitrary<Border> = fc.record({
  line: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double", "hair"),
  color,
});
const borders = some({ top: border, bottom: border, left: border, right: border });
const on = fc.constant(true);
const format = some<Required<CellFormat>>({
  numberFormat: fc.constantFrom("@", "0.00", "m/d/yyyy", "dd/mm/yyyy", '0"%"', "#,##0.00;[Red]-#,##0.00", '"a&b" 0'),
  font: some({ name: word, size: fc.constantFrom(8, 9.5, 24), bold: on, italic: on, underline: on, strikethrough: on, color }),
  fill: color,
  borders,
  alignment: some({
    horizontal: fc.constantFrom("left", "center", "right", "fill", "justify", "centerContinuous", "distributed"),
    vertical: fc.constantFrom("top", "center", "justify", "distributed"),
    wrap: on,
    indent: fc.integer({ min: 1, max: 9 }),
    rotation: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -90, max: -1 }), fc.constant(255)),
    shrink: on,
  }),
  locked: fc.constant(false),
  style: fc.constantFrom("Titolo", "Good"),
} as never) as fc.Arbitrary<CellFormat>;
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ value, format }),
  fc.record({ value }),
  fc.record({ value, formula }),
  fc.record({ value: fc.oneof(value, fc.constant(null)), formula, format }),
  fc.record({ value: fc.constant(null), format }),
);
const box: fc.Arbitrary<RangeBox> = fc.record({
  row: fc.nat(50),
  column: fc.nat(50),
  rows: fc.integer({ min: 1, max: 9 }),
  columns: fc.integer({ min: 1, max: 9 }),
});
const note = fc.record({ title: word, message: text.filter((message) => message !== "") });
const operator = fc.constantFrom(
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
);
const validation = fc.record(
  {
    range: box,
    rule: fc.oneof(
      fc.record({ kind: fc.constant("list"), source: fc.constantFrom("=Voci", "='S 1'!$A$1:$A$9", "SI,NO", 'a "b",c') }),
      fc.record({
        kind: fc.constantFrom("whole", "decimal", "date", "textLength"),
        operator,
        formula1: fc.constantFrom("1", "0.5", "=A1"),
        formula2: fc.constantFrom("9", "=$B$1*2"),
      }),
      fc.record({ kind: fc.constant("custom"), formula }),
      fc.constant({ kind: "any" }),
    ),
    ignoreBlanks: fc.constant(false),
    prompt: note,
    error: fc.record({ title: word, message: word, style: fc.constantFrom("stop", "warning", "information") }),
  },
  { requiredKeys: ["range", "rule"] },
) as fc.Arbitrary<ValidationData>;
const conditional = fc.record(
  {
    range: box,
    formula,
    format: some({ font: some({ color, bold: fc.boolean(), italic: fc.boolean() }), fill: color, borders }),
    stopIfTrue: on,
  },
  { requiredKeys: ["range", "formula", "format"] },
) as fc.Arbitrary<SheetData["conditionalFormats"][number]>;
const inches = fc.integer({ min: 0, max: 300 }).map((hundredths) => hundredths / 100);
const sections = some({ left: word, center: fc.constant("&P di &N && oltre"), right: word });
const page = fc.record(
  {
    orientation: fc.constantFrom("portrait", "landscape"),
    paper: fc.constantFrom(8, 9),
    fitToWidth: fc.integer({ min: 1, max: 3 }),
    fitToHeight: fc.integer({ min: 1, max: 3 }),
    printArea: box,
    titleRows: fc.nat(9).map((first) => ({ first, last: first + 2 })),
    margins: fc.record({ left: inches, right: inches, top: fc.constant(1), bottom: inches, header: inches, footer: inches }),
    header: sections,
    footer: sections,
    horizontallyCentered: on,
    rowBreaks: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1 }).map((rows) => rows.sort((a, b) => a - b)),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<PageSetup>;
const name = fc.record(
  {
    name: word.map((suffix) => `N_${suffix}`),
    refersTo: fc.constantFrom("'S 1'!$A$1", "#REF!", '"a<b"', "1+1"),
    hidden: on,
    comment: text,
  },
  { requiredKeys: ["name", "refersTo"] },
);
const column = some({ width: fc.integer({ min: 10, max: 900 }).map((tenths) => tenths / 10), hidden: on, format });
const row = some({ height: fc.integer({ min: 10, max: 4000 }).map((tenths) => tenths / 10), hidden: on, format });

/** A table below the random cells, with its headers in place and formulas of its own. */
const table = fc.record({
  titles: fc.uniqueArray(
    text.filter((title) => title !== "" && !/\r/u.test(title)),
    { minLength: 1, maxLength: 4, selector: (title) => title.toLowerCase() },
  ),
  totals: fc.boolean(),
  filter: fc.boolean(),
  banded: fc.boolean(),
});

function addTable(
  sheet: SheetData,
  index: number,
  { titles, totals, filter, banded }: { titles: string[]; totals: boolean; filter: boolean; banded: boolean },
): void {
  const names = [...titles, "Peso"].filter(
    (title, place, all) => all.findIndex((other) => other.toLowerCase() === title.toLowerCase()) === place,
  );
  names.forEach((title, place) => putCell(sheet, 100, place, { value: title }));
  putCell(sheet, 101, 0, { value: 4, formula: "=[@Peso]+SUM([Peso])" });
  const columns = names.map((title, place) =>
    place === 0
      ? { name: title, formula: "=[@Peso]+SUM([Peso])", ...(totals ? { totalsLabel: "Totale" } : {}) }
      : totals
        ? { name: title, totalsFormula: "=SUM([Peso])" }
        : { name: title },
  );
  const data: TableData = {
    name: `T_${index}`,
    range: { row: 100, column: 0, rows: 4, columns: names.length },
    columns,
    style: "TableStyleLight1",
  };
  sheet.tables.push({
    ...data,
    ...(totals ? { totalsRow: true } : {}),
    ...(filter ? {} : { filterButtons: false }),
    ...(banded ? { bandedRows: true } : {}),
  });
}

const sheetContent = fc.record({
  cells: fc.array(fc.tuple(fc.nat(40), fc.oneof(fc.nat(40), fc.constant(16_383)), cell), { maxLength: 30 }),
  columns: fc.array(fc.tuple(fc.nat(60), column), { maxLength: 6 }),
  rows: fc.array(fc.tuple(fc.oneof(fc.nat(60), fc.constant(1_048_575)), row), { maxLength: 6 }),
  merges: fc.array(
    box.filter(({ rows, columns }) => rows * columns > 1),
    { maxLength: 3 },
  ),
  names: fc.array(name, { maxLength: 3 }),
  table: fc.option(table, { nil: undefined }),
  validations: fc.array(validation, { maxLength: 4 }),
  conditionalFormats: fc.array(conditional, { maxLength: 4 }),
  page,
  freeze: fc.option(fc.record({ rows: fc.nat(3), columns: fc.integer({ min: 1, max: 3 }) }), { nil: undefined }),
  tabColor: fc.option(color, { nil: undefined }),
  showGridlines: fc.boolean(),
  visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
  protectedSheet: fc.boolean(),
});

/** Workbooks of one to three sheets that use everything at random, in the form in which they are read back. */
export const anyWorkbook: fc.Arbitrary<WorkbookData> = fc
  .record({
    contents: fc.array(sheetContent, { minLength: 1, maxLength: 3 }),
    names: fc.array(name, { maxLength: 3 }),
    structure: fc.boolean(),
    properties: some({ title: word, author: word, subject: word, keywords: word }),
  })
  .map(({ contents, names, structure, properties }) => {
    const sheets = contents.map((content, index) => {
      const sheet: SheetData = {
        ...emptySheet(`S ${index + 1} è d'altri`),
        ...(content.tabColor === undefined ? {} : { tabColor: content.tabColor }),
        ...(content.freeze ? { freeze: content.freeze } : {}),
        ...(content.protectedSheet ? { protection: {} } : {}),
      };
      for (const [at, place, one] of content.cells) putCell(sheet, at, place, one);
      sheet.columns = new Map(content.columns as [number, object][]);
      sheet.rows = new Map(content.rows as [number, object][]);
      if (content.table) addTable(sheet, index + 1, content.table);
      return Object.assign(sheet, {
        merges: content.merges,
        names: content.names,
        validations: content.validations,
        conditionalFormats: content.conditionalFormats,
        page: content.page,
        showGridlines: content.showGridlines,
        visibility: index === contents.length - 1 ? "visible" : content.visibility,
      });
    });
    const styles = [
      { name: "Titolo", format: { font: { bold: true, size: 20 } } },
      { name: "Good", format: { fill: "#C6EFCE" } },
    ];
    return { sheets, names, styles, activeSheet: contents.length - 1, ...(structure ? { structureProtected: true } : {}), properties };
  });
