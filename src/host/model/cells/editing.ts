import type { CellValue, SheetData, WorkbookData } from "../../../xlsx/workbook-data";
import { AutomaticTableNames } from "../tables/automatic-table-names";
import { Directory } from "../directory";
import { ExcelError } from "../excel-error";
import { FormatTable } from "../tables/format-table";
import { Journal, type UndoGroup, type WrittenCell } from "../journal";
import { asOneEdit, doneAgain, isOneCell, takenBack, valueIn, withResult } from "../told-changes";
import { usualVariant, variants, type Variant } from "../variant";
import type { ChangeOrigin, ChangeReport, WorkbookChange } from "../workbook-change";
import type { HostLocale } from "../host-locale";

/** What the workbook asks of the calculation; `CellAddress` of the engine has the same shape as `WrittenCell`. */
export interface Calculation {
  recalculateAll(): void;
  cellsChanged(cells: Iterable<WrittenCell>): unknown;
  structureChanged(moved: Iterable<SheetData>, cells: Iterable<WrittenCell>): unknown;
  evaluate(formula: string, at: WrittenCell, base: { readonly row: number; readonly column: number }): CellValue;
}

export interface WorkbookOptions {
  readonly locale?: HostLocale;
  readonly now?: () => Date;
  /** Which of the Excels that differ it behaves as; the usual one, if absent. */
  readonly variant?: Variant;
  /** Makes the calculation for this data; without one, formulas keep the results that they came with. */
  readonly calculation?: (data: WorkbookData, options: { readonly now: () => Date }) => Calculation;
}

const LOCAL: ChangeOrigin = { source: "Local", addIn: false };

/**
 * What all parts of the workbook share: the data, the journal, the formats, the guards and the end of an edit,
 * which closes the undo step, recalculates and tells the listeners.
 */
export class Editing {
  readonly journal: Journal;
  readonly directory: Directory;
  readonly automaticTableNames: AutomaticTableNames;
  readonly formats = new FormatTable();
  readonly locale: HostLocale;
  readonly now: () => Date;
  readonly variant: Variant;
  readonly calculation: Calculation | undefined;
  /** False holds the calculation back (Excel's manual mode) until `calculate`. */
  automatic = true;

  private forgetting = false;
  private depth = 0;
  private origin: ChangeOrigin = LOCAL;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private pending: WorkbookChange[] = [];
  /** Where the open step begins in `pending`. */
  private stepBegins = 0;
  private group: UndoGroup | undefined;
  private cellEditMode = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly data: WorkbookData,
    options: WorkbookOptions,
  ) {
    this.locale = options.locale ?? "it-IT";
    this.now = options.now ?? (() => new Date());
    this.variant = options.variant ?? variants[usualVariant];
    this.directory = new Directory(data);
    this.automaticTableNames = new AutomaticTableNames(data);
    this.journal = new Journal({
      formula: (formula) => this.automaticTableNames.note(formula),
      property: (target, key, before, after) => {
        this.directory.follow(target, key, before, after);
        this.automaticTableNames.follow(key, before, after);
      },
    });
    this.calculation = options.calculation?.(data, { now: this.now });
  }

  /**
   * Runs an edit: all of it, or, when it throws, nothing. The outermost one ends with one undo step, one calculation
   * and then the change events.
   */
  edit<T>(work: () => T): T {
    const mark = this.journal.mark();
    const told = this.pending.length;
    return this.within(() => {
      try {
        return work();
      } catch (error) {
        this.journal.takeBackTo(mark);
        this.pending.length = told;
        throw error;
      }
    });
  }

  /**
   * Runs edits in somebody's name; those that succeeded stay when a later one throws. With a group, they are undone together
   * with the group's earlier ones.
   */
  as<T>(origin: ChangeOrigin, work: () => T, group?: UndoGroup): T {
    const before = { origin: this.origin, group: this.group };
    this.origin = origin;
    this.group = group;
    try {
      return this.within(work);
    } finally {
      this.origin = before.origin;
      this.group = before.group;
    }
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    return this.travel(takenBack(this.journal.lastDone), () => this.journal.undo());
  }

  /** Does the step again that was taken back last; false when there is none. */
  redo(): boolean {
    return this.travel(doneAgain(this.journal.lastUndone), () => this.journal.redo());
  }

  /** True while a person is typing in a cell; Excel refuses API calls then. */
  get inCellEditMode(): boolean {
    return this.cellEditMode;
  }

  setCellEditMode(editing: boolean): void {
    this.cellEditMode = editing;
    if (editing) return;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  whenCellEditEnds(): Promise<void> {
    if (!this.cellEditMode) return Promise.resolve();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Notes a change for the listeners. */
  report(change: ChangeReport): void {
    this.pending.push({ ...change, ...this.origin } as WorkbookChange);
  }

  /** Adds a listener; the answer removes it. */
  onChanged(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Brings formula results up to date with what was written. */
  calculate(everything = false): void {
    const { cells, structure, moved } = this.journal.takeDirt();
    if (!this.calculation) return;
    if (structure) this.calculation.structureChanged(moved, cells);
    else if (cells.length > 0) this.calculation.cellsChanged(cells);
    if (everything) this.calculation.recalculateAll();
  }

  /** Throws `ItemNotFound` for a sheet that is no longer in the workbook. */
  requireSheet(sheet: SheetData): void {
    if (!this.data.sheets.includes(sheet)) throw new ExcelError("ItemNotFound", "The sheet is no longer in the workbook.");
  }

  /** Forgets the undo stack when the current step ends: Excel cannot undo what this edit does. */
  forgetUndo(): void {
    this.forgetting = true;
  }

  /** Ends an undo step within an edit: what comes next is undone separately. */
  closeStep(): void {
    const told = this.pending.splice(this.stepBegins);
    const changes = this.journal.isOpen && !this.origin.addIn ? asOneEdit(told) : told;
    this.pending.push(...changes);
    this.stepBegins = this.pending.length;
    if (this.forgetting) this.journal.forget();
    else if (this.origin.source === "Remote") this.journal.closeForeignStep();
    else this.journal.closeStep(changes, this.group);
    this.forgetting = false;
  }

  /** Moves along the undo stack and tells what that changes, cells with what they held before and hold then. */
  private travel(step: readonly ChangeReport[], move: () => boolean): boolean {
    return this.edit(() => {
      const stays = !step.some((change) => change.kind === "cells" && change.how !== "RangeEdited");
      const before = step.map((change) => (isOneCell(change) ? valueIn(change) : null));
      if (!move()) return false;
      step.forEach((change, index) => {
        if (change.kind !== "sheetDeleted" && "sheet" in change && !this.data.sheets.includes(change.sheet)) return;
        if (!isOneCell(change)) return this.report(change);
        const { before: _, after: __, ...edit } = change;
        this.report(stays ? { ...edit, before: before[index] ?? null, after: valueIn(change) } : edit);
      });
      this.report({ kind: "undone" });
      return true;
    });
  }

  private within<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (this.depth === 0) this.finish();
    }
  }

  private finish(): void {
    this.closeStep();
    if (this.automatic) this.calculate();
    while (this.pending.length > 0) {
      const changes = this.pending;
      this.pending = [];
      this.stepBegins = 0;
      for (const change of changes) this.tell(withResult(change));
    }
  }

  private tell(change: WorkbookChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
