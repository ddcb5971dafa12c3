import type { CellFormat, CellValue } from "../../../xlsx/workbook-data";
import type { CellText } from "../../model/cells/cell-text";
import { fontOf, horizontalOf, INDENT, PADDING, wraps } from "./cell-look";
import { addressOf, type Place } from "../entry/place";
import type { SheetView } from "./sheet-view";
import type { TextMeasure } from "./text-measure";

/** How many columns a text may run over beyond its own cell. */
const FARTHEST_OVERFLOW = 40;

/** A text as it fits: what is drawn, and how many pixels it runs over into its empty neighbours. */
export interface FittedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/**
 * Fits a text into its cell as Excel does: a text runs over into empty neighbours on the sides its alignment leaves open;
 * a number never does, it loses decimals (format General) or becomes `###`.
 */
export function fitText(
  view: SheetView,
  place: Place,
  value: CellValue,
  shown: CellText,
  format: CellFormat,
  measure: TextMeasure,
): FittedText {
  const inside = { text: shown.text, left: 0, right: 0 };
  if (shown.text === "" || format.alignment?.rotation || format.alignment?.shrink) return inside;
  const font = fontOf(format);
  const box = view.boxAt(place);
  const width = view.columns.extent(box.column, box.columns);
  const needed = measure(shown.text, font) + 2 * PADDING + (format.alignment?.indent ?? 0) * INDENT;
  if (typeof value === "number") {
    const room = width - 2 * PADDING + 2;
    return { ...inside, text: fittedNumber(value, shown.text, format, (text) => measure(text, font) <= room) };
  }
  const alone = box.rows * box.columns === 1;
  if (typeof value !== "string" || wraps(format) || !alone || needed <= width || format.alignment?.horizontal === "fill") return inside;
  const missing = needed - width;
  const side = horizontalOf(format, shown.side);
  const sides = { left: [0, missing], right: [missing, 0], center: [missing / 2, missing / 2], justify: [0, 0] }[side];
  return { text: shown.text, left: emptyRoom(view, place, -1, sides[0] ?? 0), right: emptyRoom(view, place, 1, sides[1] ?? 0) };
}

function fittedNumber(value: number, shown: string, format: CellFormat, fits: (text: string) => boolean): string {
  if (fits(shown)) return shown;
  if ((format.numberFormat ?? "General") === "General" && !Number.isInteger(value)) {
    const separator = shown.includes(",") ? "," : ".";
    for (let decimals = 8; decimals >= 0; decimals -= 1) {
      const shorter = value.toFixed(decimals).replace(".", separator);
      if (fits(shorter)) return shorter;
    }
  }
  let hashes = "#";
  while (hashes.length < 255 && fits(`${hashes}#`)) hashes += "#";
  return hashes;
}

/** Pixels of empty cells beside a place, up to those needed. */
function emptyRoom(view: SheetView, place: Place, direction: 1 | -1, needed: number): number {
  let room = 0;
  for (let steps = 1; steps <= FARTHEST_OVERFLOW && room < needed; steps += 1) {
    const column = place.column + direction * steps;
    const neighbour = { row: place.row, column };
    if (column < 0 || column >= view.columns.count || !view.isEmpty(neighbour) || view.mergeAt(neighbour)) break;
    room += view.columns.size(column);
  }
  return Math.min(room, needed + 1);
}

/** Tells a cell to a screen reader by address and content. */
export function cellLabel(place: Place, shown: string): string {
  const address = addressOf(place);
  return shown === "" ? address : `${address} ${shown}`;
}
