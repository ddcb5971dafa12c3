import { asCoAuthor } from "../../excel/co-author";
import { box, sheetOf, type, valueAt } from "../model/open-workbook";
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
  expect(heard).toMatchObject([
    {
      address: "B3",
      source: "Local",
      triggerSource: "Unknown",
      changeType: "RangeEdited",
      details: { valueBefore: "", valueAfter: 0.5, valueTypeAfter: "Double" },
    },
  ]);
});

test("what the add-in writes comes back as its own", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await arrived();
  expect(heard).toMatchObject([{ address: "A1:B2", source: "Local", triggerSource: "ThisLocalAddin" }]);
});

test("a co-author's edit is remote", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  const { workbook } = bed.excel;
  asCoAuthor(workbook, (theirs) => theirs.typeInto(sheetOf(theirs), 0, 0, "x"));
  await arrived();
  expect(heard).toMatchObject([
    { address: "A1", source: "Remote", triggerSource: "Unknown", details: { valueBefore: "", valueAfter: "x" } },
  ]);
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

test("the details of a typed formula tell its result", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  type(bed.excel.workbook, sheetOf(bed.excel.workbook), "A1", "=20+1");
  await arrived();
  expect(heard).toMatchObject([{ address: "A1", details: { valueBefore: "", valueAfter: 21, valueTypeAfter: "Double" } }]);
});

test("a pasted block is one edit, without details; an emptied cell has them", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  const { workbook } = bed.excel;
  const sheet = sheetOf(workbook);
  workbook.batch(() => ["B2", "C2", "B3", "C3"].forEach((address) => type(workbook, sheet, address, address)));
  workbook.clear(sheet, box("C3"), "Contents");
  await arrived();
  expect(heard).toMatchObject([
    { address: "B2:C3", changeType: "RangeEdited" },
    { address: "C3", details: { valueBefore: "C3", valueAfter: "", valueTypeAfter: "Empty" } },
  ]);
  expect(heard[0]?.details).toBeUndefined();
});

test("each range that an add-in writes is an edit of its own", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  await bed.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("C1:C2").values = [[1], [2]];
    await context.sync();
  });
  await arrived();
  expect(heard.map(({ address }) => address)).toEqual(["A1", "C1:C2"]);
});

describe("undo and redo", () => {
  test("tell what the cell held and holds, as a person's edit", async () => {
    const bed = testBed();
    const { workbook } = bed.excel;
    type(workbook, sheetOf(workbook), "B3", "10");
    type(workbook, sheetOf(workbook), "B3", "25");
    const heard = await listening(bed);
    workbook.undo();
    workbook.redo();
    await arrived();
    expect(heard).toMatchObject([
      { address: "B3", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited", details: { valueBefore: 25, valueAfter: 10 } },
      { address: "B3", source: "Local", triggerSource: "Unknown", changeType: "RangeEdited", details: { valueBefore: 10, valueAfter: 25 } },
    ]);
  });

  test("tell the rectangle of what an add-in wrote, no longer as its own", async () => {
    const bed = testBed();
    await bed.Excel.run(
      async (context) =>
        void (context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ]),
    );
    const heard = await listening(bed);
    bed.excel.workbook.undo();
    await arrived();
    expect(heard).toMatchObject([{ address: "A1:B2", changeType: "RangeEdited", triggerSource: "Unknown" }]);
    expect(heard[0]?.details).toBeUndefined();
  });

  test("tell a row that goes and comes back", async () => {
    const bed = testBed();
    const { workbook } = bed.excel;
    workbook.structure.insert(sheetOf(workbook), box("3:4"), "Down");
    const heard = await listening(bed);
    workbook.undo();
    workbook.redo();
    await arrived();
    expect(heard.map(({ address, changeType }) => [address, changeType])).toEqual([
      ["3:4", "RowDeleted"],
      ["3:4", "RowInserted"],
    ]);
  });

  test("move ranges that the add-in holds", async () => {
    const bed = testBed();
    const heard = await listening(bed);
    const { workbook } = bed.excel;
    type(workbook, sheetOf(workbook), "A5", "x");
    await arrived();
    workbook.structure.insert(sheetOf(workbook), box("1:1"), "Down");
    workbook.undo();
    const address = await bed.Excel.run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load("address");
      await context.sync();
      return range?.address;
    });
    expect(address).toBe("Foglio1!A5");
  });

  test("take back and bring back a sheet", async () => {
    const bed = testBed();
    const heard: string[] = [];
    await bed.Excel.run(async (context) => {
      context.workbook.worksheets.onAdded.add(async () => void heard.push("aggiunto"));
      context.workbook.worksheets.onDeleted.add(async () => void heard.push("tolto"));
      await context.sync();
    });
    bed.excel.workbook.sheets.add("Due");
    bed.excel.workbook.undo();
    bed.excel.workbook.redo();
    await arrived();
    expect(heard).toEqual(["aggiunto", "tolto", "aggiunto"]);
  });
});

