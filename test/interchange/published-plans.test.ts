/** Plans as they were published: what they say twice, wrongly or in other words is brought together, and told. */
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { sentenceOf } from "../../src/messages";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";

const strategy = [
  {
    code: "05",
    title: "Organizzazione",
    objectives: [
      { code: "05.01", title: "Legalità", operational: [{ code: "05.01.01", title: "Prevenire la corruzione" }] },
      { code: "05.02", title: "Efficienza", operational: [{ code: "05.02.01", title: "Gestire le risorse" }, { code: "05.02.02", title: "Curare il personale" }] },
    ],
  },
];
const sectors = [
  { code: "DG", name: "Direzione", objectives: [] as object[] },
  { code: "S1", name: "Affari generali", objectives: [] as object[] },
];

function read(parts: object) {
  const text = JSON.stringify({ format: "cardine-plan/1", entity: "Unione di prova", title: "Piano", firstYear: 2021, years: 3, strategy, ...parts });
  const { plan, contradictions } = readPlanFile(text, "piano.json");
  for (const contradiction of contradictions) expect(sentenceOf(contradiction, "it")).not.toMatch(/[{}]|non era previsto/);
  const again = readPlanFile(writePlanFile(plan), "piano.json");
  expect(again.plan).toEqual(plan);
  return { plan, contradictions, told: contradictions.map(({ rule, subject, place }) => `${rule} ${subject} ${place}`) };
}

const keys = (plan: Plan) => plan.objectives.map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme));
const listed = (sector: string, ...rows: object[]) => sectors.map((one) => (one.code === sector ? { ...one, objectives: rows } : one));
const chained = (...operationalObjectives: string[]) => ({ operationalObjectives });

