import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { isOnSheet } from "../../model/address";
import { covers, overlaps, sameBox } from "../../../xlsx/range-box";

/** How large something is, in cells. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Why cells cannot be pasted at a place. */
export type PasteRefusal = "pasteOffSheet" | "pasteOnMerged";

/**
 * The rectangle that a pasted block fills: itself from the selection's first cell on, or the whole selection where that is
 * a multiple of it.
 */
export function pasteTarget(selection: RangeBox, block: Extent): RangeBox {
  const rows = repeats(selection.rows, block.rows);
  const columns = repeats(selection.columns, block.columns);
  const whole = rows !== undefined && columns !== undefined;
  return {
    row: selection.row,
    column: selection.column,
    rows: block.rows * (whole ? rows : 1),
    columns: block.columns * (whole ? columns : 1),
  };
}

/** How often the block goes into the selection; a smaller selection only says where to begin. */
function repeats(selected: number, block: number): number | undefined {
  if (selected < block) return 1;
  return selected % block === 0 ? selected / block : undefined;
}

/**
 * What Excel refuses about a target.
 * @param replacesMerges true when the block brings its own merges: then those that lie wholly in the target give way
 */
export function pasteRefusal(sheet: SheetData, target: RangeBox, replacesMerges: boolean): PasteRefusal | undefined {
  if (!isOnSheet(target)) return "pasteOffSheet";
  const inTheWay = sheet.merges.some((merge) => overlaps(merge, target) && !(replacesMerges && covers(target, merge)));
  return inTheWay ? "pasteOnMerged" : undefined;
}

/** True when the selection is one merged cell: it takes a single pasted cell as a plain cell does. */
export function isMergedCell(sheet: SheetData, selection: RangeBox): boolean {
  return sheet.merges.some((merge) => sameBox(merge, selection));
}
