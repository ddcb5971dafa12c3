import { inspectWorkbook } from "../../src/excel/read/workbook-inventory";
import { closeExcel, openExcel, workbookWith } from "./embedded";

afterEach(closeExcel);

test("what is asked while somebody types in a cell is answered when they have finished", async () => {
  const excel = openExcel(workbookWith("Appunti"));
  excel.workbook.inCellEditMode = true;
  let answered = false;
  const asked = inspectWorkbook().then((inventory) => {
    answered = true;
    return inventory.sheets;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answered).toBe(false);
  excel.workbook.inCellEditMode = false;
  expect(await asked).toEqual(["Appunti"]);
});
