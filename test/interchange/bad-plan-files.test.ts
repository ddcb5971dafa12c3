/** What is not a plan file is refused with a sentence that says where and what to do. */
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { sentenceOf } from "../../src/messages";
import { PlanError } from "../../src/plan/plan-error";

const base = { format: "cardine-plan/1", entity: "Unione di prova", title: "Piano", firstYear: 2026, years: 3 };
const card = { code: "01.01.01.S1.00001", section: "S1", title: "Una scheda" };

function refusal(content: unknown): { readonly name: string; readonly sentence: string } {
  try {
    readPlanFile(typeof content === "string" ? content : JSON.stringify(content), "piano.json");
  } catch (error) {
    if (error instanceof PlanError) return { name: error.name, sentence: sentenceOf(error, "it") };
    throw error;
  }
  throw new Error("read without a refusal");
}

test("text that is not JSON", () => {
  expect(refusal("<html>")).toMatchObject({
    name: "NotJsonError",
    sentence: expect.stringContaining("«piano.json» non è un file di piano"),
  });
  expect(refusal("")).toMatchObject({ name: "NotJsonError" });
});

test.each([
  ["another version", { ...base, format: "cardine-plan/2" }, "«cardine-plan/2»"],
  ["no format", {}, "«»"],
  ["a list", [base], "«»"],
  ["nothing", null, "«»"],
])("%s", (_, content, found) => {
  const { name, sentence } = refusal(content);
  expect(name).toBe("WrongFormatError");
  expect(sentence).toContain(found);
});

test.each(["entity", "title", "firstYear", "years"])("a file without %s", (part) => {
  expect(refusal({ ...base, [part]: undefined })).toEqual({
    name: "MissingPartError",
    sentence: `«piano.json»: manca «${part}», che il formato chiede. Aggiungilo e riprova.`,
  });
});

test.each([
  ["a card without a code", { ...base, cards: [card, { title: "x" }] }, "cards[1].code"],
  ["a sector without a code", { ...base, sectors: [{ name: "x" }] }, "sectors[0].code"],
  [
    "an operational objective without a code",
    { ...base, strategy: [{ code: "01", objectives: [{ code: "01.01", operational: [{ title: "x" }] }] }] },
    "strategy[0].objectives[0].operational[0].code",
  ],
  ["an alignment row without its objective", { ...base, alignment: [{ operational: "01.01.01" }] }, "alignment[0].objective"],
])("%s", (_, content, place) => {
  const { name, sentence } = refusal(content);
  expect(name).toBe("MissingPartError");
  expect(sentence).toContain(`«${place}»`);
});

test.each([
  ["entity", { ...base, entity: ["a"] }, 'c’è ["a"], ma qui va un testo.'],
  ["cards[0].title", { ...base, cards: [{ ...card, title: ["a"] }] }, 'c’è ["a"], ma qui va un testo o un numero.'],
  ["cards[0].weight", { ...base, cards: [{ ...card, weight: {} }] }, "c’è {}, ma qui va un testo o un numero."],
  ["cards", { ...base, cards: "nessuna" }, 'c’è "nessuna", ma qui va un elenco.'],
  [
    "cards[0].phases[0].windows.2026",
    { ...base, cards: [{ ...card, phases: [{ windows: { 2026: "maggio" } }] }] },
    'c’è "maggio", ma qui va un gruppo di campi.',
  ],
  ["firstYear", { ...base, firstYear: "duemila" }, 'c’è "duemila", ma qui va un numero intero.'],
  ["points", { ...base, points: "cento" }, 'c’è "cento", ma qui va un numero.'],
  ["cards[0].excerpt", { ...base, cards: [{ ...card, excerpt: "forse" }] }, "true o false"],
  ["years", { ...base, years: 0 }, "c’è 0, ma qui va un altro valore"],
])("the wrong kind at %s", (place, content, words) => {
  const { name, sentence } = refusal(content);
  expect(name).toBe("MalformedPlanFileError");
  expect(sentence).toContain(`, ${place}: `);
  expect(sentence).toContain(words);
});

test("a text that no cell can hold", () => {
  const { name, sentence } = refusal({ ...base, cards: [{ ...card, detail: "x".repeat(40_000) }] });
  expect(name).toBe("TextTooLongError");
  expect(sentence).toContain("cards[0].detail: il testo ha 40000 caratteri, una cella di Excel ne tiene 32767");
});

test("parts within parts without end", () => {
  const nested = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  expect(refusal(`{"format":"cardine-plan/1","entity":${nested}}`).name).toBe("TooDeepError");
});

test("a field named __proto__ is told and changes nothing", () => {
  const { plan, contradictions } = readPlanFile(
    `{"format":"cardine-plan/1","__proto__":{"polluted":1},"entity":"U","title":"P","firstYear":2026,"years":1,
      "sectors":[{"code":"__proto__","name":"constructor","objectives":[{"code":"__proto__.00001","title":"toString","weight":100}]}],
      "cards":[{"code":"__proto__.00001","section":"__proto__","title":"toString","phases":[{"number":"1","windows":{"2026":{"start":"gen","__proto__":{"x":1}}}}]}]}`,
    "piano.json",
  );
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(contradictions.filter(({ rule }) => rule === "field.unknown").map(({ place }) => place)).toEqual([
    "__proto__",
    "cards[0].phases[0].windows.2026.__proto__",
  ]);
  expect(plan.sectors.map(({ code, entries }) => [code, entries.length])).toEqual([["__proto__", 1]]);
});

