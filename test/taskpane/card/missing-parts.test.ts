import { completenessOf, type CardPart } from "../../../src/plan/completeness";
import { missingGroups } from "../../../src/taskpane/card/completeness/missing-parts";
import { emptyCard } from "../../plan/empty-card";
import { objective, smallPlan } from "../../operations/plans";
import { knownPlan, plansOfEveryShape } from "../../plan/known-plans";

const plan = smallPlan();
const namesOf = (parts: ReturnType<typeof completenessOf>) =>
  missingGroups(parts).map(({ heading, parts: held }) => [heading, held.map(({ part }) => part)]);

test("a new card lacks much: required parts stand by the sections of the card, optional ones apart", () => {
  expect(namesOf(completenessOf(objective([{ sector: "S1", number: 1 }]), plan))).toEqual([
    ["card.completeness.identity", ["purpose", "service", "responsible", "start", "end", "assessor", "peg", "qualityCheck.answer"]],
    ["card.completeness.results", ["detail", "results"]],
    ["card.completeness.phases", ["phases"]],
    ["card.completeness.optionals", ["units", "constraints"]],
  ]);
});

test("a few required parts stand together without a heading, still before the optional ones", () => {
  const card = {
    ...emptyCard(),
    purpose: "Aprire",
    service: "Sportelli",
    responsible: "Bea Prova",
    assessor: "Ada Prova",
    peg: "12.01",
    quality: "no",
    detail: "Come",
  };
  const groups = namesOf(completenessOf(objective([{ sector: "S1", number: 1 }], { card }), plan));
  expect(groups).toEqual([
    [undefined, ["start", "end", "qualityCheck.answer", "results", "phases"]],
    ["card.completeness.optionals", ["units", "constraints"]],
  ]);
});

test.each(plansOfEveryShape)("no missing part of the plan %s is left out or told twice", (name) => {
  const known = knownPlan(name);
  for (const found of known.objectives) {
    const parts = completenessOf(found, known);
    const told: CardPart[] = missingGroups(parts).flatMap((group) => group.parts.map(({ part }) => part));
    expect([...told].sort()).toEqual(parts.flatMap(({ part, filled }) => (filled ? [] : [part])).sort());
  }
});
