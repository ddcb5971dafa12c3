/**
 * A workbook as plain data: what an `.xlsx` file holds and what the embedded Excel works on.
 * It knows nothing of plans. Rows and columns count from 0; addresses appear only inside formulas.
 */

/** One rectangle of cells, counted from 0, ends included. */
export interface RangeBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel error such as `#N/A` as a cell value. */
export interface CellError {
  readonly error: "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!";
}

/** `null` is an empty cell. Dates are serial numbers with a date number format, as in Excel. */
export type CellValue = string | number | boolean | CellError | null;

export type HorizontalAlignment = "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderLine = "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";

export interface Border {
  readonly line: BorderLine;
  /** `#RRGGBB` */
  readonly color: string;
}

/** How a cell looks. Objects are immutable and shared between cells; an absent field is Excel's default. */
export interface CellFormat {
  /** en-US number format code; absent is `General`. */
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    /** `#RRGGBB` */
    readonly color?: string;
  };
  /** Solid fill, `#RRGGBB`. */
  readonly fill?: string;
  readonly borders?: { readonly top?: Border; readonly bottom?: Border; readonly left?: Border; readonly right?: Border };
  readonly alignment?: {
    readonly horizontal?: HorizontalAlignment;
    readonly vertical?: VerticalAlignment;
    readonly wrap?: boolean;
    readonly indent?: number;
    /** Degrees, -90 to 90; 255 is stacked text. */
    readonly rotation?: number;
    readonly shrink?: boolean;
  };
  /** False where people may type on a protected sheet; absent is true, as in Excel. */
  readonly locked?: boolean;
  /** Name of the cell style that it came from, where there is one. */
  readonly style?: string;
}

export interface Cell {
  readonly value: CellValue;
  /** en-US formula with its leading `=`; `value` is then its last result. */
  readonly formula?: string;
  readonly format?: CellFormat;
}

/** A named cell style of the workbook ("Cell Styles" on Excel's Home tab). */
export interface NamedStyle {
  readonly name: string;
  readonly format: CellFormat;
}

export interface ColumnData {
  /** In characters of the default font, as the file stores it. */
  width?: number;
  hidden?: boolean;
  format?: CellFormat;
}

export interface RowData {
  /** In points. */
  height?: number;
  hidden?: boolean;
  format?: CellFormat;
}

export interface DefinedName {
  readonly name: string;
  /** en-US formula without `=`: `'S3.00007'!$B$3`, or an expression; `#REF!` when what it named was deleted. */
  readonly refersTo: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface TableColumn {
  readonly name: string;
  /** Formula of a calculated column, with `=`. */
  readonly formula?: string;
  readonly totalsLabel?: string;
  readonly totalsFormula?: string;
}

export interface TableData {
  readonly name: string;
  /** Header row included, and the totals row where there is one. */
  readonly range: RangeBox;
  readonly columns: readonly TableColumn[];
  readonly totalsRow?: boolean;
  readonly headerRow?: boolean;
  /** `TableStyleLight1`, …; absent is none. */
  readonly style?: string;
  readonly bandedRows?: boolean;
  readonly filterButtons?: boolean;
}

export interface ValidationData {
  readonly range: RangeBox;
  readonly rule:
    | { readonly kind: "list"; /** `=Name`, `=Sheet!$A$1:$A$9`, or `"a,b"` items */ readonly source: string; readonly dropDown?: boolean }
    | {
        readonly kind: "whole" | "decimal" | "date" | "textLength";
        readonly operator:
          "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "any" };
  readonly ignoreBlanks?: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" | "information" };
}

export interface ConditionalFormatData {
  readonly range: RangeBox;
  /** en-US, with `=`, relative to the range's first cell. */
  readonly formula: string;
  readonly format: {
    readonly font?: { readonly color?: string; readonly bold?: boolean; readonly italic?: boolean };
    readonly fill?: string;
    readonly borders?: { readonly top?: Border; readonly bottom?: Border; readonly left?: Border; readonly right?: Border };
  };
  readonly stopIfTrue?: boolean;
}

export interface PageSetup {
  orientation?: "portrait" | "landscape";
  /** OOXML paper code: 9 is A4. */
  paper?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
  printArea?: RangeBox;
  /** First and last row (from 0) repeated on every page. */
  titleRows?: { readonly first: number; readonly last: number };
  /** In inches. */
  margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  horizontallyCentered?: boolean;
  /** Rows (from 0) that begin a new page. */
  rowBreaks?: readonly number[];
}

/** What is written on a sheet beside its cells; where a shape stands is the cell under its corner. */
export interface SheetRemark {
  readonly kind: "comment" | "shape";
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetData {
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  /** `#RRGGBB` */
  tabColor?: string;
  showGridlines: boolean;
  /** Sparse: row, then column. */
  cells: Map<number, Map<number, Cell>>;
  columns: Map<number, ColumnData>;
  rows: Map<number, RowData>;
  merges: RangeBox[];
  /** Names of this sheet's scope. */
  names: DefinedName[];
  tables: TableData[];
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
  freeze?: { readonly rows: number; readonly columns: number };
  page: PageSetup;
  /** Told on reading a file, and not written; present where there are any. */
  remarks?: readonly SheetRemark[];
  /** Present when the sheet is protected. */
  protection?: { readonly password?: boolean };
}

export interface WorkbookData {
  sheets: SheetData[];
  /** Names of the workbook's scope. */
  names: DefinedName[];
  styles: NamedStyle[];
  /** Index of the sheet in front. */
  activeSheet: number;
  /** Present when the structure is protected. */
  structureProtected?: boolean;
  /** Present when days count from 1904 (0 is 1 January) and not from 1900. */
  datesFrom1904?: true;
  properties: { title?: string; author?: string; subject?: string; keywords?: string };
}

/** An empty sheet with Excel's defaults. */
export function emptySheet(name: string): SheetData {
  return {
    name,
    visibility: "visible",
    showGridlines: true,
    cells: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    names: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    page: {},
  };
}

/** A workbook without sheets. */
export function emptyWorkbook(): WorkbookData {
  return { sheets: [], names: [], styles: [], activeSheet: 0, properties: {} };
}
