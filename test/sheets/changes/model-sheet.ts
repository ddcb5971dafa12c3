/** A sheet of the workbook in small, and its formulas: their pieces, and what becomes of them where rows move. */
import type { CellContent, RangeBox } from "../../../src/sheets/layout/sheet-plan";
import type { SheetSnapshot } from "../../../src/sheets/reading/sheet-snapshot";

export type Contents = Exclude<CellContent, null>;

export interface ModelSheet {
  name: string;
  shown: boolean;
  cells: Map<number, Map<number, Contents>>;
  names: { name: string; range: RangeBox }[];
  tables: { name: string; range: RangeBox }[];
  /** Points of the rows whose height was set or asked for. */
  heights: Map<number, number>;
  /** Rows that the changes in hand have added. */
  fresh: Set<number>;
  /** As it was last read; absent since it changed. */
  read?: SheetSnapshot;
}

/** Texts, names of sheets, which may hold quotes, and what stands between. */
export const piecesOfFormula = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^"']+/g;

/** A formula whose cells are of its own sheet, as codes in the register are composed, once rows have moved. */
export function following(content: Contents, move: (row: number) => number): Contents {
  if (typeof content !== "object" || !/^=IF\([A-Z]+\d+="",/.test(content.formula)) return content;
  return {
    formula: content.formula.replace(/\b([A-Z]+)(\d+)\b/g, (_, letters: string, row: string) => `${letters}${move(Number(row) - 1) + 1}`),
  };
}
