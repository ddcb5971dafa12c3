/**
 * What is to be done to the sheets of an open workbook, as plain data: pure functions of this folder make the list from
 * the workbook as it was read and the plan as it is to be; the gateway (`excel/`) carries it out in one round trip and
 * takes it back if Excel stops half-way. Changes are carried out in order; the rows and columns of each are those of the
 * sheet after the changes before it, counted from 0. Sheets and tables are called as they are called at that moment.
 */
import type { CellContent, ContentBlock, RangeBox, SheetPlan, TableColumnName } from "../layout/sheet-plan";

export type WorkbookChange =
  | CellsChange
  | TableCellsChange
  | NameMended
  | HeightsChange
  | RowsChange
  | RowRemoved
  | PartAdded
  | PartRemoved
  | SheetRenamed
  | TableRenamed
  | SheetAdded
  | SheetRemoved
  | SheetShown
  | NameAdded
  | NameRemoved;

/** A sheet comes, goes, is renamed, shown or hidden. */
export function changesSheets({ kind }: WorkbookChange): boolean {
  return kind === "sheetAdded" || kind === "sheetRemoved" || kind === "sheetRenamed" || kind === "sheetShown";
}

/** Excel on the desktop or on the web forgets its undo stack over one of the changes, and over taking it back. */
export function clearsUndo(changes: readonly WorkbookChange[]): boolean {
  return changes.some(changesSheets);
}

/**
 * A rectangle of contents. `was` has the same shape, and is what is put back; in rows that were added just before it is
 * nothing, whatever they took from the row above. A formula that a person wrote where people type stands in it by its value.
 */
export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  readonly was: readonly (readonly CellContent[])[];
}

/** Where a rectangle of contents stands. */
export function boxOfCells({ row, column, cells }: Pick<CellsChange, "row" | "column" | "cells">): RangeBox {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/**
 * Cells of a table whose rows hold different formulas in one column. Excel may fill a formula that is written into such a column
 * down all rows; so the table is drawn in to its first row, the cells are written, and the table is stretched over them again.
 */
export interface TableCellsChange {
  readonly kind: "tableCells";
  readonly sheet: string;
  readonly table: string;
  /** The table, header row included. */
  readonly range: RangeBox;
  readonly writes: readonly Omit<CellsChange, "kind" | "sheet">[];
}

/**
 * Rows that must be high enough for the texts that were written into them. Rows that are, stay: people may like them higher.
 * Lowering is left to people too. On a protected sheet nothing happens, since the texts matter more.
 */
export interface HeightsChange {
  readonly kind: "heights";
  readonly sheet: string;
  readonly rows: readonly RowsHeight[];
}

export interface RowsHeight {
  readonly row: number;
  /** More than 1 where a text is merged over several rows. */
  readonly rows: number;
  /** Points of the rows together, at most 409 each. */
  readonly height: number;
  /** The row holds no merged cells: Excel is asked to fit it, and then goes on fitting it while people type. */
  readonly fitted?: true;
}

/**
 * Whole rows of the sheet are inserted, so that the table grows and all below it moves down. They take the looks, rules
 * and formulas of the row above and are otherwise empty. Of columns in which they have `formulas` of their own they take these
 * instead: written before the rows belong to the table, since Excel may fill a formula that is written into one down its column.
 */
export interface RowsChange {
  readonly kind: "rows";
  readonly sheet: string;
  readonly table: string;
  /** The table before, header row included. */
  readonly range: RangeBox;
  readonly added: number;
  readonly formulas?: readonly ContentBlock[];
}

/**
 * One row of the sheet goes, and with it a row of a table that keeps others; only where nothing of people's stands beside
 * the table. Rows of a card's tables are never removed: what follows moves up and the last one is left empty.
 */
export interface RowRemoved {
  readonly kind: "rowRemoved";
  readonly sheet: string;
  readonly table: string;
  /** The table before, header row included. */
  readonly range: RangeBox;
  readonly row: number;
  /** What the row held in the table's columns. */
  readonly was: readonly CellContent[];
}

/**
 * Whole rows of the sheet come in at a row, with all that they hold: contents and looks, names, a table, rules. What stands there moves
 * down. `part` is planned for the rows where they come to stand; of view, widths and page it says nothing but how far the sheet is printed.
 */
export interface PartAdded {
  readonly kind: "partAdded";
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly part: SheetPlan;
  /** It comes below all else: what is printed of the sheet goes on to its end. */
  readonly isLast: boolean;
}

/** Whole rows of the sheet go with the table on them and the names of their cells. Cannot be taken back. */
export interface PartRemoved {
  readonly kind: "partRemoved";
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
  readonly table: string;
  readonly names: readonly string[];
}

/** Excel forgets its undo stack on the desktop. */
export interface SheetRenamed {
  readonly kind: "sheetRenamed";
  readonly sheet: string;
  readonly to: string;
}

export interface TableRenamed {
  readonly kind: "tableRenamed";
  readonly sheet: string;
  readonly table: string;
  readonly to: string;
}

export interface SheetAdded {
  readonly kind: "sheetAdded";
  readonly plan: SheetPlan;
  /** How many sheets stand before it; it comes last, if absent. */
  readonly position?: number;
}

/** Cannot be taken back: an operation that people may regret hides the sheet instead. */
export interface SheetRemoved {
  readonly kind: "sheetRemoved";
  readonly sheet: string;
  /** The sheet that was added in its place, under the name that it had: it is in front now where this one was. */
  readonly replacedBy?: string;
}

/** Shows a hidden sheet, or hides one that is shown. */
export interface SheetShown {
  readonly kind: "sheetShown";
  readonly sheet: string;
  readonly shown: boolean;
}

/** A name of the sheet's scope. */
export interface NameAdded {
  readonly kind: "nameAdded";
  readonly sheet: string;
  readonly name: string;
  readonly range: RangeBox;
}

export interface NameRemoved {
  readonly kind: "nameRemoved";
  readonly sheet: string;
  readonly name: string;
  /** Where it stood, to put it back. */
  readonly range: RangeBox;
}

/** A name comes back, or stands for what it should again. */
export interface NameMended {
  readonly kind: "nameMended";
  readonly sheet: string;
  /** Whether the name belongs to the sheet, or to the workbook and stands for cells of the sheet. */
  readonly scope: "sheet" | "workbook";
  readonly name: string;
  readonly range: RangeBox;
  /** The column whose body the range is: the name is to grow with it. */
  readonly column?: TableColumnName;
  /** There is one that stands for something else or for nothing. */
  readonly isThere: boolean;
  /** What that stood for, to put it back; absent where it was nothing. */
  readonly was?: RangeBox;
}
