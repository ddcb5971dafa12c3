import type { Fact } from "../fact";

const model = "https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model";
const performance = "https://learn.microsoft.com/office/dev/add-ins/excel/performance";
const errors = "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling";

/** Batches: what is sent when, what may be read, how much fits in, what is left of a batch that failed. */
export const batchFacts: readonly Fact[] = [
  {
    id: "batches.what-is-not-loaded",
    feature: "ClientObject.load",
    input: "A property is read that was not loaded, and one that was loaded but not yet brought by a sync.",
    excelDoes: "Throws PropertyNotLoaded at both.",
    standing: "documented",
    sources: [`${model}#load`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const codes: string[] = [];
        const read = () => {
          try {
            codes.push(sheet.name);
          } catch (refusal) {
            codes.push((refusal as OfficeExtension.Error).code);
          }
        };
        read();
        sheet.load("name");
        read();
        await context.sync();
        return codes;
      },
      expected: { always: ["PropertyNotLoaded", "PropertyNotLoaded"] },
    },
  },
  {
    id: "batches.counted-value-comes-with-the-sync",
    feature: "ClientResult.value",
    input: "The answer of getCount is read before the sync and after it.",
    excelDoes: "Throws ValueNotLoaded before; afterwards the number is there without a load.",
    standing: "documented",
    sources: [`${model}#clientresult`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const count = sheet.tables.getCount();
        let before: string;
        try {
          before = String(count.value);
        } catch (refusal) {
          before = (refusal as OfficeExtension.Error).code;
        }
        await context.sync();
        return [before, count.value];
      },
      expected: { always: ["ValueNotLoaded", 0] },
    },
  },
  {
    id: "batches.collections-load-by-item",
    feature: "RequestContext.workbook, Workbook.worksheets, WorksheetCollection.items, Worksheet.load",
    input: "items/name is loaded of the sheets, and name alone.",
    excelDoes: "Gives the names of all sheets both times.",
    standing: "documented",
    sources: [`${model}#load-from-a-collection`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const counts: number[] = [];
        for (const path of ["items/name", "name"]) {
          const sheets = context.workbook.worksheets;
          sheets.load(path);
          const count = sheets.getCount();
          await context.sync();
          counts.push(sheets.items.filter(({ name }) => name.length > 0).length - count.value);
        }
        return counts;
      },
      expected: { always: [0, 0] },
    },
  },
  {
    id: "batches.earlier-effects-stay",
    feature: "ClientRequestContext.sync",
    input: "A batch writes A1, asks for a sheet that is not there, and writes B1.",
    excelDoes: "Stops at the failure: A1 is written, B1 is not; nothing is rolled back.",
    standing: "reported",
    sources: ["https://github.com/OfficeDev/office-js/issues/3179", model],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("Non c'è").activate();
        sheet.getRange("B1").values = [[2]];
        const code = await context.sync().then(
          () => "done",
          (refusal: OfficeExtension.Error) => refusal.code,
        );
        const cells = sheet.getRange("A1:B1").load("values");
        await context.sync();
        return [code, ...(cells.values[0] ?? [])];
      },
      expected: { always: ["ItemNotFound", 1, ""] },
    },
  },
  {
    id: "batches.objects-die-with-their-run",
    feature: "Range.untrack",
    input: "A range is untracked and synced; later its address is asked for.",
    excelDoes: "Throws InvalidObjectPath.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/office/officeextension.trackedobjects",
      "https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#untrack-unneeded-proxy-objects",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1");
        range.untrack();
        range.values = [[1]];
        await context.sync();
        range.load("address");
        await context.sync();
        return range.address;
      },
      expected: { always: { error: "InvalidObjectPath" } },
    },
  },
  {
    id: "batches.tracked-ranges-follow-their-cells",
    feature: "Range.insert, Range.address",
    input: "A range is held over two round trips while a row is put in above it.",
    excelDoes: "Moves the range with its cells.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/office/officeextension.clientrequestcontext#office-officeextension-clientrequestcontext-trackedobjects-member",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A3");
        range.values = [["mia"]];
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        await context.sync();
        range.load("rowIndex,values");
        await context.sync();
        return [range.rowIndex, range.values[0]?.[0]];
      },
      expected: { always: [3, "mia"] },
    },
  },
  {
    id: "batches.request-over-5-mb",
    feature: "ClientRequestContext.sync",
    input: "One request writes 200 texts of 32,000 characters, more than 5 MB.",
    excelDoes:
      "Refuses it on the web with RequestPayloadSizeLimitExceeded; the desktop has no such limit, but a plan must open on the web too, so the host always has it.",
    standing: "documented",
    sources: [errors, `${performance}#payload-size-limit-best-practices`],
    seenIn: "web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const line = "x".repeat(32_000);
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [line]);
        await context.sync();
        return "taken";
      },
      expected: { always: { error: "RequestPayloadSizeLimitExceeded" } },
    },
  },
  {
    id: "batches.answer-over-5-mb",
    feature: "ClientRequestContext.sync, Range.values",
    input: "170 texts of 32,000 characters are written in two requests and read in one.",
    excelDoes:
      "Refuses the answer on the web with ResponsePayloadSizeLimitExceeded; the desktop has no such limit, the host always has it.",
    standing: "documented",
    sources: [errors, `${performance}#payload-size-limit-best-practices`],
    seenIn: "web",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const lines = Array.from({ length: 85 }, () => ["x".repeat(32_000)]);
        for (const address of ["A1:A85", "A86:A170"]) {
          sheet.getRange(address).values = lines;
          await context.sync();
        }
        const range = sheet.getRange("A1:A170").load("values");
        await context.sync();
        return range.values.length;
      },
      expected: { always: { error: "ResponsePayloadSizeLimitExceeded" } },
    },
  },
  {
    id: "batches.while-a-person-types",
    feature: "RunOptions.delayForCellEdit",
    input: "An add-in writes a cell while a person is typing in another, once as it is and once with delayForCellEdit.",
    excelDoes: "Refuses the first with InvalidOperationInCellEditMode; does the second when the person leaves the cell.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-delay-in-cell-edit", errors],
    seenIn: "",
    trial: {
      kind: "person",
      async run({ workbook, sheet, withAddIn }) {
        return withAddIn(async () => {
          const write = async (delayForCellEdit: boolean) => {
            await Excel.run({ delayForCellEdit }, async (context) => {
              context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
              await context.sync();
            });
            return "done";
          };
          workbook.inCellEditMode = true;
          const refused = await write(false).catch((refusal: OfficeExtension.Error) => refusal.code);
          const waiting = write(true);
          await new Promise((later) => setTimeout(later, 5));
          const written = sheet.cells.has(0);
          workbook.inCellEditMode = false;
          return [refused, written, await waiting, sheet.cells.has(0)];
        });
      },
      expected: { always: ["InvalidOperationInCellEditMode", false, "done", true] },
    },
  },
  {
    id: "batches.null-is-no-value-of-a-property",
    feature: "RangeFill.color",
    input: "null is given to a fill colour, and to the values of a range as a whole.",
    excelDoes: "Refuses both as invalid arguments.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values#null-input-for-a-property"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const range = sheet.getRange("A1");
        range.format.fill.color = null as unknown as string;
        const colour = await context.sync().then(
          () => "taken",
          (refusal: OfficeExtension.Error) => refusal.code,
        );
        range.values = null as unknown as string[][];
        const values = await context.sync().then(
          () => "taken",
          (refusal: OfficeExtension.Error) => refusal.code,
        );
        return [colour, values];
      },
      expected: { always: ["InvalidArgument", "InvalidArgument"] },
    },
  },
  {
    id: "batches.whole-columns-hold-no-contents",
    feature: "Range.values, Range.formulas",
    input: "Values are read of a whole column, and written to it.",
    excelDoes: "Answers null, and refuses the writing.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const column = sheet.getRange("C:C").load("values,formulas");
        await context.sync();
        const read = [column.values, column.formulas];
        column.values = [["x"]];
        return [
          ...read,
          await context.sync().then(
            () => "written",
            () => "refused",
          ),
        ];
      },
      expected: { always: [null, null, "refused"] },
    },
  },
];
