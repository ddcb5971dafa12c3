/** What a card in draft lacks is still to be done; what it says wrongly is wrong in any state. */
import { checkPlan } from "../../src/checks/check-plan";
import { settingsOf, type CheckSettings } from "../../src/checks/check-settings";
import { valueEntry } from "../../src/plan/entry";
import type { ObjectiveCard } from "../../src/plan/plan";
import { phase, settings } from "./offered-fix";
import { planOf } from "./one-card";

const lacking: Partial<ObjectiveCard> = { purpose: "", responsible: "", peg: "", phases: [phase("1")] };
const found = (card: Partial<ObjectiveCard>, by: CheckSettings = settings) =>
  checkPlan(planOf(card), [], by).map(({ severity, rule }) => `${severity} ${rule}`);

test("gaps of a draft are notes", () => {
  const gaps = found({ ...lacking, state: "BOZZA" });
  expect(gaps).toEqual(expect.arrayContaining(["note field.purpose", "note field.responsible", "note phases.weight", "note peg.missing"]));
  expect(gaps.filter((one) => !one.startsWith("note "))).toEqual([]);
});

test.each(["PRONTA", "approvata", "", "da rivedere"])("gaps of a card that is “%s” are errors", (state) =>
  expect(found({ ...lacking, state })).toEqual(
    expect.arrayContaining(["error field.purpose", "error field.responsible", "error phases.weight"]),
  ),
);

test("dates the wrong way round are an error of a draft too", () => {
  const phases = [
    { ...phase("1", valueEntry(100)), windows: { 2021: { start: valueEntry("2021-06-01"), end: valueEntry("2021-03-31") } } },
  ];
  expect(found({ state: "Bozza", phases })).toEqual(["error phases.reversed"]);
});

test("a plan that weighs a rule otherwise does so for cards that are no drafts", () => {
  const strict = settingsOf({ levels: { "field.unit": "error" } }, "2021-06-01");
  expect(found({ units: "", state: "BOZZA", phases: [phase("1", valueEntry(100))] }, strict)).toContain("note field.unit");
  expect(found({ units: "", state: "PRONTA", phases: [phase("1", valueEntry(100))] }, strict)).toContain("error field.unit");
});
