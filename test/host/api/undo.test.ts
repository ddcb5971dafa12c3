/** What Ctrl+Z takes back of what an add-in did: one step a round trip, or one for a whole run that asks for it. */
import { variants, type VariantName } from "../../../src/host/model/variant";
import { refusal, testBed, type TestBed } from "./client";

const values = ({ excel }: TestBed) =>
  ["A", "B"].map((_, column) => excel.workbook.sheets.active().cells.get(0)?.get(column)?.value ?? null);

/** Writes A1 and B1 in two round trips. */
async function twoSyncs({ Excel }: TestBed, options: Excel.RunOptions): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("A1").format.font.bold = true;
    await context.sync();
    sheet.getRange("B1").values = [[2]];
    await context.sync();
  });
}

test("each round trip is one step", async () => {
  const bed = testBed({ excelApi: "1.20" });
  await twoSyncs(bed, {});
  bed.excel.workbook.undo();
  expect(values(bed)).toEqual([1, null]);
  bed.excel.workbook.undo();
  expect([values(bed), bed.excel.workbook.canUndo]).toEqual([[null, null], false]);
});

test("a run that merges its undo group is one step, undone and redone whole", async () => {
  const bed = testBed({ excelApi: "1.20" });
  await twoSyncs(bed, { mergeUndoGroup: true });
  bed.excel.workbook.undo();
  expect([values(bed), bed.excel.workbook.canUndo]).toEqual([[null, null], false]);
  bed.excel.workbook.redo();
  expect(values(bed)).toEqual([1, 2]);
});

test("two merged runs are two steps, and a run after them on the same context is a step of its own", async () => {
  const bed = testBed({ excelApi: "1.20" });
  const { Excel, excel } = bed;
  await twoSyncs(bed, { mergeUndoGroup: true });
  const context = await Excel.run({ mergeUndoGroup: true }, async (own) => {
    own.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[10]];
    await own.sync();
    return own;
  });
  await Excel.run(context, async (again) => void (again.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [[20]]));
  excel.workbook.undo();
  expect(values(bed)).toEqual([10, 2]);
  excel.workbook.undo();
  expect(values(bed)).toEqual([1, 2]);
  excel.workbook.undo();
  expect(values(bed)).toEqual([null, null]);
});

test("what a person does between the round trips of a merged run parts its step", async () => {
  const bed = testBed({ excelApi: "1.20" });
  const { workbook } = bed.excel;
  await bed.Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    workbook.typeInto(workbook.sheets.active(), 0, 2, "mio");
    sheet.getRange("B1").values = [[2]];
    await context.sync();
  });
  workbook.undo();
  expect([values(bed), workbook.sheets.active().cells.get(0)?.get(2)?.value]).toEqual([[1, null], "mio"]);
});

test("an Excel without 1.20 passes over the option, as without it", async () => {
  const bed = testBed();
  expect(bed.Office.context.requirements.isSetSupported("ExcelApi", "1.20")).toBe(false);
  await twoSyncs(bed, { mergeUndoGroup: true });
  bed.excel.workbook.undo();
  expect(values(bed)).toEqual([1, null]);
});

test("what the host claims can be set", () => {
  const { Office } = testBed({ excelApi: "1.20" });
  expect(["1.14", "1.20", "1.21"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version))).toEqual([
    true,
    true,
    false,
  ]);
});

const notUndoable: [string, VariantName, (context: Excel.RequestContext) => unknown][] = [
  ["deleting a sheet", "windows", ({ workbook }) => workbook.worksheets.getItem("Due").delete()],
  ["copying a sheet", "web", ({ workbook }) => workbook.worksheets.getItem("Due").copy()],
  ["renaming a sheet", "windows", ({ workbook }) => (workbook.worksheets.getItem("Due").name = "Tre")],
  ["moving a sheet", "windows", ({ workbook }) => (workbook.worksheets.getItem("Due").position = 0)],
  ["hiding a sheet", "windows", ({ workbook }) => (workbook.worksheets.getItem("Due").visibility = "Hidden")],
  ["protecting a sheet", "web", ({ workbook }) => workbook.worksheets.getItem("Due").protection.protect()],
  ["protecting the structure", "windows", ({ workbook }) => workbook.protection.protect()],
  ["changing a style", "web", ({ workbook }) => (workbook.styles.getItem("Normal").wrapText = true)],
  ["naming the author", "web", ({ workbook }) => (workbook.properties.author = "Ufficio")],
];

async function withTwoSheets(name: VariantName): Promise<TestBed> {
  const bed = testBed({ excelApi: "1.20", variant: variants[name] });
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.add("Due");
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["prima"]];
  });
  return bed;
}

describe.each(notUndoable)("%s", (_, name, act) => {
  test("is refused within a merged run, which keeps what it did before", async () => {
    const bed = await withTwoSheets(name);
    const code = await refusal(
      bed.Excel.run({ mergeUndoGroup: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["nel gruppo", 1]];
        act(context);
        context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [[2]];
        await context.sync();
      }),
    );
    expect([code, values(bed), bed.excel.workbook.data.sheets.map(({ name }) => name)]).toEqual([
      "UndoNotSupported",
      ["nel gruppo", 1],
      ["Foglio1", "Due"],
    ]);
    bed.excel.workbook.undo();
    expect(values(bed)).toEqual(["prima", null]);
  });

  test("ends the undo stack elsewhere, but for what comes after it", async () => {
    const bed = await withTwoSheets(name);
    await bed.Excel.run(async (context) => {
      act(context);
      context.workbook.worksheets.getItem("Foglio1").getRange("B1").values = [[2]];
      await context.sync();
    });
    const { workbook } = bed.excel;
    workbook.undo();
    const [first] = workbook.data.sheets.filter(({ name }) => name === "Foglio1");
    expect([first?.cells.get(0)?.get(0)?.value, first?.cells.get(0)?.get(1)?.value, workbook.canUndo]).toEqual(["prima", undefined, false]);
  });
});

test("adding a sheet and a table in a merged run is one step", async () => {
  const bed = testBed({ excelApi: "1.20" });
  await bed.Excel.run({ mergeUndoGroup: true }, async (context) => {
    const sheet = context.workbook.worksheets.add("Scheda");
    await context.sync();
    sheet.getRange("A1:B2").values = [
      ["a", "b"],
      [1, 2],
    ];
    sheet.tables.add("A1:B2", true).name = "Fasi";
    sheet.names.add("Peso", sheet.getRange("B2"));
    sheet.activate();
    await context.sync();
  });
  const { workbook } = bed.excel;
  workbook.undo();
  expect([workbook.data.sheets.map(({ name }) => name), workbook.canUndo]).toEqual([["Foglio1"], false]);
  workbook.redo();
  expect(workbook.tables.find("Fasi")?.sheet.name).toBe("Scheda");
});
