/** Sheets, tables and names that are renamed, copied, hidden and deleted, through the client: every formula follows. */
import { boxAddress } from "../../../src/host/model/address";
import { formulaAt, sheetOf, valueAt } from "../model/open-workbook";
import { refusal, testBed, type TestBed } from "./client";

/** Two sheets that name each other in every place where a formula can stand. */
async function linked(): Promise<TestBed> {
  const bed = testBed();
  await bed.Excel.run(async (context) => {
    const { workbook } = context;
    const card = workbook.worksheets.add("S1.00001");
    const list = workbook.worksheets.getItem("Foglio1");
    card.getRange("A1:B3").values = [
      ["Fase", "Peso"],
      ["uno", 40],
      ["due", 60],
    ];
    card.tables.add("A1:B3", true).name = "Fasi_1";
    card.getRange("D1").values = [["Titolo"]];
    card.names.add("Titolo", card.getRange("D1"));
    workbook.names.add("Pesi", card.getRange("B2:B3"));
    card.getRange("D2:D4").formulas = [["=SUM('S1.00001'!B2:B3)"], ["=SUM(Fasi_1[Peso])"], ["=SUM(Pesi)"]];
    list.getRange("A1:A6").formulas = [
      ["='S1.00001'!D1"],
      ["=SUM(Fasi_1[Peso])"],
      ["='S1.00001'!Titolo"],
      ["=SUM(Pesi)"],
      ['=HYPERLINK("#\'S1.00001\'!A1","S1.00001")'],
      ["=INDIRECT(\"'S1.00001'!B2\")"],
    ];
    list.getRange("C1").dataValidation.rule = { custom: { formula: "='S1.00001'!$B$2>C1" } };
    list.getRange("C1:C4").conditionalFormats.add("Custom").custom.rule.formula = "='S1.00001'!$B$2>C1";
    await context.sync();
  });
  return bed;
}

const results = ({ excel: { workbook } }: TestBed) =>
  ["A1", "A2", "A3", "A4", "A6"].map((address) => valueAt(sheetOf(workbook, "Foglio1"), address));

test("a renamed sheet is followed everywhere but in texts", async () => {
  const bed = await linked();
  expect(results(bed)).toEqual(["Titolo", 100, "Titolo", 100, 40]);
  await bed.Excel.run(async (context) => void (context.workbook.worksheets.getItem("S1.00001").name = "Zio's card"));
  const list = sheetOf(bed.excel.workbook, "Foglio1");
  const card = sheetOf(bed.excel.workbook, "Zio's card");
  expect(["A1", "A2", "A3", "A4", "A5"].map((address) => formulaAt(list, address))).toEqual([
    "='Zio''s card'!D1",
    "=SUM(Fasi_1[Peso])",
    "='Zio''s card'!Titolo",
    "=SUM(Pesi)",
    '=HYPERLINK("#\'S1.00001\'!A1","S1.00001")',
  ]);
  expect([formulaAt(card, "D2"), card.names[0]?.refersTo, bed.excel.workbook.data.names[0]?.refersTo]).toEqual([
    "=SUM('Zio''s card'!B2:B3)",
    "'Zio''s card'!$D$1",
    "'Zio''s card'!$B$2:$B$3",
  ]);
  expect([list.validations[0]?.rule, list.conditionalFormats[0]?.formula]).toEqual([
    { kind: "custom", formula: "='Zio''s card'!$B$2>C1" },
    "='Zio''s card'!$B$2>C1",
  ]);
  expect(results(bed)).toEqual(["Titolo", 100, "Titolo", 100, { error: "#REF!" }]);
});

test("results go on following a renamed sheet and a renamed table", async () => {
  const bed = await linked();
  await bed.Excel.run(async (context) => {
    const card = context.workbook.worksheets.getItem("S1.00001");
    card.name = "S2.00009";
    card.tables.getItem("Fasi_1").name = "Fasi_S2_00009";
    await context.sync();
    context.workbook.worksheets.getItem("S2.00009").getRange("B2").values = [[50]];
    await context.sync();
  });
  expect(results(bed)).toEqual(["Titolo", 110, "Titolo", 110, { error: "#REF!" }]);
  expect(formulaAt(sheetOf(bed.excel.workbook, "Foglio1"), "A2")).toBe("=SUM(Fasi_S2_00009[Peso])");
});

test("the name of a table is free of defined names, and they of it", async () => {
  const bed = await linked();
  const rename = (name: string) => refusal(bed.Excel.run(async (context) => void (context.workbook.tables.getItem("Fasi_1").name = name)));
  expect([await rename("pesi"), await rename("S1"), await rename("Con spazio")]).toEqual([
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
  ]);
  expect(await refusal(bed.Excel.run(async ({ workbook }) => void workbook.names.add("FASI_1", "=1")))).toBe("ItemAlreadyExists");
});

test("what named a deleted sheet is a dead reference", async () => {
  const bed = await linked();
  await bed.Excel.run(async (context) => context.workbook.worksheets.getItem("S1.00001").delete());
  const dead = { error: "#REF!" };
  expect(results(bed)).toEqual([dead, dead, dead, dead, dead]);
  const types = await bed.Excel.run(async (context) => {
    const name = context.workbook.names.getItem("Pesi").load("type,value");
    const range = name.getRangeOrNullObject();
    await context.sync();
    return [name.type, name.value, range.isNullObject];
  });
  expect(types).toEqual(["Error", "#REF!", true]);
});

