import { applyWorkbookPlan } from "../../src/excel/write/apply-workbook-plan";
import { CellEditError, SetUpInterruptedError, SheetNameClashError, WorkbookProtectedError } from "../../src/excel/excel-errors";
import type { WorkbookPlan } from "../../src/sheets/layout/sheet-plan";
import { expectRoundTrips, testByBatch, testUnless } from "./asked-excel";
import { cellAt, closeExcel, openExcel, refusal, sheetNamed, workbookWith } from "./embedded";
import { refusing } from "./faults";
import { sheetPlan, textStyle } from "./sheet-plans";

afterEach(closeExcel);

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const f = (formula: string) => ({ formula });

/** Two sheets whose formulas speak of each other's names and tables. */
const plan: WorkbookPlan = {
  title: "Piano di prova",
  styles: [textStyle],
  sheets: [
    sheetPlan("Registro", {
      columnWidths: [10, 10, 40],
      hiddenColumns: { first: 4, count: 2 },
      rowHeights: [{ row: 0, rows: 2, height: 30 }],
      styles: [{ ...box(1, 0, 3, 1), style: textStyle.name }],
      blocks: [
        { row: 0, column: 0, cells: [["Codice", "Peso"]] },
        {
          row: 1,
          column: 0,
          cells: [
            ["05.02.01", f("='S1.00001'!Peso")],
            ["=1+1", 7],
            ["'ndrine", null],
          ],
        },
        { row: 5, column: 0, cells: [["gen 2021", "-5", "1E5", "TRUE"]] },
      ],
      workbookNames: [{ name: "PrimoCodice", range: box(1, 0) }],
      tables: [{ name: "Pesi", range: box(0, 0, 4, 2), showFilter: true }],
      freeze: { rows: 1, columns: 0 },
      print: {
        orientation: "landscape",
        area: box(0, 0, 6, 4),
        titleRows: { first: 0, last: 0 },
        breaks: [3],
        footer: { left: "Ente", center: "Piano", right: "pag. &P di &N" },
        scale: 70,
      },
    }),
    sheetPlan("S1.00001", {
      merges: [box(0, 0, 1, 3)],
      blocks: [
        { row: 0, column: 0, cells: [["Titolo lungo", null, null, f("=SUM(Pesi[Peso])")]] },
        { row: 1, column: 0, cells: [[40, f("=PrimoCodice")]] },
      ],
      names: [{ name: "Peso", range: box(1, 0) }],
      validations: [
        {
          range: box(1, 0),
          rule: { kind: "decimal", min: 0, max: 100 },
          prompt: { title: "Peso", message: "Da 0 a 100" },
          error: { title: "No", message: "Da 0 a 100", style: "warning" },
        },
      ],
      conditionalFormats: [{ range: box(1, 0, 2, 2), formula: "=$A2=40", format: { fill: "#0F6CBD", font: { bold: true } } }],
    }),
  ],
};

test("sheets follow those that are there, and the plan's first one is shown", async () => {
  const excel = openExcel(workbookWith("Appunti"));
  await applyWorkbookPlan(plan);
  const { data } = excel.workbook;
  expect(data.sheets.map((sheet) => sheet.name)).toEqual(["Appunti", "Registro", "S1.00001"]);
  expect(data.sheets[data.activeSheet]?.name).toBe("Registro");
  expect(data.properties.title).toBe("Piano di prova");
});

test.each(["Foglio1", "Sheet1"])("the untouched %s of a new workbook is taken away", async (name) => {
  const excel = openExcel(workbookWith(name));
  await applyWorkbookPlan(plan);
  expect(excel.workbook.data.sheets.map((sheet) => sheet.name)).toEqual(["Registro", "S1.00001"]);
});

test("a Foglio1 on which somebody wrote stays", async () => {
  const data = workbookWith("Foglio1");
  data.sheets[0]!.cells.set(0, new Map([[0, { value: "nota" }]]));
  const excel = openExcel(data);
  await applyWorkbookPlan(plan);
  expect(excel.workbook.data.sheets[0]?.name).toBe("Foglio1");
});

