import { emptySheet, emptyWorkbook, type Cell, type SheetData } from "../../../src/xlsx/workbook-data";
import { partsOf } from "../../xlsx/package-parts";
import type { Fact } from "../fact";

const paneClass = "https://learn.microsoft.com/en-us/previous-versions/office/developer/office-2010/cc880269(v=office.14)";
const columnNotes = "https://learn.microsoft.com/en-us/openspecs/office_standards/ms-oi29500/727f4736-6cba-40e3-b4d3-ce319885780e";
const columnClass = "https://learn.microsoft.com/en-us/previous-versions/office/developer/office-2010/cc802410(v=office.14)";
const limits = "https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3";
const pagesTall = "https://learn.microsoft.com/en-us/office/vba/api/excel.pagesetup.fittopagestall";
const fitToPage = "https://learn.microsoft.com/es-es/previous-versions/office/cc861914(v=office.14)";

async function writtenSheet(parts: Partial<SheetData>): Promise<Record<string, string>> {
  return partsOf({ ...emptyWorkbook(), sheets: [{ ...emptySheet("Foglio"), ...parts }] });
}

/** The first elements of a name in a sheet, as they stand in the file. */
async function elementsOf(parts: Partial<SheetData>, ...names: readonly string[]): Promise<(string | null)[]> {
  const sheet = (await writtenSheet(parts))["xl/worksheets/sheet1.xml"] ?? "";
  return names.map((name) => new RegExp(`<${name} [^>]*>`, "u").exec(sheet)?.[0] ?? null);
}

/** How files hold a sheet's panes, columns, page and looks, as Excel reads them. */
export const fileSheetFacts: readonly Fact[] = [
  {
    id: "file-sheets.frozen-panes-count-rows",
    feature: "sheetView/pane",
    input: "Four rows and two columns are frozen.",
    excelDoes:
      "Reads the splits of a frozen pane as numbers of rows and columns, not as points; the first cell below and beside them is the top left one of the pane that moves.",
    standing: "documented",
    sources: [paneClass],
    seenIn: "",
    trial: {
      kind: "file",
      run: () => elementsOf({ freeze: { rows: 4, columns: 2 } }, "pane"),
      expected: { always: ['<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>'] },
    },
  },
  {
    id: "file-sheets.column-widths",
    feature: "cols/col",
    input: "Columns B and C are 12.5 characters wide.",
    excelDoes: "Takes widths from 0 to 255 characters, for columns counted from 1, and keeps one that says that it is somebody's own.",
    standing: "documented",
    sources: [columnNotes, columnClass],
    seenIn: "",
    trial: {
      kind: "file",
      run: () =>
        elementsOf(
          {
            columns: new Map([
              [1, { width: 12.5 }],
              [2, { width: 12.5 }],
            ]),
          },
          "col",
        ),
      expected: { always: ['<col min="2" max="3" width="12.5" customWidth="1"/>'] },
    },
  },
  {
    id: "file-sheets.fit-to-width",
    feature: "pageSetup",
    input: "A sheet is to print one page wide and as many high as it takes.",
    excelDoes: "Scales it where the sheet's properties say that it fits to pages; a height of 0 stands for any.",
    standing: "documented",
    sources: [fitToPage, pagesTall],
    seenIn: "",
    trial: {
      kind: "file",
      run: () => elementsOf({ page: { fitToWidth: 1 } }, "pageSetUpPr", "pageSetup"),
      expected: { always: ['<pageSetUpPr fitToPage="1"/>', '<pageSetup fitToWidth="1" fitToHeight="0"/>'] },
    },
  },
  {
    id: "file-sheets.equal-looks-are-one",
    feature: "cellXfs/xf",
    input: "A thousand cells of one look are written.",
    excelDoes: "Holds at most 65,490 looks in a workbook; cells that look alike share one.",
    standing: "documented",
    sources: [limits],
    seenIn: "",
    trial: {
      kind: "file",
      async run() {
        const cell: Cell = { value: 1, format: { numberFormat: "0.00" } };
        const parts = await writtenSheet({ cells: new Map(Array.from({ length: 1_000 }, (_, row) => [row, new Map([[0, cell]])])) });
        return /<cellXfs count="(\d+)"/u.exec(parts["xl/styles.xml"] ?? "")?.[1] ?? null;
      },
      expected: { always: "2" },
    },
  },
];
