/** Workbooks as programs save them that calculate nothing. */
import { calculateMissing } from "../../src/interchange/calculated-workbook";
import { readPlanDocument } from "../../src/operations/start/read-plan-document";
import { writeXlsx } from "../../src/xlsx";
import { emptySheet, emptyWorkbook, type Cell, type WorkbookData } from "../../src/xlsx/workbook-data";
import { strToU8, unzipSync, zipSync } from "fflate";
import { smallPlan } from "../operations/plans";
import { workbookOf } from "../operations/workbooks";
import { putCell } from "../xlsx/sample-workbook";

/** The file without the result of any formula, as openpyxl writes one: an empty element. */
async function withoutResults(data: WorkbookData): Promise<File> {
  const parts = unzipSync(await writeXlsx(data));
  const stripped = Object.entries(parts).map(([name, bytes]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, bytes] as const;
    const xml = new TextDecoder().decode(bytes).replace(/<c ([^>]*?)( t="\w+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "<c $1>$3<v></v>");
    return [name, strToU8(xml)] as const;
  });
  return new File([new Uint8Array(zipSync(Object.fromEntries(stripped)))], "piano.xlsx");
}

test("a plan is read as Excel would show it", async () => {
  const workbook = await workbookOf(smallPlan());
  const asSaved = await readPlanDocument(new File([new Uint8Array(await writeXlsx(workbook))], "piano.xlsx"));
  const { plan, remarks } = await readPlanDocument(await withoutResults(workbook));
  expect(plan).toEqual(smallPlan());
  expect(remarks).toEqual(asSaved.remarks);
}, 60_000);

function bookOf(cells: readonly Cell[]): WorkbookData {
  const sheet = emptySheet("Foglio");
  cells.forEach((cell, row) => putCell(sheet, row, 0, cell));
  return { ...emptyWorkbook(), sheets: [sheet] };
}

const valuesOf = ({ sheets }: WorkbookData) => [...(sheets[0]?.cells.values() ?? [])].map((columns) => columns.get(0)?.value);

test("one result that is missing says that the others may be old", async () => {
  const data = bookOf([{ value: 2 }, { value: 99, formula: "=A1*2" }, { value: null, formula: '=A2&"a"' }]);
  await calculateMissing(data);
  expect(valuesOf(data)).toEqual([2, 4, "4a"]);
});

test("the file's own result stays where ours is an error", async () => {
  const data = bookOf([
    { value: null, formula: "=1+1" },
    { value: 7, formula: "=UNKNOWN.FUNCTION(1)" },
    { value: null, formula: "=)(" },
  ]);
  await calculateMissing(data);
  expect(valuesOf(data)).toEqual([2, 7, { error: expect.any(String) }]);
});

test("a file with all its results is left alone", async () => {
  const data = bookOf([{ value: 2 }, { value: 99, formula: "=A1*2" }]);
  await calculateMissing(data);
  expect(valuesOf(data)).toEqual([2, 99]);
});