test("a list may be null, and a text a number", () => {
  const { plan, contradictions } = readPlanFile(
    JSON.stringify({ ...base, strategy: null, peg: null, sectors: [{ code: "S1", name: 1, objectives: null }] }),
    "piano.json",
  );
  expect([plan.strategy, plan.peg, plan.sectors[0]?.name, contradictions]).toEqual([[], [], "1", []]);
});

test("control characters go, and that is told", () => {
  const { plan, contradictions } = readPlanFile(
    JSON.stringify({ ...base, title: "Pia\u0000no\u0007\ud800", entity: "A\r\nB 🙂" }),
    "piano.json",
  );
  expect([plan.title, plan.entity]).toEqual(["Piano", "A\nB 🙂"]);
  expect(contradictions).toMatchObject([{ rule: "text.control", place: "title", values: { characters: "U+0000 U+0007 U+D800" } }]);
});

test("unknown fields are told with their values", () => {
  const { contradictions } = readPlanFile(
    JSON.stringify({
      ...base,
      colour: "blue",
      cards: [{ ...card, chain: { operationalObjectives: ["01.01.01"], note: 3 } }],
      sectors: [{ code: "S1", objectives: [{ code: "S1.00001" }] }],
    }),
    "piano.json",
  );
  expect(contradictions.filter(({ rule }) => rule === "field.unknown").map(({ place, values }) => [place, values.value])).toEqual([
    ["colour", '"blue"'],
    ["cards[0].chain.note", "3"],
  ]);
});

describe("more than Excel can show", () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ code: `S${at}`, number: String(at + 1) }));

  test.each([
    [
      "phases on a card",
      { cards: [card, { ...card, code: "S1.00002", phases: many(10_000) }] },
      { place: "cards[1].phases", size: 10_000, limit: 1_000 },
    ],
    ["sectors", { sectors: many(10_000) }, { place: "sectors", size: 10_000, limit: 1_000 }],
    ["rows of the PEG", { peg: many(30_000) }, { place: "peg", size: 30_000, limit: 10_000 }],
  ])("%s is refused with file and place", (_what, parts, values) => {
    const started = process.cpuUsage();
    const { name, sentence } = refusal({ ...base, ...parts });
    // In microseconds of this process alone: reading so many would take ten times as long.
    expect(process.cpuUsage(started).user).toBeLessThan(3_000_000);
    expect(name).toBe("TooManyError");
    expect(sentence).toContain(`«piano.json», ${values.place}: sono ${values.size}`);
    expect(sentence).toContain(`ne tiene ${values.limit}`);
  });

  test("1,000 phases are read", () => {
    expect(
      readPlanFile(JSON.stringify({ ...base, cards: [{ ...card, phases: many(1_000) }] }), "piano.json").plan.objectives[0]?.card?.phases,
    ).toHaveLength(1_000);
  });
});

test("numbers for the codes and titles of pages are read as texts", () => {
  const { contradictions } = readPlanFile(
    JSON.stringify({ ...base, cards: [{ ...card, pageCodes: [4711], pageTitles: [4711] }] }),
    "piano.json",
  );
  expect(contradictions.map(({ place }) => place)).toEqual(
    expect.arrayContaining(["cards[0].pageCodes[0]", "cards[0].pageTitles[0]"]) as unknown,
  );
});

test.each([
  ["words for a year of a target", { targets: [{ area: "A", years: ["2026", "biennio"] }] }, "targets[0].years[1]", "biennio"],
  ["words for a title of the budget", { budget: [{ title: "Spese correnti" }] }, "budget[0].title", "Spese correnti"],
  ["an immense number for a title of the budget", { budget: [{ title: "1e+300" }] }, "budget[0].title", "1e+300"],
  ["words for a sector's total", { sectors: [{ code: "S1", total: "tutto" }] }, "sectors[0].total", "tutto"],
  ["words behind a line's code", { strategy: [{ code: "01 Casa" }] }, "strategy[0].code", "01 Casa"],
  [
    "words behind an operational objective's code",
    { strategy: [{ code: "01", objectives: [{ code: "01.01", operational: [{ code: "01.01.01 Casa", title: "Altro" }] }] }] },
    "strategy[0].objectives[0].operational[0].code",
    "01.01.01 Casa",
  ],
])("%s are told", (_, parts, place, value) => {
  const { contradictions } = readPlanFile(JSON.stringify({ ...base, ...parts }), "piano.json");
  expect(contradictions).toEqual([
    expect.objectContaining({ code: "interchange.valueLeftOut", place, values: { subject: "", place, value } }),
  ]);
});

test("a card that lost its code is given one, and that is told", () => {
  const { plan, contradictions } = readPlanFile(JSON.stringify({ ...base, cards: [{ ...card, code: "" }] }), "piano.json");
  expect(plan.objectives).toHaveLength(1);
  expect(contradictions.map(({ code }) => code)).toContain("interchange.codeUnreadable");
});

test.each([
  ["a budget's title in words", { budget: [{ title: "Titolo secondo" }] }],
  ["the title again behind its code", { strategy: [{ code: "01 - Casa", title: "Casa" }] }],
])("%s is understood", (_, parts) => {
  expect(readPlanFile(JSON.stringify({ ...base, ...parts }), "piano.json").contradictions).toEqual([]);
});
