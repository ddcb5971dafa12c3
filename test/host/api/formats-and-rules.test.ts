import { refusal, testBed } from "./client";

test("a named style is defined, applied and read back", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const { styles } = context.workbook;
    styles.add("Cardine Campo");
    const style = styles.getItem("Cardine Campo");
    style.font.bold = true;
    style.font.size = 9;
    style.font.color = "#1b2733";
    style.fill.color = "#EDF3F7";
    style.numberFormat = "@";
    style.wrapText = true;
    style.indentLevel = 1;
    style.locked = false;
    style.verticalAlignment = "Top";
    style.textOrientation = 90;
    style.borders.getItem("EdgeBottom").style = "Continuous";
    style.borders.getItem("EdgeBottom").color = "#C5D3E0";
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3");
    range.style = "Cardine Campo";
    range.load("style, numberFormat, format/wrapText, format/font/bold, format/fill/color, format/protection/locked");
    await context.sync();
    expect([
      range.style,
      range.numberFormat[1]?.[1],
      range.format.wrapText,
      range.format.font.bold,
      range.format.fill.color,
      range.format.protection.locked,
    ]).toEqual(["Cardine Campo", "@", true, true, "#EDF3F7", false]);
  });
  const cells = excel.workbook.sheets.active().cells;
  expect(cells.get(1)?.get(1)?.format).toEqual({
    alignment: { indent: 1, rotation: 90, vertical: "top", wrap: true },
    borders: { bottom: { color: "#C5D3E0", line: "thin" } },
    fill: "#EDF3F7",
    font: { bold: true, color: "#1B2733", size: 9 },
    locked: false,
    numberFormat: "@",
    style: "Cardine Campo",
  });
  expect(cells.get(2)?.get(2)?.format).toBe(cells.get(1)?.get(1)?.format);
});

test("the outer and inner edges of a range are drawn apart", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").weight = "Medium";
    borders.getItem("InsideVertical").color = "#112233";
    await context.sync();
  });
  const format = (row: number, column: number) => excel.workbook.sheets.active().cells.get(row)?.get(column)?.format?.borders;
  expect(format(0, 0)).toEqual({ top: { line: "medium", color: "#000000" }, right: { line: "thin", color: "#112233" } });
  expect(format(1, 1)).toEqual({ left: { line: "thin", color: "#112233" } });
});

test("what differs between cells is read as null", async () => {
  const { Excel } = testBed();
  const bold = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").format.font.bold = true;
    const { font } = sheet.getRange("A1:A2").format;
    font.load("bold");
    await context.sync();
    return font.bold;
  });
  expect(bold).toBeNull();
});

test("a validation keeps rule, prompt and alert", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange("C3:C9");
    dataValidation.clear();
    dataValidation.rule = { list: { inCellDropDown: true, source: "=Elenco" } };
    dataValidation.prompt = { showPrompt: true, title: "Priorità", message: "Scegliere dall'elenco" };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Attenzione", message: "Non in elenco" };
    dataValidation.load("type, rule, prompt, errorAlert");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule.list?.source, dataValidation.prompt.title, dataValidation.errorAlert.style]).toEqual([
      "List",
      "=Elenco",
      "Priorità",
      "Warning",
    ]);
  });
  expect(excel.workbook.sheets.active().validations).toEqual([
    {
      range: { row: 2, column: 2, rows: 7, columns: 1 },
      rule: { kind: "list", source: "=Elenco", dropDown: true },
      ignoreBlanks: true,
      prompt: { title: "Priorità", message: "Scegliere dall'elenco" },
      error: { title: "Attenzione", message: "Non in elenco", style: "warning" },
    },
  ]);
});

test("a conditional format by formula is made, counted and taken away", async () => {
  const { Excel, excel } = testBed();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("D2:Z9");
    const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = "=D2=1";
    custom.format.fill.color = "#0F6CBD";
    custom.format.font.color = "#0F6CBD";
    custom.format.borders.getItem("EdgeBottom").color = "#FFFFFF";
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  const sheet = excel.workbook.sheets.active();
  expect(sheet.conditionalFormats).toEqual([
    {
      range: { row: 1, column: 3, rows: 8, columns: 23 },
      formula: "=D2=1",
      format: { fill: "#0F6CBD", font: { color: "#0F6CBD" }, borders: { bottom: { line: "thin", color: "#FFFFFF" } } },
    },
  ]);
  await Excel.run(async (context) => context.workbook.worksheets.getActiveWorksheet().getRange("A1:Z99").conditionalFormats.clearAll());
  expect(sheet.conditionalFormats).toEqual([]);
});

test("rules that the embedded Excel lacks are refused by name", async () => {
  const { Excel } = testBed();
  expect(await refusal(Excel.run(async (context) => void context.workbook.getActiveCell().conditionalFormats.add("DataBar")))).toBe(
    "NotImplemented",
  );
});
