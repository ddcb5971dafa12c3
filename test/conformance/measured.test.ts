import { variants, type VariantName } from "../../src/host/model/variant";
import type { Answer, Fact } from "./fact";
import { facts } from "./facts";
import { contradictions, measurements, standingOf, withoutVariant } from "./measured";
import { readAnswers, withAnswers } from "./merge-answers.cjs";

const names = Object.keys(variants) as VariantName[];
const web = { platform: "OfficeOnline", build: "16.0.1", date: "2026-11-30" };
const desktop = { ...web, platform: "PC" };

function fact(id: string, expected: { readonly always: Answer } | { readonly by: Record<VariantName, Answer> }): Fact {
  return {
    id,
    feature: "",
    input: "",
    excelDoes: "",
    standing: "reported",
    sources: [],
    seenIn: "",
    trial: { kind: "api", run: () => Promise.resolve(null), expected },
  };
}

/** Each variant answers by its own name. */
const differing = fact("a.differs", { by: Object.fromEntries(names.map((name) => [name, name])) as Record<VariantName, Answer> });
const alike = fact("a.alike", { always: ["x", 1] });

describe("real Excels", () => {
  test("have answered as the table expects", () => {
    expect(contradictions(facts, measurements)).toEqual([]);
  });

  test("answer each as some variant of the host", () => {
    expect(withoutVariant(facts, measurements, names)).toEqual([]);
  });
});

describe("an answer", () => {
  test("makes its fact a measured one", () => {
    expect(standingOf(alike, [])).toBe("reported");
    expect(standingOf(alike, [{ ...web, id: alike.id, answer: ["x", 1] }])).toBe("measured");
  });

  test("is told where the table expects another", () => {
    const [sentence] = contradictions([alike], [{ ...web, id: alike.id, answer: ["x", 2] }]);
    expect(sentence).toMatch(/^a\.alike: Excel 16\.0\.1 \(OfficeOnline\) answered \["x",2\]; the table expects \{"always":\["x",1\]\}/);
    expect(contradictions([alike], [{ ...web, id: "a.gone", answer: 1 }])).toEqual([expect.stringContaining("no such fact")]);
  });

  test("may be any that a variant gives, and another on another platform", () => {
    const both = [
      { ...web, id: differing.id, answer: "web" },
      { ...desktop, id: differing.id, answer: "windows" },
    ];
    expect(contradictions([differing], both)).toEqual([]);
    expect(withoutVariant([differing], both, names)).toEqual([]);
  });

  test("must be of one variant together with the others of that Excel", () => {
    const other = { ...differing, id: "a.other" };
    const torn = [
      { ...web, id: differing.id, answer: "web" },
      { ...web, id: other.id, answer: "windows" },
    ];
    expect(withoutVariant([differing, other], torn, names)).toEqual([
      expect.stringMatching(
        /^Excel 16\.0\.1 \(OfficeOnline\) answers as no variant of the host: windows differs in a\.differs; web differs in a\.other/,
      ),
    ]);
  });
});

describe("merging what the probe printed", () => {
  const printed = {
    format: "cardine-probe/1",
    ...web,
    language: "it-IT",
    answers: [
      { id: "b.second", answer: null },
      { id: "a.first", answer: { error: "GeneralException" } },
    ],
  };
  const read = (changes: object) => () => readAnswers(JSON.stringify({ ...printed, ...changes }));

  test("keeps answers in order, with the Excel that gave them", () => {
    expect(withAnswers([], readAnswers(JSON.stringify(printed)))).toEqual([
      { id: "a.first", ...web, answer: { error: "GeneralException" } },
      { id: "b.second", ...web, answer: null },
    ]);
  });

  test("changes nothing when the same Excel says the same again", () => {
    const once = withAnswers([], readAnswers(JSON.stringify(printed)));
    expect(withAnswers(once, readAnswers(JSON.stringify({ ...printed, date: "2027-01-01" })))).toEqual(once);
  });

  test("keeps what another platform says beside it", () => {
    const once = withAnswers([], readAnswers(JSON.stringify(printed)));
    const twice = withAnswers(once, readAnswers(JSON.stringify({ ...printed, platform: "Mac", answers: [{ id: "a.first", answer: 1 }] })));
    expect(twice.map(({ id, platform }) => `${id} ${platform}`)).toEqual(["a.first Mac", "a.first OfficeOnline", "b.second OfficeOnline"]);
  });

  test("refuses what the probe has not printed, with a sentence", () => {
    expect(() => readAnswers('{"format":')).toThrow("This is not JSON");
    expect(() => readAnswers("[]")).toThrow('its format should be "cardine-probe/1"');
    expect(read({ format: "cardine-probe/2" })).toThrow("its format should be");
    expect(read({ build: "" })).toThrow("There is no build.");
    expect(read({ platform: 3 })).toThrow("There is no platform.");
    expect(read({ date: "30/11/2026" })).toThrow('but is "30/11/2026"');
    expect(read({ answers: {} })).toThrow("There is no list of answers.");
    expect(read({ answers: [{ answer: 1 }] })).toThrow("Answer 1 has no id.");
    expect(read({ answers: [{ id: "a.first" }] })).toThrow("Answer 1 (a.first) holds no answer.");
    expect(
      read({
        answers: [
          { id: "a.first", answer: 1 },
          { id: "a.first", answer: 2 },
        ],
      }),
    ).toThrow("a.first is answered twice.");
  });
});
