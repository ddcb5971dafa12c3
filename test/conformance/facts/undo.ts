import type { Fact } from "../fact";

const article = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities";

/** What Ctrl+Z takes back, and what ends its list. */
export const undoFacts: readonly Fact[] = [
  {
    id: "undo.group-refuses-deleting-a-sheet",
    feature: "RunOptions.mergeUndoGroup, Worksheet.delete",
    input: "A sheet is deleted in a run that merges its undo steps.",
    excelDoes: "Refuses with UndoNotSupported.",
    standing: "documented",
    sources: [article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add().load("name");
        await context.sync();
        return Excel.run({ mergeUndoGroup: true }, async (grouped) => {
          grouped.workbook.worksheets.getItem(sheet.name).delete();
          await grouped.sync();
          return "deleted";
        });
      },
      expected: { always: { error: "UndoNotSupported" } },
    },
  },
  {
    id: "undo.group-refuses-protecting",
    feature: "WorksheetProtection.protect",
    input: "A sheet is protected in a run that merges its undo steps.",
    excelDoes: "Refuses with UndoNotSupported.",
    standing: "documented",
    sources: [article],
    seenIn: "",
    trial: {
      kind: "api",
      async run() {
        return Excel.run({ mergeUndoGroup: true }, async (context) => {
          context.workbook.worksheets.getActiveWorksheet().protection.protect();
          await context.sync();
          return "protected";
        });
      },
      expected: { always: { error: "UndoNotSupported" } },
    },
  },
  {
    id: "undo.group-with-names-of-sheets",
    feature: "Worksheet.name, Worksheet.position, Worksheet.visibility",
    input: "In three runs that merge their undo steps a sheet is renamed, moved to the front, and hidden.",
    excelDoes: "Can undo these on the web; on the desktop it refuses each with UndoNotSupported.",
    standing: "documented",
    sources: [article],
    seenIn: "by platform",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add().load("id");
        await context.sync();
        const outcomes: string[] = [];
        for (const change of [
          (other: Excel.Worksheet) => (other.name = "Altro nome"),
          (other: Excel.Worksheet) => (other.position = 0),
          (other: Excel.Worksheet) => (other.visibility = "Hidden"),
        ]) {
          const done = Excel.run({ mergeUndoGroup: true }, async (grouped) => {
            change(grouped.workbook.worksheets.getItem(sheet.id));
            await grouped.sync();
          });
          outcomes.push(
            await done.then(
              () => "done",
              (refusal: OfficeExtension.Error) => refusal.code,
            ),
          );
        }
        return outcomes;
      },
      expected: {
        by: {
          windows: ["UndoNotSupported", "UndoNotSupported", "UndoNotSupported"],
          web: ["done", "done", "done"],
          withoutFilling: ["UndoNotSupported", "UndoNotSupported", "UndoNotSupported"],
        },
      },
    },
  },
  {
    id: "undo.group-with-styles-and-properties",
    feature: "Style.wrapText, DocumentProperties.title",
    input: "In two runs that merge their undo steps a style is made to wrap and the document's title is set.",
    excelDoes: "Can undo these on the desktop; on the web it refuses each with UndoNotSupported.",
    standing: "documented",
    sources: [article],
    seenIn: "by platform",
    trial: {
      kind: "api",
      async run(context) {
        const { properties, styles } = context.workbook;
        styles.add("Prova annulla");
        properties.load("title");
        await context.sync();
        const before = properties.title;
        const outcomes: string[] = [];
        for (const change of [
          (workbook: Excel.Workbook) => (workbook.styles.getItem("Prova annulla").wrapText = true),
          (workbook: Excel.Workbook) => (workbook.properties.title = "Prova"),
        ]) {
          const done = Excel.run({ mergeUndoGroup: true }, async (grouped) => {
            change(grouped.workbook);
            await grouped.sync();
          });
          outcomes.push(
            await done.then(
              () => "done",
              (refusal: OfficeExtension.Error) => refusal.code,
            ),
          );
        }
        properties.title = before;
        await context.sync();
        return outcomes;
      },
      expected: { by: { windows: ["done", "done"], web: ["UndoNotSupported", "UndoNotSupported"], withoutFilling: ["done", "done"] } },
    },
  },
  {
    id: "undo.each-sync-is-a-step",
    feature: "Excel.run, ClientRequestContext.sync, RunOptions.mergeUndoGroup",
    input:
      "An add-in writes A1 and B1 in two round trips, first as it is, then in a run that merges its undo steps; Ctrl+Z is pressed once after each.",
    excelDoes: "Takes back B1 alone after the first, both after the second.",
    standing: "documented",
    sources: [article, "https://learn.microsoft.com/javascript/api/excel/excel.runoptions"],
    seenIn: "ExcelApi 1.20",
    trial: {
      kind: "person",
      async run({ workbook, sheet, withAddIn }) {
        const left: (readonly [boolean, boolean])[] = [];
        for (const mergeUndoGroup of [false, true]) {
          await withAddIn(() =>
            Excel.run({ mergeUndoGroup }, async (context) => {
              const front = context.workbook.worksheets.getActiveWorksheet();
              front.getRange("A1").values = [[1]];
              await context.sync();
              front.getRange("B1").values = [[2]];
              await context.sync();
            }),
          );
          workbook.undo();
          left.push([sheet.cells.get(0)?.has(0) ?? false, sheet.cells.get(0)?.has(1) ?? false]);
          while (workbook.undo());
        }
        return left;
      },
      expected: {
        always: [
          [true, false],
          [false, false],
        ],
      },
    },
  },
  {
    id: "undo.protecting-ends-the-list",
    feature: "WorksheetProtection.protect",
    input: "A person types; then an add-in protects the sheet.",
    excelDoes: "Has nothing left to undo.",
    standing: "documented",
    sources: [article],
    seenIn: "",
    trial: {
      kind: "person",
      async run({ workbook, sheet, withAddIn }) {
        workbook.typeInto(sheet, 0, 0, "mio");
        await withAddIn(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getActiveWorksheet().protection.protect();
            await context.sync();
          }),
        );
        return workbook.canUndo;
      },
      expected: { always: false },
    },
  },
  {
    id: "undo.hiding-a-sheet-ends-the-list",
    feature: "Worksheet.visibility",
    input: "A person types; then an add-in hides another sheet.",
    excelDoes: "Has nothing left to undo on the desktop; on the web what was typed can still be taken back.",
    standing: "documented",
    sources: [article],
    seenIn: "by platform",
    trial: {
      kind: "person",
      async run({ workbook, sheet, withAddIn }) {
        const other = workbook.sheets.add();
        workbook.typeInto(sheet, 0, 0, "mio");
        await withAddIn(() =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(other.name).visibility = "Hidden";
            await context.sync();
          }),
        );
        return workbook.canUndo;
      },
      expected: { by: { windows: false, web: true, withoutFilling: false } },
    },
  },
];