test("text stays text, formulas compute over sheets, names and tables", async () => {
  const excel = openExcel();
  await applyWorkbookPlan(plan);
  const register = sheetNamed(excel.workbook.data, "Registro");
  const texts = [
    [1, 0],
    [2, 0],
    [3, 0],
    [5, 0],
    [5, 1],
    [5, 2],
    [5, 3],
  ].map(([row, column]) => cellAt(register, row!, column!));
  expect(texts.map((cell) => [cell?.value, cell?.formula])).toEqual(
    ["05.02.01", "=1+1", "'ndrine", "gen 2021", "-5", "1E5", "TRUE"].map((text) => [text, undefined]),
  );
  const card = sheetNamed(excel.workbook.data, "S1.00001");
  expect(cellAt(register, 1, 1)).toMatchObject({ value: 40, formula: "='S1.00001'!Peso" });
  expect(cellAt(card, 0, 3)?.value).toBe(47);
  expect(cellAt(card, 1, 1)?.value).toBe("05.02.01");
});

test("merges of one row each stay apart when they stand below each other", async () => {
  const { data } = openExcel().workbook;
  const merges = [box(1, 0, 1, 3), box(2, 0, 1, 3), box(0, 0, 1, 3), box(4, 0, 1, 3), box(1, 3, 2, 2), box(3, 3, 2, 2)];
  await applyWorkbookPlan({
    ...plan,
    sheets: [sheetPlan("Unite", { merges, blocks: [{ row: 0, column: 0, cells: [["a"], ["b"], ["c"]] }] })],
  });
  const sheet = sheetNamed(data, "Unite");
  expect(sheet.merges).toHaveLength(merges.length);
  expect(sheet.merges).toEqual(expect.arrayContaining(merges));
  expect([0, 1, 2].map((row) => cellAt(sheet, row, 0)?.value)).toEqual(["a", "b", "c"]);
});

testUnless(["noPrinter", "fitToPagesIgnored"], "it looks at what is printed")(
  "names, tables, merges, rules, looks and print set-up arrive",
  async () => {
    const excel = openExcel();
    await applyWorkbookPlan(plan);
    const { data } = excel.workbook;
    const register = sheetNamed(data, "Registro");
    const card = sheetNamed(data, "S1.00001");
    expect(data.names).toEqual([expect.objectContaining({ name: "PrimoCodice" })]);
    expect(card.names).toEqual([expect.objectContaining({ name: "Peso" })]);
    expect(register.tables).toEqual([
      expect.objectContaining({ name: "Pesi", range: box(0, 0, 4, 2), bandedRows: false, filterButtons: true }),
    ]);
    expect(card.merges).toEqual([box(0, 0, 1, 3)]);
    expect(card.validations).toEqual([
      expect.objectContaining({
        range: box(1, 0),
        rule: expect.objectContaining({ kind: "decimal", operator: "between" }),
        prompt: { title: "Peso", message: "Da 0 a 100" },
        error: { title: "No", message: "Da 0 a 100", style: "warning" },
      }),
    ]);
    expect(card.conditionalFormats).toEqual([
      expect.objectContaining({
        range: box(1, 0, 2, 2),
        formula: "=$A2=40",
        format: expect.objectContaining({ fill: "#0F6CBD", font: expect.objectContaining({ bold: true }) }),
      }),
    ]);
    expect(cellAt(register, 1, 0)?.format).toMatchObject({
      numberFormat: "@",
      fill: "#EDF3F7",
      locked: false,
      style: textStyle.name,
      alignment: expect.objectContaining({ wrap: true, vertical: "top" }),
    });
    expect(register.columns.get(2)?.width).toBeCloseTo(40.71, 1);
    expect(register.columns.get(4)?.hidden).toBe(true);
    expect(register.rows.get(1)?.height).toBe(30);
    expect(register).toMatchObject({ tabColor: "#1F3A5F", showGridlines: false, freeze: { rows: 1, columns: 0 } });
    expect(register.page).toMatchObject({
      orientation: "landscape",
      paper: 9,
      fitToWidth: 1,
      printArea: box(0, 0, 6, 4),
      titleRows: { first: 0, last: 0 },
      rowBreaks: [3],
      footer: { left: "Ente", center: "Piano", right: "pag. &P di &N" },
    });
  },
);

testUnless(["noPrinter"], "its pages are left")(
  "a small plan takes three round trips: one to look, one to write, one for the pages",
  async () => {
    const excel = openExcel();
    expect(await applyWorkbookPlan(plan)).toEqual({ pagesLeft: [], unlike: [] });
    expectRoundTrips(excel, 3);
  },
);

test("pages that Excel refuses to set up cost nothing else, and their sheets are named", async () => {
  const excel = openExcel(workbookWith("Appunti"), refusing(/pageLayout/i));
  expect(await applyWorkbookPlan(plan)).toEqual({ pagesLeft: ["Registro", "S1.00001"], unlike: [] });
  const register = sheetNamed(excel.workbook.data, "Registro");
  expect(cellAt(register, 1, 1)).toMatchObject({ value: 40, formula: "='S1.00001'!Peso" });
  expect(register.page).toEqual({});
});