test("a copied sheet refers to itself: its own cells, names and tables, and what the workbook's names meant on it", async () => {
  const bed = await linked();
  await bed.Excel.run(async (context) => {
    const card = context.workbook.worksheets.getItem("S1.00001");
    const copy = card.copy("After", card);
    copy.name = "S1.00002";
    copy.getRange("B2").values = [[1]];
    await context.sync();
  });
  const copy = sheetOf(bed.excel.workbook, "S1.00002");
  const [table] = copy.tables;
  expect(bed.excel.workbook.data.sheets.map(({ name }) => name)).toEqual(["Foglio1", "S1.00001", "S1.00002"]);
  expect(["D2", "D3", "D4"].map((address) => formulaAt(copy, address))).toEqual([
    "=SUM('S1.00002'!B2:B3)",
    `=SUM(${table?.name}[Peso])`,
    "=SUM(Pesi)",
  ]);
  expect(["D2", "D3", "D4"].map((address) => valueAt(copy, address))).toEqual([61, 61, 61]);
  expect(copy.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ["Titolo", "'S1.00002'!$D$1"],
    ["Pesi", "'S1.00002'!$B$2:$B$3"],
  ]);
  expect(results(bed)).toEqual(["Titolo", 100, "Titolo", 100, 40]);
});

test("hidden sheets are passed over where only visible ones are asked for", async () => {
  const { Excel } = testBed();
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [first, hidden, veryHidden, last] = ["Uno", "Due", "Tre", "Quattro"].map((name) => worksheets.add(name));
    hidden!.visibility = "Hidden";
    veryHidden!.visibility = "VeryHidden";
    const asked = [
      first!.getNextOrNullObject(true),
      first!.getNextOrNullObject(),
      last!.getPreviousOrNullObject(true),
      last!.getNextOrNullObject(true),
      last!.getPrevious(true),
    ];
    for (const sheet of asked) sheet.load("name");
    const count = worksheets.getCount(true);
    await context.sync();
    return [...asked.map((sheet) => (sheet.isNullObject ? null : sheet.name)), count.value];
  });
  expect(read).toEqual(["Quattro", "Due", "Uno", null, "Uno", 3]);
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ["InvalidOperation", "the only visible sheet hidden", ({ workbook }) => (workbook.worksheets.getItem("Foglio1").visibility = "Hidden")],
  ["InvalidOperation", "the only visible sheet deleted", ({ workbook }) => workbook.worksheets.getItem("Foglio1").delete()],
  ["InvalidOperation", "a hidden sheet brought to the front", ({ workbook }) => workbook.worksheets.getItem("Nascosto").activate()],
  ["ItemAlreadyExists", "a name taken, in other capitals", ({ workbook }) => (workbook.worksheets.getItem("Nascosto").name = "FOGLIO1")],
  ["InvalidArgument", "a position beyond the last", ({ workbook }) => (workbook.worksheets.getItem("Nascosto").position = 5)],
])("%s: %s", async (code, _, work) => {
  const { Excel } = testBed();
  await Excel.run(async (context) => void (context.workbook.worksheets.add("Nascosto").visibility = "Hidden"));
  expect(await refusal(Excel.run(async (context) => void work(context)))).toBe(code);
});

test("a name is deleted by itself, and a range's place in a table is asked for", async () => {
  const bed = await linked();
  const read = await bed.Excel.run(async (context) => {
    const card = context.workbook.worksheets.getItem("S1.00001");
    card.names.getItem("Titolo").delete();
    const gone = card.names.getItemOrNullObject("Titolo");
    card.activate();
    card.getRange("B3:C9").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    const front = context.workbook.worksheets.getActiveWorksheet().load("name");
    const shared = context.workbook
      .getSelectedRange()
      .getIntersectionOrNullObject(card.tables.getItem("Fasi_1").getDataBodyRange())
      .load("address");
    const apart = card.getRange("Z1").getIntersectionOrNullObject("A1:B2");
    card.getRange("A2").getEntireRow().format.rowHeight = 33;
    const height = card.getRange("A2:B2").format.load("rowHeight");
    await context.sync();
    return [gone.isNullObject, selected.address, active.address, front.name, shared.address, apart.isNullObject, height.rowHeight];
  });
  expect(read).toEqual([true, "'S1.00001'!B3:C9", "'S1.00001'!B3", "S1.00001", "'S1.00001'!B3", true, 33]);
  expect(valueAt(sheetOf(bed.excel.workbook, "Foglio1"), "A3")).toEqual({ error: "#NAME?" });
});

test("a row inserted through a range of the table answers the new cells", async () => {
  const bed = await linked();
  const address = await bed.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Fasi_1").getDataBodyRange();
    const inserted = body.getRow(1).getEntireRow().insert("Down");
    inserted.load("address");
    body.load("address");
    await context.sync();
    return [inserted.address, body.address];
  });
  expect(address).toEqual(["'S1.00001'!3:3", "'S1.00001'!A2:B4"]);
  expect(sheetOf(bed.excel.workbook, "S1.00001").tables.map(({ range }) => boxAddress(range))).toEqual(["A1:B4"]);
});
