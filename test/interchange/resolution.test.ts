/** Whose word counts where a published plan contradicts itself: what each choice makes of the plan, and what is told of it. */
import fc from "fast-check";
import { checkPlan } from "../../src/checks/check-plan";
import type { Contradiction } from "../../src/interchange/contradictions/contradiction";
import { importReportOf } from "../../src/interchange/contradictions/import-report";
import { answersTo, usualChoices, withAnswer, type Choices, type QuestionKind } from "../../src/interchange/contradictions/question";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { openQuestions, resolve } from "../../src/interchange/contradictions/resolution";
import { sentenceOf } from "../../src/messages";
import { objectiveKey } from "../../src/plan/codes/code";
import type { Plan } from "../../src/plan/plan";
import { planFile, plansInShapeOf } from "../plan/known-plans";

const operational = (...codes: string[]) => codes.map((code) => ({ code, title: `Obiettivo ${code}` }));
const strategy = [
  {
    code: "05",
    title: "Organizzazione",
    objectives: [
      { code: "05.01", title: "Legalità", operational: operational("05.01.01") },
      { code: "05.02", title: "Efficienza", operational: operational("05.02.01", "05.02.02", "05.02.03") },
    ],
  },
];

const chained = (...operationalObjectives: string[]) => ({ operationalObjectives });

/** One objective, `S1.00002`, that stands on a card, in its sector's page and in the raccordo. */
function readOne(card: object, { list = {}, alignment = [] }: { readonly list?: object; readonly alignment?: readonly object[] } = {}) {
  return read({
    sectors: [{ code: "S1", name: "Affari generali", objectives: [{ code: "S1.00002", title: "Uno", weight: 100, ...list }] }],
    cards: [{ code: "05.02.01.S1.00002", section: "S1", title: "Uno", ...card }],
    alignment: alignment.map((row) => ({ objective: "S1.00002", ...row })),
  });
}

function read(parts: object) {
  return readPlanFile(
    JSON.stringify({ format: "cardine-plan/1", entity: "Unione di prova", title: "Piano", firstYear: 2021, years: 3, strategy, ...parts }),
    "piano.json",
  );
}

type Reading = ReturnType<typeof read>;

function chosen<Kind extends QuestionKind>(reading: Reading, kind: Kind, answer: Choices[Kind]) {
  const { plan, resolved } = resolve(reading, withAnswer(usualChoices, kind, answer));
  const report = importReportOf("piano.json", "2026-11-22", resolved);
  return { plan, objective: plan.objectives[0], told: report?.notes.map((note) => note.resolved) ?? [] };
}

const questions = (reading: Reading) => openQuestions(reading.contradictions).map(({ kind, answers }) => [kind, ...answers]);

