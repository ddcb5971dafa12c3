/** Plans as they were published: what they say twice, wrongly or in other words is brought together, and told. */
import { read, listed, chained } from "./published-parts";

describe("sector pages", () => {
  const card = { code: "05.02.01.S1.00001", section: "S1", title: "Uno", priority: "ALTA", weight: 40 };

  test("their weights, totals, titles and priorities are compared with the cards", () => {
    const { plan, told } = read({
      sectors: [
        { code: "S1", name: "Affari", total: 90, objectives: [{ code: "S1.00001", title: "Un altro", priority: "Media", weight: 50 }] },
      ],
      cards: [card],
    });
    expect(plan.sectors[0]?.entries[0]?.weight).toEqual({ kind: "value", value: 50 });
    expect(plan.objectives[0]).toMatchObject({ title: "Uno", priority: "ALTA" });
    expect(told).toEqual([
      "title.pages S1.00001 sectors[0].objectives[0].title",
      "priority.card S1.00001 sectors[0].objectives[0].priority",
      "weight.card S1.00001 cards[0].weight",
      "weight.total S1 sectors[0].total",
    ]);
  });

  test("a blank weight is taken from the card, and told; a priority in other letters is the same", () => {
    const { plan, told } = read({
      sectors: [{ code: "S1", objectives: [{ code: "S1.00001", title: "UNO", priority: "Alta", weight: null }] }],
      cards: [card],
    });
    expect(plan.sectors[0]?.entries[0]?.weight).toEqual({ kind: "value", value: 40 });
    expect(told).toEqual(["weight.missing S1.00001 sectors[0].objectives[0].weight"]);
  });

  test("a card that was left without its weight is told, an excerpt is not", () => {
    const page = [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }] }];
    expect(read({ sectors: page, cards: [{ ...card, weight: null }] }).told).toEqual(["weight.missing S1.00001 cards[0].weight"]);
    expect(read({ sectors: page, cards: [{ ...card, weight: null, excerpt: true }] }).told).toEqual([]);
  });

  test.each(["*", "==", "== OBIETTIVO REMUNERATO CON INCENTIVI"])(
    "an objective that incentives pay for may say %j on its card",
    (weight) => {
      expect(
        read({
          sectors: [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: "*" }] }],
          cards: [{ ...card, weight }],
        }).told,
      ).toEqual([]);
    },
  );

  test("a shared objective may have another priority in each sector", () => {
    const both = { code: "05.02.01.DG.00001/S1.00001", title: "Uno" };
    const page = (code: string, priority: string) => ({
      code,
      name: code,
      objectives: [{ code: "DG.00001/S1.00001", title: "Uno", priority, weight: 100 }],
    });
    const { told } = read({
      sectors: [page("DG", "ALTA"), page("S1", "MEDIA")],
      cards: [
        { ...both, section: "DG", priority: "ALTA" },
        { ...both, section: "S1", priority: "Media", excerpt: true },
      ],
    });
    expect(told.filter((one) => one.startsWith("priority.card"))).toEqual([]);
  });

  test("a card that they do not list is listed, in a sector that is added if need be", () => {
    const { plan, told } = read({ sectors: [], cards: [card] });
    expect(plan.sectors).toEqual([
      {
        code: "S1",
        name: "",
        head: "",
        mission: "",
        entries: [{ objective: "S1.00001", weight: { kind: "value", value: 40 }, excerpt: false, notes: [] }],
      },
    ]);
    expect(told).toEqual(["sector.page S1 cards[0]"]);
  });

  test("a page whose weights do not total 100 is told also where a card that it does not list brings them there", () => {
    const two = { ...card, code: "05.02.01.S1.00002", title: "Due", weight: 60 };
    const { plan, contradictions } = read({
      sectors: [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }] }],
      cards: [card, two],
    });
    expect(plan.sectors[0]?.entries).toHaveLength(2);
    expect(contradictions.map(({ rule, subject, values }) => [rule, subject, values.total])).toEqual([
      ["card.unlisted", "S1.00002", undefined],
      ["weight.sector", "S1", 40],
    ]);
  });

  test("what a page's weights are to total is for the file to say", () => {
    const two = { ...card, code: "05.02.01.S1.00002", title: "Due", weight: 60 };
    const told = (points: number) =>
      read({
        points,
        sectors: [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }] }],
        cards: [card, two],
      }).contradictions;
    expect(told(40).map(({ rule }) => rule)).toEqual(["card.unlisted"]);
    expect(told(50)[1]).toMatchObject({ rule: "weight.sector", values: { total: 40, full: 50 } });
  });

  test("an objective without a card is in the plan without one", () => {
    const { plan, told } = read({
      sectors: listed("S1", { code: "S1.00004", title: "Senza scheda", priority: "BASSA", weight: 10 }),
      alignment: [{ objective: "S1.00004", title: "Senza scheda", operational: "5.2.2" }],
    });
    expect(plan.objectives).toEqual([
      {
        shortCodes: [{ sector: "S1", number: 4 }],
        title: "Senza scheda",
        operational: "05.02.02",
        otherOperational: [],
        priority: "BASSA",
      },
    ]);
    expect(told).toEqual(["card.missing S1.00004 sectors[1].objectives[0]"]);
  });

  test("an objective listed twice counts once", () => {
    const { plan, told } = read({
      sectors: [
        {
          code: "S1",
          objectives: [
            { code: "S1.00001", title: "Uno", weight: 40 },
            { code: "S1.00001", title: "Uno", weight: 60 },
          ],
        },
      ],
      cards: [card],
    });
    expect(plan.sectors[0]?.entries).toHaveLength(1);
    expect(told).toEqual(["code.duplicate S1.00001 sectors[0].objectives[1]"]);
  });
});

