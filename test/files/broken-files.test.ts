/** Each check finds what it looks for: a sound file is broken in one place, as a slip of a writer would. */
import { partsOf } from "../xlsx/package-parts";
import { sampleWorkbook } from "../xlsx/sample-workbook";
import { problemsOfPackage } from "./file-problems";
import { packageOf } from "./workbook-package";

const [workbook, sheet, table, styles, strings, types, relationships] = [
  "xl/workbook.xml",
  "xl/worksheets/sheet2.xml",
  "xl/tables/table1.xml",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
  "[Content_Types].xml",
  "xl/worksheets/_rels/sheet2.xml.rels",
];

const long = "x".repeat(300);

type Slip = readonly [what: string, part: string, found: string | RegExp, written: string, said: RegExp];

const slips: readonly Slip[] = [
  ["a part that nobody announces", types, /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/u, "", /table1\.xml is not announced/],
  ["a relationship to nothing", relationships, "table1.xml", "table9.xml", /leads to xl\/tables\/table9\.xml, which is not there/],
  ["an id without a relationship", sheet, '<tablePart r:id="rId1"/>', '<tablePart r:id="rId7"/>', /rId7 has no relationship/],

  ["two sheets of a name", workbook, 'name="Liste"', `name="S3.00007 L'altro"`, /two sheets/],
  ["a sheet's name over 31 characters", workbook, 'name="Liste"', 'name="Liste delle voci fra cui si sceglie"', /no name for a sheet/],
  ["elements in another order", sheet, /(<mergeCells.*<\/mergeCells>)(.*<\/dataValidations>)/su, "$2$1", /<mergeCells> out of order/],
  ["a dimension that is not the cells'", sheet, /<dimension ref="[^"]*"\/>/u, '<dimension ref="A1:B2"/>', /dimension A1:B2/],
  ["a cell twice", sheet, /(<c r="A1"[^>]*>.*?<\/c>)/u, "$1$1", /cell A1 out of its place/],
  ["a footer over 255 characters", sheet, /(<oddFooter>)/u, `$1${long}`, /oddFooter longer/],

  [
    "two names of one scope",
    workbook,
    '<definedName name="Voci">',
    '<definedName name="Costante">1</definedName><definedName name="Voci">',
    /two names Costante/,
  ],
  ["a name that is a cell", workbook, 'name="Voci"', 'name="S1"', /no legal name: S1/],
  ["a name that a table has", workbook, 'name="Voci"', 'name="fasi_s3"', /a table has it/],
  ["a print area of no sheet", workbook, 'name="_xlnm.Print_Area" localSheetId="1"', 'name="_xlnm.Print_Area"', /Print_Area: of no sheet/],
  ["a print area that is relative", workbook, "!$A$1:$E$10", "!A1:E10", /Print_Area of/],
  ["print titles of another sheet", workbook, "'S3.00007 l''altro'!$1:$6", "Liste!$1:$6", /Print_Titles of/],

  ["a column's name that is not its header", table, 'name="Peso"', 'name="peso"', /header .* says Peso, the column peso/],
  ["two columns of a name", table, 'name="Peso"', 'name="N."', /two columns N\./],
  ["two columns with an id", table, 'id="2"', 'id="1"', /two columns with the id 1/],
  ["a filter over other cells", table, "<tableColumns", '<autoFilter ref="A1:B2"/><tableColumns', /filter over A1:B2/],
  ["a table that is called as a cell", table, /displayName="[^"]*"/u, 'displayName="S3"', /no legal name/],
  [
    "a calculated column that is not declared",
    table,
    /<calculatedColumnFormula>.*?<\/calculatedColumnFormula>/u,
    "",
    /column Quota \[%\] computes each row and declares no formula/,
  ],
  [
    "a calculated column whose formulas differ by row",
    sheet,
    /(<c r="E8"[^>]*><f>)[^<]*/u,
    "$1Fasi_S3[[#This Row],[Peso]]",
    /column Quota \[%\] holds other formulas/,
  ],
  ["a list of tables that is miscounted", sheet, '<tableParts count="1"', '<tableParts count="2"', /lists other tables/],

  [
    "a merge within a table",
    sheet,
    /<mergeCell ref="[^"]*"\/>/u,
    '<mergeCell ref="A8:B9"/>',
    /table Fasi_S3 .* and merge A8:B9|merge A8:B9 and table Fasi_S3/,
  ],
  [
    "two validations of a cell",
    sheet,
    /(<dataValidation [^>]*sqref="[^"]*"[^>]*(?:\/>|>.*?<\/dataValidation>))/u,
    "$1$1",
    /validation .* and validation/,
  ],

  ["a sheet that is not there", workbook, "'Liste'!", "'Listino'!", /no sheet Listino/],
  ["a sheet's name without its apostrophes", workbook, /name="Liste"(.*)'Liste'!/su, 'name="R1.5"$1R1.5!', /R1\.5 not quoted/],
  ["a table that is not there", sheet, "SUM(Fasi_S3[Peso])", "SUM(Fasi_S4[Peso])", /no table Fasi_S4/],
  ["a column that is not there", sheet, "SUM(Fasi_S3[Peso])", "SUM(Fasi_S3[Pesi])", /no column Pesi/],
  ["a name that is not there", sheet, "SUM(Fasi_S3[Peso])", "SUM(Pesi)", /no name Pesi/],
  ["a text of a formula over 255 characters", sheet, '"a"&amp;5', `"${long}"&amp;5`, /a text over 255/],
  ["a formula nested too deep", sheet, '"a"&amp;5', `${"(".repeat(70)}5${")".repeat(70)}`, /nested more than 64/],
  ["a formula over 8,192 characters", sheet, '"a"&amp;5', `5${"+5".repeat(4_100)}`, /more than 8192/],

  [
    "a structured reference in a list",
    sheet,
    /<formula1>[^<]*<\/formula1>/u,
    "<formula1>Fasi_S3[Peso]</formula1>",
    /Fasi_S3\[Peso\] in a rule/,
  ],
  [
    "a structured reference in a conditional format",
    sheet,
    /<formula>[^<]*<\/formula>/u,
    "<formula>Fasi_S3[Peso]=1</formula>",
    /in a rule/,
  ],
  ["a rule over 255 characters", sheet, /<formula1>[^<]*<\/formula1>/u, `<formula1>"${long}"</formula1>`, /a rule longer than 255/],
  ["a list over a block", sheet, /<formula1>[^<]*<\/formula1>/u, "<formula1>'Liste'!$A$1:$B$2</formula1>", /a list over the block/],
  ["a prompt over 255 characters", sheet, /prompt="[^"]*"/u, `prompt="${long}"`, /prompt longer/],
  ["a prompt's title over 32 characters", sheet, /promptTitle="[^"]*"/u, `promptTitle="${long}"`, /promptTitle longer/],
  ["an error's text over 224 characters", sheet, / error="[^"]*"/u, ` error="${"x".repeat(225)}"`, /error longer/],
  ["a look that is not there", sheet, /dxfId="\d+"/u, 'dxfId="99"', /no look 99/],
  ["two rules of one priority", sheet, /priority="2"/u, 'priority="1"', /two rules of priority 1/],

  ["a cell's style that is not there", sheet, /<c r="A1" s="\d+"/u, '<c r="A1" s="999"', /no style 999/],
  ["a font that is not there", styles, /(<cellXfs[^>]*><xf [^>]*)fontId="\d+"/u, '$1fontId="99"', /no fontId 99/],
  ["a number format that is not there", styles, /(<cellXfs[^>]*><xf [^>]*)numFmtId="\d+"/u, '$1numFmtId="199"', /no number format 199/],
  [
    "too many fonts",
    styles,
    /(<fonts count=")\d+(">)(<font>.*?<\/font>|<font\/>)/u,
    `$1600$2${"<font/>".repeat(599)}$3`,
    /fonts, at most 512|fonts miscounted/,
  ],

  ["a code that Excel is not told to ignore", strings, "05.02.01", "05", /shows a green triangle/],
  [
    "a number that it is told to ignore",
    sheet,
    "<ignoredErrors>",
    '<ignoredErrors><ignoredError sqref="C2:C3" numberStoredAsText="1"/>',
    /ignored though it is no text/,
  ],

  ["shared texts that are miscounted", strings, /uniqueCount="\d+"/u, 'uniqueCount="1"', /uniqueCount 1 of/],
  ["a shared text that is not there", sheet, /t="s"><v>\d+/u, 't="s"><v>999', /no shared text 999/],
];

let parts: ReadonlyMap<string, string>;

beforeAll(async () => {
  parts = new Map(Object.entries(await partsOf(sampleWorkbook())));
});

test("the sound file has nothing wrong", () => {
  expect(problemsOfPackage(packageOf(parts))).toEqual([]);
});

test.each(slips)("%s", (_what, part, found, written, said) => {
  const before = parts.get(part) ?? "";
  const after = before.replace(found, written);
  expect(after).not.toBe(before);
  expect(problemsOfPackage(packageOf(new Map([...parts, [part, after]])))).toContainEqual(expect.stringMatching(said));
});
