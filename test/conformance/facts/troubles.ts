import type { Answer, Fact, TroubleTrial } from "../fact";

const office = "https://github.com/OfficeDev/office-js/issues";
const troubleshooting = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-troubleshooting";

/** Members that Excel refuses while another workbook is in front, by its own list: what is asked, and the code. */
const notInFront: readonly (readonly [
  id: string,
  feature: string,
  ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void,
  code: string,
])[] = [
  ["active-cell", "Workbook.getActiveCell", (context) => void context.workbook.getActiveCell().load("address"), "InvalidSelection"],
  [
    "selected-range",
    "Workbook.getSelectedRange",
    (context) => void context.workbook.getSelectedRange().load("address"),
    "InvalidSelection",
  ],
  ["select", "Range.select", (_, sheet) => sheet.getRange("A1").select(), "GeneralException"],
  ["activate", "Worksheet.activate", (_, sheet) => sheet.activate(), "GeneralException"],
  ["delete-sheet", "Worksheet.delete", (_, sheet) => sheet.delete(), "InvalidSelection"],
  ["add-sheet", "WorksheetCollection.add", (context) => void context.workbook.worksheets.add("Altro").load("name"), "GeneralException"],
  ["freeze", "WorksheetFreezePanes.freezeRows", (_, sheet) => sheet.freezePanes.freezeRows(1), "GeneralException"],
];