describe("codes", () => {
  const inS1 = listed("S1", { code: "S1.00002", title: "Uno", weight: 100 });

  test("a number of too few digits is padded, and told", () => {
    const { plan, told } = read({ sectors: inS1, cards: [{ code: "05.02.01.S1.0002", section: "S1", title: "Uno" }] });
    expect(keys(plan)).toEqual(["S1.00002"]);
    expect(told).toEqual(["code.malformed S1.00002 cards[0].code"]);
  });

  test("the chain wins over the code's prefix", () => {
    const { plan, contradictions } = read({ sectors: inS1, cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", chain: chained("05.02.02 - Curare il personale") }] });
    expect(plan.objectives[0]?.operational).toBe("05.02.02");
    expect(contradictions).toMatchObject([{ rule: "code.chain", values: { prefix: "05.02.01", chain: "05.02.02" } }]);
  });

  test.each([
    ["its words alone", chained("curare il PERSONALE"), "05.02.02"],
    ["a code without blanks", chained("05.02.02-Curare il personale"), "05.02.02"],
    ["nothing, so that the prefix counts", chained(), "05.02.01"],
    ["no chain at all", undefined, "05.02.01"],
  ])("the chain names the operational objective by %s", (_, chain, operational) => {
    expect(read({ sectors: inS1, cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", chain }] }).plan.objectives[0]?.operational).toBe(operational);
  });

  test("further operational objectives are kept in order", () => {
    const { plan, told } = read({ sectors: inS1, cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", chain: chained("05.02.01", "Prevenire la corruzione", "Un progetto fuori strategia") }] });
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
    expect(plan.objectives.map(({ title, card }) => [title, card?.detail])).toEqual([["Uno", "primo"], ["Due", "secondo"]]);
    expect(keys(plan)).toEqual(["S1.00002", "S1.00003"]);
    expect(plan.sectors[1]?.entries.map(({ objective, weight }) => [objective, weight])).toEqual([["S1.00002", { kind: "value", value: 40 }], ["S1.00003", { kind: "value", value: 60 }]]);
    expect(told).toEqual(["code.duplicate S1.00002 cards[1]"]);
  });

  test("the second of two cards with one code takes the code under which its page lists it", () => {
    const { plan, told } = read({
      sectors: listed("S1", { code: "S1.00002", title: "Uno", weight: 40 }, { code: "S1.00003", title: "Due", weight: 30 }, { code: "S1.00004", title: "Tre", weight: 30 }),
      cards: [
        { code: "05.02.01.S1.00002", section: "S1", title: "Uno" },
        { code: "05.02.01.S1.00002", section: "S1", title: "Tre" },
        { code: "05.02.01.S1.00003", section: "S1", title: "Due" },
      ],
    });
    expect(plan.objectives.map(({ title }, at) => [keys(plan)[at], title])).toEqual([["S1.00002", "Uno"], ["S1.00004", "Tre"], ["S1.00003", "Due"]]);
    expect(told).toEqual(["code.duplicate S1.00002 cards[1]"]);
  });

  test("the second of two cards with one code does not take another card's", () => {
    const cards = ["Uno", "Due", "Tre"].map((title, at) => ({ code: `05.02.01.S1.0000${Math.max(1, at)}`, section: "S1", title }));
    expect(keys(read({ sectors: [], cards }).plan)).toEqual(["S1.00001", "S1.00003", "S1.00002"]);
  });

  test("a code that begins with any of the card's operational objectives follows the card", () => {
    const { plan, told } = read({ sectors: inS1, cards: [{ code: "05.02.02.S1.00002", section: "S1", title: "Uno", chain: chained("05.02.01", "05.02.02") }] });
    expect(plan.objectives[0]).toMatchObject({ operational: "05.02.02", otherOperational: ["05.02.01"] });
    expect(told).toEqual([]);
  });

  test("a line or strategic objective on the card that is not above the operational one is told", () => {
    const { contradictions } = read({ sectors: inS1, cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", chain: { line: "04 - Organizzazione", strategicObjective: "05.01 - Efficienza", operationalObjectives: ["05.02.01"] } }] });
    expect(contradictions.map(({ rule, values }) => [rule, values.chain])).toEqual([["code.chain", "04"], ["code.chain", "05.01"]]);
  });

  test.each(["05.02.01 S1.00002", "05.02.01.S1 00002", "05.02.01.S1.000002", "05.02.01.S100002", "05.02.S1.00002", "05.02.01.S1.00002."])("the code of %j is understood, and told", (code) => {
    const { plan, told } = read({ sectors: inS1, cards: [{ code, section: "S1", title: "Uno", chain: chained("05.02.01") }] });
    expect(keys(plan)).toEqual(["S1.00002"]);
    expect(told).toEqual(["code.malformed S1.00002 cards[0].code"]);
  });

  test("blanks within a code do no harm", () => {
    expect(read({ sectors: inS1, cards: [{ code: "05.02.01. S1.00002", section: "S1", title: "Uno" }] }).told).toEqual([]);
  });

  test("a code that cannot be read gets the section's next number", () => {
    const { plan, told } = read({ sectors: listed("S1", { code: "S1.00002", title: "Uno", weight: 100 }), cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno" }, { code: "da assegnare", section: "S1", title: "Due" }] });
    expect(keys(plan)).toEqual(["S1.00002", "S1.00003"]);
    expect(told).toContain("code.malformed S1.00003 cards[1].code");
  });
});

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
        { ...shared, section: "S1", title: "Condiviso*", excerpt: true, purpose: "FARE", service: "Protocollo", end: "31/12/2021", weight: 30, notes: ["Si rimanda alla Direzione\npesa solo qui"] },
      ],
    });
    expect(plan.objectives).toHaveLength(1);
    expect(plan.objectives[0]?.card).toMatchObject({ excerpt: false, purpose: "Fare", service: "Protocollo", end: { kind: "value", value: "2021-12-31" } });
    expect(plan.sectors[1]?.entries).toEqual([{ objective: "DG.00001/S1.00003", weight: { kind: "value", value: 30 }, excerpt: true, notes: ["Si rimanda alla Direzione", "pesa solo qui"] }]);
    expect(told).toEqual([]);
  });

  test("what the copy says otherwise is told with both readings", () => {
    const { contradictions } = read({
      sectors: tables,
      cards: [
        { ...shared, section: "DG", purpose: "Fare", start: "01/01/2021", phases: [{ number: "1", text: "Avvio" }], resources: { spendCurrent: "1.000" } },
        { ...shared, section: "S1", excerpt: true, purpose: "Disfare", start: "1/2/2021", phases: [{ number: "1", text: "Fine" }], resources: { spendCurrent: "2.000" } },
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
    const { plan, told } = read({ sectors: [tables[0]], cards: [{ ...shared, section: "DG", excerpt: true, purpose: "Fare", notes: ["Il resto altrove"] }] });
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
      expect(plan.sectors.map(({ entries }) => entries.map(({ excerpt, notes }) => [excerpt, notes]))).toEqual([[[true, ["Si rimanda"]]], [[false, []]]]);
    }
  });

  test("a copy under one of the short codes alone is the same card", () => {
    const { plan, told } = read({ sectors: tables, cards: [{ ...shared, section: "DG" }, { code: "05.02.01.S1.00003", title: "Condiviso", section: "S1", excerpt: true }] });
    expect(keys(plan)).toEqual(["DG.00001/S1.00003"]);
    expect(told).toEqual(["code.shared DG.00001/S1.00003 cards[1].code"]);
  });

  test("pages that carry another code or title are told", () => {
    const { told } = read({ sectors: tables, cards: [{ ...shared, section: "DG", pageCodes: [shared.code, "05.02.01.DG.00002", null], pageTitles: ["condiviso", "Progetto condiviso", ""] }] });
    expect(told).toEqual(["code.pages DG.00001/S1.00003 cards[0].pageCodes[1]", "title.pages DG.00001/S1.00003 cards[0].pageTitles[1]"]);
  });

  test("pages that agree with one another against the first are told once, with their numbers", () => {
    const { contradictions } = read({ sectors: tables, cards: [{ ...shared, code: "05.02.01.DG.0001/S1.00003", section: "DG", pageCodes: ["05.02.01.DG.0001/S1.00003", shared.code, shared.code, "05.02.01.DG.00001 / S1.00003"] }] });
    expect(contradictions.map(({ rule, values }) => [rule, values.page])).toEqual([["code.malformed", undefined], ["code.pages", "2, 3"], ["code.pages", "4"]]);
  });

  test.each([
    ["another card's", "Riscossione dei tributi condivisa"],
    ["of no card here, without a word in common", "Gestione del canile"],
  ])("a page's title that is %s was left over", (_, leftOver) => {
    const other = { code: "05.02.01.DG.00002", section: "DG", title: "Riscossione dei tributi condivisa" };
    const { told } = read({ sectors: [{ ...tables[0], objectives: [...(tables[0]?.objectives ?? []), { code: "DG.00002", title: other.title, weight: 0 }] }, tables[1]], cards: [{ ...shared, section: "DG", pageTitles: [shared.title, leftOver, leftOver] }, other] });
    expect(told).toEqual(["title.template DG.00001/S1.00003 cards[0].pageTitles[1]"]);
  });

  test("a sector that lists its own code of a shared objective first means the same objective", () => {
    const { plan, told } = read({ sectors: [tables[0], { code: "S1", name: "Affari generali", objectives: [{ code: "S1.00003/DG.00001", title: "Condiviso", weight: 30 }] }], cards: [{ ...shared, section: "DG" }] });
    expect(plan.sectors[1]?.entries[0]?.objective).toBe("DG.00001/S1.00003");
    expect(told).toEqual([]);
  });
});

describe("sector pages", () => {
  const card = { code: "05.02.01.S1.00001", section: "S1", title: "Uno", priority: "ALTA", weight: 40 };

  test("their weights, totals, titles and priorities are compared with the cards", () => {
    const { plan, told } = read({ sectors: [{ code: "S1", name: "Affari", total: 90, objectives: [{ code: "S1.00001", title: "Un altro", priority: "Media", weight: 50 }] }], cards: [card] });
    expect(plan.sectors[0]?.entries[0]?.weight).toEqual({ kind: "value", value: 50 });
    expect(plan.objectives[0]).toMatchObject({ title: "Uno", priority: "ALTA" });
    expect(told).toEqual(["title.pages S1.00001 sectors[0].objectives[0].title", "priority.card S1.00001 sectors[0].objectives[0].priority", "weight.card S1.00001 cards[0].weight", "weight.total S1 sectors[0].total"]);
  });

  test("a blank weight is taken from the card, and told; a priority in other letters is the same", () => {
    const { plan, told } = read({ sectors: [{ code: "S1", objectives: [{ code: "S1.00001", title: "UNO", priority: "Alta", weight: null }] }], cards: [card] });
    expect(plan.sectors[0]?.entries[0]?.weight).toEqual({ kind: "value", value: 40 });
    expect(told).toEqual(["weight.missing S1.00001 sectors[0].objectives[0].weight"]);
  });

  test("a card that was left without its weight is told, an excerpt is not", () => {
    const page = [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }] }];
    expect(read({ sectors: page, cards: [{ ...card, weight: null }] }).told).toEqual(["weight.missing S1.00001 cards[0].weight"]);
    expect(read({ sectors: page, cards: [{ ...card, weight: null, excerpt: true }] }).told).toEqual([]);
  });

  test.each(["*", "==", "== OBIETTIVO REMUNERATO CON INCENTIVI"])("an objective that incentives pay for may say %j on its card", (weight) => {
    expect(read({ sectors: [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: "*" }] }], cards: [{ ...card, weight }] }).told).toEqual([]);
  });

  test("a shared objective may have another priority in each sector", () => {
    const both = { code: "05.02.01.DG.00001/S1.00001", title: "Uno" };
    const page = (code: string, priority: string) => ({ code, name: code, objectives: [{ code: "DG.00001/S1.00001", title: "Uno", priority, weight: 100 }] });
    const { told } = read({ sectors: [page("DG", "ALTA"), page("S1", "MEDIA")], cards: [{ ...both, section: "DG", priority: "ALTA" }, { ...both, section: "S1", priority: "Media", excerpt: true }] });
    expect(told.filter((one) => one.startsWith("priority.card"))).toEqual([]);
  });

  test("a card that they do not list is listed, in a sector that is added if need be", () => {
    const { plan, told } = read({ sectors: [], cards: [card] });
    expect(plan.sectors).toEqual([{ code: "S1", name: "", head: "", mission: "", entries: [{ objective: "S1.00001", weight: { kind: "value", value: 40 }, excerpt: false, notes: [] }] }]);
    expect(told).toEqual(["sector.page S1 cards[0]"]);
  });

  test("a page whose weights do not total 100 is told also where a card that it does not list brings them there", () => {
    const two = { ...card, code: "05.02.01.S1.00002", title: "Due", weight: 60 };
    const { plan, contradictions } = read({ sectors: [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }] }], cards: [card, two] });
    expect(plan.sectors[0]?.entries).toHaveLength(2);
    expect(contradictions.map(({ rule, subject, values }) => [rule, subject, values.total])).toEqual([["card.unlisted", "S1.00002", undefined], ["weight.sector", "S1", 40]]);
  });

  test("what a page's weights are to total is for the file to say", () => {
    const two = { ...card, code: "05.02.01.S1.00002", title: "Due", weight: 60 };
    const told = (points: number) => read({ points, sectors: [{ code: "S1", name: "Affari", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }] }], cards: [card, two] }).contradictions;
    expect(told(40).map(({ rule }) => rule)).toEqual(["card.unlisted"]);
    expect(told(50)[1]).toMatchObject({ rule: "weight.sector", values: { total: 40, full: 50 } });
  });

  test("an objective without a card is in the plan without one", () => {
    const { plan, told } = read({ sectors: listed("S1", { code: "S1.00004", title: "Senza scheda", priority: "BASSA", weight: 10 }), alignment: [{ objective: "S1.00004", title: "Senza scheda", operational: "5.2.2" }] });
    expect(plan.objectives).toEqual([{ shortCodes: [{ sector: "S1", number: 4 }], title: "Senza scheda", operational: "05.02.02", otherOperational: [], priority: "BASSA" }]);
    expect(told).toEqual(["card.missing S1.00004 sectors[1].objectives[0]"]);
  });

  test("an objective listed twice counts once", () => {
    const { plan, told } = read({ sectors: [{ code: "S1", objectives: [{ code: "S1.00001", title: "Uno", weight: 40 }, { code: "S1.00001", title: "Uno", weight: 60 }] }], cards: [card] });
    expect(plan.sectors[0]?.entries).toHaveLength(1);
    expect(told).toEqual(["code.duplicate S1.00001 sectors[0].objectives[1]"]);
  });
});