describe("the operational objective", () => {
  const apart = () => readOne({ chain: chained("05.02.02") }, { alignment: [{ operational: "05.02.03" }] });

  test.each([
    ["chain", "05.02.02"],
    ["code", "05.02.01"],
    ["alignment", "05.02.03"],
  ] as const)("follows the %s, and the code with it, once for all contradictions about it", (answer, expected) => {
    const reading = apart();
    expect(questions(reading)).toEqual([["operational", "chain", "code", "alignment"]]);
    const { objective, told } = chosen(reading, "operational", answer);
    expect(objective).toMatchObject({ operational: expected, otherOperational: [] });
    expect(told).toEqual([0, 1].map(() => `L’obiettivo operativo è ${expected}, il codice ${expected}.S1.00002.`));
  });

  test("follows the raccordo where that bears the code out against the card", () => {
    const reading = readOne({ chain: chained("05.02.02") }, { alignment: [{ operational: "05.02.01" }] });
    expect(reading.contradictions.map(({ rule }) => rule)).toEqual(["code.chain"]);
    expect(chosen(reading, "operational", "alignment").objective?.operational).toBe("05.02.01");
  });

  test("stays as on the card where the raccordo does not have the objective", () => {
    const reading = readOne({ chain: chained("05.02.02") });
    expect(questions(reading)).toEqual([["operational", "chain", "code"]]);
    expect(chosen(reading, "operational", "alignment").objective?.operational).toBe("05.02.02");
  });

  test("is not offered from outside the strategy", () => {
    expect(questions(readOne({ code: "05.09.01.S1.00002", chain: chained("05.02.02") }))).toEqual([]);
  });

  test("that gives way is no further one, unless the raccordo refers to it", () => {
    const alone = readOne(
      { chain: chained("05.02.02", "05.01.01") },
      { alignment: [{ operational: "05.02.02" }, { operational: "05.01.01", reference: true }] },
    );
    expect(chosen(alone, "operational", "code").objective).toMatchObject({ operational: "05.02.01", otherOperational: ["05.01.01"] });
    const referred = readOne(
      { chain: chained("05.02.02") },
      { alignment: [{ operational: "05.02.01" }, { operational: "05.02.02", reference: true }] },
    );
    expect(chosen(referred, "operational", "code").objective).toMatchObject({ operational: "05.02.01", otherOperational: ["05.02.02"] });
  });

  test("that was a further one is so no more", () => {
    const reading = readOne({ chain: chained("05.02.02", "05.02.03") }, { alignment: [{ operational: "05.02.03" }] });
    expect(chosen(reading, "operational", "alignment").objective).toMatchObject({ operational: "05.02.03", otherOperational: [] });
  });

  test("shows in what is told of a malformed code", () => {
    const reading = readOne({ code: "05.02.01.S1.002", chain: chained("05.02.02") });
    expect(chosen(reading, "operational", "chain").told[0]).toBe("Il codice è 05.02.02.S1.00002.");
    expect(chosen(reading, "operational", "code").told[0]).toBe("Il codice è 05.02.01.S1.00002.");
  });
});

describe("further operational objectives", () => {
  const reading = () =>
    readOne(
      { chain: chained("05.02.01", "05.01.01") },
      { alignment: [{ operational: "05.02.01" }, { operational: "05.02.02", reference: true }] },
    );

  test.each([
    ["both", ["05.01.01", "05.02.02"]],
    ["card", ["05.01.01"]],
    ["alignment", ["05.02.02"]],
  ] as const)("are those of %s", (answer, expected) => {
    expect(questions(reading())).toEqual([["further", "both", "card", "alignment"]]);
    const { objective, told } = chosen(reading(), "further", answer);
    expect(objective?.otherOperational).toEqual(expected);
    expect(told).toEqual(
      ["05.02.02", "05.01.01"].map((code) =>
        (expected as readonly string[]).includes(code) ? `La scheda serve anche ${code}.` : `La scheda non serve ${code}.`,
      ),
    );
  });
});

