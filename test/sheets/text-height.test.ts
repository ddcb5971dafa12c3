import { lineHeight, textHeight } from "../../src/sheets/layout/text-height";

const lines = (text: string, width: number) => Math.round((textHeight(text, width) - 4) / lineHeight);

describe("textHeight", () => {
  test("gives one line to a short text and to none", () => {
    expect(lines("", 20)).toBe(1);
    expect(lines("breve", 20)).toBe(1);
  });

  test("starts a line at every line break", () => {
    expect(lines("a\n\nb", 20)).toBe(3);
  });

  test("breaks between words", () => {
    expect(lines("uno due tre quattro cinque sei sette", 12)).toBe(4);
  });

  test("leaves room for the wide letters of a narrow column", () => {
    expect(lines("Ecocardiogrammi / medici a tempo pieno", 18.3)).toBe(3);
  });

  test("breaks a word that is longer than a line", () => {
    expect(lines("x".repeat(45), 12)).toBe(4);
  });
});
