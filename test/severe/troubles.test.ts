/**
 * Every operation that writes, on every Excel that differs and under every trouble: it ends as on an Excel without troubles, or
 * leaves the workbook as it was and says in a sentence what hindered it.
 */
import { NotInFrontError, PageRefusedError } from "../../src/excel/excel-errors";
import type { GivenTrouble } from "../../src/host/api/troubles/active-troubles";
import { usualVariant, variants, type VariantName } from "../../src/host/model/variant";
import { sentenceOf } from "../../src/messages";
import type { PageSetup, WorkbookData } from "../../src/xlsx/workbook-data";
import { Session } from "../../src/operations/session/session";
import { closeExcel, openExcel } from "../excel/embedded";
import { contentsOf } from "./cell-contents";
import { preparedWorkbook, writingOperations, type WritingOperation } from "./writing-operations";

jest.mock("../../src/excel/pauses", () => ({ pauses: [1, 1, 1, 1, 1, 1] }));
afterEach(closeExcel);

interface Outcome {
  readonly data: WorkbookData;
  readonly answer: unknown;
}

async function outcomeOf({ on, run }: WritingOperation, troubles: readonly GivenTrouble[], variant: VariantName): Promise<Outcome> {
  const excel = openExcel(await preparedWorkbook(on), undefined, { excelApi: "1.20", troubles, variant: variants[variant] });
  const answer = await run(new Session()).catch((error: unknown) => error);
  return { data: excel.workbook.data, answer };
}

const calm = new Map<WritingOperation, WorkbookData>();

async function calmOutcome(operation: WritingOperation): Promise<WorkbookData> {
  let data = calm.get(operation);
  if (!data) {
    const outcome = await outcomeOf(operation, [], usualVariant);
    expect(outcome.answer).not.toBeInstanceOf(Error);
    calm.set(operation, (data = outcome.data));
  }
  return data;
}

const operations = Object.entries(writingOperations);

describe.each((Object.keys(variants) as VariantName[]).filter((name) => name !== usualVariant))(
  "on an Excel as %s the cells end as on the usual one",
  (variant) => {
    test.each(operations)("%s", async (_name, operation) => {
      const { data, answer } = await outcomeOf(operation, [], variant);
      expect(answer).not.toBeInstanceOf(Error);
      expect(contentsOf(data)).toEqual(contentsOf(await calmOutcome(operation)));
    });
  },
);

/** All but what is set for printing. */
function withoutPages(data: WorkbookData): object {
  return { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, page: undefined })) };
}

describe("under the trouble noPrinter everything but the pages ends as without", () => {
  test.each(operations)("%s", async (what, operation) => {
    const { data, answer } = await outcomeOf(operation, [{ name: "noPrinter" }], usualVariant);
    if (what === "set up the page") expect(answer).toBeInstanceOf(PageRefusedError);
    else expect(answer).not.toBeInstanceOf(Error);
    expect(withoutPages(data)).toEqual(withoutPages(await calmOutcome(operation)));
  });
});

/** As if the pages that got a scale had been fitted to one page's width. */
function fittedPages(data: WorkbookData): WorkbookData {
  const fitted = ({ scale, ...page }: PageSetup) => (scale === undefined ? page : { ...page, fitToWidth: 1 });
  return { ...data, sheets: data.sheets.map((sheet) => ({ ...sheet, page: fitted(sheet.page) })) };
}

describe("under the trouble fitToPagesIgnored everything ends as without, but for a scale where a page is set up", () => {
  test.each(operations)("%s", async (_name, operation) => {
    const { data, answer } = await outcomeOf(operation, [{ name: "fitToPagesIgnored" }], usualVariant);
    expect(answer).not.toBeInstanceOf(Error);
    expect(fittedPages(data)).toEqual(await calmOutcome(operation));
  });

  test("set up a plan, on every sheet", async () => {
    const { data } = await outcomeOf(writingOperations["set up a plan"]!, [{ name: "fitToPagesIgnored" }], usualVariant);
    expect(
      data.sheets
        .filter(({ page: { scale = 0, fitToWidth } }) => scale < 10 || scale > 100 || fitToWidth !== undefined)
        .map(({ name }) => name),
    ).toEqual([]);
  });
});

test("without a printer a set-up and a new card name the sheets whose pages are left", async () => {
  expect(await outcomeOf(writingOperations["set up a plan"]!, [{ name: "noPrinter" }], usualVariant)).toMatchObject({
    answer: { pagesLeft: expect.arrayContaining(["Piano", "S1.00001"]) },
  });
  expect(await outcomeOf(writingOperations["add a card"]!, [{ name: "noPrinter" }], usualVariant)).toMatchObject({
    answer: { done: { pagesLeft: ["S1.00005", "Settore S1", "Obiettivi"] } },
  });
});

describe.each([
  ["a moment of another workbook in front", [{ name: "anotherWorkbook", batches: 2 }]],
  ["a moment of grouped sheets", [{ name: "invalidSelection", batches: 2 }]],
  ["undo groups that are refused", [{ name: "groupRefused" }]],
  ["undo groups that fail when all is done", [{ name: "groupFailsAfterwards" }]],
  ["undo that is not supported", [{ name: "undoNotSupported" }]],
] satisfies [string, GivenTrouble[]][])("under %s everything ends as without", (_, troubles) => {
  test.each(operations)("%s", async (_name, operation) => {
    const { data, answer } = await outcomeOf(operation, troubles, usualVariant);
    expect(answer).not.toBeInstanceOf(Error);
    expect(data).toEqual(await calmOutcome(operation));
  });
});

describe.each(["anotherWorkbook", "invalidSelection"] as const)(
  "while nobody ends the trouble %s nothing is written, and it is said what to do",
  (name) => {
    test.each(operations)("%s", async (_name, operation) => {
      const before = await preparedWorkbook(operation.on);
      const { data, answer } = await outcomeOf(operation, [{ name }], usualVariant);
      if (!(answer instanceof Error)) return expect(data).toEqual(await calmOutcome(operation));
      expect(data).toEqual(before);
      expect([answer, answer.cause]).toContainEqual(expect.any(NotInFrontError));
      expect(sentenceOf(answer instanceof NotInFrontError ? answer : answer.cause, "it")).toMatch(/Torna su questa cartella/);
    });
  },
);
