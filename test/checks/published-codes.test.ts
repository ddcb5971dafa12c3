/** What a published plan says wrongly about codes, the tree, titles and sectors, found by reading it line by line; anything else is a false alarm. */
import { checkPlan } from "../../src/checks/check-plan";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { planFile, plansInShapeOf, type KnownPlan } from "../plan/known-plans";
import argine from "./truth/argine-codes.json";

const subjects = /^(alignment|card|code|copy|field\.unknown|phases\.year|priority|sector|text\.control|title|tree|weight)\b/;

function told(name: KnownPlan): readonly string[] {
  const { plan, contradictions } = readPlanFile(planFile(name), name);
  return checkPlan(plan, contradictions)
    .filter(({ rule }) => subjects.test(rule))
    .map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`);
}

test.each(plansInShapeOf("argine"))("%s: the codes, titles and weights of the first published plan", (name) => {
  expect([...told(name)].sort()).toEqual(argine.map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`).sort());
});

test.each(plansInShapeOf("belfiore"))("%s: the second published plan has no codes that could be wrong", (name) =>
  expect(told(name)).toEqual([]),
);

test.each(plansInShapeOf("argine"))("%s: once it is written clean, only the weight that was never given is left", (name) => {
  const { plan, contradictions } = readPlanFile(planFile(name), name);
  expect(contradictions).not.toEqual([]);
  expect(
    checkPlan(plan)
      .filter(({ rule }) => subjects.test(rule))
      .map(({ rule, subject }) => `${rule} ${subject}`),
  ).toEqual(["weight.missing SG.00001"]);
});
