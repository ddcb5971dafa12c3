/**
 * One direction of a sheet: where each row (or column) begins, in CSS pixels.
 * Most have the default size, so only the exceptions are kept: a sheet of a million rows costs what its exceptions cost.
 */
export class Axis {
  private readonly indices: readonly number[];
  /** Beside each exception, how far everything after it is shifted from where the default size would put it. */
  private readonly shifts: readonly number[];

  /**
   * @param count how many rows or columns there are
   * @param defaultSize pixels
   * @param sizes pixels of those that differ; 0 is hidden
   */
  constructor(
    readonly count: number,
    readonly defaultSize: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indices = [...sizes.keys()].sort((a, b) => a - b);
    let shift = 0;
    this.shifts = this.indices.map((index) => (shift += (sizes.get(index) ?? defaultSize) - defaultSize));
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  /** Pixels before `index`. */
  start(index: number): number {
    const before = this.exceptionsBelow(index);
    return index * this.defaultSize + (before === 0 ? 0 : (this.shifts[before - 1] ?? 0));
  }

  /** Pixels from the start of `index` to the end of the `span`th from it. */
  extent(index: number, span: number): number {
    return this.start(index + span) - this.start(index);
  }

  /** The visible index that covers the pixel, within the axis. */
  at(pixel: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return this.size(low) === 0 ? this.visibleFrom(low, -1) : low;
  }

  /** The nearest visible index from `index` on in the given direction; `index` itself when there is none. */
  visibleFrom(index: number, direction: 1 | -1): number {
    for (let i = index; i >= 0 && i < this.count; i += direction) {
      if (this.size(i) > 0) return i;
    }
    return index;
  }

  private exceptionsBelow(index: number): number {
    let low = 0;
    let high = this.indices.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.indices[middle] ?? Infinity) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
