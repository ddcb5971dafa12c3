import fc from "fast-check";
import { markMatches, searchOperational } from "../../src/taskpane/new-card/operational-search";
import { smallPlan } from "../operations/plans";

const codesFor = (query: string) =>
  searchOperational(smallPlan(), query).flatMap((branch) => branch.found.map(({ operational }) => operational.code));

it.each([
  ["", ["01.01.01", "01.01.02"]],
  ["  ", ["01.01.01", "01.01.02"]],
  ["01.01.02", ["01.01.02"]],
  ["TENÈRLI", ["01.01.02"]],
  ["vicini", ["01.01.01", "01.01.02"]],
  ["vicini aprire", ["01.01.01"]],
  ["(.*", []],
])("«%s» finds %j", (query, codes) => expect(codesFor(query)).toEqual(codes));

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
