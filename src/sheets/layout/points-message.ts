/** The words under which a total of points stands: complete, how many are missing, how many too many. */
import { usualPoints } from "../../plan/weight";
import { workbookNames } from "./names";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { colors } from "./styles";
import type { ConditionalFormatPlan, RangeBox } from "./sheet-plan";
import { cellAddress } from "../reading/snapshot-reader";

/**
 * What formulas take for the points that every set of weights makes: the setting or, in a workbook that has none, the number
 * that all its own formulas hold.
 */
export function pointsIn({ names }: Pick<WorkbookSnapshot, "names">): string {
  return names.some(({ name, sheet, range }) => name === workbookNames.points && sheet !== undefined && range !== undefined)
    ? workbookNames.points
    : String(usualPoints);
}

/** `points` is what formulas take for the points (`pointsIn`); `total` is a name or an expression that is a number; `given` one that is 0 where no weight was given at all, which is said by `whenNone`. */
export function pointsMessage(points: string, total: string, given: string, whenNone = "○ pesi non indicati"): string {
  const missing = `ROUND(${points}-${total},2)`;
  return (
    `=IF(${given}=0,"${whenNone}",IF(${missing}=0,"✓ "&${points}&" punti",` +
    `IF(${missing}=1,"▲ manca 1 punto",IF(${missing}>0,"▲ mancano "&${missing}&" punti",` +
    `IF(${missing}=-1,"▲ 1 punto di troppo","▲ "&-${missing}&" punti di troppo")))))`
  );
}

/**
 * Red where the words report missing or excess points, quiet where there is nothing to report yet; the mark in front says it without
 * colour. All else keeps the colour of the style, which is that of success.
 */
export function alarmFormat(range: RangeBox): readonly ConditionalFormatPlan[] {
  const marked = (mark: string, color: string): ConditionalFormatPlan => ({
    range,
    formula: `=LEFT(${cellAddress(range.row, range.column)},1)="${mark}"`,
    format: { font: { color, bold: true } },
  });
  return [marked("▲", colors.danger), marked("○", colors.mutedText)];
}

/** The sum of a column of weights without the dust of binary fractions, so that it can be compared. */
export function pointsTotal(weights: string): string {
  return `=ROUND(SUM(${weights}),6)`;
}

/**
 * Nothing, a hundredth to all of the points, or the mark for none. What is less is asked about: of `30%` Excel keeps 0,3 where the cell
 * has no percentage format.
 */
export function weightRule(points: string, address: string, mark = "=="): string {
  return `=OR(${address}="${mark}",AND(ISNUMBER(${address}),OR(${address}=0,${address}>=${points}/100),${address}<=${points}))`;
}
