import { applyChanges } from "../../src/excel/edit/apply-changes";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { ChangedMeanwhileError, NotFoundInWorkbookError, SheetNameClashError, SheetNameError, SheetProtectedError, WorkbookProtectedError } from "../../src/excel/excel-errors";
import type { CellContent, SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { clearsUndo, type HeightsChange, type RowRemoved, type RowsChange, type WorkbookChange } from "../../src/sheets/changes/workbook-change";
import type { SheetData } from "../../src/xlsx/workbook-data";
import { expectRoundTrips, testByBatch, testUnless } from "./asked-excel";
import { cellAt, closeExcel, openExcel, sheetNamed } from "./embedded";
import { refusing } from "./faults";
import { sheetPlan, textStyle } from "./sheet-plans";

afterEach(closeExcel);

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const double = { formula: "=[@Peso]*2" };
const listRange = box(2, 1, 4, 3);

/** Three rows of code, weight and doubled weight, with a rule each and a merged note below. */
function listPlan(parts: Partial<SheetPlan> = {}): SheetPlan {
  return sheetPlan("Elenco", {
    rowHeights: [{ row: 5, rows: 1, height: 40 }],
    styles: [{ ...box(3, 1, 3), style: textStyle.name }],
    blocks: [
      { row: 2, column: 1, cells: [["Codice", "Peso", "Doppio"], ["a", 1, double], ["b", 2, double], ["c", 3, double]] },
      { row: 7, column: 1, cells: [["Nota sotto la tabella"]] },
      { row: 8, column: 1, cells: [[{ formula: "=SUM(Righe[Peso])" }]] },
    ],
    merges: [box(7, 1, 1, 3)],
    names: [{ name: "Nota", range: box(7, 1) }],
    tables: [{ name: "Righe", range: listRange }],
    validations: [{ range: box(3, 2, 3), rule: { kind: "decimal", min: 0, max: 100 } }],
    conditionalFormats: [
      { range: box(2, 1, 4, 3), formula: "=$C3>1", format: { fill: "#FFFFFF" } },
      { range: box(3, 3, 3), formula: "=D4>3", format: { fill: "#C0C0C0" } },
    ],
    print: { orientation: "landscape", area: box(0, 0, 9, 4), footer: { left: "", center: "", right: "" }, scale: 70 },
    ...parts,
  });
}

async function openList(plan = listPlan(), { excelApi = "1.14" } = {}) {
  const excel = openExcel(undefined, undefined, { excelApi });
  await applyWorkbookPlan({ title: "Prova", styles: [textStyle], sheets: [plan, sheetPlan("Altro", { names: [{ name: "Qui", range: box(0, 0) }] })] });
  excel.statistics.reset();
  return excel;
}

const cells = (row: number, column: number, contents: CellContent[][], sheet = "Elenco"): WorkbookChange => ({
  kind: "cells",
  sheet,
  row,
  column,
  cells: contents,
  was: contents.map((line) => line.map(() => null)),
});
const rows = (added: number, range = listRange): RowsChange => ({ kind: "rows", sheet: "Elenco", table: "Righe", range, added });
const removed = (row: number): RowRemoved => ({ kind: "rowRemoved", sheet: "Elenco", table: "Righe", range: listRange, row, was: [null, null, null] });

const removedFrom = (length: number, row: number): RowRemoved => ({ ...removed(row), range: box(2, 1, length - 2, 3) });

const valuesOf = (sheet: SheetData, row: number) => [1, 2, 3].map((column) => cellAt(sheet, row, column)?.value ?? null);
const apply = (...changes: WorkbookChange[]) => applyChanges(changes, [textStyle]);

test("a list is looked over in one round trip and written in another", async () => {
  const excel = await openList();
  await apply(cells(3, 1, [["x", 5]]), rows(2), cells(6, 1, [["y", 6], ["z", 7]]));
  expectRoundTrips(excel, 2);
});

describe("heights", () => {
  const heights = (...needs: HeightsChange["rows"]): HeightsChange => ({ kind: "heights", sheet: "Elenco", rows: needs });
  const heightsOf = (excel: Awaited<ReturnType<typeof openList>>) => Object.fromEntries([...sheetNamed(excel.workbook.data, "Elenco").rows].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])));

  test("raise the rows that are lower, and leave the others as people like them", async () => {
    const excel = await openList();
    await apply(heights({ row: 5, rows: 1, height: 31 }, { row: 7, rows: 1, height: 58 }));
    expect(heightsOf(excel)).toEqual({ 5: 40, 7: 58 });
  });

  test("are looked at in one round trip; nothing is written where all rows are high enough", async () => {
    const excel = await openList();
    await apply(heights({ row: 5, rows: 1, height: 31 }));
    expectRoundTrips(excel, 1);
  });

  test("of a text over several rows count together", async () => {
    const excel = await openList();
    await apply(heights({ row: 4, rows: 2, height: 55 }));
    expect(heightsOf(excel)).toEqual({ 5: 40 });
    await apply(heights({ row: 4, rows: 2, height: 818 }));
    expect(heightsOf(excel)).toEqual({ 4: 409, 5: 409 });
  });

  test("of two texts in one row are those of the longer one", async () => {
    const excel = await openList();
    await apply(heights({ row: 7, rows: 1, height: 58 }, { row: 7, rows: 2, height: 62 }));
    expect(heightsOf(excel)).toEqual({ 5: 40, 7: 58, 8: 31 });
  });

  test("are Excel's own where no merged cells hinder it, unless the row is high enough", async () => {
    const excel = await openList();
    await apply(heights({ row: 5, rows: 1, height: 31, fitted: true }));
    expect(heightsOf(excel)).toEqual({ 5: 40 });
    await apply(heights({ row: 5, rows: 1, height: 58, fitted: true }));
    expect(heightsOf(excel)).toEqual({});
  });

  test("go where the rows before them in the list have moved them", async () => {
    const excel = await openList();
    await apply(rows(2), heights({ row: 8, rows: 1, height: 31 }, { row: 9, rows: 1, height: 58 }));
    expect(heightsOf(excel)).toMatchObject({ 5: 40, 9: 58 });
    await apply(removedFrom(8, 6), heights({ row: 8, rows: 1, height: 50 }));
    expect(heightsOf(excel)).toMatchObject({ 8: 58 });
  });

  test("are left alone on a protected sheet, where texts can be written", async () => {
    const excel = await openList();
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    sheet.protection = {};
    await apply(heights({ row: 7, rows: 1, height: 58 }));
    expect(heightsOf(excel)).toEqual({ 5: 40 });
  });
});

