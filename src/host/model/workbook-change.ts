import type { CellValue, RangeBox, SheetData } from "../../xlsx/workbook-data";

/** Who made a change: this session's person or add-in, or a co-author. */
export type ChangeSource = "Local" | "Remote";

export interface ChangeOrigin {
  readonly source: ChangeSource;
  /** True when the add-in of this session made the change through the API. */
  readonly addIn: boolean;
}

/** What happened to a workbook, told to listeners after the calculation. */
export type WorkbookChange = ChangeOrigin &
  (
    | {
        readonly kind: "cells";
        readonly sheet: SheetData;
        readonly box: RangeBox;
        readonly how: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
        /** Where cells went that were shifted aside. */
        readonly direction?: "Down" | "Right" | "Up" | "Left";
        /** For one edited cell: what it held before and holds now. */
        readonly before?: CellValue;
        readonly after?: CellValue;
      }
    | { readonly kind: "format"; readonly sheet: SheetData; readonly box: RangeBox }
    | { readonly kind: "selection"; readonly sheet: SheetData; readonly box: RangeBox }
    | { readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated" | "calculated"; readonly sheet: SheetData }
    | { readonly kind: "sheetRenamed"; readonly sheet: SheetData; readonly before: string; readonly after: string }
    | { readonly kind: "sheetMoved"; readonly sheet: SheetData; readonly before: number; readonly after: number }
    | {
        readonly kind: "sheetVisibility";
        readonly sheet: SheetData;
        readonly before: SheetData["visibility"];
        readonly after: SheetData["visibility"];
      }
    | { readonly kind: "protection"; readonly sheet: SheetData; readonly isProtected: boolean }
    | { readonly kind: "tableAdded" | "tableDeleted"; readonly sheet: SheetData; readonly table: string }
    | { readonly kind: "layout"; readonly sheet: SheetData }
    /** A step was taken back or done again; what it changed is told beside it. */
    | { readonly kind: "undone" }
  );

type WithoutOrigin<C> = C extends unknown ? Omit<C, keyof ChangeOrigin> : never;

/** A change before its origin is added. */
export type ChangeReport = WithoutOrigin<WorkbookChange>;