describe("a co-author", () => {
  test("writes what this person cannot undo, and leaves them their own steps", () => {
    const { workbook } = testBed().excel;
    const sheet = sheetOf(workbook);
    type(workbook, sheet, "A1", "mio");
    asCoAuthor(workbook, (theirs) => type(theirs, sheet, "A2", "suo"));
    expect(workbook.undo()).toBe(true);
    expect([valueAt(sheet, "A1"), valueAt(sheet, "A2"), workbook.canUndo]).toEqual([null, "suo", false]);
  });

  test("is not undone along with rows that were moved before", () => {
    const { workbook } = testBed().excel;
    const sheet = sheetOf(workbook);
    type(workbook, sheet, "A1", "mio");
    workbook.structure.insert(sheet, box("1:1"), "Down");
    type(workbook, sheet, "B1", "mio");
    asCoAuthor(workbook, (theirs) => type(theirs, sheet, "A3", "suo"));
    while (workbook.canUndo) workbook.undo();
    expect([valueAt(sheet, "A2"), valueAt(sheet, "B1"), valueAt(sheet, "A3")]).toEqual(["mio", null, "suo"]);
  });

  test("who moves rows makes this person's steps void", () => {
    const { workbook } = testBed().excel;
    const sheet = sheetOf(workbook);
    type(workbook, sheet, "A1", "mio");
    asCoAuthor(workbook, (theirs) => theirs.structure.insert(sheet, box("1:1"), "Down"));
    expect([workbook.canUndo, valueAt(sheet, "A2")]).toEqual([false, "mio"]);
  });
});

test("cells shifted aside say in which direction", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  const { structure, sheets } = bed.excel.workbook;
  structure.insert(sheets.active(), box("B2:B3"), "Right");
  structure.delete(sheets.active(), box("B2:B3"), "Left");
  structure.insert(sheets.active(), box("B2"), "Down");
  bed.excel.workbook.undo();
  await arrived();
  expect(
    heard.map(({ changeType, changeDirectionState }) => [
      changeType,
      changeDirectionState?.insertShiftDirection ?? changeDirectionState?.deleteShiftDirection,
    ]),
  ).toEqual([
    ["CellInserted", "Right"],
    ["CellDeleted", "Left"],
    ["CellInserted", "Down"],
    ["CellDeleted", "Up"],
  ]);
});

test("rows inserted and deleted by the add-in itself are told as its own", async () => {
  const bed = testBed();
  const heard = await listening(bed);
  await bed.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B4:C5");
    range.getEntireRow().insert("Down");
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("B4").getEntireRow().delete("Up");
    await context.sync();
  });
  await arrived();
  expect(heard.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource])).toEqual([
    ["RowInserted", "4:5", "ThisLocalAddin"],
    ["RowDeleted", "4:4", "ThisLocalAddin"],
  ]);
});

test("all sheets are heard at once: what becomes of them, and who did it", async () => {
  const { Excel, excel } = testBed({ excelApi: "1.20" });
  const heard: unknown[][] = [];
  const { workbook } = excel;
  const first = sheetOf(workbook);
  const ids = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async ({ worksheetId, source, address }) => void heard.push(["cambiato", worksheetId, source, address]));
    worksheets.onAdded.add(async ({ source }) => void heard.push(["aggiunto", source]));
    worksheets.onDeleted.add(async ({ worksheetId, source }) => void heard.push(["tolto", worksheetId, source]));
    worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(["davanti", worksheetId]));
    worksheets.onDeactivated.add(async ({ worksheetId }) => void heard.push(["dietro", worksheetId]));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter, source }) => void heard.push(["nome", nameBefore, nameAfter, source]));
    worksheets.onVisibilityChanged.add(
      async ({ visibilityBefore, visibilityAfter, source }) => void heard.push(["vista", visibilityBefore, visibilityAfter, source]),
    );
    await context.sync();
    return workbook.sheets.idOf(first);
  });
  const second = asCoAuthor(workbook, (theirs) => theirs.sheets.add("Due"));
  const id = workbook.sheets.idOf(second);
  asCoAuthor(workbook, (theirs) => type(theirs, second, "C4", "suo"));
  workbook.sheets.rename(second, "Tre");
  workbook.sheets.activate(second);
  workbook.sheets.setVisibility(first, "veryHidden");
  workbook.sheets.setVisibility(first, "visible");
  asCoAuthor(workbook, (theirs) => theirs.sheets.delete(second));
  await arrived();
  expect(heard).toEqual([
    ["aggiunto", "Remote"],
    ["cambiato", id, "Remote", "C4"],
    ["nome", "Due", "Tre", "Local"],
    ["dietro", ids],
    ["davanti", id],
    ["vista", "Visible", "VeryHidden", "Local"],
    ["vista", "VeryHidden", "Visible", "Local"],
    ["tolto", id, "Remote"],
    ["davanti", ids],
  ]);
});
