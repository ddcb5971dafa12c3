import type { SheetData } from "../../xlsx/workbook-data";
import type { Area } from "./formula/references";
import type { Scalar } from "./values/values";

/** A row or column of values, read as far as needed. */
export interface Vector {
  readonly length: number;
  at(index: number): Scalar;
}

/** Where each text stands first in a row or column, known as far as somebody has looked: many look-ups read each cell once. */
export class TextIndex {
  private readonly first = new Map<string, number>();
  private read = 0;

  constructor(private readonly vector: Vector) {}

  /** Index of the first value that is this text, whatever its case; -1 where none is. */
  indexOf(text: string): number {
    const wanted = text.toLowerCase();
    while (!this.first.has(wanted) && this.read < this.vector.length) this.readOn();
    return this.first.get(wanted) ?? -1;
  }

  /** A value may be a formula that looks something up here itself, and so has read further meanwhile. */
  private readOn(): void {
    const index = this.read;
    const value = this.vector.at(index);
    this.read = Math.max(this.read, index + 1);
    if (typeof value !== "string") return;
    const key = value.toLowerCase();
    this.first.set(key, Math.min(index, this.first.get(key) ?? index));
  }
}

/** The indexes of one calculation, in which a cell that was read once keeps its value. */
export class TextIndexes {
  private readonly bySheet = new Map<SheetData, Map<string, TextIndex>>();

  of({ sheet, row, column, rows, columns }: Area, vector: Vector): TextIndex {
    const ofSheet = this.bySheet.get(sheet) ?? new Map<string, TextIndex>();
    this.bySheet.set(sheet, ofSheet);
    const place = `${row} ${column} ${rows} ${columns}`;
    const index = ofSheet.get(place) ?? new TextIndex(vector);
    ofSheet.set(place, index);
    return index;
  }
}
