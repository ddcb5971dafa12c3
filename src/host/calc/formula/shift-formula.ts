import { stringifyA1Ref, type RangeA1 } from "@borgar/fx/xlsx";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../../xlsx/cell-address";
import { rangeToken, rewriteTokens } from "./formula-tokens";

/**
 * The formula as it reads when copied `rows` down and `columns` to the right: relative references move, `$` parts stay.
 * A reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteTokens(formula, (token) => {
    const reference = rangeToken(token);
    if (!reference) return undefined;
    const shifted = shiftRange(reference.range, rows, columns);
    return shifted ? reference.prefix + stringifyA1Ref({ range: shifted }) : "#REF!";
  });
}

function shiftRange(range: RangeA1, rows: number, columns: number): RangeA1 | undefined {
  const top = moved(range.top, range.$top, rows, ROW_LIMIT);
  const bottom = moved(range.bottom, range.$bottom, rows, ROW_LIMIT);
  const left = moved(range.left, range.$left, columns, COLUMN_LIMIT);
  const right = moved(range.right, range.$right, columns, COLUMN_LIMIT);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined;
  const upsideDown = top !== null && bottom !== null && top > bottom;
  const leftToRight = left === null || right === null || left <= right;
  return {
    ...range,
    ...(upsideDown ? { top: bottom, bottom: top, $top: range.$bottom ?? false, $bottom: range.$top ?? false } : { top, bottom }),
    ...(leftToRight ? { left, right } : { left: right, right: left, $left: range.$right ?? false, $right: range.$left ?? false }),
  };
}

function moved(
  position: number | null | undefined,
  fixed: boolean | null | undefined,
  by: number,
  limit: number,
): number | null | undefined {
  if (position === null || position === undefined) return null;
  if (fixed) return position;
  const target = position + by;
  return target >= 0 && target < limit ? target : undefined;
}
