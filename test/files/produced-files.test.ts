import { writeXlsx } from "../../src/xlsx";
import { tellMissingPlans } from "../plan/known-plans";
import { problemsOfFile } from "./file-problems";
import { producedWorkbooks } from "./produced-files";

jest.setTimeout(120_000);
beforeAll(tellMissingPlans);

test.each(producedWorkbooks)("nothing is wrong with the file of %s", async (_name, workbook) => {
  expect(problemsOfFile(await writeXlsx(await workbook()))).toEqual([]);
});
