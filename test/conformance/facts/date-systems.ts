import { createEmbeddedExcel } from "../../../src/host/api/embedded-excel";
import { installNodeClient } from "../../../src/host/api/node-client";
import { openXlsx, writeXlsx } from "../../../src/xlsx";
import { emptySheet, emptyWorkbook, type Cell } from "../../../src/xlsx/workbook-data";
import type { Answer, Fact } from "../fact";

const dateSystems = "https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487";
const functions = "https://learn.microsoft.com/javascript/api/excel/excel.functions#excel-excel-functions-date-member(1)";
const date = { numberFormat: "dd/mm/yyyy" };

/** What an add-in is told of a file that counts from 1904, with these cells in row 1 of its sheet, on 9 March 2026. */
async function told(cells: readonly Cell[], ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => () => Answer): Promise<Answer> {
  const sheet = { ...emptySheet("Foglio"), cells: new Map([[0, new Map(cells.entries())]]) };
  const file = await writeXlsx({ ...emptyWorkbook(), datesFrom1904: true, sheets: [sheet] });
  const client = installNodeClient(createEmbeddedExcel({ data: await openXlsx(file, "prova.xlsx"), now: () => new Date(2026, 2, 9) }));
  try {
    return await client.Excel.run(async (context) => {
      const answer = ask(context, context.workbook.worksheets.getItem("Foglio"));
      await context.sync();
      return answer();
    });
  } finally {
    client.dispose();
  }
}

/** Workbooks that count their days from 1904, as Excel on Macs did until 2008. */
export const dateSystemFacts: readonly Fact[] = [
  {
    id: "date-systems.date-function-counts-from-1900",
    feature: "Functions.date, Workbook.functions, FunctionResult.value",
    input: "An add-in calls the worksheet function DATE for 1 January 1904 in a usual workbook.",
    excelDoes: "Answers 1462 without a cell.",
    standing: "documented",
    sources: [functions, "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheet-functions", dateSystems],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const day = context.workbook.functions.date(1904, 1, 1).load("value");
        await context.sync();
        return day.value;
      },
      expected: { always: 1462 },
    },
  },
  {
    id: "date-systems.date-function-counts-from-1904",
    feature: "Functions.date, workbookPr/@date1904",
    input: "The same in a workbook whose file counts from 1904, also for 31 December 1903.",
    excelDoes: "Goes by the workbook's date system: 1 January 1904 is 0, and there is no day before it.",
    standing: "documented",
    sources: [
      functions,
      dateSystems,
      "https://learn.microsoft.com/openspecs/office_file_formats/ms-xls/4a5e900a-0eb0-4355-8fc1-81aab8f46e8b",
      "https://www.betaarchive.com/wiki/index.php?title=Microsoft_KB_Archive%2F175753",
    ],
    seenIn: "",
    trial: {
      kind: "file",
      run: () =>
        told([], ({ workbook }) => {
          const first = workbook.functions.date(1904, 1, 1).load("value,error");
          const before = workbook.functions.date(1903, 12, 31).load("value,error");
          return () => [first.value, before.error];
        }),
      expected: { always: [0, "#NUM!"] },
    },
  },
  {
    id: "date-systems.serials-are-those-of-the-workbook",
    feature: "Range.values, Range.text",
    input: "A file that counts from 1904 holds 39448 as a date, its year and weekday, DATE(2012;1;2), TODAY() and a TEXT of the date.",
    excelDoes: "Shows 2 January 2012, and every serial is 1,462 less than in a usual workbook.",
    standing: "documented",
    sources: [dateSystems],
    seenIn: "",
    trial: {
      kind: "file",
      run: () =>
        told(
          [
            { value: 39448, format: date },
            { value: 0, formula: "=YEAR(A1)" },
            { value: 0, formula: "=WEEKDAY(A1,2)" },
            { value: 0, formula: "=DATE(2012,1,2)" },
            { value: 0, formula: "=TODAY()" },
            { value: "", formula: '=TEXT(A1,"yyyy-mm-dd")' },
          ],
          (_, sheet) => {
            const cells = sheet.getRange("A1:F1").load("values,text");
            return () => [cells.values[0] as Answer[], cells.text[0]![0]!];
          },
        ),
      expected: { always: [[39448, 2012, 1, 39448, 46090 - 1462, "2012-01-02"], "02/01/2012"] },
    },
  },
  {
    id: "date-systems.asked-while-only-reading",
    feature: "Functions.date",
    input:
      "A workbook with a plan is opened for reading only (on the web: View; on the desktop: a file marked read-only), and then the pane.",
    excelDoes: "Answers the function as in a workbook that can be written: the plan is read.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: { kind: "hand" },
    byHand: { where: "W O", fallback: "Ask for the date system only before something is written, and read dates as they are." },
  },
];
