import fc from "fast-check";
import {
  formatObjectiveCode,
  formatShortCode,
  nextNumber,
  objectiveKey,
  parseObjectiveCode,
  parseShortCode,
  parseTreeCode,
  parseTreeLabel,
  shortCodesIn,
} from "../../src/plan/codes/code";
import { defaultCodeScheme, type CodeScheme } from "../../src/plan/codes/code-scheme";
import { signedCodes } from "./signed-codes";

test.each([
  ["S3.00007", { sector: "S3", number: 7, regular: true }],
  ["3SA.00012", { sector: "3SA", number: 12, regular: true }],
  ["S10.00001", { sector: "S10", number: 1, regular: true }],
  ["S2.0002", { sector: "S2", number: 2, regular: false }],
  ["S2 .00002", { sector: "S2", number: 2, regular: false }],
  ["S3.7", { sector: "S3", number: 7, regular: false }],
  ["s3.00007", { sector: "S3", number: 7, regular: false }],
  ["S3-00007", { sector: "S3", number: 7, regular: false }],
])("short code %j", (text, code) => {
  expect(parseShortCode(text, defaultCodeScheme)).toEqual(code);
});

test.each(["", "S3", "00007", ".00007", "S3.abc", "S3.", "il sette"])("%j is no short code", (text) => {
  expect(parseShortCode(text, defaultCodeScheme)).toBeUndefined();
});

test.each([
  ["05.02.01 S2.00002", "05.02.01", "S2.00002"],
  ["05.02.01.S200002", "05.02.01", "S2.00002"],
  ["05.02.01.S2 00002", "05.02.01", "S2.00002"],
  ["05.02.S2.00002", "", "S2.00002"],
  ["05.02.01..S2.00002.", "05.02.01", "S2.00002"],
  ["05.03.01,DG.00004/S2,00002", "05.03.01", "DG.00004/S2.00002"],
  ["S1000003", "", "S10.00003"],
])("objective code %j, mistyped, of a sector that the plan has", (text, operational, key) => {
  const read = parseObjectiveCode(text, defaultCodeScheme, ["DG", "S1", "S2", "S10"]);
  expect(read && { operational: read.operational, key: objectiveKey(read.shortCodes, defaultCodeScheme), regular: read.regular }).toEqual({
    operational,
    key,
    regular: false,
  });
});

test.each(["da assegnare", "S2", "00002", "Settore S2", "05.02.01.S9 00002"])("%j is no objective code, however mistyped", (text) => {
  expect(parseObjectiveCode(text, defaultCodeScheme, ["S2"])).toBeUndefined();
});

test("a sector is spelled as the plan spells it", () => {
  expect(parseShortCode("seg.00001", defaultCodeScheme, ["SeG"])).toEqual({ sector: "SeG", number: 1, regular: false });
  expect(parseShortCode("SeG.00001", defaultCodeScheme, ["SeG"])).toEqual({ sector: "SeG", number: 1, regular: true });
});

test.each([
  ["05.03.01.DG.00004/S4.00002", "05.03.01", "DG.00004/S4.00002", true],
  ["05.03.01.DG.00004 / S4.00002", "05.03.01", "DG.00004/S4.00002", true],
  ["04.01.01.DG.0003/S7.00001", "04.01.01", "DG.00003/S7.00001", false],
  ["05.02.02.S2.0002", "05.02.02", "S2.00002", false],
  ["5.2.2.S2.00002", "05.02.02", "S2.00002", false],
  ["05.02.02-S2-00002", "05.02.02", "S2.00002", false],
  ["S2.00002", "", "S2.00002", true],
  ["05.02.01.10.00003", "05.02.01", "10.00003", true],
])("objective code %j", (text, operational, key, regular) => {
  const read = parseObjectiveCode(text, defaultCodeScheme);
  expect(read && { operational: read.operational, key: objectiveKey(read.shortCodes, defaultCodeScheme), regular: read.regular }).toEqual({
    operational,
    key,
    regular,
  });
});

test.each(["", "05.02.01", "da assegnare", "05.02.01.S3", "S1.00001/"])("%j is no objective code", (text) => {
  expect(parseObjectiveCode(text, defaultCodeScheme)).toBeUndefined();
});

