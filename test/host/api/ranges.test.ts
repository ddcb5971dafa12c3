import { refusal, testBed } from "./client";

test("what is written is read back, with its text and types", async () => {
  const { Excel } = testBed();
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["Titolo", 1.5],
      [true, ""],
    ];
    sheet.getRange("C1").formulas = [["=B1*2"]];
    const range = sheet.getRange("A1:C2");
    range.load("values, formulas, text, valueTypes, address");
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text, types: range.valueTypes, address: range.address };
  });
  expect(read).toEqual({
    values: [
      ["Titolo", 1.5, 3],
      [true, "", ""],
    ],
    formulas: [
      ["Titolo", 1.5, "=B1*2"],
      [true, "", ""],
    ],
    text: [
      ["Titolo", "1,5", "3"],
      ["VERO", "", ""],
    ],
    types: [
      ["String", "Double", "Double"],
      ["Boolean", "Empty", "Empty"],
    ],
    address: "Foglio1!A1:C2",
  });
});

test("a property that was not loaded cannot be read", async () => {
  const { Excel } = testBed();
  const code = await refusal(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      return range.values;
    }),
  );
  expect(code).toBe("PropertyNotLoaded");
});

test("a range serves in later batches and follows its cells", async () => {
  const { Excel } = testBed();
  const address = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("B5");
    range.values = [["x"]];
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    range.load("address, values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual(["Foglio1!B7", [["x"]]]);
});

test("more than 1500 cells arrive whole though the client cuts them up", async () => {
  const { Excel, excel } = testBed();
  const block = Array.from({ length: 700 }, (_, row) => Array.from({ length: 10 }, (__, column) => row * 10 + column));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:J700").values = block;
    await context.sync();
  });
  expect(excel.workbook.sheets.active().cells.get(699)?.get(9)?.value).toBe(6999);
});

test("a block of another shape is refused, one value fills the range", async () => {
  const { Excel, excel } = testBed();
  const code = await refusal(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = 7 as unknown as number[][];
      sheet.getRange("A2:B2").values = [[1, 2, 3]];
      sheet.getRange("A3").values = [["nie"]];
      await context.sync();
    }),
  );
  const { cells } = excel.workbook.sheets.active();
  expect([code, cells.get(0)?.get(1)?.value, cells.has(2)]).toEqual(["InvalidArgument", 7, false]);
});

test("a refusal says where, and keeps what was done before it", async () => {
  const { Excel, excel } = testBed();
  const error = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["prima"]];
    sheet.getRange("B1:C1").values = [[1]];
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  expect(excel.workbook.sheets.active().cells.get(0)?.get(0)?.value).toBe("prima");
});

test("a member that the embedded Excel does not have is not found", async () => {
  const { Excel } = testBed();
  const code = await refusal(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load("items");
      await context.sync();
    }),
  );
  expect(code).toBe("ApiNotFound");
});

test("calls above the floor are refused by the client itself", async () => {
  const { Excel } = testBed();
  const code = await refusal(
    Excel.run(async (context) => {
      context.workbook.getActiveCell().getDependents();
      await context.sync();
    }),
  );
  expect(code).toBe("ApiNotFound");
});

test("an object that is not there is null, and what is asked of it too", async () => {
  const { Excel } = testBed();
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Assente");
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("values");
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, used.isNullObject];
  });
  expect(nulls).toEqual([true, true]);
  expect(await refusal(Excel.run(async (context) => void context.workbook.worksheets.getItem("Assente").activate()))).toBe("ItemNotFound");
});

test("widths are points and come back as given", async () => {
  const { Excel, excel } = testBed();
  const width = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange("A:B");
    format.columnWidth = 108.75;
    format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBe(108.75);
  expect(excel.workbook.sheets.active().columns.get(1)?.width).toBeCloseTo(20.71, 2);
});

test("a whole request above five megabytes is refused", async () => {
  const { Excel } = testBed();
  const code = await refusal(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (let row = 0; row < 200; row++) sheet.getCell(row, 0).values = [["x".repeat(30_000)]];
      await context.sync();
    }),
  );
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
});

test("an answer above five megabytes is refused", async () => {
  const { Excel, excel } = testBed();
  const sheet = excel.workbook.sheets.active();
  excel.workbook.cells.write(
    sheet,
    0,
    0,
    Array.from({ length: 200 }, () => ["x".repeat(30_000)]),
  );
  const code = await refusal(
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
      await context.sync();
    }),
  );
  expect(code).toBe("ResponsePayloadSizeLimitExceeded");
});

describe("formulas that Excel lets spill", () => {
  test.each(["=A1:A3", "=$A:$A", "=A1:A3*2", "={1,2}", "=-(A1:B1)"])("%s is refused as not known here", async (formula) => {
    const { Excel } = testBed();
    expect(
      await refusal(
        Excel.run(async (context) => void (context.workbook.worksheets.getActiveWorksheet().getRange("D1").formulas = [[formula]])),
      ),
    ).toBe("NotImplemented");
  });

  test.each(["=@A1:A3", "=SUM(A1:A3)", "=A1:A3 A2:C2", "={1}"])("%s is one value", async (formula) => {
    const { Excel } = testBed();
    await Excel.run(async (context) => void (context.workbook.worksheets.getActiveWorksheet().getRange("D1").formulas = [[formula]]));
  });
});