describe("what the sector's page and the card say", () => {
  test("of the weight", () => {
    const reading = readOne({ weight: 40 }, { list: { weight: "60 %" } });
    expect(chosen(reading, "weight", "list")).toMatchObject({
      plan: { sectors: [{ entries: [{ weight: { value: 60 } }] }] },
      told: ["Nel settore S1 il peso è 60."],
    });
    expect(chosen(reading, "weight", "card")).toMatchObject({
      plan: { sectors: [{ entries: [{ weight: { value: 40 } }] }] },
      told: ["Nel settore S1 il peso è 40."],
    });
  });

  test("of the priority", () => {
    const reading = readOne({ priority: "ALTA" }, { list: { priority: "bassa" } });
    expect(chosen(reading, "priority", "card")).toMatchObject({ objective: { priority: "ALTA" }, told: ["La priorità è ALTA."] });
    expect(chosen(reading, "priority", "list")).toMatchObject({ objective: { priority: "BASSA" }, told: ["La priorità è BASSA."] });
  });

  test("of the title, which other pages and the raccordo may word in ways of their own", () => {
    const reading = readOne(
      { title: "Gestire bene il protocollo", pageTitles: [null, "Gestire meglio il protocollo"] },
      { list: { title: "Gestire sempre il protocollo" }, alignment: [{ operational: "05.02.01", title: "Gestire il protocollo" }] },
    );
    expect(questions(reading)).toEqual([["title", "card", "pages", "list", "alignment"]]);
    expect(answersTo.title.map((answer) => chosen(reading, "title", answer).objective?.title)).toEqual([
      "Gestire bene il protocollo",
      "Gestire meglio il protocollo",
      "Gestire sempre il protocollo",
      "Gestire il protocollo",
    ]);
  });

  test("of a title that is another card's: only of the page, since a page left over from a template is nobody's wish", () => {
    const reading = read({
      sectors: [
        {
          code: "S1",
          name: "Affari generali",
          objectives: [
            { code: "S1.00001", title: "Curare il personale", weight: 50 },
            { code: "S1.00002", title: "Gestire il protocollo", weight: 50 },
          ],
        },
      ],
      cards: ["S1.00001", "S1.00002"].map((code) => ({
        code: `05.02.01.${code}`,
        section: "S1",
        title: "Curare il personale",
        pageTitles: [null, code === "S1.00001" ? "Un altro tema" : null],
      })),
    });
    expect(questions(reading)).toEqual([["otherTitle", "card", "list"]]);
    expect(chosen(reading, "otherTitle", "list").plan.objectives.map(({ title }) => title)).toEqual([
      "Curare il personale",
      "Gestire il protocollo",
    ]);
  });

  test("of a shared objective is for its owner's page to say", () => {
    const shared = { code: "DG.00001/S1.00003", title: "Condiviso", weight: 100, priority: "ALTA" };
    const reading = read({
      sectors: [
        { code: "DG", name: "Direzione", objectives: [shared] },
        { code: "S1", name: "Affari generali", objectives: [{ ...shared, title: "Condiviso da noi", priority: "BASSA" }] },
      ],
      cards: [{ ...shared, code: `05.02.01.${shared.code}`, section: "DG" }],
    });
    expect(reading.contradictions.map(({ rule }) => rule)).toEqual(["title.pages", "priority.card"]);
    expect(questions(reading)).toEqual([]);
    expect(chosen(reading, "title", "list").plan).toEqual(reading.plan);
  });
});

describe("the report", () => {
  test("is absent where nothing is contradictory", () =>
    expect(importReportOf("piano.json", "2026-11-22", resolve(readOne({}), usualChoices).resolved)).toBeUndefined());

  test("names the rule, whom it is about, the place, what the file says and what the plan says", () => {
    const { resolved } = resolve(readOne({ weight: 40 }), usualChoices);
    expect(importReportOf("piano.json", "2026-11-22", resolved)).toEqual({
      source: "piano.json",
      on: "2026-11-22",
      notes: [
        {
          rule: "weight.card",
          subject: "S1.00002",
          place: "cards[0].weight",
          found: "S1.00002: nel settore S1 il peso è 100, sulla scheda 40.",
          resolved: "Nel settore S1 il peso è 100.",
        },
      ],
    });
  });

  test("says once what several places say in the same words, with all places", () => {
    const label = "05.02.01 - Un altro nome";
    const copies = ["DG", "S1"].map((section) => ({
      code: "05.02.01.DG.00001/S1.00003",
      title: "Condiviso",
      section,
      excerpt: section === "S1",
      chain: chained(label),
    }));
    const { resolved } = resolve(
      read({
        sectors: ["DG", "S1"].map((code) => ({
          code,
          name: code,
          objectives: [{ code: "DG.00001/S1.00003", title: "Condiviso", weight: 100 }],
        })),
        cards: copies,
      }),
      usualChoices,
    );
    expect(importReportOf("piano.json", "2026-11-22", resolved)?.notes).toMatchObject([
      { rule: "tree.label", place: "cards[0].chain.operationalObjectives[0], cards[1].chain.operationalObjectives[0]" },
    ]);
  });

  test("calls what copies of a card say differently as the sheet does, and tells what became of their chains", () => {
    const copy = { code: "05.02.01.S1.00002", section: "S1", title: "Uno" };
    const first = { ...copy, purpose: "Fare", resources: { unit: "Due persone" }, chain: chained("05.02.01") };
    const second = {
      ...copy,
      excerpt: true,
      purpose: "Disfare",
      resources: { unit: "Tre persone" },
      chain: chained("05.02.01", "05.01.01"),
    };
    const { resolved } = resolve(read({ sectors: [], cards: [first, second] }), usualChoices);
    expect(
      importReportOf("piano.json", "2026-11-22", resolved)
        ?.notes.filter(({ rule }) => rule === "copy.differs")
        .map((note) => [note.found, note.resolved]),
    ).toEqual([
      ["S1.00002: due copie della scheda dicono «05.02.01» e «05.01.01» (Obiettivo operativo).", "La scheda serve anche 05.01.01."],
      ["S1.00002: due copie della scheda dicono «Fare» e «Disfare» (Finalità).", "Vale la prima copia: «Fare»."],
      [
        "S1.00002: due copie della scheda dicono «Due persone» e «Tre persone» (Risorse complessive dell’unità).",
        "Vale la prima copia: «Due persone».",
      ],
    ]);
  });

  test("fits into cells, however long the texts are that differ", () => {
    const copies = [false, true].map((excerpt) => ({
      code: "05.02.01.S1.00002",
      section: "S1",
      title: "Uno",
      excerpt,
      detail: `${excerpt}`.repeat(5000),
    }));
    const { resolved } = resolve(read({ sectors: [], cards: copies }), usualChoices);
    const note = importReportOf("piano.json", "2026-11-22", resolved)?.notes.find(({ rule }) => rule === "copy.differs");
    expect(note?.found.length).toBeLessThan(2000);
    expect(note?.found).toContain("truetrue");
  });

  test("fits into cells, however many places say the same", () => {
    const contradiction: Contradiction = {
      rule: "tree.label",
      subject: "S1.00001",
      code: "interchange.labelDiffers",
      place: "cards[0].chain.operationalObjectives[0]",
      values: { label: "Altro", title: "Uno" },
    };
    const resolved = Array.from({ length: 2_000 }, () => ({
      contradiction,
      resolution: { code: "resolution.label" as const, values: contradiction.values },
    }));
    expect(importReportOf("piano.json", "2026-11-22", resolved)?.notes.map(({ place }) => place.length)).toEqual([2_000]);
  });
});