describe("the raccordo", () => {
  const parts = { sectors: listed("S1", { code: "S1.00001", title: "Uno", weight: 100 }), cards: [{ code: "05.02.01.S1.00001", section: "S1", title: "Uno", chain: chained("05.02.01", "05.01.01") }] };

  test("adds its references to the card", () => {
    const { plan, told } = read({ ...parts, alignment: [{ objective: "S1.00001", operational: "05.02.01" }, { objective: "S1.00001", operational: "05.01.01", reference: true }, { objective: "S1.00001", operational: "05.02.02", reference: true }] });
    expect(plan.objectives[0]?.otherOperational).toEqual(["05.01.01", "05.02.02"]);
    expect(told).toEqual(["alignment.card S1.00001 alignment[2]"]);
  });

  test("that agrees with the card against its code is told of the code", () => {
    const { plan, contradictions } = read({ ...parts, cards: [{ ...parts.cards[0], code: "05.01.01.S1.00001", chain: chained("05.02.01") }], alignment: [{ objective: "S1.00001", operational: "05.02.01" }] });
    expect(plan.objectives[0]?.operational).toBe("05.02.01");
    expect(contradictions).toMatchObject([{ rule: "code.chain" }, { rule: "code.alignment", values: { prefix: "05.01.01", alignment: "05.02.01" } }]);
  });

  test("may list a further operational objective as a place of its own", () => {
    expect(read({ ...parts, alignment: [{ objective: "S1.00001", operational: "05.02.01" }, { objective: "S1.00001", operational: "05.01.01" }] }).told).toEqual([]);
  });

  test("that disagrees with the card is told", () => {
    const { plan, told } = read({ ...parts, alignment: [{ objective: "S1.00001", operational: "05.02.02 - Curare il personale" }] });
    expect(plan.objectives[0]?.operational).toBe("05.02.01");
    expect(told).toEqual(["code.alignment S1.00001 alignment[0]", "alignment.reference S1.00001 alignment"]);
  });
});

