/** Looking a text up by formula. */

/** What `MATCH` takes for any sign and for any text, and what takes that from them, which comes first. */
const wildcards = ["~", "*", "?"];

/** The row of a column that holds just this text: signs of a code such as `IT*` stand for themselves. `value` is a formula without `=`. */
export function exactMatch(value: string, column: string): string {
  const literal = wildcards.reduce((inner, sign) => `SUBSTITUTE(${inner},"${sign}","~${sign}")`, value);
  return `MATCH(${literal},${column},0)`;
}

/** A formula in its canonical spelling without what makes signs stand for themselves: workbooks of before look up without. */
export function withoutLiteralSigns(canonical: string): string {
  return canonical.replace(/(?:substitute\(){3}((?:(?!substitute\().)*?),"~","~~"\),"\*","~\*"\),"\?","~\?"\)/g, "$1");
}
