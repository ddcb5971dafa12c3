import { readdirSync } from "node:fs";
import { join } from "node:path";
import { usesAboveFloor } from "./api-floor";
import { programOf } from "./excel-uses";

const FLOOR = "1.14";
const PROJECT = join(__dirname, "..", "..");
/** Where product code holds objects of Excel. The embedded Excel is not asked: it answers, it does not call. */
const FOLDERS = ["src/excel/", "src/operations/", "src/taskpane/", "src/commands/"];

const fixture = (body: string): string =>
  `export async function f(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> { ${body} }`;

function judged(body: string): string[] {
  const program = programOf([], { "src/excel/fixture.ts": fixture(body) });
  return usesAboveFloor(program, ["src/excel/fixture.ts"], FLOOR).map((use) => `${use.member} needs ${use.needs}`);
}

test("the product uses nothing above ExcelApi 1.14 unguarded", () => {
  const sources = readdirSync(join(PROJECT, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name}`)
    .filter((name) => /\.tsx?$/.test(name) && FOLDERS.some((folder) => name.startsWith(folder)));
  expect(sources.length).toBeGreaterThan(15);
  expect(usesAboveFloor(programOf(sources), FOLDERS, FLOOR)).toEqual([]);
});

describe("what the check finds", () => {
  test.each([
    ["a property", "sheet.notes.getCount();", "Worksheet.notes needs ExcelApi 1.18"],
    ["an option", "await Excel.run({ mergeUndoGroup: true }, async () => {});", "RunOptions.mergeUndoGroup needs ExcelApi 1.20"],
    ["a path to load", 'sheet.load("name,notes/items/content");', "Worksheet.notes needs ExcelApi 1.18"],
    ["a set of one platform", "context.workbook.linkedWorkbooks;", "Workbook.linkedWorkbooks needs ExcelApiOnline 1.1"],
    [
      "a use under the wrong guard",
      'if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) sheet.notes.getCount();',
      "Worksheet.notes needs ExcelApi 1.18",
    ],
    [
      "a use where the guard has failed",
      'if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) return; else sheet.notes.getCount();',
      "Worksheet.notes needs ExcelApi 1.18",
    ],
  ])("%s", (_, body, finding) => {
    expect(judged(body)).toContain(finding);
  });
});

describe("what the check lets pass", () => {
  test.each([
    ["what the floor has", 'sheet.getRange("A1").load("values,format/fill/color"); await context.sync();'],
    ["a guarded block", 'if (Office.context.requirements.isSetSupported("ExcelApi", "1.18")) { sheet.notes.getCount(); }'],
    ["a guarded value", 'const n = Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? sheet.notes : undefined; void n;'],
    ["a guard among others", 'if (sheet && Office.context.requirements.isSetSupported("ExcelApi", "1.18")) sheet.notes.getCount();'],
  ])("%s", (_, body) => {
    expect(judged(body)).toEqual([]);
  });
});
