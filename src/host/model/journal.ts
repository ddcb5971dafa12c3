import type { Cell, SheetData } from "../../xlsx/workbook-data";

/** One reversible write into the workbook's data. */
interface Write {
  undo(): void;
  redo(): void;
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

const STEPS_KEPT = 100;

/**
 * Every write into a workbook's data passes through here, so that it can be undone and the calculation
 * knows what changed. Writes gather into a step until `closeStep`; undo and redo work on whole steps.
 */
export class Journal {
  private open: Write[] = [];
  private done: Write[][] = [];
  private undone: Write[][] = [];
  private readonly dirtyCells: DirtyCells = { cells: [] };
  private dirtyStructure = false;
  private movedSheets = new Set<SheetData>();

  constructor(private readonly listener: WriteListener) {}

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
    this.write(target, key, value, () => {
      this.dirtyStructure = true;
      if (key === "cells") this.movedSheets.add(target as unknown as SheetData);
    });
  }

  /** Records a property's change; `written` runs each time it is made, unmade or made again. */
  private write<T extends object, K extends keyof T>(target: T, key: K, value: T[K], written?: () => void): void {
    const before = target[key];
    if (before === value) return;
    const put = (content: T[K]) => {
      const old = target[key];
      assign(target, key, content);
      this.listener.property(target, key, old, content);
      written?.();
    };
    put(value);
    this.open.push({ undo: () => put(before), redo: () => put(value) });
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

  /** A point of the open step to which `takeBackTo` can return. */
  mark(): number {
    return this.open.length;
  }

  /** Takes back what was written in the open step after a mark. */
  takeBackTo(mark: number): void {
    while (this.open.length > mark) this.open.pop()?.undo();
  }

  /** Ends a step: what was written since the last one is undone together. True when there was something. */
  closeStep(): boolean {
    if (this.open.length === 0) return false;
    this.done.push(this.open);
    if (this.done.length > STEPS_KEPT) this.done.shift();
    this.open = [];
    this.undone = [];
    return true;
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    for (let index = step.length - 1; index >= 0; index--) step[index]?.undo();
    this.undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    for (const write of step) write.redo();
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
