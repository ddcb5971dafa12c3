import { applyWorkbookPlan } from "../../src/excel/apply-workbook-plan";
import { editCells } from "../../src/excel/edit-cells";
import { CellEditError, NotFoundInWorkbookError } from "../../src/excel/excel-errors";
import { goTo } from "../../src/excel/go-to";
import { cellAt, closeExcel, openExcel, refusal, sheetNamed } from "./embedded";
import { sheetPlan, textStyle } from "./sheet-plans";

afterEach(closeExcel);

const box = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

async function openCard() {
  const excel = openExcel();
  await applyWorkbookPlan({
    title: "Prova",
    styles: [textStyle],
    sheets: [
      sheetPlan("Piano"),
      sheetPlan("S1.00001", {
        styles: [{ ...box(2, 1), style: textStyle.name }],
        blocks: [{ row: 2, column: 1, cells: [["vecchio", 1]] }],
        names: [
          { name: "Titolo", range: box(2, 1) },
          { name: "Peso", range: box(2, 2) },
        ],
      }),
    ],
  });
  excel.statistics.reset();
  return excel;
}

test("named cells take text as text, numbers, formulas, or nothing", async () => {
  const excel = await openCard();
  const at = (column: number) => cellAt(sheetNamed(excel.workbook.data, "S1.00001"), 2, column);
  await editCells([
    { sheet: "S1.00001", name: "Titolo", content: "=1+1" },
    { sheet: "S1.00001", name: "Peso", content: "1/06" },
  ]);
  expect([at(1)?.value, at(1)?.formula, at(2)?.value]).toEqual(["=1+1", undefined, "1/06"]);
  await editCells([
    { sheet: "S1.00001", name: "Titolo", content: null },
    { sheet: "S1.00001", name: "Peso", content: { formula: "=2*3" } },
  ]);
  expect([at(1)?.value ?? null, at(2)?.value]).toEqual([null, 6]);
});

test("a name that is gone is told before anything is written", async () => {
  const excel = await openCard();
  const edits = [
    { sheet: "S1.00001", name: "Titolo", content: "nuovo" },
    { sheet: "S1.00001", name: "Sparito", content: "x" },
  ];
  await expect(editCells(edits)).rejects.toThrow(NotFoundInWorkbookError);
  await expect(editCells(edits)).rejects.toMatchObject({ values: { what: "S1.00001 › Sparito" } });
  expect(cellAt(sheetNamed(excel.workbook.data, "S1.00001"), 2, 1)?.value).toBe("vecchio");
});

test("while somebody types in a cell the refusal says so", async () => {
  openExcel(undefined, () => refusal("InvalidOperationInCellEditMode"));
  await expect(editCells([{ sheet: "Foglio1", name: "Titolo", content: "x" }])).rejects.toThrow(CellEditError);
});

test("going to a name shows its sheet and selects its cell", async () => {
  const excel = await openCard();
  await goTo("S1.00001", "Peso");
  const { data, selection } = excel.workbook;
  expect(data.sheets[data.activeSheet]?.name).toBe("S1.00001");
  expect(selection.on(sheetNamed(data, "S1.00001"))).toEqual(box(2, 2));
});

test("a sheet that is gone is told", async () => {
  await openCard();
  await expect(goTo("S9.00009")).rejects.toThrow(NotFoundInWorkbookError);
});