describe("cells", () => {
  test("take text as text, numbers, formulas, or nothing", async () => {
    const excel = await openList();
    await apply(cells(0, 0, [["=1+1", "1/06", 4, { formula: "=C1*2" }, true]]), cells(3, 1, [[null, null]]));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    const written = [0, 1, 2, 3, 4].map((column) => cellAt(sheet, 0, column));
    expect(written.map((cell) => cell?.value)).toEqual(["=1+1", "1/06", 4, 8, true]);
    expect(written.map((cell) => cell?.formula)).toEqual([undefined, undefined, undefined, "=C1*2", undefined]);
    expect(valuesOf(sheet, 3)).toEqual([null, null, 0]);
  });

  test("go where the rows before them in the list have moved them", async () => {
    const excel = await openList();
    await apply(rows(1), cells(6, 1, [["d", 4]]), cells(8, 1, [["Nota nuova"]]));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect([5, 6, 8].map((row) => valuesOf(sheet, row))).toEqual([["c", 3, 6], ["d", 4, 8], ["Nota nuova", null, null]]);
  });
});

describe("rows that are added", () => {
  test("come below the last one, compute, and are otherwise empty", async () => {
    const excel = await openList();
    await apply(rows(2));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect(sheet.tables[0]?.range).toEqual({ ...listRange, rows: 6 });
    expect([5, 6, 7].map((row) => valuesOf(sheet, row))).toEqual([["c", 3, 6], [null, null, 0], [null, null, 0]]);
    expect(cellAt(sheet, 7, 1)?.format).toEqual(cellAt(sheet, 5, 1)?.format);
  });

  test("take no text for a formula, though it begins with an equals sign", async () => {
    const excel = await openList();
    await apply(cells(5, 1, [["=", "=="]]));
    await apply(rows(2));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect([5, 6, 7].map((row) => valuesOf(sheet, row).slice(0, 2))).toEqual([["=", "=="], [null, null], [null, null]]);
  });

  test("leave every rule in one piece that reaches them", async () => {
    const excel = await openList();
    await apply(rows(2));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect(sheet.conditionalFormats.map(({ range }) => range)).toEqual(expect.arrayContaining([box(2, 1, 6, 3), box(3, 3, 5)]));
    expect(sheet.conditionalFormats).toHaveLength(2);
    expect(sheet.validations.map(({ range }) => range)).toEqual([box(3, 2, 5)]);
  });

  testUnless(["noPrinter"], "it looks at what is printed")("move what stands below, with merges, names and the printed area", async () => {
    const excel = await openList();
    await apply(rows(2));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect(sheet.merges).toEqual([box(9, 1, 1, 3)]);
    expect(sheet.page.printArea).toEqual(box(0, 0, 11, 4));
    expect(sheet.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([["Nota", "Elenco!$B$10"]]);
  });

  testUnless(["noPrinter"], "it looks at what is printed")("are printed also where the table is the last thing on the sheet", async () => {
    const excel = await openList(listPlan({ merges: [], names: [], print: { orientation: "landscape", area: box(0, 0, 6, 4), footer: { left: "", center: "", right: "" }, scale: 70 } }));
    await apply(rows(2), rows(1, { ...listRange, rows: 6 }));
    expect(sheetNamed(excel.workbook.data, "Elenco").page.printArea).toEqual(box(0, 0, 9, 4));
  });

  testUnless(["noPrinter"], "it looks at what is printed")("are printed also where another row goes afterwards and the sheet is renamed", async () => {
    const excel = await openList(listPlan({ merges: [], names: [], print: { orientation: "landscape", area: box(0, 0, 6, 4), footer: { left: "", center: "", right: "" }, scale: 70 } }));
    expect(await apply(rows(2), removedFrom(8, 3), { kind: "sheetRenamed", sheet: "Elenco", to: "Lista" })).toEqual({ pagesLeft: [], unlike: [] });
    expect(sheetNamed(excel.workbook.data, "Lista").page.printArea).toEqual(box(0, 0, 7, 4));
  });

  test.each([
    ["to set what is printed", /^SetPrintArea$/],
    ["even to tell what is printed", /PrintArea/],
  ])("come although Excel refuses %s, and the sheet is named", async (_, member) => {
    const { data } = (await openList(listPlan({ merges: [], names: [], print: { orientation: "landscape", area: box(0, 0, 6, 4), footer: { left: "", center: "", right: "" }, scale: 70 } }))).workbook;
    openExcel(data, refusing(member, "GeneralException", "PageLayout.getPrintAreaOrNullObject"));
    expect(await apply(rows(2), cells(6, 1, [["y", 6], ["z", 7]]))).toEqual({ pagesLeft: ["Elenco"], unlike: [] });
    expect(valuesOf(sheetNamed(data, "Elenco"), 7)).toEqual(["z", 7, 14]);
  });

  test("come before a totals row", async () => {
    const plan = listPlan({ names: [], merges: [], blocks: listPlan().blocks.slice(0, 1) });
    const { data } = (await openList(plan)).workbook;
    const sheet = sheetNamed(data, "Elenco");
    sheet.cells.set(6, new Map([[2, { value: 6 }]]));
    sheet.tables[0] = { ...sheet.tables[0]!, range: { ...listRange, rows: 5 }, totalsRow: true };
    openExcel(data);
    await apply(rows(1), cells(6, 1, [["d", 4]]));
    expect(sheet.tables[0]?.range.rows).toBe(6);
    expect([6, 7].map((row) => valuesOf(sheet, row))).toEqual([["d", 4, 8], [null, 6, null]]);
  });

  test("are not added to a table that has grown or gone meanwhile", async () => {
    const excel = await openList();
    await expect(apply(cells(3, 1, [["x"]]), rows(1, { ...listRange, rows: 5 }))).rejects.toThrow(ChangedMeanwhileError);
    await expect(apply(cells(3, 1, [["x"]]), { ...rows(1), table: "Altre" })).rejects.toThrow(NotFoundInWorkbookError);
    expect(valuesOf(sheetNamed(excel.workbook.data, "Elenco"), 3)).toEqual(["a", 1, 2]);
  });
});

test("a row that is removed takes its place along, and rules stay in one piece", async () => {
  const excel = await openList();
  await apply(removed(3));
  const sheet = sheetNamed(excel.workbook.data, "Elenco");
  expect(sheet.tables[0]?.range).toEqual({ ...listRange, rows: 3 });
  expect([3, 4].map((row) => valuesOf(sheet, row))).toEqual([["b", 2, 4], ["c", 3, 6]]);
  expect(sheet.conditionalFormats).toHaveLength(2);
  expect(cellAt(sheet, 7, 1)?.value).toBe(5);
});

describe("sheets, tables and names", () => {
  test("are renamed, hidden, added and removed in the order of the list", async () => {
    const excel = await openList();
    await apply(
      { kind: "sheetRenamed", sheet: "Elenco", to: "Lista" },
      { kind: "tableRenamed", sheet: "Lista", table: "Righe", to: "Voci" },
      { kind: "nameAdded", sheet: "Lista", name: "Segno", range: box(0, 0) },
      { kind: "nameRemoved", sheet: "Altro", name: "Qui", range: box(0, 0) },
      { kind: "sheetAdded", plan: sheetPlan("Nuovo", { workbookNames: [{ name: "Novita", range: box(0, 0) }] }), position: 0 },
      { kind: "sheetShown", sheet: "Lista", shown: false },
      { kind: "sheetRemoved", sheet: "Altro" },
    );
    const { data } = excel.workbook;
    expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Nuovo", "visible"], ["Lista", "hidden"]]);
    const list = sheetNamed(data, "Lista");
    expect(list.tables[0]?.name).toBe("Voci");
    expect(list.names.map(({ name }) => name).sort()).toEqual(["Nota", "Segno"]);
    expect(data.names.map(({ name }) => name)).toEqual(["Novita"]);
  });

  test("a very hidden sheet is removed too, although Excel deletes none", async () => {
    const excel = await openList();
    excel.workbook.sheets.setVisibility(sheetNamed(excel.workbook.data, "Altro"), "veryHidden");
    await apply({ kind: "sheetRemoved", sheet: "Altro" });
    expect(excel.workbook.data.sheets.map(({ name }) => name)).toEqual(["Elenco"]);
  });

  test("a row goes into a table that the list has renamed", async () => {
    const excel = await openList();
    await apply({ kind: "sheetRenamed", sheet: "Elenco", to: "Lista" }, { kind: "tableRenamed", sheet: "Lista", table: "Righe", to: "Voci" }, { ...rows(1), sheet: "Lista", table: "Voci" });
    expect(valuesOf(sheetNamed(excel.workbook.data, "Lista"), 6)).toEqual([null, null, 0]);
  });

  test("two sheets can exchange their names", async () => {
    const excel = await openList();
    await apply({ kind: "sheetRenamed", sheet: "Elenco", to: "x" }, { kind: "sheetRenamed", sheet: "Altro", to: "Elenco" }, { kind: "sheetRenamed", sheet: "x", to: "Altro" });
    expect(sheetNamed(excel.workbook.data, "Altro").tables).toHaveLength(1);
  });

  test("a sheet that is added brings the styles that are missing", async () => {
    const excel = await openList();
    const styled = { ...textStyle, name: "Prova nuovo" };
    await applyChanges([{ kind: "sheetAdded", plan: sheetPlan("Nuovo", { styles: [{ ...box(0, 0), style: styled.name }] }) }], [textStyle, styled]);
    expect(cellAt(sheetNamed(excel.workbook.data, "Nuovo"), 0, 0)?.format?.numberFormat).toBe("@");
  });
});

describe("what cannot be written is told before anything is written", () => {
  const first = cells(0, 0, [["x"]], "Altro");

  test.each<[string, WorkbookChange[], new (...values: never[]) => Error]>([
    ["a sheet that is gone", [cells(0, 0, [["x"]], "Sparito")], NotFoundInWorkbookError],
    ["a table that is gone", [{ kind: "tableRenamed", sheet: "Elenco", table: "Altre", to: "Voci" }], NotFoundInWorkbookError],
    ["a sheet name that is taken", [{ kind: "sheetRenamed", sheet: "Elenco", to: "Altro" }], SheetNameClashError],
    ["an illegal sheet name", [{ kind: "sheetRenamed", sheet: "Elenco", to: "S1/2" }], SheetNameError],
    ["an added sheet whose name is taken", [{ kind: "sheetAdded", plan: sheetPlan("elenco") }], SheetNameClashError],
  ])("%s", async (_, changes, error) => {
    const excel = await openList();
    await expect(apply(first, ...changes)).rejects.toThrow(error);
    expect(cellAt(sheetNamed(excel.workbook.data, "Altro"), 0, 0)).toBeUndefined();
  });

  test("a protected sheet takes only cells that are open", async () => {
    const { data } = (await openList()).workbook;
    sheetNamed(data, "Elenco").protection = {};
    openExcel(data);
    await expect(apply(first, cells(3, 1, [["x", 5]]))).rejects.toThrow(SheetProtectedError);
    await expect(apply(first, rows(1))).rejects.toThrow(SheetProtectedError);
    expect(cellAt(sheetNamed(data, "Altro"), 0, 0)).toBeUndefined();
    await apply(cells(3, 1, [["x"]]));
    expect(valuesOf(sheetNamed(data, "Elenco"), 3)[0]).toBe("x");
  });

  test("in a protected workbook sheets stay, and cells can be written", async () => {
    const { data } = (await openList()).workbook;
    openExcel({ ...data, structureProtected: true });
    await expect(apply(first, { kind: "sheetShown", sheet: "Elenco", shown: false })).rejects.toThrow(WorkbookProtectedError);
    await apply(first);
  });
});

describe("undo", () => {
  testUnless(["groupRefused", "groupFailsAfterwards", "undoNotSupported"], "what is not done as one step is not undone as one")("one step takes a list back where nothing of it clears the stack", async () => {
    const excel = await openList(undefined, { excelApi: "1.20" });
    const before = structuredClone(sheetNamed(excel.workbook.data, "Elenco").cells);
    await apply(cells(3, 1, [["x", 5]]), rows(2), cells(6, 1, [["y", 6], ["z", 7]]));
    excel.workbook.undo();
    expect(sheetNamed(excel.workbook.data, "Elenco").cells).toEqual(before);
  });

  test("changes of sheets are known to clear it", () => {
    expect(clearsUndo([cells(0, 0, [["x"]]), rows(1), removed(3), { kind: "tableRenamed", sheet: "Elenco", table: "Righe", to: "Voci" }])).toBe(false);
    expect(clearsUndo([cells(0, 0, [["x"]]), { kind: "sheetRenamed", sheet: "Elenco", to: "Lista" }])).toBe(true);
  });
});

describe("texts that could be read as something else", () => {
  /** What the edits wrote into cells, in the order in which it was sent. */
  async function written(changes: readonly WorkbookChange[], plan = listPlan()): Promise<unknown[]> {
    const sent: unknown[] = [];
    openExcel(undefined, (_, { Actions }) => void sent.push(...Actions.filter(({ Name }) => Name === "Formulas").map((action) => action as unknown as { ArgumentInfo: { Arguments: unknown[] } }).map(({ ArgumentInfo }) => ArgumentInfo.Arguments[0])));
    await applyWorkbookPlan({ title: "Prova", styles: [textStyle], sheets: [plan] });
    sent.length = 0;
    await applyChanges(changes, [textStyle]);
    return sent;
  }

  testByBatch("get an apostrophe only where the cell is not formatted as text", async () => {
    expect(await written([cells(3, 1, [["05.02", "05.02"]])])).toEqual([[["05.02", "'05.02"]]]);
  });

  testByBatch("keep an apostrophe of their own", async () => {
    expect(await written([cells(3, 1, [["'ndrangheta"]])])).toEqual([[["''ndrangheta"]]]);
  });

  testByBatch("follow the looks of rows that were put in just before", async () => {
    expect(await written([rows(2), cells(6, 1, [["05.02", "05.02"], ["05.03", "05.03"]]), cells(9, 1, [["05.04"]])])).toEqual([
      [["05.02", "'05.02"], ["05.03", "'05.03"]],
      [["'05.04"]],
    ]);
  });
});
