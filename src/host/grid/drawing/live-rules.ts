import type { CellValue, ConditionalFormatData } from "../../../xlsx/workbook-data";
import type { FormatOverlay } from "./cell-look";
import { holds, type Place } from "../entry/place";

/** Computes a formula for a place of the sheet as if copied there from `base`, for which it is written. */
export type Evaluate = (formula: string, place: Place, base: Place) => CellValue;

/**
 * The conditional formats of one state of a sheet. Answers are kept until the sheet changes (a new `LiveRules` is made then),
 * so scrolling computes only the cells that come into view.
 */
export class LiveRules {
  private readonly answers = new Map<string, readonly FormatOverlay[]>();

  constructor(
    private readonly rules: readonly ConditionalFormatData[],
    private readonly evaluate: Evaluate,
  ) {}

  /** The formats that the rules put over a cell, the strongest first. */
  overlays(place: Place): readonly FormatOverlay[] {
    if (this.rules.length === 0) return [];
    const key = `${place.row},${place.column}`;
    const known = this.answers.get(key);
    if (known) return known;
    const found = this.find(place);
    this.answers.set(key, found);
    return found;
  }

  private find(place: Place): FormatOverlay[] {
    const found: FormatOverlay[] = [];
    for (const rule of this.rules) {
      if (!holds(rule.range, place)) continue;
      if (!isTrue(this.evaluate(rule.formula, place, rule.range))) continue;
      found.push(rule.format);
      if (rule.stopIfTrue) break;
    }
    return found;
  }
}

/** An error or a text is not true: the rule then does not apply, as in Excel. */
function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
