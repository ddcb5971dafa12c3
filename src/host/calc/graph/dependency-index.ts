import type { Area } from "../formula/references";
import { contains } from "../../../xlsx/range-box";

/** Cells or ranges of one sheet and who depends on each; ranges are kept as rectangles, not cell by cell. */
export class DependencyIndex<T> {
  private readonly cells = new Map<number, Set<T>>();
  /** By their first cell. */
  private readonly ranges = new Map<number, RangeEntry<T>[]>();
  /** Ranges of few rows, by the blocks of rows that they touch. */
  private readonly blocks = new Map<number, Set<RangeEntry<T>>>();
  private readonly tall = new Set<RangeEntry<T>>();

  add(area: Area, dependent: T): void {
    if (area.isCell) {
      const key = cellKey(area.row, area.column);
      const known = this.cells.get(key);
      if (known) known.add(dependent);
      else this.cells.set(key, new Set([dependent]));
      return;
    }
    const key = cellKey(area.row, area.column);
    const beginning = this.ranges.get(key);
    let entry = beginning?.find((known) => sameSize(known.area, area));
    if (!entry) {
      entry = { area, dependents: new Set() };
      if (beginning) beginning.push(entry);
      else this.ranges.set(key, [entry]);
      for (const home of this.homesOf(area)) home.add(entry);
    }
    entry.dependents.add(dependent);
  }

  remove(area: Area, dependent: T): void {
    if (area.isCell) {
      const key = cellKey(area.row, area.column);
      const known = this.cells.get(key);
      if (known?.delete(dependent) && known.size === 0) this.cells.delete(key);
      return;
    }
    const key = cellKey(area.row, area.column);
    const beginning = this.ranges.get(key) ?? [];
    const entry = beginning.find((known) => sameSize(known.area, area));
    if (!entry?.dependents.delete(dependent) || entry.dependents.size > 0) return;
    if (beginning.length > 1)
      this.ranges.set(
        key,
        beginning.filter((other) => other !== entry),
      );
    else this.ranges.delete(key);
    for (const home of this.homesOf(area)) home.delete(entry);
  }

  /** Visits the dependents of a cell; one may come more than once. */
  eachDependent(row: number, column: number, visit: (dependent: T) => void): void {
    this.cells.get(cellKey(row, column))?.forEach(visit);
    const visitEntry = (entry: RangeEntry<T>): void => {
      const { area } = entry;
      const inside = contains(area, row, column);
      if (inside) entry.dependents.forEach(visit);
    };
    this.blocks.get(row >> BLOCK_BITS)?.forEach(visitEntry);
    this.tall.forEach(visitEntry);
  }

  /** Visits everyone who depends on any cell of the sheet. */
  eachOfSheet(visit: (dependent: T) => void): void {
    for (const dependents of this.cells.values()) dependents.forEach(visit);
    for (const beginning of this.ranges.values()) for (const { dependents } of beginning) dependents.forEach(visit);
  }

  private homesOf(area: Area): Set<RangeEntry<T>>[] {
    const first = area.row >> BLOCK_BITS;
    const last = (area.row + area.rows - 1) >> BLOCK_BITS;
    if (last - first >= MOST_BLOCKS) return [this.tall];
    const homes: Set<RangeEntry<T>>[] = [];
    for (let block = first; block <= last; block += 1) {
      let home = this.blocks.get(block);
      if (!home) this.blocks.set(block, (home = new Set()));
      homes.push(home);
    }
    return homes;
  }
}

interface RangeEntry<T> {
  readonly area: Area;
  readonly dependents: Set<T>;
}

const BLOCK_BITS = 5;
const MOST_BLOCKS = 16;

/** One number for a cell of a sheet. */
export function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function sameSize(one: Area, other: Area): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
