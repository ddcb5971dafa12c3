import { emptySheet, type CellFormat, type CellValue, type RangeBox, type SheetData, type WorkbookData } from "../../xlsx/workbook-data";
import { CalculatedColumns } from "./tables/calculated-columns";
import { Cells } from "./cells/cells";
import { copyCells, type CopyPart } from "./cells/copy-cells";
import { Editing, type WorkbookOptions } from "./cells/editing";
import type { HostLocale } from "./host-locale";
import { ExcelError } from "./excel-error";
import { Formats } from "./cells/formats";
import { Identities } from "./identities";
import type { UndoGroup } from "./journal";
import { Merges } from "./cells/merges";
import { moveCells } from "./cells/move-cells";
import { Names } from "./names/names";
import { Protection } from "./structure/protection";
import { cellBox } from "../../xlsx/range-box";
import { ConditionalFormats, Validations } from "./structure/rules";
import { Selection } from "./selection";
import { Sheets } from "./structure/sheets";
import { Structure } from "./structure/structure";
import { Styles } from "./cells/styles";
import { rowsBelowTable, tableBeside } from "./tables/table-growth";
import { Tables } from "./tables/tables";
import type { Variant } from "./variant";
import type { ChangeOrigin, WorkbookChange } from "./workbook-change";

/**
 * An open workbook: its data and, by subject, everything that can be done to it. What Excel would refuse throws an
 * `ExcelError` and changes nothing. Each call is one undo step, followed by the calculation and the change events;
 * `batch` makes one of several.
 */
export class Workbook {
  readonly cells: Cells;
  readonly formats: Formats;
  readonly merges: Merges;
  readonly structure: Structure;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tables: Tables;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  readonly styles: Styles;
  readonly protection: Protection;
  readonly selection: Selection;
  private readonly columns: CalculatedColumns;
  private readonly editing: Editing;
  private readonly ids: { readonly tables: Identities; readonly conditionalFormats: Identities };

  /** @param data changed in place; a workbook without sheets gets one */
  constructor(
    readonly data: WorkbookData,
    options: WorkbookOptions = {},
  ) {
    if (data.sheets.length === 0) data.sheets.push(emptySheet(options.locale === "en-US" ? "Sheet1" : "Foglio1"));
    const editing = new Editing(data, options);
    const ids = { tables: editing.directory.tableIds, conditionalFormats: new Identities((number) => `{CF-${number}}`) };
    this.editing = editing;
    this.ids = ids;
    this.formats = new Formats(editing);
    this.merges = new Merges(editing);
    this.structure = new Structure(editing, ids);
    this.sheets = new Sheets(editing, ids);
    this.names = new Names(editing);
    this.tables = new Tables(editing, ids);
    this.validations = new Validations(editing);
    this.conditionalFormats = new ConditionalFormats(editing, ids.conditionalFormats);
    this.styles = new Styles(editing);
    this.protection = new Protection(editing);
    this.selection = new Selection(editing);
    this.columns = new CalculatedColumns(editing, (sheet, before, after) => this.tables.replace(sheet, before, after));
    this.cells = new Cells(editing, (sheet, row, column, text) => this.tables.renameHeader(sheet, row, column, text), this.columns);
    this.structure.onShift((sheet, shift) => this.selection.follow(sheet, shift));
    this.shareFormats();
    editing.calculation?.recalculateAll();
  }

  /** The Excel that it behaves as. */
  get variant(): Variant {
    return this.editing.variant;
  }

  get locale(): HostLocale {
    return this.editing.locale;
  }

  /** True while a person is in a cell: the API refuses with `InvalidOperationInCellEditMode`. */
  get inCellEditMode(): boolean {
    return this.editing.inCellEditMode;
  }

  set inCellEditMode(editing: boolean) {
    this.editing.setCellEditMode(editing);
  }

  /** Settles when nobody is typing in a cell any more. */
  whenCellEditEnds(): Promise<void> {
    return this.editing.whenCellEditEnds();
  }

  get calculationMode(): "automatic" | "manual" {
    return this.editing.automatic ? "automatic" : "manual";
  }

  set calculationMode(mode: "automatic" | "manual") {
    this.editing.automatic = mode === "automatic";
    if (this.editing.automatic) this.editing.calculate();
  }

  /**
   * Puts what a person typed into a cell; a cell that becomes filled directly below or beside a table extends the table.
   * @throws ExcelError AccessDenied, InvalidArgument
   */
  typeInto(sheet: SheetData, row: number, column: number, text: string): void {
    this.typeBlock(sheet, row, column, [[text]]);
  }

  /**
   * Puts texts into a block of cells as if each were typed; rows that become filled directly below a table extend it, and so
   * does a column directly beside it.
   * @param texts rows of one length
   * @throws ExcelError AccessDenied, InvalidArgument
   */
  typeBlock(sheet: SheetData, row: number, column: number, texts: readonly (readonly string[])[]): void {
    this.editing.edit(() => {
      const rows = rowsBelowTable(sheet, row, column, texts);
      const widened = tableBeside(sheet, row, column, texts);
      if (widened) this.tables.widen({ sheet, table: widened });
      this.cells.write(sheet, row, column, texts);
      if (rows) this.tables.grow({ sheet, table: rows.table }, rows.count);
      if (!sheet.protection) this.wrapLineBreaks(sheet, row, column, texts);
    });
  }