describe("fields of a card", () => {
  const card = (fields: object) => {
    const { plan, told } = read({ sectors: listed("S1", { code: "S1.00001", title: "Uno", weight: 100 }), cards: [{ code: "05.02.01.S1.00001", section: "S1", title: "Uno", ...fields }] });
    return { card: plan.objectives[0]?.card, told };
  };

  test("amounts are read where they are one number; the sign before one is told", () => {
    const read = card({ resources: { spendCurrent: "= 20.000,00 €", spendCapital: "10.000 (2021)", revenueCurrent: "==", revenueCapital: null } });
    expect(read.card?.resources).toMatchObject({ spendCurrent: { kind: "value", value: 20_000 }, spendCapital: { kind: "text", text: "10.000 (2021)" }, revenueCurrent: { kind: "none" }, revenueCapital: { kind: "blank" } });
    expect(read.told).toEqual(["amount.prefix S1.00001 cards[0].resources.spendCurrent"]);
  });

  test.each([["SI", "yes"], ["Sì", "yes"], ["NO", "no"], [true, "yes"], [null, ""]])("the quality check %j", (answer, expected) => {
    expect(card({ qualityCheck: { answer, text: "questionario" } }).card?.qualityCheck).toEqual({ answer: expected, text: "questionario" });
  });

  test("a quality check that is neither yes nor no keeps its words", () => {
    const read = card({ qualityCheck: { answer: "forse", text: "questionario" } });
    expect(read.card?.qualityCheck).toEqual({ answer: "", text: "forse – questionario" });
    expect(read.told).toEqual(["field.quality S1.00001 cards[0].qualityCheck.answer"]);
  });

  test("times in a year outside the plan stay with the phase's words", () => {
    const read = card({ phases: [{ number: 1, text: "Avvio", windows: { 2019: { start: "gen", end: "feb" }, 2021: { start: "mar", end: "" }, 2022: { start: null, end: null } } }] });
    expect(read.card?.phases[0]).toMatchObject({ number: "1", text: "Avvio [2019: gen – feb]", windows: { 2021: { start: { kind: "value", value: "2021-03-01" }, end: { kind: "blank" } } } });
    expect(Object.keys(read.card?.phases[0]?.windows ?? {})).toEqual(["2021"]);
    expect(read.told).toEqual(["phases.year S1.00001 cards[0].phases[0].windows.2019"]);
  });
});