const choicesOf = fc
  .record(Object.fromEntries(Object.entries(answersTo).map(([kind, answers]) => [kind, fc.constantFrom<string>(...answers)])))
  .map((answers) =>
    Object.entries(answers).reduce((choices, [kind, answer]) => withAnswer(choices, kind as QuestionKind, answer), usualChoices),
  );

/** What no choice may touch: which objectives there are, where they are listed, and their cards' content. */
const backbone = (plan: Plan) => ({
  cards: plan.objectives.map(({ card }) => card),
  keys: plan.objectives.map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme)),
  listed: plan.sectors.map(({ entries }) => entries.map(({ objective }) => objective)),
});

describe.each([...plansInShapeOf("argine"), ...plansInShapeOf("belfiore")])("of the plan %s", (name) => {
  const reading = readPlanFile(planFile(name), name);

  test("the usual choices leave the plan as it was read", () => expect(resolve(reading, usualChoices).plan).toEqual(reading.plan));

  test("any choices leave neither a code that its own chain denies nor a primary objective that is also a further one", () => {
    fc.assert(
      fc.property(choicesOf, (choices) => {
        const { plan } = resolve(reading, choices);
        expect(checkPlan(plan).filter(({ rule, severity }) => severity === "error" && /^(code|tree|alignment)\./.test(rule))).toEqual([]);
        for (const { operational: first, otherOperational } of plan.objectives) expect(otherOperational).not.toContain(first);
        expect(backbone(plan)).toEqual(backbone(reading.plan));
      }),
      { numRuns: 20 },
    );
  });

  test("each answer's report has every contradiction once, with two whole sentences", () => {
    const said = new Set(
      reading.contradictions.map((contradiction) =>
        JSON.stringify([contradiction.rule, contradiction.subject, sentenceOf(contradiction, "it")]),
      ),
    );
    for (const { kind, answers } of openQuestions(reading.contradictions))
      for (const answer of answers) {
        const notes = importReportOf(name, "2026-11-22", resolve(reading, withAnswer(usualChoices, kind, answer)).resolved)?.notes ?? [];
        expect(new Set(notes.map(({ rule, subject, found }) => JSON.stringify([rule, subject, found])))).toEqual(said);
        expect(notes).toHaveLength(said.size);
        for (const note of notes) expect(`${note.found} ${note.resolved}`).not.toMatch(/\{\w+\}|undefined|non era previsto/);
      }
  });
});