test.each([
  ["05.02.01 - Gestire le risorse", "05.02.01", "Gestire le risorse"],
  ["05.02.01 – 12 mesi di prova", "05.02.01", "12 mesi di prova"],
  ["5.2.1. Gestire", "05.02.01", "Gestire"],
  ["05.02.01", "05.02.01", ""],
  ["Gestire le risorse", undefined, "Gestire le risorse"],
  ["05.02 - Gestire", undefined, "05.02 - Gestire"],
])("the label %j", (text, code, words) => {
  expect(parseTreeLabel(text, defaultCodeScheme, 3)).toEqual({ code, words });
});

test("a line and a strategic objective have fewer levels", () => {
  expect(parseTreeCode("05. POLITICHE", defaultCodeScheme, 1)).toBe("05");
  expect(parseTreeCode("5.2 - Efficienza", defaultCodeScheme, 2)).toBe("05.02");
});

test("the next number is one above the highest of the sector, shared codes included", () => {
  const objectives = [
    {
      shortCodes: [
        { sector: "DG", number: 4 },
        { sector: "S4", number: 9 },
      ],
    },
    { shortCodes: [{ sector: "S4", number: 2 }] },
  ];
  expect([
    nextNumber(objectives, { sector: "S4" }, defaultCodeScheme),
    nextNumber(objectives, { sector: "DG" }, defaultCodeScheme),
    nextNumber(objectives, { sector: "S1" }, defaultCodeScheme),
  ]).toEqual([10, 5, 1]);
});

const digits = fc.integer({ min: 1, max: 3 });
const separator = fc.constantFrom(".", "-", "_", ":", "|");
const anyScheme: fc.Arbitrary<CodeScheme> = fc.record({
  tree: fc.tuple(digits, digits, digits),
  number: fc.integer({ min: 2, max: 6 }),
  treeSeparator: fc.oneof(separator, fc.constant("")),
  sectorSeparator: separator,
  numberSeparator: separator,
  sharedSeparator: fc.constantFrom("/", "+", ";"),
});
const shortCode = fc.record({ sector: fc.constantFrom("SG", "DG", "S1", "S10", "3SA", "TEC"), number: fc.integer({ min: 1, max: 99 }) });

test("a code written by any scheme is read as it was, and is regular", () => {
  fc.assert(
    fc.property(
      anyScheme,
      fc.array(shortCode, { minLength: 1, maxLength: 3 }),
      fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 9 }))),
      (scheme, shortCodes, levels) => {
        const lengths = scheme.tree;
        const operational = levels.map((level, at) => String(level).padStart(lengths[at] ?? 1, "0")).join(scheme.treeSeparator);
        expect(parseObjectiveCode(formatObjectiveCode(operational, shortCodes, scheme), scheme)).toEqual({
          operational,
          shortCodes,
          regular: true,
        });
        for (const code of shortCodes) expect(parseShortCode(formatShortCode(code, scheme), scheme)).toEqual({ ...code, regular: true });
      },
    ),
  );
});

test("so is one of sectors whose codes hold signs, where the plan declares them", () => {
  const numbered = signedCodes.chain((sectors) =>
    fc.record({
      sectors: fc.constant(sectors),
      shortCodes: fc
        .shuffledSubarray([...sectors], { minLength: Math.min(1, sectors.length) })
        .map((some) => some.map((sector, at) => ({ sector, number: at + 7 }))),
    }),
  );
  fc.assert(
    fc.property(anyScheme, numbered, fc.boolean(), (scheme, { sectors, shortCodes }, isInTree) => {
      fc.pre(shortCodes.length > 0);
      const operational = isInTree ? scheme.tree.map((digits) => "1".padStart(digits, "0")).join(scheme.treeSeparator) : "";
      const text = formatObjectiveCode(operational, shortCodes, scheme);
      expect(parseObjectiveCode(text, scheme, sectors)).toEqual({ operational, shortCodes, regular: true });
      expect(shortCodesIn(objectiveKey(shortCodes, scheme), scheme, sectors)).toEqual({ codes: shortCodes, unread: [] });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["u/2.00001", "U/2.00001"],
  ["U/2 .00001 / s 3.00004", "U/2.00001/S 3.00004"],
  ["05.02.01.U/2-00001", "U/2.00001"],
  ["05.02.01 U/2 1", "U/2.00001"],
  ["CDR.1.00002/U/2.1", "CdR.1.00002/U/2.00001"],
  ["IT*.3", "IT*.00003"],
])("%j is a code of a sector with signs, spelt otherwise", (text, key) => {
  const read = parseObjectiveCode(text, defaultCodeScheme, ["S 3", "U/2", "CdR.1", "IT*", "U"]);
  expect(read && [objectiveKey(read.shortCodes, defaultCodeScheme), read.regular]).toEqual([key, false]);
});
