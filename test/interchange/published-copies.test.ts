/** Cards that published plans print more than once. */
import { read, keys } from "./published-parts";

describe("cards printed more than once", () => {
  const shared = { code: "05.02.01.DG.00001/S1.00003", title: "Condiviso" };
  const tables = [
    { code: "DG", name: "Direzione", objectives: [{ code: "DG.00001/S1.00003", title: "Condiviso", weight: 100 }] },
    { code: "S1", name: "Affari generali", objectives: [{ code: "DG.00001 / S1.00003", title: "CONDIVISO*", weight: 30 }] },
  ];

  test("an excerpt leaves its notes on its sector's line and fills the blanks of the whole card", () => {
    const { plan, told } = read({
      sectors: tables,
      cards: [
        { ...shared, section: "DG", purpose: "Fare", weight: 100 },
        {
          ...shared,
          section: "S1",
          title: "Condiviso*",
          excerpt: true,
          purpose: "FARE",
          service: "Protocollo",
          end: "31/12/2021",
          weight: 30,
          notes: ["Si rimanda alla Direzione\npesa solo qui"],
        },
      ],
    });
    expect(plan.objectives).toHaveLength(1);
    expect(plan.objectives[0]?.card).toMatchObject({
      excerpt: false,
      purpose: "Fare",
      service: "Protocollo",
      end: { kind: "value", value: "2021-12-31" },
    });
    expect(plan.sectors[1]?.entries).toEqual([
      {
        objective: "DG.00001/S1.00003",
        weight: { kind: "value", value: 30 },
        excerpt: true,
        notes: ["Si rimanda alla Direzione", "pesa solo qui"],
      },
    ]);
    expect(told).toEqual([]);
  });

  test("what the copy says otherwise is told with both readings", () => {
    const { contradictions } = read({
      sectors: tables,
      cards: [
        {
          ...shared,
          section: "DG",
          purpose: "Fare",
          start: "01/01/2021",
          phases: [{ number: "1", text: "Avvio" }],
          resources: { spendCurrent: "1.000" },
        },
        {
          ...shared,
          section: "S1",
          excerpt: true,
          purpose: "Disfare",
          start: "1/2/2021",
          phases: [{ number: "1", text: "Fine" }],
          resources: { spendCurrent: "2.000" },
        },
      ],
    });
    expect(contradictions.map(({ rule, place, values }) => [rule, place, values.kept, values.other])).toEqual([
      ["copy.differs", "cards[1].purpose", "Fare", "Disfare"],
      ["copy.differs", "cards[1].start", "2021-01-01", "2021-02-01"],
      ["copy.differs", "cards[1].resources.spendCurrent", "1000", "2000"],
      ["copy.differs", "cards[1].phases", "1 Avvio", "1 Fine"],
    ]);
  });

  test("a card of which only the excerpt is there stays an excerpt", () => {
    const { plan, told } = read({
      sectors: [tables[0]],
      cards: [{ ...shared, section: "DG", excerpt: true, purpose: "Fare", notes: ["Il resto altrove"] }],
    });
    expect(plan.objectives[0]?.card).toMatchObject({ excerpt: true, purpose: "Fare", notes: ["Il resto altrove"] });
    expect(told).toEqual([]);
  });

  test("the whole card may stand in the other sector's part, before or after the excerpt", () => {
    const cards = [
      { ...shared, section: "DG", excerpt: true, notes: ["Si rimanda"] },
      { ...shared, section: "S1", purpose: "Fare" },
    ];
    for (const order of [cards, [...cards].reverse()]) {
      const { plan } = read({ sectors: tables, cards: order });
      expect(plan.objectives.map(({ card }) => [card?.excerpt, card?.purpose])).toEqual([[false, "Fare"]]);
      expect(plan.sectors.map(({ entries }) => entries.map(({ excerpt, notes }) => [excerpt, notes]))).toEqual([
        [[true, ["Si rimanda"]]],
        [[false, []]],
      ]);
    }
  });

  test("a copy under one of the short codes alone is the same card", () => {
    const { plan, told } = read({
      sectors: tables,
      cards: [
        { ...shared, section: "DG" },
        { code: "05.02.01.S1.00003", title: "Condiviso", section: "S1", excerpt: true },
      ],
    });
    expect(keys(plan)).toEqual(["DG.00001/S1.00003"]);
    expect(told).toEqual(["code.shared DG.00001/S1.00003 cards[1].code"]);
  });

  test("pages that carry another code or title are told", () => {
    const { told } = read({
      sectors: tables,
      cards: [
        {
          ...shared,
          section: "DG",
          pageCodes: [shared.code, "05.02.01.DG.00002", null],
          pageTitles: ["condiviso", "Progetto condiviso", ""],
        },
      ],
    });
    expect(told).toEqual(["code.pages DG.00001/S1.00003 cards[0].pageCodes[1]", "title.pages DG.00001/S1.00003 cards[0].pageTitles[1]"]);
  });

  test("pages that agree with one another against the first are told once, with their numbers", () => {
    const { contradictions } = read({
      sectors: tables,
      cards: [
        {
          ...shared,
          code: "05.02.01.DG.0001/S1.00003",
          section: "DG",
          pageCodes: ["05.02.01.DG.0001/S1.00003", shared.code, shared.code, "05.02.01.DG.00001 / S1.00003"],
        },
      ],
    });
    expect(contradictions.map(({ rule, values }) => [rule, values.page])).toEqual([
      ["code.malformed", undefined],
      ["code.pages", "2, 3"],
      ["code.pages", "4"],
    ]);
  });

  test.each([
    ["another card's", "Riscossione dei tributi condivisa"],
    ["of no card here, without a word in common", "Gestione del canile"],
  ])("a page's title that is %s was left over", (_, leftOver) => {
    const other = { code: "05.02.01.DG.00002", section: "DG", title: "Riscossione dei tributi condivisa" };
    const { told } = read({
      sectors: [
        { ...tables[0], objectives: [...(tables[0]?.objectives ?? []), { code: "DG.00002", title: other.title, weight: 0 }] },
        tables[1],
      ],
      cards: [{ ...shared, section: "DG", pageTitles: [shared.title, leftOver, leftOver] }, other],
    });
    expect(told).toEqual(["title.template DG.00001/S1.00003 cards[0].pageTitles[1]"]);
  });

  test("a sector that lists its own code of a shared objective first means the same objective", () => {
    const { plan, told } = read({
      sectors: [
        tables[0],
        { code: "S1", name: "Affari generali", objectives: [{ code: "S1.00003/DG.00001", title: "Condiviso", weight: 30 }] },
      ],
      cards: [{ ...shared, section: "DG" }],
    });
    expect(plan.sectors[1]?.entries[0]?.objective).toBe("DG.00001/S1.00003");
    expect(told).toEqual([]);
  });
});
