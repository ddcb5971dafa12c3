import { arrived, testBed, type TestBed } from "./client";

async function listening(bed: TestBed): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (args) => void heard.push(args));
    await context.sync();
  });
  return heard;
}

test("a person's edit is local and not the add-in's", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  bed.excel.workbook.typeInto(bed.excel.workbook.sheets.active(), 2, 1, "0,5");
  await arrived();
  expect(heard).toMatchObject([{ address: "B3", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited", details: { valueBefore: "", valueAfter: 0.5, valueTypeAfter: "Double" } }]);
});

test("what the add-in writes comes back as its own", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [[1, 2], [3, 4]];
    await context.sync();
  });
  await arrived();
  expect(heard).toMatchObject([{ address: "A1:B2", source: "Local", triggerSource: "ThisLocalAddin" }]);
});

test("a co-author's edit is remote", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  const { workbook } = bed.excel;
  workbook.batch(() => workbook.typeInto(workbook.sheets.active(), 0, 0, "x"), { source: "Remote", addIn: false });
  await arrived();
  expect(heard).toMatchObject([{ address: "A1", source: "Remote" }]);
});

test("the range of an event can be asked for, also when it moved since", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  const { workbook } = bed.excel;
  workbook.typeInto(workbook.sheets.active(), 4, 0, "x");
  await arrived();
  workbook.structure.insert(workbook.sheets.active(), { row: 0, column: 0, rows: 1, columns: 16_384 }, "Down");
  const address = await bed.Excel.run(async (context) => {
    const range = heard[0]?.getRange(context);
    range?.load("address");
    await context.sync();
    return range?.address;
  });
  expect(address).toBe("Foglio1!A6");
});

test("a removed handler and switched-off events stay silent", async () => {
  const bed = testBed();
  const heard: string[] = [];
  const { workbook } = bed.excel;
  const handler = await bed.Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return result;
  });
  workbook.typeInto(workbook.sheets.active(), 0, 0, "1");
  await arrived();
  await bed.Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  workbook.typeInto(workbook.sheets.active(), 1, 0, "2");
  await arrived();
  await bed.Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await bed.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbook.typeInto(workbook.sheets.active(), 2, 0, "3");
  await arrived();
  expect(heard).toEqual(["A1"]);
});

test("activation, selection and new sheets are told", async () => {
  const { Excel, excel } = testBed();
  const heard: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(async () => void heard.push("attivato"));
    worksheets.onAdded.add(async ({ source }) => void heard.push(`aggiunto ${source}`));
    worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`scelto ${address}`));
    context.workbook.onSelectionChanged.add(async () => void heard.push("scelta"));
    await context.sync();
    worksheets.add("Due").activate();
    await context.sync();
  });
  excel.workbook.selection.select(excel.workbook.sheets.active(), { row: 1, column: 1, rows: 2, columns: 1 });
  await arrived();
  expect(heard).toEqual(["aggiunto Local", "attivato", "scelto B2:B3", "scelta"]);
});

test("rows inserted by a person say so", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  const { workbook } = bed.excel;
  workbook.structure.insert(workbook.sheets.active(), { row: 2, column: 0, rows: 1, columns: 16_384 }, "Down");
  await arrived();
  expect(heard).toMatchObject([{ changeType: "RowInserted", address: "3:3" }]);
});
