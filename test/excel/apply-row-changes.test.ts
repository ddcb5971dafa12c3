/** Rows that come and go in a table of an open workbook. */
import { ChangedMeanwhileError, NotFoundInWorkbookError } from "../../src/excel/excel-errors";
import { testUnless } from "./asked-excel";
import { cellAt, openExcel, sheetNamed } from "./embedded";
import { refusing } from "./faults";
import { box, listRange, listPlan, openList, cells, rows, removed, removedFrom, valuesOf, apply } from "./edited-list";

describe("rows that are added", () => {
  test("come below the last one, compute, and are otherwise empty", async () => {
    const excel = await openList();
    await apply(rows(2));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect(sheet.tables[0]?.range).toEqual({ ...listRange, rows: 6 });
    expect([5, 6, 7].map((row) => valuesOf(sheet, row))).toEqual([
      ["c", 3, 6],
      [null, null, 0],
      [null, null, 0],
    ]);
    expect(cellAt(sheet, 7, 1)?.format).toEqual(cellAt(sheet, 5, 1)?.format);
  });

  test("take no text for a formula, though it begins with an equals sign", async () => {
    const excel = await openList();
    await apply(cells(5, 1, [["=", "=="]]));
    await apply(rows(2));
    const sheet = sheetNamed(excel.workbook.data, "Elenco");
    expect([5, 6, 7].map((row) => valuesOf(sheet, row).slice(0, 2))).toEqual([
      ["=", "=="],
      [null, null],
      [null, null],
    ]);
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
    const excel = await openList(
      listPlan({
        merges: [],
        names: [],
        print: { orientation: "landscape", area: box(0, 0, 6, 4), footer: { left: "", center: "", right: "" }, scale: 70 },
      }),
    );
    await apply(rows(2), rows(1, { ...listRange, rows: 6 }));
    expect(sheetNamed(excel.workbook.data, "Elenco").page.printArea).toEqual(box(0, 0, 9, 4));
  });

  testUnless(["noPrinter"], "it looks at what is printed")(
    "are printed also where another row goes afterwards and the sheet is renamed",
    async () => {
      const excel = await openList(
        listPlan({
          merges: [],
          names: [],
          print: { orientation: "landscape", area: box(0, 0, 6, 4), footer: { left: "", center: "", right: "" }, scale: 70 },
        }),
      );
      expect(await apply(rows(2), removedFrom(8, 3), { kind: "sheetRenamed", sheet: "Elenco", to: "Lista" })).toEqual({
        pagesLeft: [],
        unlike: [],
      });
      expect(sheetNamed(excel.workbook.data, "Lista").page.printArea).toEqual(box(0, 0, 7, 4));
    },
  );

  test.each([
    ["to set what is printed", /^SetPrintArea$/],
    ["even to tell what is printed", /PrintArea/],
  ])("come although Excel refuses %s, and the sheet is named", async (_, member) => {
    const { data } = (
      await openList(
        listPlan({
          merges: [],
          names: [],
          print: { orientation: "landscape", area: box(0, 0, 6, 4), footer: { left: "", center: "", right: "" }, scale: 70 },
        }),
      )
    ).workbook;
    openExcel(data, refusing(member, "GeneralException", "PageLayout.getPrintAreaOrNullObject"));
    expect(
      await apply(
        rows(2),
        cells(6, 1, [
          ["y", 6],
          ["z", 7],
        ]),
      ),
    ).toEqual({ pagesLeft: ["Elenco"], unlike: [] });
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
    expect([6, 7].map((row) => valuesOf(sheet, row))).toEqual([
      ["d", 4, 8],
      [null, 6, null],
    ]);
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
  expect([3, 4].map((row) => valuesOf(sheet, row))).toEqual([
    ["b", 2, 4],
    ["c", 3, 6],
  ]);
  expect(sheet.conditionalFormats).toHaveLength(2);
  expect(cellAt(sheet, 7, 1)?.value).toBe(5);
});
