import type { Fact } from "../fact";

const reference = "https://learn.microsoft.com/javascript/api/excel/excel.worksheet";

/** Which sheets show, and which of them is in front. */
export const sheetVisibilityFacts: readonly Fact[] = [
  {
    id: "worksheets.very-hidden-is-not-deleted",
    feature: "Worksheet.delete",
    input: "A very hidden sheet is deleted; then it is made hidden and deleted again.",
    excelDoes: "Refuses the first and does the second.",
    standing: "documented",
    sources: [reference, "https://github.com/OfficeDev/office-js/issues/365"],
    seenIn: "Mac 16.2 said GeneralException",
    trial: {
      kind: "api",
      async run(context) {
        const sheet = context.workbook.worksheets.add();
        sheet.visibility = "VeryHidden";
        await context.sync();
        sheet.delete();
        const first = await context.sync().then(
          () => "deleted",
          (refusal: OfficeExtension.Error) => refusal.code,
        );
        sheet.visibility = "Hidden";
        sheet.delete();
        await context.sync();
        return [first, "deleted"];
      },
      expected: { always: ["InvalidOperation", "deleted"] },
    },
  },
  {
    id: "worksheets.last-visible-stays",
    feature: "Worksheet.visibility, Worksheet.delete",
    input: "All sheets but one are hidden; then that one is deleted, and hidden.",
    excelDoes: "Refuses both: a workbook shows one sheet at least.",
    standing: "reported",
    sources: ["https://rdrr.io/cran/XLConnect/man/hideSheet-methods.html"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const { worksheets } = context.workbook;
        worksheets.load("items/id");
        sheet.load("id");
        await context.sync();
        for (const other of worksheets.items) if (other.id !== sheet.id) other.visibility = "Hidden";
        await context.sync();
        sheet.visibility = "Hidden";
        const hidden = await context.sync().then(
          () => "hidden",
          () => "refused",
        );
        sheet.delete();
        const deleted = await context.sync().then(
          () => "deleted",
          () => "refused",
        );
        for (const other of worksheets.items) other.visibility = "Visible";
        await context.sync();
        return [hidden, deleted];
      },
      expected: { always: ["refused", "refused"] },
    },
  },
  {
    id: "worksheets.front-goes-to-the-right-neighbour",
    feature: "Worksheet.delete, Worksheet.activate",
    input: "The sheet in front is deleted; to its right stands a hidden sheet, then a visible one, to its left another visible one.",
    excelDoes: "Brings the next visible sheet to the right to the front.",
    standing: "reported",
    sources: ["https://github.com/EPPlusSoftware/EPPlus/pull/1030"],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const { worksheets } = context.workbook;
        const [front, hidden] = [worksheets.add(), worksheets.add()];
        hidden.visibility = "Hidden";
        const right = worksheets.add().load("id");
        front.activate();
        await context.sync();
        front.delete();
        const active = worksheets.getActiveWorksheet().load("id");
        await context.sync();
        return active.id === right.id;
      },
      expected: { always: true },
    },
  },
  {
    id: "worksheets.hiding-the-front",
    feature: "Worksheet.visibility",
    input: "The sheet in front is hidden; visible ones stand to its left and right.",
    excelDoes: "Brings the visible one to the right to the front, as when it is deleted.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const { worksheets } = context.workbook;
        const front = worksheets.add();
        const right = worksheets.add().load("id");
        front.activate();
        await context.sync();
        front.visibility = "Hidden";
        const active = worksheets.getActiveWorksheet().load("id");
        await context.sync();
        return active.id === right.id;
      },
      expected: { always: true },
    },
    byHand: { where: "W O", fallback: "Nothing: an edit goes back to the sheet that was in front by its name." },
  },
  {
    id: "worksheets.hidden-sheet-in-front",
    feature: "Worksheet.activate",
    input: "A hidden sheet is activated.",
    excelDoes: "Does not bring it to the front: refuses.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const hidden = context.workbook.worksheets.add();
        hidden.visibility = "Hidden";
        await context.sync();
        hidden.activate();
        return context.sync().then(
          () => "activated",
          () => "refused",
        );
      },
      expected: { always: "refused" },
    },
    byHand: { where: "W O", fallback: "Nothing: going to a place asks for the sheet's visibility first." },
  },
];
