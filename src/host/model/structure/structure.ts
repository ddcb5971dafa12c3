import type { Cell, RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { SHEET_COLUMNS, SHEET_ROWS, isEntireColumn, isEntireRow } from "../address";
import { anchorsOf, withAnchoredFormulas } from "../tables/calculated-anchors";
import { formulaInRow } from "../tables/calculated-columns";
import { cellsIn, isFilled } from "../cells/cell-access";
import type { Editing } from "../cells/editing";
import { ExcelError } from "../excel-error";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { requireUnprotected } from "./guards";
import type { Identities } from "../identities";
import { dressNew } from "../cells/inserted-look";
import { contains } from "../../../xlsx/range-box";
import { anchorRules, moveRules } from "./rule-shift";
import { formulaEdit, isWithinSpan, shiftedBox, shiftedIndex, tears, type Shift } from "./shift";
import { requireTablesAllow, shiftedTables, takesWholeBody } from "../tables/table-shift";

/** Told of shifts, to move what is not part of the workbook's data (references held by a client, the selection). */
export type ShiftListener = (sheet: SheetData, shift: Shift) => void;

/** Inserting and deleting rows, columns and cells: everything that lies on the sheet or refers to it follows. */
export class Structure {
  private readonly listeners = new Set<ShiftListener>();

  constructor(
    private readonly editing: Editing,
    private readonly ids: { readonly tables: Identities; readonly conditionalFormats: Identities },
  ) {}

  /** Adds a listener; the answer removes it. */
  onShift(listener: ShiftListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Makes room: what lies in the rectangle and beyond moves down or right.
   * @throws ExcelError AccessDenied, InsertDeleteConflict, MergedRangeConflict, NonBlankCellOffSheet
   */
  insert(sheet: SheetData, box: RangeBox, direction: "Down" | "Right"): void {
    this.shift(sheet, shiftOf(box, direction === "Down" ? "rows" : "columns", "insert"), box);
  }

  /**
   * Removes the rectangle; what lies below or to the right moves into its place. A table that would lose all of its rows keeps
   * one, blank.
   * @throws ExcelError AccessDenied, InsertDeleteConflict, MergedRangeConflict
   */
  delete(sheet: SheetData, box: RangeBox, direction: "Up" | "Left"): void {
    const shift = shiftOf(box, direction === "Up" ? "rows" : "columns", "delete");
    if (!takesWholeBody(sheet, shift)) return this.shift(sheet, shift, box);
    this.editing.edit(() => {
      if (box.rows > 1)
        this.shift(sheet, { ...shift, at: shift.at + 1, count: shift.count - 1 }, { ...box, row: box.row + 1, rows: box.rows - 1 });
      this.blank(sheet, { ...box, rows: 1 });
    });
  }

  /** Empties the one row that a table keeps; formulas of calculated columns stay. */
  private blank(sheet: SheetData, box: RangeBox): void {
    requireUnprotected(sheet);
    for (const [row, column, { format }] of [...cellsIn(sheet, box)]) {
      const table = sheet.tables.find(({ range }) => contains(range, row, column));
      const formula = table?.columns[column - table.range.column]?.formula;
      const calculated = table && formula !== undefined ? { formula: formulaInRow(table, formula, row) } : undefined;
      this.editing.journal.setCell(
        sheet,
        row,
        column,
        calculated || format ? { value: null, ...calculated, ...(format && { format }) } : undefined,
      );
    }
    this.editing.report({ kind: "cells", sheet, box, how: "RangeEdited" });
  }

  private shift(sheet: SheetData, shift: Shift, box: RangeBox): void {
    this.editing.edit(() => {
      this.requirePossible(sheet, shift);
      anchorRules(this.editing, this.ids.conditionalFormats, sheet, shift);
      const tables = shiftedTables(sheet, shift, this.editing.locale, this.ids.tables);
      const anchors = anchorsOf(sheet, shift);
      rewriteFormulas(this.editing, formulaEdit(sheet.name, shift), this.ids);
      for (const edit of tables.columnEdits) rewriteFormulas(this.editing, edit, this.ids);
      this.moveCells(sheet, shift);
      this.moveRowsAndColumns(sheet, shift);
      this.moveBoxes(sheet, shift);
      this.editing.journal.setStructure(sheet, "tables", shiftedTables(sheet, shift, this.editing.locale, this.ids.tables).tables);
      if (anchors.length > 0) this.anchor(sheet, anchors, shift);
      if (shift.how === "insert") dressNew(this.editing, this.ids.conditionalFormats, sheet, shift, box);
      this.editing.journal.follow(
        () => this.tell(sheet, shift),
        () => this.tell(sheet, { ...shift, how: shift.how === "insert" ? "delete" : "insert" }),
      );
      this.editing.report({ kind: "cells", sheet, box, how: changeKind(shift), ...(shift.span && { direction: direction(shift) }) });
    });
  }

  private anchor(sheet: SheetData, anchors: ReturnType<typeof anchorsOf>, shift: Shift): void {
    const tables = sheet.tables.map((table) => {
      const anchored = withAnchoredFormulas(sheet, table, anchors, shift);
      this.ids.tables.carry(table, anchored);
      return anchored;
    });
    this.editing.journal.setStructure(sheet, "tables", tables);
  }

  private tell(sheet: SheetData, shift: Shift): void {
    for (const listener of this.listeners) listener(sheet, shift);
  }

  private requirePossible(sheet: SheetData, shift: Shift): void {
    requireUnprotected(sheet);
    requireTablesAllow(sheet, shift);
    if (sheet.merges.some((merge) => tears(merge, shift)))
      throw new ExcelError("MergedRangeConflict", "Part of a merged cell cannot be moved.");
    if (shift.how === "insert" && this.pushesOff(sheet, shift))
      throw new ExcelError("NonBlankCellOffSheet", "Filled cells would be pushed off the sheet.");
  }

  private pushesOff(sheet: SheetData, shift: Shift): boolean {
    const rows = shift.axis === "rows";
    const limit = (rows ? SHEET_ROWS : SHEET_COLUMNS) - shift.count;
    const lastLines: RangeBox = rows
      ? { row: limit, rows: shift.count, column: 0, columns: SHEET_COLUMNS }
      : { column: limit, columns: shift.count, row: 0, rows: SHEET_ROWS };
    for (const [row, column, cell] of cellsIn(sheet, lastLines)) {
      if (isFilled(cell) && isWithinSpan({ row, column, rows: 1, columns: 1 }, shift)) return true;
    }
    return false;
  }

  private moveCells(sheet: SheetData, shift: Shift): void {
    const moved = new Map<number, Map<number, Cell>>();
    const put = (row: number, column: number, cell: Cell) => {
      const cells = moved.get(row);
      if (cells) cells.set(column, cell);
      else moved.set(row, new Map([[column, cell]]));
    };
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (!isWithinSpan({ row, column, rows: 1, columns: 1 }, shift)) put(row, column, cell);
        else if (shift.axis === "rows") {
          const target = shiftedIndex(row, shift);
          if (target !== undefined && target < SHEET_ROWS) put(target, column, cell);
        } else {
          const target = shiftedIndex(column, shift);
          if (target !== undefined && target < SHEET_COLUMNS) put(row, target, cell);
        }
      }
    }
    this.editing.journal.setStructure(sheet, "cells", moved);
  }

  private moveRowsAndColumns(sheet: SheetData, shift: Shift): void {
    if (shift.span) return;
    if (shift.axis === "rows") this.editing.journal.set(sheet, "rows", shiftedKeys(sheet.rows, shift));
    else this.editing.journal.set(sheet, "columns", shiftedKeys(sheet.columns, shift));
  }

  private moveBoxes(sheet: SheetData, shift: Shift): void {
    const { journal } = this.editing;
    journal.set(
      sheet,
      "merges",
      sheet.merges
        .map((merge) => shiftedBox(merge, shift))
        .filter((merge): merge is RangeBox => merge !== undefined && merge.rows * merge.columns > 1),
    );
    moveRules(this.editing, this.ids.conditionalFormats, sheet, shift);
    const { printArea, titleRows, rowBreaks, ...page } = sheet.page;
    const area = printArea && shiftedBox(printArea, shift);
    const title = titleRows && this.shiftedTitle(titleRows, shift);
    const breaks =
      rowBreaks &&
      (shift.axis === "rows" && !shift.span
        ? rowBreaks.map((row) => shiftedIndex(row, shift)).filter((row) => row !== undefined)
        : rowBreaks);
    journal.set(sheet, "page", {
      ...page,
      ...(area && { printArea: area }),
      ...(title && { titleRows: title }),
      ...(breaks && { rowBreaks: breaks }),
    });
  }

  private shiftedTitle(
    title: { readonly first: number; readonly last: number },
    shift: Shift,
  ): { first: number; last: number } | undefined {
    if (shift.axis !== "rows" || shift.span) return title;
    const box = shiftedBox({ row: title.first, rows: title.last - title.first + 1, column: 0, columns: 1 }, shift);
    return box && { first: box.row, last: box.row + box.rows - 1 };
  }
}

function shiftOf(box: RangeBox, axis: "rows" | "columns", how: "insert" | "delete"): Shift {
  if (axis === "rows") {
    const base = { axis, how, at: box.row, count: box.rows };
    return isEntireRow(box) ? base : { ...base, span: { first: box.column, last: box.column + box.columns - 1 } };
  }
  const base = { axis, how, at: box.column, count: box.columns };
  return isEntireColumn(box) ? base : { ...base, span: { first: box.row, last: box.row + box.rows - 1 } };
}

function changeKind(shift: Shift) {
  if (shift.span) return shift.how === "insert" ? "CellInserted" : "CellDeleted";
  if (shift.axis === "rows") return shift.how === "insert" ? "RowInserted" : "RowDeleted";
  return shift.how === "insert" ? "ColumnInserted" : "ColumnDeleted";
}

function direction({ axis, how }: Shift) {
  if (axis === "rows") return how === "insert" ? "Down" : "Up";
  return how === "insert" ? "Right" : "Left";
}

function shiftedKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    const target = shiftedIndex(index, shift);
    if (target !== undefined) moved.set(target, value);
  }
  return moved;
}
