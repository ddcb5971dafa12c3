import type { Fact } from "../fact";

const article = "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events";
const changed = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs";
const collection = "https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection";

/** What Excel tells an add-in of by itself. */
export const eventFacts: readonly Fact[] = [
  {
    id: "events.one-cell-edited",
    feature:
      "WorksheetCollection.onChanged, EventHandlers.add, WorksheetChangedEventArgs.address, WorksheetChangedEventArgs.changeType, WorksheetChangedEventArgs.source, WorksheetChangedEventArgs.triggerSource, WorksheetChangedEventArgs.worksheetId, WorksheetChangedEventArgs.details, ChangedEventDetail.valueBefore, ChangedEventDetail.valueAfter",
    input: "An add-in changes one cell from 1 to 2.",
    excelDoes:
      "Tells the cell's address without the sheet, that it was edited here and by this add-in, on which sheet, and the values before and after.",
    standing: "documented",
    sources: [changed, "https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail", article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("B2").values = [[1]];
        sheet.load("id");
        await context.sync();
        let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
        const told = new Promise<Excel.WorksheetChangedEventArgs>(
          (resolve) => (handler = context.workbook.worksheets.onChanged.add((event) => Promise.resolve(resolve(event)))),
        );
        await context.sync();
        sheet.getRange("B2").values = [[2]];
        await context.sync();
        const event = await told;
        handler?.remove();
        await context.sync();
        return [
          event.address,
          event.changeType,
          event.source,
          event.triggerSource,
          event.worksheetId === sheet.id,
          Number(event.details.valueBefore),
          Number(event.details.valueAfter),
        ];
      },
      expected: { always: ["B2", "RangeEdited", "Local", "ThisLocalAddin", true, 1, 2] },
    },
  },
  {
    id: "events.cells-selected",
    feature:
      "WorksheetCollection.onSelectionChanged, WorksheetSelectionChangedEventArgs.address, WorksheetSelectionChangedEventArgs.worksheetId",
    input: "Cells are selected.",
    excelDoes: "Tells their address without the sheet, and on which sheet.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/excel/excel.worksheetselectionchangedeventargs", article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.activate();
        sheet.load("id");
        await context.sync();
        let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs> | undefined;
        const told = new Promise<Excel.WorksheetSelectionChangedEventArgs>(
          (resolve) => (handler = context.workbook.worksheets.onSelectionChanged.add((event) => Promise.resolve(resolve(event)))),
        );
        await context.sync();
        sheet.getRange("B2:C4").select();
        await context.sync();
        const event = await told;
        handler?.remove();
        await context.sync();
        return [event.address, event.worksheetId === sheet.id];
      },
      expected: { always: ["B2:C4", true] },
    },
  },
  {
    id: "events.details-of-one-cell-only",
    feature: "WorksheetChangedEventArgs.details",
    input: "An add-in changes two cells at once.",
    excelDoes: "Tells one event for both, without details.",
    standing: "documented",
    sources: [`${changed}#excel-excel-worksheetchangedeventargs-details-member`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const told = new Promise<Excel.WorksheetChangedEventArgs>(
          (resolve) => void sheet.onChanged.add((event) => Promise.resolve(resolve(event))),
        );
        await context.sync();
        sheet.getRange("A1:B1").values = [[1, 2]];
        await context.sync();
        const event = await told;
        return [event.address, event.details === undefined || event.details === null];
      },
      expected: { always: ["A1:B1", true] },
    },
  },
  {
    id: "events.rows-that-come-and-go",
    feature: "WorksheetChangedEventArgs.changeType, Range.insert, Range.delete",
    input: "A row is put in and taken out again.",
    excelDoes: "Tells RowInserted and RowDeleted with the rows.",
    standing: "documented",
    sources: ["https://learn.microsoft.com/javascript/api/excel/excel.datachangetype", changed],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const told: string[][] = [];
        const both = new Promise<void>((resolve) => {
          sheet.onChanged.add((event) => {
            told.push([event.changeType, event.address]);
            return Promise.resolve(told.length === 2 ? resolve() : undefined);
          });
        });
        await context.sync();
        sheet.getRange("2:2").insert("Down");
        await context.sync();
        sheet.getRange("2:2").delete("Up");
        await context.sync();
        await both;
        return told;
      },
      expected: {
        always: [
          ["RowInserted", "2:2"],
          ["RowDeleted", "2:2"],
        ],
      },
    },
  },
  {
    id: "events.none-while-switched-off",
    feature: "Runtime.enableEvents",
    input: "Events are switched off, a cell is changed; they are switched on and another is changed.",
    excelDoes: "Tells of the second only.",
    standing: "documented",
    sources: [`${article}#enable-and-disable-events`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const told: string[] = [];
        sheet.onChanged.add((event) => Promise.resolve(void told.push(event.address)));
        await context.sync();
        for (const [enabled, address] of [
          [false, "A1"],
          [true, "B1"],
        ] as const) {
          context.runtime.enableEvents = enabled;
          await context.sync();
          sheet.getRange(address).values = [[1]];
          await context.sync();
          await new Promise((later) => setTimeout(later, 300));
        }
        return told;
      },
      expected: { always: ["B1"] },
    },
  },
  {
    id: "events.none-after-removal",
    feature: "EventHandlerResult.remove",
    input: "A handler is removed within the context in which it was added; then a cell is changed.",
    excelDoes: "Tells it no more.",
    standing: "documented",
    sources: [`${article}#remove-an-event-handler`],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        const told: string[] = [];
        const handler = sheet.onChanged.add((event) => Promise.resolve(void told.push(event.address)));
        await context.sync();
        handler.remove();
        await context.sync();
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        await new Promise((later) => setTimeout(later, 300));
        return told;
      },
      expected: { always: [] },
    },
  },
  {
    id: "events.sheets-that-come-go-and-show",
    feature:
      "WorksheetCollection.onAdded, WorksheetCollection.onDeleted, WorksheetCollection.onActivated, WorksheetActivatedEventArgs.worksheetId",
    input: "A sheet is added, activated and deleted.",
    excelDoes: "Tells of each in this order, with the sheet's id.",
    standing: "documented",
    sources: [collection, article],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context) {
        const { worksheets } = context.workbook;
        const told: string[][] = [];
        const note = (event: { readonly type: string; readonly worksheetId: string }) =>
          Promise.resolve(void told.push([event.type, event.worksheetId]));
        const handlers = [worksheets.onAdded.add(note), worksheets.onActivated.add(note), worksheets.onDeleted.add(note)];
        await context.sync();
        const sheet = worksheets.add().load("id");
        await context.sync();
        sheet.activate();
        await context.sync();
        sheet.delete();
        await context.sync();
        await new Promise((later) => setTimeout(later, 300));
        for (const handler of handlers) handler.remove();
        await context.sync();
        return told.filter(([, id]) => id === sheet.id).map(([type]) => type ?? "");
      },
      expected: { always: ["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"] },
    },
  },
  {
    id: "events.names-and-visibility-of-sheets",
    feature:
      "WorksheetCollection.onNameChanged, WorksheetCollection.onVisibilityChanged, WorksheetNameChangedEventArgs.nameAfter, WorksheetNameChangedEventArgs.worksheetId",
    input: "A sheet is renamed from Prima to Dopo, and hidden.",
    excelDoes: "Tells the sheet with its names before and after, and how it shows before and after.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheetnamechangedeventargs",
      "https://learn.microsoft.com/javascript/api/excel/excel.worksheetvisibilitychangedeventargs",
    ],
    seenIn: "ExcelApi 1.17",
    trial: {
      kind: "api",
      async run(context) {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add("Prima").load("id");
        await context.sync();
        const told: string[][] = [];
        const handlers = [
          worksheets.onNameChanged.add((event) => Promise.resolve(void told.push([event.nameBefore, event.nameAfter, event.worksheetId]))),
          worksheets.onVisibilityChanged.add((event) =>
            Promise.resolve(void told.push([event.visibilityBefore, event.visibilityAfter, event.worksheetId])),
          ),
        ];
        await context.sync();
        sheet.name = "Dopo";
        await context.sync();
        sheet.visibility = "Hidden";
        await context.sync();
        await new Promise((later) => setTimeout(later, 300));
        for (const handler of handlers) handler.remove();
        await context.sync();
        return told.map(([before, after, id]) => [before ?? "", after ?? "", id === sheet.id]);
      },
      expected: {
        always: [
          ["Prima", "Dopo", true],
          ["Visible", "Hidden", true],
        ],
      },
    },
  },
  {
    id: "events.only-the-moved-sheet",
    feature: "WorksheetCollection.onMoved",
    input: "The last of three sheets is moved to the front.",
    excelDoes: "Tells of that sheet alone, not of those that make way.",
    standing: "documented",
    sources: [`${collection}#excel-excel-worksheetcollection-onmoved-member`],
    seenIn: "ExcelApi 1.17",
    trial: {
      kind: "api",
      async run(context) {
        const { worksheets } = context.workbook;
        worksheets.add();
        const last = worksheets.add().load("id");
        await context.sync();
        const told: (string | number)[][] = [];
        const handler = worksheets.onMoved.add((event) => Promise.resolve(void told.push([event.worksheetId, event.positionAfter])));
        await context.sync();
        last.position = 0;
        await context.sync();
        await new Promise((later) => setTimeout(later, 300));
        handler.remove();
        await context.sync();
        return told.map(([id, position]) => [id === last.id, position ?? ""]);
      },
      expected: { always: [[true, 0]] },
    },
  },
  {
    id: "events.a-person-and-a-co-author",
    feature: "WorksheetChangedEventArgs.source, WorksheetChangedEventArgs.triggerSource",
    input: "A person types into A1, a co-author into B1.",
    excelDoes: "Tells both add-ins of both: the one as Local, the other as Remote, neither as made by this add-in.",
    standing: "documented",
    sources: [`${article}#events-and-coauthoring`, changed],
    seenIn: "",
    trial: {
      kind: "person",
      async run({ workbook, sheet, withAddIn }) {
        return withAddIn(async () => {
          const told: string[][] = [];
          await Excel.run(async (context) => {
            context.workbook.worksheets.onChanged.add((event) =>
              Promise.resolve(void told.push([event.address, event.source, event.triggerSource])),
            );
            await context.sync();
          });
          workbook.typeInto(sheet, 0, 0, "mio");
          workbook.batch(() => workbook.typeInto(sheet, 0, 1, "suo"), { source: "Remote", addIn: false });
          await new Promise((later) => setTimeout(later, 20));
          return told;
        });
      },
      expected: {
        always: [
          ["A1", "Local", "Unknown"],
          ["B1", "Remote", "Unknown"],
        ],
      },
    },
  },
  {
    id: "events.looks-are-told-as-changes-too",
    feature: "WorksheetCollection.onChanged",
    input: "A cell that holds 5 is given a fill.",
    excelDoes: "Tells it as an edited range whose value is the same before and after.",
    standing: "documented",
    sources: [
      "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#detect-data-changes",
      "https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables#detect-data-changes",
    ],
    seenIn: "",
    trial: {
      kind: "api",
      async run(context, sheet) {
        sheet.getRange("A1").values = [[5]];
        await context.sync();
        const told = new Promise<Excel.WorksheetChangedEventArgs>(
          (resolve) => void sheet.onChanged.add((event) => Promise.resolve(resolve(event))),
        );
        await context.sync();
        sheet.getRange("A1").format.fill.color = "#FFFF00";
        await context.sync();
        const event = await Promise.race([told, new Promise<undefined>((later) => setTimeout(() => later(undefined), 300))]);
        return event === undefined
          ? "silence"
          : [event.address, event.changeType, Number(event.details.valueBefore) === Number(event.details.valueAfter)];
      },
      expected: { always: ["A1", "RangeEdited", true] },
    },
  },
];
