/** Codes of published plans: how they are read, and what is said of those that contradict each other. */
import { read, keys, listed, chained } from "./published-parts";

describe("codes", () => {
  const inS1 = listed("S1", { code: "S1.00002", title: "Uno", weight: 100 });

  test("a number of too few digits is padded, and told", () => {
    const { plan, told } = read({ sectors: inS1, cards: [{ code: "05.02.01.S1.0002", section: "S1", title: "Uno" }] });
    expect(keys(plan)).toEqual(["S1.00002"]);
    expect(told).toEqual(["code.malformed S1.00002 cards[0].code"]);
  });

  test("the chain wins over the code's prefix", () => {
    const { plan, contradictions } = read({
      sectors: inS1,
      cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", chain: chained("05.02.02 - Curare il personale") }],
    });
    expect(plan.objectives[0]?.operational).toBe("05.02.02");
    expect(contradictions).toMatchObject([{ rule: "code.chain", values: { prefix: "05.02.01", chain: "05.02.02" } }]);
  });

  test.each([
    ["its words alone", chained("curare il PERSONALE"), "05.02.02"],
    ["a code without blanks", chained("05.02.02-Curare il personale"), "05.02.02"],
    ["nothing, so that the prefix counts", chained(), "05.02.01"],
    ["no chain at all", undefined, "05.02.01"],
  ])("the chain names the operational objective by %s", (_, chain, operational) => {
    expect(
      read({ sectors: inS1, cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", chain }] }).plan.objectives[0]?.operational,
    ).toBe(operational);
  });

  test("further operational objectives are kept in order", () => {
    const { plan, told } = read({
      sectors: inS1,
      cards: [
        {
          code: "05.02.01.S1.00002",
          section: "S1",
          title: "Uno",
          chain: chained("05.02.01", "Prevenire la corruzione", "Un progetto fuori strategia"),
        },
      ],
    });
    expect(plan.objectives[0]?.otherOperational).toEqual(["05.01.01", "Un progetto fuori strategia"]);
    expect(told).toEqual([]);
  });

  test("an operational objective that the tree lacks is kept, and told", () => {
    const { plan, told } = read({ sectors: inS1, cards: [{ code: "05.09.01.S1.00002", section: "S1", title: "Uno" }] });
    expect(plan.objectives[0]?.operational).toBe("05.09.01");
    expect(told).toEqual(["tree.unknown S1.00002 cards[0].chain"]);
  });

  test("two cards of one code: the second takes the sector's next number, on its page too", () => {
    const { plan, told } = read({
      sectors: listed("S1", { code: "S1.00002", title: "Uno", weight: 40 }, { code: "S1.00002", title: "Due", weight: 60 }),
      cards: [
        { code: "05.02.01.S1.00002", section: "S1", title: "Uno", detail: "primo" },
        { code: "05.02.01.S1.00002", section: "S1", title: "Due", detail: "secondo" },
      ],
    });
    expect(plan.objectives.map(({ title, card }) => [title, card?.detail])).toEqual([
      ["Uno", "primo"],
      ["Due", "secondo"],
    ]);
    expect(keys(plan)).toEqual(["S1.00002", "S1.00003"]);
    expect(plan.sectors[1]?.entries.map(({ objective, weight }) => [objective, weight])).toEqual([
      ["S1.00002", { kind: "value", value: 40 }],
      ["S1.00003", { kind: "value", value: 60 }],
    ]);
    expect(told).toEqual(["code.duplicate S1.00002 cards[1]"]);
  });

  test("the second of two cards with one code takes the code under which its page lists it", () => {
    const { plan, told } = read({
      sectors: listed(
        "S1",
        { code: "S1.00002", title: "Uno", weight: 40 },
        { code: "S1.00003", title: "Due", weight: 30 },
        { code: "S1.00004", title: "Tre", weight: 30 },
      ),
      cards: [
        { code: "05.02.01.S1.00002", section: "S1", title: "Uno" },
        { code: "05.02.01.S1.00002", section: "S1", title: "Tre" },
        { code: "05.02.01.S1.00003", section: "S1", title: "Due" },
      ],
    });
    expect(plan.objectives.map(({ title }, at) => [keys(plan)[at], title])).toEqual([
      ["S1.00002", "Uno"],
      ["S1.00004", "Tre"],
      ["S1.00003", "Due"],
    ]);
    expect(told).toEqual(["code.duplicate S1.00002 cards[1]"]);
  });

  test("the second of two cards with one code does not take another card's", () => {
    const cards = ["Uno", "Due", "Tre"].map((title, at) => ({ code: `05.02.01.S1.0000${Math.max(1, at)}`, section: "S1", title }));
    expect(keys(read({ sectors: [], cards }).plan)).toEqual(["S1.00001", "S1.00003", "S1.00002"]);
  });

  test("a code that begins with any of the card's operational objectives follows the card", () => {
    const { plan, told } = read({
      sectors: inS1,
      cards: [{ code: "05.02.02.S1.00002", section: "S1", title: "Uno", chain: chained("05.02.01", "05.02.02") }],
    });
    expect(plan.objectives[0]).toMatchObject({ operational: "05.02.02", otherOperational: ["05.02.01"] });
    expect(told).toEqual([]);
  });

  test("a line or strategic objective on the card that is not above the operational one is told", () => {
    const { contradictions } = read({
      sectors: inS1,
      cards: [
        {
          code: "05.02.01.S1.00002",
          section: "S1",
          title: "Uno",
          chain: { line: "04 - Organizzazione", strategicObjective: "05.01 - Efficienza", operationalObjectives: ["05.02.01"] },
        },
      ],
    });
    expect(contradictions.map(({ rule, values }) => [rule, values.chain])).toEqual([
      ["code.chain", "04"],
      ["code.chain", "05.01"],
    ]);
  });

  test.each(["05.02.01 S1.00002", "05.02.01.S1 00002", "05.02.01.S1.000002", "05.02.01.S100002", "05.02.S1.00002", "05.02.01.S1.00002."])(
    "the code of %j is understood, and told",
    (code) => {
      const { plan, told } = read({ sectors: inS1, cards: [{ code, section: "S1", title: "Uno", chain: chained("05.02.01") }] });
      expect(keys(plan)).toEqual(["S1.00002"]);
      expect(told).toEqual(["code.malformed S1.00002 cards[0].code"]);
    },
  );

  test("blanks within a code do no harm", () => {
    expect(read({ sectors: inS1, cards: [{ code: "05.02.01. S1.00002", section: "S1", title: "Uno" }] }).told).toEqual([]);
  });

  test("a code that cannot be read gets the section's next number", () => {
    const { plan, told } = read({
      sectors: listed("S1", { code: "S1.00002", title: "Uno", weight: 100 }),
      cards: [
        { code: "05.02.01.S1.00002", section: "S1", title: "Uno" },
        { code: "da assegnare", section: "S1", title: "Due" },
      ],
    });
    expect(keys(plan)).toEqual(["S1.00002", "S1.00003"]);
    expect(told).toContain("code.malformed S1.00003 cards[1].code");
  });
});

describe("the coding scheme", () => {
  const others = { number: 3, treeSeparator: ".", sectorSeparator: "-", numberSeparator: "-", sharedSeparator: "/" };
  const scheme = { tree: [1, 2, 2], ...others };
  const given = (codeScheme: unknown) => read({ strategy: [], codeScheme }).plan.codeScheme;

  test.each([
    ["a pattern", "L.SS.OO-UU-NNN"],
    ["a pattern in an object", { pattern: "L.SS.OO-UU-NNN" }],
    [
      "digits and separators by name",
      {
        digits: { line: 1, strategicObjective: 2, operationalObjective: 2, number: 3 },
        separators: { tree: ".", sector: "-", number: "-", shared: "/" },
      },
    ],
    ["lists", { digits: [1, 2, 2, 2, 3], separators: [".", ".", "-", "-", "/"] }],
    ["its own names", { line: 1, strategicObjective: 2, operationalObjective: 2, ...others }],
  ])("given as %s", (_, codeScheme) => {
    expect(given(codeScheme)).toEqual(scheme);
  });

  test("is seen from the codes where it is not given", () => {
    const tree = [
      {
        code: "1",
        title: "L",
        objectives: [
          {
            code: "1.02",
            title: "S",
            operational: [
              { code: "1.02.01", title: "O" },
              { code: "1.02.02", title: "P" },
            ],
          },
        ],
      },
    ];
    const cards = [1, 2, 3].map((number) => ({ code: `1.02.01-3SA-00${number}`, section: "3SA", title: `Obiettivo ${number}` }));
    const { plan, told } = read({
      strategy: tree,
      sectors: [{ code: "3SA", objectives: cards.map(({ title }, at) => ({ code: `3SA-00${at + 1}`, title, weight: 30 })) }],
      cards,
    });
    expect(plan.codeScheme).toEqual(scheme);
    expect(told).toEqual([]);
  });

  test("without padding where the codes have none", () => {
    const cards = [1, 9, 10, 11].map((number) => ({ code: `5.2.1.S1.${number}`, section: "S1", title: `Obiettivo ${number}` }));
    const tree = [
      {
        code: "5",
        title: "L",
        objectives: [
          {
            code: "5.2",
            title: "S",
            operational: [
              { code: "5.2.1", title: "O" },
              { code: "5.2.10", title: "P" },
            ],
          },
        ],
      },
    ];
    const { plan, told } = read({
      strategy: tree,
      sectors: [{ code: "S1", objectives: cards.map(({ code, title }) => ({ code: code.slice(6), title, weight: 25 })) }],
      cards,
    });
    expect(keys(plan)).toEqual(["S1.1", "S1.9", "S1.10", "S1.11"]);
    expect(told).toEqual([]);
  });
});
