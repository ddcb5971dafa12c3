/** Which of the cells that texts go into are formatted as text (`@`): there an apostrophe would be one too many. */
import type { CellContent, RangeBox } from "../../sheets/layout/sheet-plan";
import { literalText } from "./cell-contents";
import { rangeOf } from "../ranges";

/** Whether a cell, by its row and column on the sheet, is formatted as text. */
export type TextFormats = (row: number, column: number) => boolean;

const none: TextFormats = () => false;

/** Cells that are to be written. */
export interface WrittenCells {
  readonly box: RangeBox;
  /** Everything that may be written there. */
  readonly contents: readonly CellContent[];
  /** The row, before anything is written, whose looks a row has when it is written. */
  readonly lookOf: (row: number) => number;
}

/** Asks for number formats where they decide; the answer is there after the next round trip. */
export function askForTextFormats(sheet: Excel.Worksheet, { box, contents, lookOf }: WrittenCells): () => TextFormats {
  if (!contents.some(dependsOnFormat)) return () => none;
  const [top, bottom] = [lookOf(box.row), lookOf(box.row + box.rows - 1)];
  const range = rangeOf(sheet, { ...box, row: top, rows: bottom - top + 1 }).load("numberFormat");
  return () => (sheet.isNullObject ? none : (row, column) => range.numberFormat[lookOf(row) - top]?.[column - box.column] === "@");
}

function dependsOnFormat(content: CellContent): boolean {
  return typeof content === "string" && literalText(content, true) !== literalText(content, false);
}
