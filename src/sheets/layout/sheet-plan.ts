/**
 * `SheetPlan`: one sheet of the workbook as it is to be written, as plain data. Pure functions of this folder make it
 * from the plan; the gateway (`excel/`) applies it. It can be serialised, compared and kept as a golden file.
 *
 * Rows and columns count from 0. Formulas are en-US and refer to names and tables, hardly ever to addresses.
 */

/** One rectangle of cells; ends included by `rows` and `columns`, both at least 1. */
export interface RangeBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula of a cell, with its leading `=`. */
export interface Formula {
  readonly formula: string;
}

/** What goes into one cell: text stays text whatever it begins with; `null` leaves the cell empty; a date is a serial number. */
export type CellContent = string | number | boolean | Formula | null;

export function isFormula(content: CellContent): content is Formula {
  return typeof content === "object" && content !== null;
}

/** A rectangle of contents; every row has the same length. */
export interface ContentBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
}

/** Cells that take a named style (see `styles.ts`), applied in order before the contents. */
export interface StyledRange extends RangeBox {
  readonly style: string;
}

/** How a named cell style looks. */
export interface StyleDefinition {
  readonly name: string;
  /** en-US; `@` keeps what people type as text. */
  readonly numberFormat: string;
  readonly font: { readonly size: number; readonly bold?: boolean; readonly italic?: boolean; readonly color: string };
  /** `#RRGGBB`; absent is no fill. */
  readonly fill?: string;
  readonly border?: {
    readonly color: string;
    readonly edges: readonly ("top" | "bottom" | "left" | "right")[];
    readonly weight?: "thin" | "medium";
  };
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, -90 to 90. */
  readonly rotation?: number;
  /** False where people type. */
  readonly locked: boolean;
}

export interface NamedRange {
  readonly name: string;
  readonly range: RangeBox;
}

/** A name of the workbook's scope. */
export interface WorkbookName extends NamedRange {
  /** The column whose body the range is: the name grows with it. */
  readonly column?: TableColumnName;
}

/** A column of a table by its name, as in `PEG[Codice]`. */
export interface TableColumnName {
  readonly table: string;
  readonly header: string;
}

export interface TablePlan {
  readonly name: string;
  /** Header row included; the header texts stand in the content blocks. */
  readonly range: RangeBox;
  readonly showFilter?: boolean;
}

export interface ValidationPlan {
  readonly range: RangeBox;
  readonly rule:
    | { readonly kind: "list"; /** `=Name` of a one-column range of this workbook */ readonly source: string }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: { readonly title: string; readonly message: string; readonly style: "stop" | "warning" | "information" };
}

export interface ConditionalFormatPlan {
  /** One contiguous rectangle. */
  readonly range: RangeBox;
  /** With `=`, relative to the rectangle's first cell. */
  readonly formula: string;
  readonly format: {
    readonly font?: { readonly color?: string; readonly bold?: boolean };
    readonly fill?: string;
    readonly border?: { readonly color: string; readonly edges: readonly ("top" | "bottom" | "left" | "right")[] };
  };
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** A4, if absent. */
  readonly paper?: "A3";
  /** The sheet's printed rectangle. */
  readonly area?: RangeBox;
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Rows (from 0) before which a page ends. */
  readonly breaks?: readonly number[];
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Per cent at which the printed columns fit one page's width, for an Excel that does not make them fit by itself. */
  readonly scale: number;
}

/** A page before it is known how wide the printed columns are. */
export type UnscaledPrint = Omit<PrintPlan, "scale" | "paper"> & {
  /** The paper to take where columns would be printed too small on A4; always A4, if absent. */
  readonly largest?: "A3";
};

export interface SheetPlan {
  readonly name: string;
  readonly tabColor: string;
  /** Width in characters of each column from the first; further ones keep the default. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns?: { readonly first: number; readonly count: number };
  /** Heights in points, one entry a run of equal rows. */
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly height: number }[];
  readonly styles: readonly StyledRange[];
  readonly blocks: readonly ContentBlock[];
  readonly merges: readonly RangeBox[];
  /** Names of the sheet's scope. */
  readonly names: readonly NamedRange[];
  /** Names of the workbook's scope that stand for cells of this sheet. */
  readonly workbookNames: readonly WorkbookName[];
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
}

/** All sheets of a workbook in their order, with the styles that they use. */
export interface WorkbookPlan {
  readonly title: string;
  readonly styles: readonly StyleDefinition[];
  readonly sheets: readonly SheetPlan[];
}