  /** Copies cells to the place that begins at a row and column; relative references of formulas move along. */
  copyCells(source: SheetData, box: RangeBox, sheet: SheetData, row: number, column: number, what: CopyPart): void {
    copyCells({ editing: this.editing, merges: this.merges, columns: this.columns }, source, box, sheet, row, column, what);
  }

  /**
   * Moves cells with their looks, merges and rules (cut and paste); formulas that mean them follow.
   * @throws ExcelError AccessDenied; InvalidOperation when a table, or part of a merged cell, would be torn
   */
  moveCells(source: SheetData, box: RangeBox, sheet: SheetData, row: number, column: number): void {
    moveCells({ editing: this.editing, ids: this.ids, columns: this.columns }, source, box, sheet, row, column);
  }

  /** Empties contents, formats or both of a rectangle, as Excel's Clear. */
  clear(sheet: SheetData, box: RangeBox, what: "All" | "Contents" | "Formats"): void {
    this.editing.edit(() => {
      if (what !== "Formats") this.cells.clearContents(sheet, box);
      if (what === "Contents") return;
      this.formats.replace(sheet, box, undefined);
      this.conditionalFormats.clear(sheet, box);
      if (what !== "All") return;
      this.merges.unmerge(sheet, box);
      this.validations.set(sheet, box, undefined);
    });
  }

  /** Gives a rectangle a named style. */
  applyStyle(sheet: SheetData, box: RangeBox, name: string): void {
    this.formats.applyWith(sheet, box, this.styles.applied(name));
  }

  /** Sets the document's properties ("File, Info"); an empty one is none. */
  setProperty(key: keyof WorkbookData["properties"], value: string): void {
    this.editing.edit(() => this.editing.journal.set(this.data.properties, key, (value || undefined) as string));
  }

  /**
   * Runs edits as one, in somebody's name: one undo step (unless `closeStep` is called), one calculation, then the events.
   * Batches of one group are undone together. What a co-author does is not this person's to undo.
   */
  batch<T>(work: () => T, origin: ChangeOrigin = { source: "Local", addIn: false }, group?: UndoGroup): T {
    return this.editing.as(origin, work, group);
  }

  /** Forgets the undo stack when the current step ends. */
  forgetUndo(): void {
    this.editing.forgetUndo();
  }

  /** Ends an undo step within a batch. */
  closeStep(): void {
    this.editing.closeStep();
  }

  get canUndo(): boolean {
    return this.editing.journal.canUndo;
  }

  get canRedo(): boolean {
    return this.editing.journal.canRedo;
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    return this.editing.undo();
  }

  redo(): boolean {
    return this.editing.redo();
  }

  /** Adds a listener of all changes; the answer removes it. */
  onChanged(listener: (change: WorkbookChange) => void): () => void {
    return this.editing.onChanged(listener);
  }

  /** Brings formula results up to date within a batch, before they are read. */
  settle(): void {
    if (this.editing.automatic) this.editing.calculate();
  }

  /** Recalculates what changed, or everything. */
  calculate(everything = true): void {
    this.editing.edit(() => {
      this.editing.calculate(everything);
      for (const sheet of this.data.sheets) this.editing.report({ kind: "calculated", sheet });
    });
  }

  /**
   * The value of a formula as it would be in a cell, copied there from `base` where it is written for another one; for validations
   * and conditional formats.
   * @throws ExcelError without a calculation
   */
  evaluate(
    formula: string,
    sheet: SheetData,
    row: number,
    column: number,
    base: { readonly row: number; readonly column: number } = { row, column },
  ): CellValue {
    if (!this.editing.calculation) throw new ExcelError("InvalidOperation", "This workbook was opened without a calculation.");
    return this.editing.calculation.evaluate(formula, { sheet, row, column }, base);
  }

  /** As in Excel, a text typed with line breaks makes its cell wrap. */
  private wrapLineBreaks(sheet: SheetData, row: number, column: number, texts: readonly (readonly string[])[]): void {
    texts.forEach((line, y) => {
      line.forEach((text, x) => {
        if (text.includes("\n")) this.formats.change(sheet, cellBox(row + y, column + x), { alignment: { wrap: true } });
      });
    });
  }

  /** Files and tests bring formats of their own; equal ones become one object here. */
  private shareFormats(): void {
    const share = (format: CellFormat) => this.editing.formats.intern(format);
    for (const sheet of this.data.sheets) {
      for (const cells of sheet.cells.values()) {
        for (const [column, { format, ...cell }] of cells) {
          if (!format) continue;
          const shared = share(format);
          cells.set(column, shared ? { ...cell, format: shared } : cell);
        }
      }
    }
  }
}
