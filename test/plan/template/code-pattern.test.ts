import fc from "fast-check";
import { formatCode, readCode, readCodePattern, type CodePattern } from "../../../src/plan/template/code-pattern";

function pattern(text: string, levels = 4): CodePattern {
  const read = readCodePattern(text, levels);
  if ("fault" in read) throw new Error(`${text}: ${read.fault}`);
  return read;
}

test.each([
  ["OB.{year}.{n:2}", { sector: "DEM", year: 2026, n: 3 }, "OB.2026.03"],
  ["{sector}{n:1}", { sector: "S3", year: 2026, n: 7 }, "S37"],
  ["{year}/{n:2}", { sector: "S3", year: 2026, n: 112 }, "2026/112"],
  ["{prefix}.{n}", { sector: "S3", year: 2026, n: 4, prefix: "PDO" }, "PDO.4"],
  ["{year:2}-{sector}-{n:3}", { sector: "A/1", year: 2026, n: 4 }, "26-A/1-004"],
  ["{line}.{strategic}.{operational}.{sector}.{n:5}", { sector: "S3", year: 2026, n: 7, tree: ["05", "02", "01"] }, "05.02.01.S3.00007"],
])("%s writes and reads a code", (text, values, code) => {
  const read = pattern(text);
  expect(formatCode(read, values)).toBe(code);
  expect(readCode(read, ` ${code.toLowerCase()} `, ["S", "S3", "DEM", "A/1"], 2026)).toMatchObject({ n: values.n });
});

test.each([
  ["OB.{year", 0, "unclosed"],
  ["OB}.{n}", 0, "unclosed"],
  ["{anno}.{n}", 0, "unknownToken"],
  ["{}.{n}", 0, "unknownToken"],
  ["{n}.{sector}.{n}", 0, "twice"],
  ["{sector}.{year}", 0, "withoutNumber"],
  ["", 0, "withoutNumber"],
  ["{n:0}", 0, "digits"],
  ["{n:12}", 0, "digits"],
  ["{n:x}", 0, "digits"],
  ["{year:3}.{n}", 0, "digits"],
  ["{sector:2}.{n}", 0, "digits"],
  ["{line}.{n}", 0, "level"],
  ["{line}.{strategic}.{operational}.{n}", 2, "level"],
  ["{prefix}{n}", 0, "runTogether"],
  ["{line}{strategic}.{n}", 3, "runTogether"],
  [`${"x".repeat(80)}{n}`, 0, "tooLong"],
])("%s is no pattern with %d levels: %s", (text, levels, fault) => {
  expect(readCodePattern(text, levels)).toMatchObject({ fault });
});

const sectors = ["S", "S1", "S10", "DG", "A/1", "CdR 4", "P+", "7"];
const tokens = ["{year}", "{year:2}", "{sector}", "{n}", "{n:2}", "{n:5}", "{line}", "{strategic}", "{prefix}"];

test("whatever pattern stands, a code is read back as it was meant", () => {
  const texts = fc
    .tuple(fc.uniqueArray(fc.constantFrom(...tokens), { minLength: 1, maxLength: 6 }), fc.constantFrom(".", "-", "/", " ", "_"))
    .map(([parts, between]) => parts.join(between));
  let tried = 0;
  fc.assert(
    fc.property(
      texts,
      fc.record({
        sector: fc.constantFrom(...sectors),
        year: fc.integer({ min: 2000, max: 2099 }),
        n: fc.integer({ min: 1, max: 99_999 }),
        prefix: fc.stringMatching(/^[A-Z]{1,4}$/),
        tree: fc.tuple(fc.stringMatching(/^\d{1,3}$/), fc.stringMatching(/^[A-Z]?\d{1,2}$/)),
      }),
      (text, values) => {
        const read = readCodePattern(text, 2);
        if ("fault" in read) return;
        tried++;
        const has = (token: string) => read.parts.some((part) => "token" in part && part.token === token);
        expect(readCode(read, formatCode(read, values), sectors, values.year)).toEqual({
          n: values.n,
          ...(has("sector") ? { sector: values.sector } : {}),
          ...(has("year") ? { year: values.year } : {}),
          ...(has("prefix") ? { prefix: values.prefix } : {}),
          tree: [...(has("line") ? [values.tree[0]] : []), ...(has("strategic") ? [values.tree[1]] : [])],
        });
      },
    ),
    { numRuns: 600 },
  );
  expect(tried).toBeGreaterThan(100);
});
