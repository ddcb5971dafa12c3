import { refusal, testBed, type TestBed } from "./client";

async function withTable(bed: TestBed): Promise<void> {
  await bed.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B3").formulas = [
      ["Fase", "Peso"],
      ["uno", 40],
      ["due", "=100-B2"],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Fasi";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.style = "TableStyleLight1";
    sheet.names.add("PesoFasi", sheet.getRange("D1"));
    sheet.getRange("D1").formulas = [["=SUM(Fasi[Peso])"]];
    await context.sync();
  });
}

test("a table is made, renamed and styled in one batch", async () => {
  const bed = testBed();
  await withTable(bed);
  expect(bed.excel.workbook.sheets.active().tables).toMatchObject([
    { name: "Fasi", style: "TableStyleLight1", bandedRows: false, filterButtons: false, columns: [{ name: "Fase" }, { name: "Peso" }] },
  ]);
});

test("its parts are ranges, and names stand for cells", async () => {
  const bed = testBed();
  await withTable(bed);
  const read = await bed.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Fasi");
    const [header, body, whole] = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()];
    const total = context.workbook.worksheets.getActiveWorksheet().names.getItem("PesoFasi").getRange();
    const columns = table.columns.load("items/name");
    header.load("values");
    body.load("values");
    whole.load("address");
    total.load("values, address");
    await context.sync();
    return [header.values, body.values, whole.address, total.values, total.address, columns.items.map(({ name }) => name)];
  });
  expect(read).toEqual([
    [["Fase", "Peso"]],
    [
      ["uno", 40],
      ["due", 60],
    ],
    "Foglio1!A1:B3",
    [[100]],
    "Foglio1!D1",
    ["Fase", "Peso"],
  ]);
});

test("rows are appended by resizing and deleted whole", async () => {
  const bed = testBed();
  await withTable(bed);
  await bed.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Fasi");
    table.resize("A1:B4");
    context.workbook.worksheets.getActiveWorksheet().getRange("A4:B4").values = [["tre", 5]];
    await context.sync();
    table.rows.getItemAt(0).delete();
    await context.sync();
  });
  const sheet = bed.excel.workbook.sheets.active();
  expect([sheet.tables[0]?.range.rows, sheet.cells.get(1)?.get(0)?.value, sheet.cells.get(2)?.get(0)?.value]).toEqual([3, "due", "tre"]);
});

test("a name of the workbook and a name of a sheet are told apart", async () => {
  const { Excel } = testBed();
  const scopes = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    // In this order: a workbook's name is refused while the sheet in front has one alike (office-js #2875).
    context.workbook.names.add("Titolo", sheet.getRange("C3"));
    sheet.names.add("Titolo", sheet.getRange("B2"));
    const [local, global] = [sheet.names.getItem("Titolo"), context.workbook.names.getItem("Titolo")];
    const range = global.getRangeOrNullObject();
    local.load("scope, type, value");
    global.load("scope, formula");
    range.load("address");
    await context.sync();
    return [local.scope, local.type, local.value, global.scope, global.formula, range.address];
  });
  expect(scopes).toEqual(["Worksheet", "Range", "Foglio1!B2", "Workbook", "=Foglio1!$C$3", "Foglio1!C3"]);
});

test("a name whose cells were deleted has no range any more", async () => {
  const { Excel } = testBed();
  const [isNull, type] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = context.workbook.names.add("Titolo", sheet.getRange("B2"));
    sheet.getRange("2:2").delete("Up");
    const range = name.getRangeOrNullObject();
    name.load("type");
    await context.sync();
    return [range.isNullObject, name.type];
  });
  expect([isNull, type]).toEqual([true, "Error"]);
});

test("a range whose cells were deleted is an invalid reference", async () => {
  const { Excel } = testBed();
  const code = await refusal(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B2");
      range.load("address");
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(code).toBe("InvalidReference");
});

test("contents, formats and rules are copied, relative references move along", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
    sheet.getRange("A1").format.fill.color = "#EDF3F7";
    sheet.getRange("A5:B5").copyFrom("A1:B1");
    await context.sync();
  });
  const row = excel.workbook.sheets.active().cells.get(4);
  expect([row?.get(1)?.formula, row?.get(1)?.value, row?.get(0)?.format?.fill]).toEqual(["=A5*2", 4, "#EDF3F7"]);
});
