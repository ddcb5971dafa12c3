import type { Fact } from "../fact";

const sheetProtection = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection";
const workbookProtection = "https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection";
const article = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#protect-worksheet-data";

/** Protected sheets and workbooks. */
export const protectionFacts: readonly Fact[] = [
  {
    id: "protection.locked-and-unlocked-cells",
    feature: "Worksheet.protection, WorksheetProtection.protect, FormatProtection.locked",
    input: "A1 is unlocked, the sheet protected; then A1 and B1 are written.",
    excelDoes: "Takes the unlocked cell and refuses the locked one with AccessDenied.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.formatprotection#excel-excel-formatprotection-locked-member",
      "https://learn.microsoft.com/en-us/office/vba/api/excel.worksheet.protect",
      "https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        const outcomes: string[] = [];
        for (const address of ["A1", "B1"]) {
          sheet.getRange(address).values = [[1]];
          outcomes.push(
            await context.sync().then(
              () => "written",
              (refusal: OfficeExtension.Error) => refusal.code,
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["written", "AccessDenied"] },
    },
  },
  {
    id: "protection.a-block-with-a-locked-cell",
    feature: "Range.values",
    input: "A block of an unlocked and a locked cell is written on a protected sheet.",
    excelDoes: "Writes neither.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const cells = sheet.getRange("A1:B1");
        sheet.getRange("A1").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        cells.values = [[1, 2]];
        const outcome = await context.sync().then(
          () => "written",
          () => "refused",
        );
        cells.load("values");
        await context.sync();
        return [outcome, cells.values];
      },
      expected: { always: ["refused", [["", ""]]] },
    },
    byHand: { where: "W O", fallback: "Nothing: writing looks for protection first." },
  },
  {
    id: "protection.told",
    feature: "WorksheetProtection.protected, WorksheetProtection.load, WorksheetProtection.unprotect",
    input: "Whether a sheet is protected is read before protecting it, after it, and after taking the protection away.",
    excelDoes: "Says no, yes, no.",
    standing: "documented",
    sources: [sheetProtection, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const states: boolean[] = [];
        for (const change of [() => undefined, () => sheet.protection.protect(), () => sheet.protection.unprotect()]) {
          change();
          sheet.protection.load("protected");
          await context.sync();
          states.push(sheet.protection.protected);
        }
        return states;
      },
      expected: { always: [false, true, false] },
    },
  },
  {
    id: "protection.not-twice",
    feature: "WorksheetProtection.protect",
    input: "A protected sheet is protected again.",
    excelDoes: "Refuses with AccessDenied.",
    standing: "documented",
    sources: [`${sheetProtection}#excel-excel-worksheetprotection-protect-member(1)`, "https://github.com/OfficeDev/office-js/issues/6784"],
    seenIn: "2026",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.protection.protect();
        await context.sync();
        sheet.protection.protect();
        await context.sync();
        return "protected twice";
      },
      expected: { always: { error: "AccessDenied" } },
    },
  },
  {
    id: "protection.wrong-password",
    feature: "WorksheetProtection.unprotect",
    input: "A sheet protected with a password is unprotected with none, with a wrong one, and with the right one.",
    excelDoes: "Refuses but the last.",
    standing: "documented",
    sources: [sheetProtection, "https://learn.microsoft.com/en-us/office/vba/api/excel.worksheet.protect"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.protection.protect(undefined, "segreta");
        await context.sync();
        const outcomes: string[] = [];
        for (const password of [undefined, "sbagliata", "segreta"]) {
          sheet.protection.unprotect(password);
          outcomes.push(
            await context.sync().then(
              () => "open",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["refused", "refused", "open"] },
    },
  },
  {
    id: "protection.what-else-a-protected-sheet-refuses",
    feature: "WorksheetProtection.protect, Range.merge, TableCollection.add, RangeFormat.rowHeight, Range.insert",
    input:
      "On a sheet protected with the usual options cells are coloured, merged and inserted, a row made higher and a table made, all on unlocked cells.",
    excelDoes: "Refuses each.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/en-us/office/vba/api/excel.worksheet.protect",
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1:D9").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        const outcomes: string[] = [];
        for (const change of [
          () => (sheet.getRange("A1").format.fill.color = "#FFFF00"),
          () => sheet.getRange("A1:B1").merge(),
          () => sheet.getRange("2:2").insert("Down"),
          () => (sheet.getRange("A1").format.rowHeight = 40),
          () => sheet.tables.add("A1:B3", true),
        ]) {
          change();
          outcomes.push(
            await context.sync().then(
              () => "done",
              () => "refused",
            ),
          );
        }
        return outcomes;
      },
      expected: { always: ["refused", "refused", "refused", "refused", "refused"] },
    },
  },
  {
    id: "protection.structure-of-the-workbook",
    feature: "Workbook.protection, WorkbookProtection.protected, WorkbookProtection.load",
    input: "The workbook is protected; then a sheet is added, renamed, moved, hidden and deleted, and a cell is written.",
    excelDoes: "Refuses all that changes its sheets, and writes the cell.",
    standing: "documented",
    sources: [
      workbookProtection,
      "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-workbooks#protect-workbook-structure",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { protection, worksheets } = context.workbook;
        protection.protect();
        protection.load("protected");
        await context.sync();
        const outcomes: (string | boolean)[] = [protection.protected];
        for (const change of [
          () => worksheets.add("Nuovo"),
          () => (sheet.name = "Altro"),
          () => (sheet.position = 0),
          () => (sheet.visibility = "Hidden"),
          () => sheet.delete(),
          () => (sheet.getRange("A1").values = [[1]]),
        ]) {
          change();
          outcomes.push(
            await context.sync().then(
              () => "done",
              () => "refused",
            ),
          );
        }
        protection.unprotect();
        await context.sync();
        return outcomes;
      },
      expected: { always: [true, "refused", "refused", "refused", "refused", "refused", "done"] },
    },
  },
];