describe("the coding scheme", () => {
  const scheme = { line: 1, strategicObjective: 2, operationalObjective: 2, number: 3, treeSeparator: ".", sectorSeparator: "-", numberSeparator: "-", sharedSeparator: "/" };
  const given = (codeScheme: unknown) => read({ strategy: [], codeScheme }).plan.codeScheme;

  test.each([
    ["a pattern", "L.SS.OO-UU-NNN"],
    ["a pattern in an object", { pattern: "L.SS.OO-UU-NNN" }],
    ["digits and separators by name", { digits: { line: 1, strategicObjective: 2, operationalObjective: 2, number: 3 }, separators: { tree: ".", sector: "-", number: "-", shared: "/" } }],
    ["lists", { digits: [1, 2, 2, 2, 3], separators: [".", ".", "-", "-", "/"] }],
    ["its own names", scheme],
  ])("given as %s", (_, codeScheme) => {
    expect(given(codeScheme)).toEqual(scheme);
  });

  test("is seen from the codes where it is not given", () => {
    const tree = [{ code: "1", title: "L", objectives: [{ code: "1.02", title: "S", operational: [{ code: "1.02.01", title: "O" }, { code: "1.02.02", title: "P" }] }] }];
    const cards = [1, 2, 3].map((number) => ({ code: `1.02.01-3SA-00${number}`, section: "3SA", title: `Obiettivo ${number}` }));
    const { plan, told } = read({ strategy: tree, sectors: [{ code: "3SA", objectives: cards.map(({ title }, at) => ({ code: `3SA-00${at + 1}`, title, weight: 30 })) }], cards });
    expect(plan.codeScheme).toEqual(scheme);
    expect(told).toEqual([]);
  });

  test("without padding where the codes have none", () => {
    const cards = [1, 9, 10, 11].map((number) => ({ code: `5.2.1.S1.${number}`, section: "S1", title: `Obiettivo ${number}` }));
    const tree = [{ code: "5", title: "L", objectives: [{ code: "5.2", title: "S", operational: [{ code: "5.2.1", title: "O" }, { code: "5.2.10", title: "P" }] }] }];
    const { plan, told } = read({ strategy: tree, sectors: [{ code: "S1", objectives: cards.map(({ code, title }) => ({ code: code.slice(6), title, weight: 25 })) }], cards });
    expect(keys(plan)).toEqual(["S1.1", "S1.9", "S1.10", "S1.11"]);
    expect(told).toEqual([]);
  });
});
