/** Codes of sectors as bodies write them: signs of any kind in them, several forms in one plan. */
import fc, { type Arbitrary } from "fast-check";

const word = fc.constantFrom("S", "CdR", "1", "02", "TEC", "é", "A", "10");
const sign = fc.constantFrom(..."-./+*?~_:;,#&'\"()[]<>=@%!|\\^$€° ");

const signedCode: Arbitrary<string> = fc
  .tuple(fc.option(sign, { nil: "" }), word, fc.array(fc.tuple(sign, fc.option(word, { nil: "" })), { maxLength: 2 }))
  .map(([before, first, others]) => `${before}${first}${others.flat().join("")}`.replace(/\s+/g, " ").trim());

/** No two are the same to Excel, which knows no capitals. */
export const signedCodes: Arbitrary<readonly string[]> = fc.uniqueArray(signedCode, {
  maxLength: 4,
  selector: (code) => code.toLowerCase(),
});

/** Several forms of codes in one plan; the points of one sector would be another's, were a sign taken for a wildcard, a separator or a blank. */
export const severalForms = ["ITA", "IT*", "S-1", "S.1", "S 1", "U/2", "U", "P+", "CdR.1", "1", "A?", "AB", "'Q'", "[R]"];
