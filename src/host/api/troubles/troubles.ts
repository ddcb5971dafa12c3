/**
 * What real Excels do to add-ins now and then, each as a switch of `createEmbeddedExcel`: not differences of platform (those
 * are `Variant`s), but what happens by what a person is just doing, what the computer has, or at random.
 */
import type { ExcelErrorCode } from "../../model/excel-error";

export interface Trouble {
  /** What Excel does, and when. */
  readonly says: string;
  /** Who reports it; none where it is only believed. */
  readonly sources: readonly string[];
  /** Members (`worksheet.names`, or a whole class: `pagelayout`) upon which Excel ends the batch, and with which code; in small letters. */
  readonly refuses?: Readonly<Record<string, ExcelErrorCode>>;
  /** How a batch of an undo group ends, and whether what it asked is done all the same. */
  readonly group?: { readonly code: ExcelErrorCode; readonly done: boolean };
  /** Values that Excel takes without a word and leaves unset. */
  readonly passesOver?: Readonly<Record<string, (value: unknown) => boolean>>;
  /** What becomes of events. */
  readonly events?: {
    /** Milliseconds by which they come late. */
    readonly late?: number;
    /** The add-in's own changes seem to be those of a person. */
    readonly foreign?: true;
    readonly missing?: true;
  };
}

const office = "https://github.com/OfficeDev/office-js/issues";
const troubleshooting = "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-troubleshooting";

/** Sheet-scoped names and where the person is. */
const selection = {
  "workbook.getactivecell": "InvalidSelection",
  "workbook.getselectedrange": "InvalidSelection",
  "worksheet.names": "InvalidSelection",
} as const;

export const troubles = {
  invalidSelection: {
    says: "Names of sheets and the active cell are refused while several sheets are selected, or something that is no cell.",
    sources: [`${office}/2266`, `${office}/2268`, `${office}/6365`],
    refuses: selection,
  },
  anotherWorkbook: {
    says: "Another workbook is in front: what concerns the window or the selection is refused.",
    sources: [troubleshooting, `${office}/5319`, `${office}/6365`],
    refuses: {
      ...selection,
      "range.select": "GeneralException",
      "worksheet.activate": "GeneralException",
      "worksheet.delete": "InvalidSelection",
      "worksheet.showgridlines": "GeneralException",
      "worksheetcollection.add": "GeneralException",
      "worksheetfreezepanes.freezeat": "GeneralException",
      "worksheetfreezepanes.freezecolumns": "GeneralException",
      "worksheetfreezepanes.freezerows": "GeneralException",
    },
  },
  groupRefused: {
    says: "A batch of an undo group is refused before anything of it is done.",
    sources: [`${office}/6711`],
    group: { code: "GeneralException", done: false },
  },
  groupFailsAfterwards: {
    says: "A batch of an undo group is carried out and answered with an internal error all the same.",
    sources: [`${office}/6255`],
    group: { code: "GeneralException", done: true },
  },
  undoNotSupported: {
    says: "A batch of an undo group is refused as one that cannot be undone, although nothing in it is known to be so: many formulas will do.",
    sources: [`${office}/6491`],
    group: { code: "UndoNotSupported", done: false },
  },
  fitToPagesIgnored: {
    says: "Fitting a sheet to pages stays without effect while the ribbon shows another tab than Page Layout; a scale is taken.",
    sources: [`${office}/1860`],
    passesOver: { "pagelayout.zoom": (value) => typeof value === "object" && value !== null && !("scale" in value) },
  },
  noPrinter: {
    says: "Everything about pages is refused, since there is no printer to ask.",
    sources: [],
    refuses: { pagelayout: "GeneralException", headerfooter: "GeneralException", pagebreakcollection: "GeneralException" },
  },
  lateEvents: {
    says: "Events come after a good while.",
    sources: [`${office}/521`, `${office}/1502`],
    events: { late: 150 },
  },
  foreignEvents: {
    says: "Events of the add-in's own changes do not tell that they are its own.",
    sources: [],
    events: { foreign: true },
  },
  missingEvents: {
    says: "Events do not come at all.",
    sources: [`${office}/3888`, `${office}/420`, `${office}/1760`],
    events: { missing: true },
  },
} as const satisfies Record<string, Trouble>;

export type TroubleName = keyof typeof troubles;
