/** Looking a text up by formula, and leading to a sheet. */

import { quotedSheet } from "./names";

/** What `MATCH` takes for any sign and for any text, and what takes that from them, which comes first. */
const wildcards = ["~", "*", "?"];

/** The row of a column that holds just this text: signs of a code such as `IT*` stand for themselves. `value` is a formula without `=`. */
export function exactMatch(value: string, column: string): string {
  return `MATCH(${literal(value)},${column},0)`;
}

/** A criterion of `COUNTIFS` that just this text meets, though it begins like a comparison. */
export function exactCriterion(value: string): string {
  return `"="&${literal(value)}`;
}

function literal(value: string): string {
  return wildcards.reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, value);
}

/** A formula in its canonical spelling without what makes signs stand for themselves: workbooks of before look up without. */
export function withoutLiteralSigns(canonical: string): string {
  return canonical.replace(/(?:substitute\(){3}((?:(?!substitute\().)*?),"~","~~"\),"\*","~\*"\),"\?","~\?"\)/g, "$1");
}

/** A link to the first cell of a sheet. */
export function linkToSheet(sheet: string, shown: string): string {
  return `HYPERLINK("#${quotedSheet(sheet).replace(/"/g, '""')}!A1","${shown}")`;
}
