/** Every place of a plan leads to what its file says there, also where printings were merged and blank rows left out. */
import type { PlanPlace } from "../../src/checks/plan-place";
import { PlacesInFile } from "../../src/interchange/places/place-in-file";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { objectiveKey } from "../../src/plan/codes/code";
import { planFile, plansAtHand } from "../plan/known-plans";

/** What stands in JSON at `cards[12].phases[3].text`. */
function at(file: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((key) => key !== "")
    .reduce<unknown>((part, key) => (typeof part === "object" && part !== null ? (part as Record<string, unknown>)[key] : undefined), file);
}

function opened(text: string) {
  const { plan, origins } = readPlanFile(text, "piano.json");
  const file: unknown = JSON.parse(text);
  const places = new PlacesInFile(plan, origins);
  return { plan, said: (place: PlanPlace) => at(file, places.pathOf(place)), pathOf: (place: PlanPlace) => places.pathOf(place) };
}

const words = (value: unknown) =>
  String(value ?? "")
    .replace(/\r\n?/g, "\n")
    .trim();

test.each(plansAtHand)("%s: fields, phases, results and targets are where their paths say", (name) => {
  const { plan, said } = opened(planFile(name));
  for (const { shortCodes, title, card } of plan.objectives) {
    const objective = objectiveKey(shortCodes, plan.codeScheme);
    expect(words(said({ kind: "card", objective, field: "title" }))).toBe(title);
    if (!card) continue;
    for (const field of ["purpose", "responsible", "constraints", "peg", "detail"] as const)
      expect(words(said({ kind: "card", objective, field }))).toBe(card[field]);
    for (const [index, phase] of card.phases.entries())
      expect(words(said({ kind: "phase", objective, at: index, field: "text" }))).toBe(phase.text);
    for (const [index, result] of card.expectedResults.entries())
      expect(words(said({ kind: "result", objective, at: index, field: "text" }))).toBe(result.text);
    for (const [index, check] of card.monitoring.entries())
      expect(words(said({ kind: "monitoring", objective, at: index, field: "outcome" }))).toBe(check.outcome);
    for (const [index, line] of card.resources.lines.entries())
      expect(words(said({ kind: "resource", objective, at: index, field: "peg" }))).toBe(line.peg);
  }
  for (const { code, name: called } of plan.sectors) expect(said({ kind: "sector", sector: code })).toMatchObject({ code, name: called });
  for (const { code } of plan.peg) expect(said({ kind: "peg", code })).toMatchObject({ code });
  for (const [index, target] of plan.targets.entries())
    expect(words(said({ kind: "target", at: index, field: "indicator" }))).toBe(target.indicator);
  for (const line of plan.strategy)
    for (const { operational } of line.objectives)
      for (const { code, title } of operational)
        expect(said({ kind: "operational", code })).toMatchObject({ title: expect.stringContaining(title.slice(0, 5)) });
});

const card = { code: "01.01.01.S1.00001", section: "S1", title: "Sportelli" };
const published = (
  cards: readonly object[],
  sectors: readonly object[] = [{ code: "S1", name: "Uno", objectives: [{ code: "S1.00001", title: "Sportelli", weight: 100 }] }],
) => opened(JSON.stringify({ format: "cardine-plan/1", entity: "Prova", title: "Piano", firstYear: 2026, years: 1, sectors, cards }));

test("blank rows are counted", () => {
  const { plan, pathOf } = published([
    {
      ...card,
      phases: [{}, { number: 1, text: "Prima", windows: { 2026: { start: "gen", end: "mar" } } }, { text: "" }, { text: "Seconda" }],
    },
  ]);
  expect(plan.objectives[0]?.card?.phases).toHaveLength(2);
  expect(pathOf({ kind: "window", objective: "S1.00001", at: 0, year: 2026, edge: "start" })).toBe("cards[0].phases[1].windows.2026.start");
  expect(pathOf({ kind: "phase", objective: "S1.00001", at: 1, field: "weight" })).toBe("cards[0].phases[3].weight");
});

test("what the full card leaves blank stands in the excerpt that fills it in", () => {
  const { plan, pathOf } = published([
    { ...card, section: "S2", excerpt: true, responsible: "Ada", phases: [{ text: "Sola" }] },
    { ...card, purpose: "Aprire", responsible: null },
  ]);
  expect(plan.objectives[0]?.card?.responsible).toBe("Ada");
  expect(pathOf({ kind: "card", objective: "S1.00001", field: "responsible" })).toBe("cards[0].responsible");
  expect(pathOf({ kind: "card", objective: "S1.00001", field: "purpose" })).toBe("cards[1].purpose");
  expect(pathOf({ kind: "card", objective: "S1.00001", field: "constraints" })).toBe("cards[1].constraints");
  expect(pathOf({ kind: "phase", objective: "S1.00001", at: 0 })).toBe("cards[0].phases[0]");
});

test("points are where the sector lists the objective, or on the card that no sector lists", () => {
  const listed = published([card]);
  expect(listed.pathOf({ kind: "entry", sector: "S1", objective: "S1.00001" })).toBe("sectors[0].objectives[0].weight");
  const unlisted = published([card], []);
  expect(unlisted.pathOf({ kind: "entry", sector: "S1", objective: "S1.00001" })).toBe("cards[0].weight");
  expect(unlisted.pathOf({ kind: "sector", sector: "S1" })).toBe("sectors");
});

test("an objective without a card is where it is listed first", () => {
  const { pathOf } = published([]);
  expect(pathOf({ kind: "card", objective: "S1.00001", field: "title" })).toBe("sectors[0].objectives[0].title");
  expect(pathOf({ kind: "card", objective: "S1.00001", field: "shortCodes" })).toBe("sectors[0].objectives[0].code");
  expect(pathOf({ kind: "card", objective: "S1.00001", field: "purpose" })).toBe("sectors[0].objectives[0]");
});

test("the plan as a whole has no path", () => {
  expect(published([card]).pathOf({ kind: "plan" })).toBe("");
});