/** A batch as part of one undo step. */
async function grouped(write: (sheet: Excel.Worksheet) => void, name: string): Promise<string> {
  try {
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      write(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
    return "done";
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

function groupTrial(trouble: "groupRefused" | "groupFailsAfterwards" | "undoNotSupported", expected: Answer): TroubleTrial {
  return {
    kind: "trouble",
    trouble,
    async run(context, sheet) {
      const told = await grouped((own) => (own.getRange("A1").values = [["scritto"]]), "Prova");
      const cell = sheet.getRange("A1").load("values");
      await context.sync();
      return [told, cell.values[0]![0] as string];
    },
    expected: { always: expected },
  };
}

/** What becomes of an event of the add-in's own change. */
function eventTrial(trouble: "lateEvents" | "foreignEvents" | "missingEvents", expected: Answer): TroubleTrial {
  return {
    kind: "trouble",
    trouble,
    async run(context, sheet) {
      const told: string[] = [];
      sheet.onChanged.add(async (event) => void told.push(event.triggerSource ?? ""));
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 40));
      const soon = [...told];
      await new Promise((resolve) => setTimeout(resolve, 160));
      return [soon, told];
    },
    expected: { always: expected },
  };
}

/** What Excel does now and then, each on the host under the switch for it. */
export const troubleFacts: readonly Fact[] = [
  ...notInFront.map(([id, feature, ask, code]): Fact => ({
    id: `troubles.not-in-front-${id}`,
    feature,
    input: "Called while another workbook is in front.",
    excelDoes: `Refused with ${code}.`,
    standing: "documented",
    sources: [troubleshooting],
    seenIn: "Windows and Mac",
    trial: {
      kind: "trouble",
      trouble: "anotherWorkbook",
      async run(context, sheet) {
        ask(context, sheet);
        await context.sync();
        return "done";
      },
      expected: { always: { error: code } },
    },
  })),
  {
    id: "troubles.not-in-front-sheet-names",
    feature: "Worksheet.names",
    input: "The names of a sheet and of the workbook are loaded while another workbook is in front.",
    excelDoes: "Those of the sheet are refused with InvalidSelection, those of the workbook are told.",
    standing: "reported",
    sources: [`${office}/6365`],
    seenIn: "Mac, 16.01",
    trial: {
      kind: "trouble",
      trouble: "anotherWorkbook",
      async run(context, sheet) {
        const names = context.workbook.names.load("items/name");
        await context.sync();
        const ofWorkbook = names.items.length;
        sheet.names.load("items/name");
        return context.sync().then(
          () => "told",
          (error: OfficeExtension.Error) => [ofWorkbook, error.code],
        );
      },
      expected: { always: [0, "InvalidSelection"] },
    },
  },
  {
    id: "troubles.grouped-sheets",
    feature: "Worksheet.names",
    input: "Several sheets are selected together, or something that is no cell; the add-in asks for names of a sheet.",
    excelDoes: "Refused with InvalidSelection.",
    standing: "reported",
    sources: [`${office}/2266`, `${office}/2268`],
    seenIn: "Windows 10, 365; Mac 16.55",
    trial: {
      kind: "trouble",
      trouble: "invalidSelection",
      async run(context, sheet) {
        sheet.names.load("items/name");
        await context.sync();
        return "told";
      },
      expected: { always: { error: "InvalidSelection" } },
    },
  },
  {
    id: "troubles.undo-group-refused",
    feature: "RunOptions.mergeUndoGroup",
    input: "A cell is written in a run that is one undo step.",
    excelDoes: "On some builds of the web the run is refused with another code than UndoNotSupported.",
    standing: "reported",
    sources: [`${office}/6711`],
    seenIn: "web, 20260515.4",
    trial: groupTrial("groupRefused", ["GeneralException", ""]),
  },
  {
    id: "troubles.undo-group-fails-afterwards",
    feature: "RunOptions.mergeUndoGroup",
    input: "The same, several times in a row.",
    excelDoes: "An internal error, although what was asked may be done.",
    standing: "reported",
    sources: [`${office}/6255`],
    seenIn: "web",
    trial: groupTrial("groupFailsAfterwards", ["GeneralException", "scritto"]),
  },
  {
    id: "troubles.undo-group-of-many-formulas",
    feature: "RunOptions.mergeUndoGroup",
    input: "Some 1,600 formulas are written in a run that is one undo step.",
    excelDoes: "Refused with UndoNotSupported, although writing formulas can be undone.",
    standing: "reported",
    sources: [`${office}/6491`],
    seenIn: "Windows, current channel; web",
    trial: groupTrial("undoNotSupported", ["UndoNotSupported", ""]),
  },
  {
    id: "troubles.fit-to-pages-ignored",
    feature: "PageLayout.zoom",
    input: "A sheet is to fit one page's width; then it gets a scale.",
    excelDoes: "Unless the ribbon shows Page Layout the first stays without effect; the scale is taken.",
    standing: "reported",
    sources: [`${office}/1860`],
    seenIn: "2021",
    trial: {
      kind: "trouble",
      trouble: "fitToPagesIgnored",
      async run(context, { pageLayout }) {
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("zoom");
        await context.sync();
        const fitted = pageLayout.zoom.horizontalFitToPages ?? null;
        pageLayout.zoom = { scale: 60 };
        pageLayout.load("zoom");
        await context.sync();
        return [fitted, pageLayout.zoom.scale ?? null];
      },
      expected: { always: [null, 60] },
    },
  },
  {
    id: "troubles.ignored-fit-is-told-by-zoom",
    feature: "PageLayout.zoom, PageLayoutZoomOptions.horizontalFitToPages",
    input: "While the ribbon shows Home, a sheet is to fit one page's width and its zoom is loaded in the same batch.",
    excelDoes: "Tells the scale that is left, and no number of pages, where the wish was passed over.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "trouble",
      trouble: "fitToPagesIgnored",
      async run(context, { pageLayout }) {
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("zoom");
        await context.sync();
        return [pageLayout.zoom.horizontalFitToPages ?? null, pageLayout.zoom.scale ?? null];
      },
      expected: { always: [null, 100] },
    },
    byHand: {
      where: "W M",
      fallback: "Where zoom tells one page that the printed preview does not show, give every page its scale and no wish to fit.",
    },
  },
  {
    id: "troubles.pages-without-printer",
    feature: "PageLayout.orientation",
    input: "A page is set up on a computer that has no printer.",
    excelDoes: "Refused with GeneralException at a member of PageLayout.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: {
      kind: "trouble",
      trouble: "noPrinter",
      async run(context, { pageLayout }) {
        pageLayout.orientation = "Landscape";
        await context.sync();
        return "set";
      },
      expected: { always: { error: "GeneralException" } },
    },
    byHand: {
      where: "W",
      fallback:
        "Where another code or place is told, the page set-up still costs only itself; only the sentence speaks of Excel's refusal in general.",
    },
  },
  {
    id: "troubles.late-events",
    feature: "Worksheet.onChanged",
    input: "A cell is changed while the pane has not been touched for a while.",
    excelDoes: "The event comes late, by seconds.",
    standing: "reported",
    sources: [`${office}/521`, `${office}/1502`],
    seenIn: "Windows, 1904 and later",
    trial: eventTrial("lateEvents", [[], ["ThisLocalAddin"]]),
  },
  {
    id: "troubles.missing-events",
    feature: "Worksheet.onChanged",
    input: "A cell is changed by a choice from a list, or fast after another.",
    excelDoes: "No event comes.",
    standing: "reported",
    sources: [`${office}/3888`, `${office}/420`, `${office}/1760`],
    seenIn: "web, 2023; Windows, 1902",
    trial: eventTrial("missingEvents", [[], []]),
  },
  {
    id: "troubles.own-events-as-foreign",
    feature: "WorksheetChangedEventArgs.triggerSource",
    input: "An add-in writes a cell and hears of it.",
    excelDoes: "The event may not tell that the add-in itself made the change.",
    standing: "guessed",
    sources: [],
    seenIn: "",
    trial: eventTrial("foreignEvents", [["Unknown"], ["Unknown"]]),
    byHand: { where: "W M O", fallback: "Cardine does not go by it alone: what it has just written itself it never puts right." },
  },
];
