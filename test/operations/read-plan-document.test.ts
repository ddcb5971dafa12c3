import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { readPlanDocument } from "../../src/operations/start/read-plan-document";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { Session } from "../../src/operations/session/session";
import { writeXlsx } from "../../src/xlsx";
import { closeExcel, openExcel, workbookWith } from "../excel/embedded";
import { smallPlan } from "./plans";

afterEach(closeExcel);

it("reads a plan file, whatever its name ends with", async () => {
  const document = await readPlanDocument(new File([writePlanFile(smallPlan())], "piano.txt"));
  expect(document).toEqual({ source: "piano.txt", plan: smallPlan(), remarks: [], contradictions: [] });
});

it("reads the workbook of another plan", async () => {
  const { workbook } = openExcel();
  await setUpPlan(new Session(), smallPlan());
  const { plan } = await readPlanDocument(new File([new Uint8Array(await writeXlsx(workbook.data))], "altro.xlsx"));
  expect(plan).toEqual(smallPlan());
});

it.each([
  ["a workbook without a plan", async () => new Uint8Array(await writeXlsx(workbookWith("Spese"))), "reading.notAPlan"],
  ["what only begins like an old workbook", () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "file.notWorkbook"],
  ["an empty file", () => new Uint8Array(), "interchange.notJson"],
  ["a cut zip", () => new Uint8Array([0x50, 0x4b, 0x03, 0x04]), "file.truncated"],
])("refuses %s by name", async (_what, bytes, code) => {
  await expect(readPlanDocument(new File([await bytes()], "x"))).rejects.toMatchObject({ code });
});

it("refuses a file beyond any plan's size without reading it", async () => {
  const arrayBuffer = jest.fn();
  await expect(readPlanDocument({ name: "enorme.json", size: 2 ** 31, arrayBuffer })).rejects.toMatchObject({
    code: "file.tooLarge.bytes",
    values: { file: "enorme.json", size: 2048, limit: 256 },
  });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
