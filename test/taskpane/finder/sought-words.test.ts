import fc from "fast-check";
import { containsWords, markMatches } from "../../../src/taskpane/finder/sought-words";

it("finds all words of a query, in whatever order, case and accents", () => {
  expect(containsWords("Qualità della città", "CITTA qualita")).toBe(true);
  expect(containsWords("Qualita\u0300 della città", "qualità")).toBe(true);
  expect(containsWords("Qualità della città", "città paese")).toBe(false);
  expect(containsWords("Qualità", "  ")).toBe(true);
});

it("marks every word of the query, overlapping or not, whatever accents", () => {
  expect(markMatches("Qualità della città", "QUALITA citta").filter((part) => part.matches)).toEqual([
    { text: "Qualità", matches: true },
    { text: "città", matches: true },
  ]);
});

it("marks without changing the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) =>
      expect(
        markMatches(text, query)
          .map((part) => part.text)
          .join(""),
      ).toBe(text),
    ),
  );
});