describe("the raccordo", () => {
  const parts = {
    sectors: listed("S1", { code: "S1.00001", title: "Uno", weight: 100 }),
    cards: [{ code: "05.02.01.S1.00001", section: "S1", title: "Uno", chain: chained("05.02.01", "05.01.01") }],
  };

  test("adds its references to the card", () => {
    const { plan, told } = read({
      ...parts,
      alignment: [
        { objective: "S1.00001", operational: "05.02.01" },
        { objective: "S1.00001", operational: "05.01.01", reference: true },
        { objective: "S1.00001", operational: "05.02.02", reference: true },
      ],
    });
    expect(plan.objectives[0]?.otherOperational).toEqual(["05.01.01", "05.02.02"]);
    expect(told).toEqual(["alignment.card S1.00001 alignment[2]"]);
  });

  test("that agrees with the card against its code is told of the code", () => {
    const { plan, contradictions } = read({
      ...parts,
      cards: [{ ...parts.cards[0], code: "05.01.01.S1.00001", chain: chained("05.02.01") }],
      alignment: [{ objective: "S1.00001", operational: "05.02.01" }],
    });
    expect(plan.objectives[0]?.operational).toBe("05.02.01");
    expect(contradictions).toMatchObject([
      { rule: "code.chain" },
      { rule: "code.alignment", values: { prefix: "05.01.01", alignment: "05.02.01" } },
    ]);
  });

  test("may list a further operational objective as a place of its own", () => {
    expect(
      read({
        ...parts,
        alignment: [
          { objective: "S1.00001", operational: "05.02.01" },
          { objective: "S1.00001", operational: "05.01.01" },
        ],
      }).told,
    ).toEqual([]);
  });

  test("that disagrees with the card is told", () => {
    const { plan, told } = read({ ...parts, alignment: [{ objective: "S1.00001", operational: "05.02.02 - Curare il personale" }] });
    expect(plan.objectives[0]?.operational).toBe("05.02.01");
    expect(told).toEqual(["code.alignment S1.00001 alignment[0]", "alignment.reference S1.00001 alignment"]);
  });
});

describe("fields of a card", () => {
  const card = (fields: object) => {
    const { plan, told } = read({
      sectors: listed("S1", { code: "S1.00001", title: "Uno", weight: 100 }),
      cards: [{ code: "05.02.01.S1.00001", section: "S1", title: "Uno", ...fields }],
    });
    return { card: plan.objectives[0]?.card, told };
  };

  test("amounts are read where they are one number; the sign before one is told", () => {
    const read = card({
      resources: { spendCurrent: "= 20.000,00 €", spendCapital: "10.000 (2021)", revenueCurrent: "==", revenueCapital: null },
    });
    expect(read.card?.resources).toMatchObject({
      spendCurrent: { kind: "value", value: 20_000 },
      spendCapital: { kind: "text", text: "10.000 (2021)" },
      revenueCurrent: { kind: "none" },
      revenueCapital: { kind: "blank" },
    });
    expect(read.told).toEqual(["amount.prefix S1.00001 cards[0].resources.spendCurrent"]);
  });

  test.each([
    ["SI", "yes"],
    ["Sì", "yes"],
    ["NO", "no"],
    [true, "yes"],
    [null, ""],
  ])("the quality check %j", (answer, expected) => {
    expect(card({ qualityCheck: { answer, text: "questionario" } }).card?.qualityCheck).toEqual({ answer: expected, text: "questionario" });
  });

  test("a quality check that is neither yes nor no keeps its words", () => {
    const read = card({ qualityCheck: { answer: "forse", text: "questionario" } });
    expect(read.card?.qualityCheck).toEqual({ answer: "", text: "forse – questionario" });
    expect(read.told).toEqual(["field.quality S1.00001 cards[0].qualityCheck.answer"]);
  });

  test("times in a year outside the plan stay with the phase's words", () => {
    const read = card({
      phases: [
        {
          number: 1,
          text: "Avvio",
          windows: { 2019: { start: "gen", end: "feb" }, 2021: { start: "mar", end: "" }, 2022: { start: null, end: null } },
        },
      ],
    });
    expect(read.card?.phases[0]).toMatchObject({
      number: "1",
      text: "Avvio [2019: gen – feb]",
      windows: { 2021: { start: { kind: "value", value: "2021-03-01" }, end: { kind: "blank" } } },
    });
    expect(Object.keys(read.card?.phases[0]?.windows ?? {})).toEqual(["2021"]);
    expect(read.told).toEqual(["phases.year S1.00001 cards[0].phases[0].windows.2019"]);
  });
});
