import { checklist } from "./checklist";
import type { Fact } from "./fact";
import { facts } from "./facts";
import { expectMadeFromTable } from "./made-from-table";
import { measurements } from "./measured";

const documented: Fact = {
  id: "tables.read",
  feature: "Table.name",
  input: "A table is read.",
  excelDoes: "Tells its name.",
  standing: "documented",
  sources: ["https://example.org"],
  seenIn: "",
  trial: { kind: "api", run: () => Promise.resolve("T1"), expected: { always: "T1" } },
};
const guess: Fact = {
  ...documented,
  id: "sheet-view.zoom",
  input: "Zoom | pan.",
  excelDoes: "Zooms.",
  standing: "guessed",
  sources: [],
  byHand: { where: "M O", fallback: "" },
};
const byHand: Fact = {
  ...guess,
  id: "sheet-view.theme",
  input: "Look.",
  trial: { kind: "hand" },
  byHand: { where: "W", fallback: "Look away." },
};

test("the file is what the table makes", () => {
  expectMadeFromTable("docs/excel-checklist.md", checklist(facts, measurements));
});

test("guesses stand by subject, those tried in the usual Excel first, with what the probe can try", () => {
  const lines = checklist([guess, documented, byHand], []).split("\n");
  expect(lines.slice(lines.indexOf("## Sheet view"))).toEqual([
    "## Sheet view",
    "",
    "| fact | where | step | expected | if not |",
    "| --- | --- | --- | --- | --- |",
    "| `sheet-view.theme` | W | Look. | Zooms. | Look away. |",
    "| `sheet-view.zoom` | M O P | Zoom \\| pan. | Zooms. | — |",
    "",
  ]);
  expect(lines).toContain("| guessed | 2 | 1 | 0 | 1 |");
  expect(lines).toContain("| documented | 1 | 1 | 0 | 0 |");
});

test("what a real Excel has answered is told with its build, and is no guess any more", () => {
  const excel = { platform: "Mac", build: "16.89", date: "2026-11-30" };
  const text = checklist([guess, byHand], [{ ...excel, id: guess.id, answer: "T1" }]);
  expect(text).toContain("| `sheet-view.zoom` | Mac 16.89 | 2026-11-30 | Zoom \\| pan. | as expected |");
  expect(text).not.toContain("M O P");
  expect(text).toContain("| measured | 1 | 1 | 0 | 0 |");
  expect(checklist([guess], [{ ...excel, id: guess.id, answer: "T2" }])).toContain('| not as expected: `"T2"` |');
});

test("every guess is to be tried somewhere", () => {
  expect(
    facts
      .filter(({ byHand: tried }) => tried && !/^[WLMO2](?: [WLMO2])*$/.test(tried.where))
      .map(({ id, byHand: tried }) => `${id}: ${tried?.where}`),
  ).toEqual([]);
});
