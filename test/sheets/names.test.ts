import fc from "fast-check";
import { defaultCodeScheme } from "../../src/plan/codes/code-scheme";
import { cardSheetName, legalSheetName, nameSuffix, quotedSheet, UniqueNames } from "../../src/sheets/layout/names";

describe("sheet names", () => {
  test("a card's sheet is called by its short codes", () => {
    expect(cardSheetName([{ sector: "S3", number: 7 }], defaultCodeScheme)).toBe("S3.00007");
    expect(
      cardSheetName(
        [
          { sector: "DG", number: 4 },
          { sector: "S4", number: 2 },
        ],
        defaultCodeScheme,
      ),
    ).toBe("DG.00004 S4.00002");
  });

  test("any text becomes a name that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const name = legalSheetName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
        expect(name.toLowerCase()).not.toBe("history");
      }),
    );
  });

  test("names that differ only in what was cut off stay apart", () => {
    const names = new UniqueNames(31);
    const long = "DG.00004 S4.00002 S5.00003 S6.0…";
    const first = names.claim(long.slice(0, 31));
    const second = names.claim(long.slice(0, 31).toUpperCase());
    expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    expect(second.length).toBeLessThanOrEqual(31);
  });

  test("formulas quote a sheet and double its apostrophes", () => {
    expect(quotedSheet("L'area")).toBe("'L''area'");
  });

  test("table names hold letters, digits and underscores", () => {
    expect(nameSuffix("S3.00007")).toBe("S3_00007");
    fc.assert(fc.property(fc.string(), (code) => expect(nameSuffix(code)).toMatch(/^[\p{L}\p{N}_]*$/u)));
  });

  test("codes that differ in a sign have tables of their own", () => {
    expect(new Set(["S1", "S.1", "S-1", "S/1", "S 1", "S_1"].map(nameSuffix)).size).toBe(6);
  });
});
