/** The words under which a total of points stands: complete, how many are missing, how many too many. */
import { colors } from "./styles";
import type { ConditionalFormatPlan, RangeBox } from "./sheet-plan";
import { cellAddress } from "./snapshot-reader";

/** `total` is a name or an expression that is a number; `given` one that is 0 where no weight was given at all, which is said by `whenNone`. */
export function pointsMessage(total: string, given: string, whenNone = "○ pesi non indicati"): string {
  const missing = `ROUND(100-${total},2)`;
  return (
    `=IF(${given}=0,"${whenNone}",IF(${missing}=0,"✓ 100 punti",` +
    `IF(${missing}=1,"▲ manca 1 punto",IF(${missing}>0,"▲ mancano "&${missing}&" punti",` +
    `IF(${missing}=-1,"▲ 1 punto di troppo","▲ "&-${missing}&" punti di troppo")))))`
  );
}

/** Red where the words report missing or excess points; the triangle says it without colour. */
export function alarmFormat(range: RangeBox): ConditionalFormatPlan {
  return { range, formula: `=LEFT(${cellAddress(range.row, range.column)},1)="▲"`, format: { font: { color: colors.danger, bold: true } } };
}
