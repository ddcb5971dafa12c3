import { completenessOf, requiredParts, type CardPart } from "../../src/plan/completeness";
import { objectiveKey } from "../../src/plan/codes/code";
import { changeCard } from "../../src/plan/editing/edit-card";
import { blank, valueEntry } from "../../src/plan/entry";
import type { Objective, Plan } from "../../src/plan/plan";
import { isMessageKey } from "../../src/messages";
import { knownPlan, plansInShapeOf } from "./known-plans";

const demo = knownPlan("demo");
const first = demo.objectives.find(({ shortCodes }) => objectiveKey(shortCodes, demo.codeScheme) === "S1.00001")!;

function missing(objective: Objective, plan: Plan = demo): CardPart[] {
  return completenessOf(objective, plan).flatMap(({ part, required, filled }) => (required && !filled ? [part] : []));
}

function withCard(change: Partial<NonNullable<Objective["card"]>>): Objective {
  return { ...first, card: { ...first.card!, ...change } };
}

test.each(plansInShapeOf("argine"))(
  "%s: sound cards of the published plan are complete; the gaps are the ones that are printed there",
  (name) => {
    const plan = knownPlan(name);
    const gaps = plan.objectives
      .map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), missing(objective, plan)] as const)
      .filter(([, parts]) => parts.length > 0);
    expect(gaps).toEqual([
      ["SG.00001", ["weight"]],
      ["DG.00002", ["phaseWeights"]],
      ["S2.00002", ["peg"]],
      ["S2.00004", ["qualityCheck.answer"]],
      ["S2.00005", ["peg"]],
    ]);
  },
);

test("the demo plan's cards are complete", () => {
  expect(demo.objectives.filter((objective) => missing(objective).length > 0)).toEqual([]);
});

test("an excerpt is held to its title and owner, an objective without a card to have one", () => {
  expect(completenessOf(withCard({ excerpt: true, purpose: "" }), demo).map(({ part }) => part)).toEqual(["title", "sector"]);
  const { card: _, ...without } = first;
  expect(missing(without)).toEqual(["card"]);
});

test.each<[string, Objective, CardPart, string]>([
  ["a blank text", withCard({ purpose: " " }), "purpose", "completeness.blank"],
  ["a date in words", withCard({ start: { kind: "text", text: "Cfr. già nel 2020" } }), "start", "completeness.unreadableDate"],
  ["an operational objective that the tree lacks", { ...first, operational: "99.99.99" }, "operational", "completeness.unknownOperational"],
  [
    "no answer about quality",
    withCard({ qualityCheck: { answer: "", text: "Carta dei servizi" } }),
    "qualityCheck.answer",
    "completeness.noAnswer",
  ],
  [
    "results without words",
    withCard({ expectedResults: [{ ...first.card!.expectedResults[0]!, text: "" }] }),
    "results",
    "completeness.noResults",
  ],
  [
    "only what the previous plan did",
    withCard({ phases: [{ ...first.card!.phases[0]!, number: "0" }] }),
    "phases",
    "completeness.noPhases",
  ],
  [
    "a phase without dates",
    withCard({ phases: first.card!.phases.map((phase, at) => (at === 0 ? { ...phase, windows: {} } : phase)) }),
    "phaseDates",
    "completeness.phaseDates",
  ],
  [
    "weights that are not 100",
    withCard({ phases: first.card!.phases.map((phase, at) => (at === 0 ? { ...phase, weight: valueEntry(1) } : phase)) }),
    "phaseWeights",
    "completeness.phaseWeights",
  ],
  ["an objective that nobody lists", { ...first, shortCodes: [{ sector: "S1", number: 77 }] }, "weight", "completeness.unlisted"],
])("%s is missing, and why", (_what, objective, part, code) => {
  expect(completenessOf(objective, demo).find((standing) => standing.part === part)).toMatchObject({
    filled: false,
    required: true,
    missing: { code },
  });
  expect(isMessageKey(code)).toBe(true);
});

test("a phase that is said to weigh nothing needs no dates; the last one to run at all does", () => {
  const [one, ...others] = first.card!.phases;
  expect(missing(withCard({ phases: [{ ...one!, weight: { kind: "none" }, windows: {} }, ...others] }))).toEqual(["phaseWeights"]);
  expect(missing(withCard({ phases: [{ ...one!, weight: { kind: "none" }, windows: {} }] }))).toEqual(["phaseDates", "phaseWeights"]);
});

test("the weight is missing in each sector that lists the objective without points; incentives are an answer", () => {
  const weighed = (weight: Plan["sectors"][number]["entries"][number]["weight"]): Plan => ({
    ...demo,
    sectors: demo.sectors.map((sector) => ({ ...sector, entries: sector.entries.map((entry) => ({ ...entry, weight })) })),
  });
  const crossCutting = demo.objectives[0]!;
  expect(completenessOf(crossCutting, weighed(blank)).find(({ part }) => part === "weight")?.missing?.values).toEqual({
    sectors: "SG, S1, S2, S3",
  });
  expect(missing(crossCutting, weighed({ kind: "incentive" }))).toEqual([]);
});

test("parts come in the card's order, and required ones are counted", () => {
  const plan = changeCard(demo, "S1.00001", { kind: "texts", texts: { purpose: "", units: "" } });
  const parts = completenessOf(
    plan.objectives.find(({ title }) => title === first.title)!,
    plan,
  );
  expect(parts.map(({ part }) => part).indexOf("purpose")).toBeLessThan(parts.map(({ part }) => part).indexOf("phases"));
  expect(requiredParts(parts)).toEqual({ filled: 17, all: 18 });
  for (const { part } of parts) expect(isMessageKey(`card.part.${part}`)).toBe(true);
});