test("a style that the workbook has already is brought to its definition", async () => {
  const data = workbookWith("Appunti");
  data.styles.push({ name: textStyle.name, format: { numberFormat: "0.00", fill: "#FF0000" } });
  const excel = openExcel(data);
  await applyWorkbookPlan(plan);
  expect(excel.workbook.data.styles.find((style) => style.name === textStyle.name)?.format).toMatchObject({
    numberFormat: "@",
    fill: "#EDF3F7",
  });
});

describe("before anything is written it refuses", () => {
  test("a workbook whose structure is protected", async () => {
    const excel = openExcel({ ...workbookWith("Appunti"), structureProtected: true });
    await expect(applyWorkbookPlan(plan)).rejects.toThrow(WorkbookProtectedError);
    expect(excel.workbook.data.sheets).toHaveLength(1);
  });

  test("a sheet name that is taken", async () => {
    const excel = openExcel(workbookWith("registro"));
    await expect(applyWorkbookPlan(plan)).rejects.toThrow(SheetNameClashError);
    expect(excel.workbook.data.sheets).toHaveLength(1);
  });

  test("while somebody is typing in a cell", async () => {
    openExcel(workbookWith("Appunti"), () => refusal("InvalidOperationInCellEditMode"));
    await expect(applyWorkbookPlan(plan)).rejects.toThrow(CellEditError);
  });
});

describe("a set-up that stops half-way", () => {
  /** Large enough for several batches. */
  const large: WorkbookPlan = {
    ...plan,
    styles: [textStyle, { ...textStyle, name: "Prova due" }, { ...textStyle, name: "Prova tre" }],
    sheets: [
      ...plan.sheets,
      ...Array.from({ length: 4 }, (_, n) =>
        sheetPlan(`Testi ${n}`, { blocks: [{ row: 0, column: 0, cells: Array.from({ length: 60 }, () => ["x".repeat(30_000)]) }] }),
      ),
    ],
  };

  testByBatch("is taken back when Excel refuses a later batch, and says why it stopped", async () => {
    const excel = openExcel(workbookWith("Appunti"), (batch) => (batch === 3 ? refusal("GeneralException") : undefined));
    const error = await applyWorkbookPlan(large).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SetUpInterruptedError);
    expect(error).toMatchObject({
      code: "excel.setUpUndone",
      left: [],
      cause: { code: "excel.refused", values: { refusal: "GeneralException" } },
    });
    expect((error as SetUpInterruptedError).removed).toContain("Registro");
    const { data } = excel.workbook;
    expect([data.sheets.map((sheet) => sheet.name), data.names, data.styles.map((style) => style.name)]).toEqual([
      ["Appunti"],
      [],
      expect.not.arrayContaining([textStyle.name]),
    ]);
  });

  test("is taken back when it is cancelled between two batches", async () => {
    const excel = openExcel(workbookWith("Appunti"));
    const steps: number[] = [];
    const progress = {
      step: (done: number) => void steps.push(done),
      get cancelled() {
        return steps.length > 0;
      },
    };
    await expect(applyWorkbookPlan(large, progress)).rejects.toMatchObject({
      code: "excel.setUpUndone",
      cause: { code: "excel.cancelled" },
    });
    expect(excel.workbook.data.sheets.map((sheet) => sheet.name)).toEqual(["Appunti"]);
    expect(steps).toHaveLength(1);
  });

  test("names the sheets that are left when Excel refuses the way back too", async () => {
    openExcel(workbookWith("Appunti"), (batch) => (batch >= 3 ? refusal("GeneralException") : undefined));
    await expect(applyWorkbookPlan(large)).rejects.toMatchObject({
      code: "excel.setUpLeft",
      left: large.sheets.map((sheet) => sheet.name),
    });
  });
});

test("round trips grow with the bytes, not with the sheets", async () => {
  const cards = (count: number): WorkbookPlan => ({
    title: "p",
    styles: [],
    sheets: Array.from({ length: count }, (_, n) => sheetPlan(`C${n}`, { blocks: [{ row: 0, column: 0, cells: [[n, "testo"]] }] })),
  });
  const few = openExcel();
  await applyWorkbookPlan(cards(3));
  const syncs = few.statistics.syncs;
  const many = openExcel();
  await applyWorkbookPlan(cards(100));
  expect(many.statistics.syncs).toBe(syncs);
});
