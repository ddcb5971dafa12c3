import { testByBatch } from "./asked-excel";
import { closeExcel, openExcel } from "./embedded";
import { failAt, faultPoints, recording, spread, type Fault } from "./faults";

afterEach(closeExcel);

/** Two batches: A1 and A2 are written in the first, A3 in the second. */
async function threeCells(): Promise<string> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
      await context.sync();
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

async function broken(fault: Fault): Promise<[string, number]> {
  const excel = openExcel(undefined, failAt(fault));
  const outcome = await threeCells();
  return [outcome, excel.workbook.sheets.active().cells.size];
}

test("what is sent is counted: batches, their actions and bytes, and which of them write", async () => {
  const { interfere, batches } = recording();
  const excel = openExcel(undefined, interfere);
  expect(await threeCells()).toBe("done");
  expect(batches.slice(0, 2).map(({ writes }) => writes.length)).toEqual([2, 1]);
  expect(batches.reduce((sum, { actions }) => sum + actions, 0)).toBe(excel.statistics.actions);
  expect(batches.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(excel.statistics.requestBytes);
});

testByBatch("what adds a sheet, a table or a row is a write; what finds one is none", async () => {
  const { interfere, batches } = recording();
  openExcel(undefined, interfere);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Scheda");
    sheet.tables.add("A1:B2", true);
    sheet.getRange("5:5").insert("Down");
    sheet.getRange("A7").load("address");
    await context.sync();
  });
  expect(batches[0]?.writes.length).toBe(3);
});

test("a batch fails whole, at an action, or with only its answer lost", async () => {
  const { interfere, batches } = recording();
  openExcel(undefined, interfere);
  await threeCells();
  const [first] = batches;
  const [, second = 0] = first?.writes ?? [];
  expect(await broken({ batch: 1 })).toEqual(["GeneralException", 0]);
  expect(await broken({ batch: 1, action: second, code: "AccessDenied" })).toEqual(["AccessDenied", 1]);
  expect(await broken({ batch: 1, action: first?.actions ?? 0 })).toEqual(["GeneralException", 2]);
  expect(await broken({ batch: 2 })).toEqual(["GeneralException", 2]);
});

test("a lasting failure refuses what comes later too", async () => {
  const excel = openExcel(undefined, failAt({ batch: 2, lasting: true }));
  expect([await threeCells(), await threeCells()]).toEqual(["GeneralException", "GeneralException"]);
  expect(excel.workbook.sheets.active().cells.size).toBe(2);
});

test("every fault point of a run breaks it, and leaves a beginning of its work", async () => {
  const { interfere, batches } = recording();
  openExcel(undefined, interfere);
  await threeCells();
  const points = faultPoints(batches.slice(0, 2));
  const left: number[] = [];
  for (const point of points) {
    const [outcome, cells] = await broken(point);
    expect(outcome).toBe("GeneralException");
    left.push(cells);
  }
  expect(left).toEqual(left.toSorted((a, b) => a - b));
  expect([left[0], left.at(-1)]).toEqual([0, 3]);
});

test("a long list of points is thinned evenly", () => {
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7, 8], 3)).toEqual([0, 4, 8]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});
