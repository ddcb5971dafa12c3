import type { Cell, SheetData } from "../../xlsx/workbook-data";
import type { WorkbookChange } from "./workbook-change";

/** One reversible write into the workbook's data. */
interface Write {
  undo(): void;
  redo(): void;
  /** The sheet of which it writes all cells, because they moved. */
  readonly movesCellsOf?: SheetData;
}

/** A cell whose content (not merely its look) was written. */
export interface WrittenCell {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
}

/** What the calculation must look at after a number of writes. */
export interface Dirt {
  readonly cells: readonly WrittenCell[];
  /** True when sheets, names or tables came, went or changed, or cells moved. */
  readonly structure: boolean;
  /** Sheets whose cells moved. */
  readonly moved: ReadonlySet<SheetData>;
}

/** Told of what is written, undone and redone; the writing itself is over by then. */
export interface WriteListener {
  formula(formula: string): void;
  property(target: object, key: PropertyKey, before: unknown, after: unknown): void;
}

interface DirtyCells {
  cells: WrittenCell[];
}

/** Marks the edits of several batches that are undone together (`mergeUndoGroup`). */
export interface UndoGroup {
  readonly kind: "undoGroup";
}

/** What is undone together. */
interface Step {
  readonly writes: Write[];
  /** What listeners were told of it. */
  changes: readonly WorkbookChange[];
  readonly group: UndoGroup | undefined;
}

const STEPS_KEPT = 100;

/**
 * Every write into a workbook's data passes through here, so that it can be undone and the calculation
 * knows what changed. Writes gather into a step until `closeStep`; undo and redo work on whole steps.
 */
export class Journal {
  private open: Write[] = [];
  private done: Step[] = [];
  private undone: Step[] = [];
  private readonly dirtyCells: DirtyCells = { cells: [] };
  private dirtyStructure = false;
  private movedSheets = new Set<SheetData>();

  constructor(private readonly listener: WriteListener) {}

  /** True while something was written that no step has yet. */
  get isOpen(): boolean {
    return this.open.length > 0;
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Writes or (with `undefined`) removes one cell. */
  setCell(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
    const before = sheet.cells.get(row)?.get(column);
    if (before === cell) return;
    const write = new CellWrite(this.dirtyCells, sheet, row, column, before, cell);
    write.redo();
    if (cell?.formula !== undefined) this.listener.formula(cell.formula);
    this.open.push(write);
  }

  /** Sets a property of any object of the workbook's data; `undefined` removes it. */
  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    this.write(target, key, value);
  }

  /** Like `set`, for what formulas depend on: sheets, names, tables, moved cells. */
  setStructure<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const moved = key === "cells" ? (target as unknown as SheetData) : undefined;
    const written = () => {
      this.dirtyStructure = true;
      if (moved) this.movedSheets.add(moved);
    };
    this.write(target, key, value, written, moved);
  }

  /** Records a property's change; `written` runs each time it is made, unmade or made again. */
  private write<T extends object, K extends keyof T>(target: T, key: K, value: T[K], written?: () => void, movesCellsOf?: SheetData): void {
    const before = target[key];
    if (before === value) return;
    const put = (content: T[K]) => {
      const old = target[key];
      assign(target, key, content);
      this.listener.property(target, key, old, content);
      written?.();
    };
    put(value);
    this.open.push({ undo: () => put(before), redo: () => put(value), ...(movesCellsOf && { movesCellsOf }) });
  }

  /** Sets or (with `undefined`) removes an entry of a map. */
  setEntry<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
    const before = map.get(key);
    const put = (content: V | undefined) => {
      if (content === undefined) map.delete(key);
      else map.set(key, content);
    };
    put(value);
    this.open.push({ undo: () => put(before), redo: () => put(value) });
  }

  /** Something outside the data that follows what is written: done now, unmade and made again with the step. */
  follow(redo: () => void, undo: () => void): void {
    redo();
    this.open.push({ undo, redo });
  }

  /** A point of the open step to which `takeBackTo` can return. */
  mark(): number {
    return this.open.length;
  }

  /** Takes back what was written in the open step after a mark. */
  takeBackTo(mark: number): void {
    while (this.open.length > mark) this.open.pop()?.undo();
  }

  /**
   * Ends a step: what was written since the last one is undone together, and with the last one where that is of the same
   * group. True when there was something.
   */
  closeStep(changes: readonly WorkbookChange[], group?: UndoGroup): boolean {
    if (this.open.length === 0) return false;
    const last = this.done.at(-1);
    if (group && last?.group === group) {
      last.writes.push(...this.open);
      last.changes = [...last.changes, ...changes];
    } else {
      this.done.push({ writes: this.open, changes, group });
      if (this.done.length > STEPS_KEPT) this.done.shift();
    }
    this.open = [];
    this.undone = [];
    return true;
  }

  /**
   * Ends a step of a co-author, which this person cannot undo. Of the person's own steps those are forgotten that would take
   * it back with them: all when it is more than cells, else those that moved cells of the same sheets.
   */
  closeForeignStep(): void {
    const written = this.open;
    this.open = [];
    if (written.length === 0) return;
    if (!written.every((write) => write instanceof CellWrite)) return this.forget();
    const sheets = new Set<SheetData | undefined>(written.map((write) => write.sheet));
    for (const steps of [this.done, this.undone]) {
      const last = steps.findLastIndex(({ writes }) => writes.some(({ movesCellsOf }) => movesCellsOf && sheets.has(movesCellsOf)));
      steps.splice(0, last + 1);
    }
  }

  /** What listeners were told of the step that `undo` would take back. */
  get lastDone(): readonly WorkbookChange[] {
    return this.done.at(-1)?.changes ?? [];
  }

  /** What listeners were told of the step that `redo` would do again. */
  get lastUndone(): readonly WorkbookChange[] {
    return this.undone.at(-1)?.changes ?? [];
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    for (let index = step.writes.length - 1; index >= 0; index--) step.writes[index]?.undo();
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    for (const write of step.writes) write.redo();
    this.done.push(step);
    return true;
  }

  /** Forgets all steps, as Excel does on calls that cannot be undone. */
  forget(): void {
    this.open = [];
    this.done = [];
    this.undone = [];
  }

  /** What the calculation has to look at since the last call. */
  takeDirt(): Dirt {
    const dirt = { cells: this.dirtyCells.cells, structure: this.dirtyStructure, moved: this.movedSheets };
    this.dirtyCells.cells = [];
    this.dirtyStructure = false;
    this.movedSheets = new Set();
    return dirt;
  }
}

/** One cell before and after; a class because a large plan makes a hundred thousand of them. */
class CellWrite implements Write {
  constructor(
    private readonly dirty: DirtyCells,
    readonly sheet: SheetData,
    readonly row: number,
    readonly column: number,
    private readonly before: Cell | undefined,
    private readonly after: Cell | undefined,
  ) {}

  undo(): void {
    this.put(this.before);
  }

  redo(): void {
    this.put(this.after);
  }

  private put(cell: Cell | undefined): void {
    putCell(this.sheet, this.row, this.column, cell);
    const { before, after } = this;
    if (before?.value !== after?.value || before?.formula !== after?.formula) this.dirty.cells.push(this);
  }
}

function putCell(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
  const cells = sheet.cells.get(row);
  if (cell) {
    if (cells) cells.set(column, cell);
    else sheet.cells.set(row, new Map([[column, cell]]));
  } else if (cells) {
    cells.delete(column);
    if (cells.size === 0) sheet.cells.delete(row);
  }
}

function assign<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}
