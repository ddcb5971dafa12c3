import { applyChanges } from "../../src/excel/edit/apply-changes";
import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import {
  NotFoundInWorkbookError,
  SheetNameClashError,
  SheetNameError,
  SheetProtectedError,
  WorkbookProtectedError,
} from "../../src/excel/excel-errors";
import { clearsUndo, type HeightsChange, type WorkbookChange } from "../../src/sheets/changes/workbook-change";
import { expectRoundTrips, testByBatch, testUnless } from "./asked-excel";
import { cellAt, closeExcel, openExcel, sheetNamed } from "./embedded";
import { sheetPlan, textStyle } from "./sheet-plans";
import { box, listPlan, openList, cells, rows, removed, removedFrom, valuesOf, apply } from "./edited-list";

afterEach(closeExcel);

test("a list is looked over in one round trip and written in another", async () => {
  const excel = await openList();
  await apply(
    cells(3, 1, [["x", 5]]),
    rows(2),
    cells(6, 1, [
      ["y", 6],
      ["z", 7],
    ]),
  );
  expectRoundTrips(excel, 2);
});

describe("heights", () => {
  const heights = (...needs: HeightsChange["rows"]): HeightsChange => ({ kind: "heights", sheet: "Elenco", rows: needs });
  const heightsOf = (excel: Awaited<ReturnType<typeof openList>>) =>
    Object.fromEntries(
      [...sheetNamed(excel.workbook.data, "Elenco").rows].flatMap(([row, { height }]) => (height === undefined ? [] : [[row, height]])),
    );

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
    expect([5, 6, 8].map((row) => valuesOf(sheet, row))).toEqual([
      ["c", 3, 6],
      ["d", 4, 8],
      ["Nota nuova", null, null],
    ]);
  });
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
    expect(data.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Nuovo", "visible"],
      ["Lista", "hidden"],
    ]);
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
    await apply(
      { kind: "sheetRenamed", sheet: "Elenco", to: "Lista" },
      { kind: "tableRenamed", sheet: "Lista", table: "Righe", to: "Voci" },
      { ...rows(1), sheet: "Lista", table: "Voci" },
    );
    expect(valuesOf(sheetNamed(excel.workbook.data, "Lista"), 6)).toEqual([null, null, 0]);
  });

  test("two sheets can exchange their names", async () => {
    const excel = await openList();
    await apply(
      { kind: "sheetRenamed", sheet: "Elenco", to: "x" },
      { kind: "sheetRenamed", sheet: "Altro", to: "Elenco" },
      { kind: "sheetRenamed", sheet: "x", to: "Altro" },
    );
    expect(sheetNamed(excel.workbook.data, "Altro").tables).toHaveLength(1);
  });

  test("a sheet that is added brings the styles that are missing", async () => {
    const excel = await openList();
    const styled = { ...textStyle, name: "Prova nuovo" };
    await applyChanges(
      [{ kind: "sheetAdded", plan: sheetPlan("Nuovo", { styles: [{ ...box(0, 0), style: styled.name }] }) }],
      [textStyle, styled],
    );
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
  testUnless(["groupRefused", "groupFailsAfterwards", "undoNotSupported"], "what is not done as one step is not undone as one")(
    "one step takes a list back where nothing of it clears the stack",
    async () => {
      const excel = await openList(undefined, { excelApi: "1.20" });
      const before = structuredClone(sheetNamed(excel.workbook.data, "Elenco").cells);
      await apply(
        cells(3, 1, [["x", 5]]),
        rows(2),
        cells(6, 1, [
          ["y", 6],
          ["z", 7],
        ]),
      );
      excel.workbook.undo();
      expect(sheetNamed(excel.workbook.data, "Elenco").cells).toEqual(before);
    },
  );

  test("changes of sheets are known to clear it", () => {
    expect(
      clearsUndo([cells(0, 0, [["x"]]), rows(1), removed(3), { kind: "tableRenamed", sheet: "Elenco", table: "Righe", to: "Voci" }]),
    ).toBe(false);
    expect(clearsUndo([cells(0, 0, [["x"]]), { kind: "sheetRenamed", sheet: "Elenco", to: "Lista" }])).toBe(true);
  });
});

describe("texts that could be read as something else", () => {
  /** What the edits wrote into cells, in the order in which it was sent. */
  async function written(changes: readonly WorkbookChange[], plan = listPlan()): Promise<unknown[]> {
    const sent: unknown[] = [];
    openExcel(
      undefined,
      (_, { Actions }) =>
        void sent.push(
          ...Actions.filter(({ Name }) => Name === "Formulas")
            .map((action) => action as unknown as { ArgumentInfo: { Arguments: unknown[] } })
            .map(({ ArgumentInfo }) => ArgumentInfo.Arguments[0]),
        ),
    );
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
    expect(
      await written([
        rows(2),
        cells(6, 1, [
          ["05.02", "05.02"],
          ["05.03", "05.03"],
        ]),
        cells(9, 1, [["05.04"]]),
      ]),
    ).toEqual([
      [
        ["05.02", "'05.02"],
        ["05.03", "'05.03"],
      ],
      [["'05.04"]],
    ]);
  });
});
