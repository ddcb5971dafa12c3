/** What a published plan says wrongly about codes, the tree, titles and sectors, found by reading it line by line; anything else is a false alarm. */
import { checkPlan } from "../../src/checks/check-plan";
import { readPlanFile } from "../../src/interchange/read-plan-file";
import { planFile, tellMissingPlans, testWithPlan, type KnownPlan } from "../plan/known-plans";
import argine from "./truth/argine-codes.json";

beforeAll(tellMissingPlans);

const subjects = /^(alignment|card|code|copy|field\.unknown|phases\.year|priority|sector|text\.control|title|tree|weight)\b/;

function told(name: KnownPlan): readonly string[] {
  const { plan, contradictions } = readPlanFile(planFile(name), name);
  return checkPlan(plan, contradictions).filter(({ rule }) => subjects.test(rule)).map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`);
}

testWithPlan("argine")("the codes, titles and weights of the first published plan", () => {
  expect([...told("argine")].sort()).toEqual(argine.map(({ rule, severity, subject }) => `${rule} ${severity} ${subject}`).sort());
});

testWithPlan("belfiore")("the second published plan has no codes that could be wrong", () => expect(told("belfiore")).toEqual([]));

testWithPlan("argine")("once it is written clean, only the weight that was never given is left", () => {
  const { plan, contradictions } = readPlanFile(planFile("argine"), "argine");
  expect(contradictions).not.toEqual([]);
  expect(checkPlan(plan).filter(({ rule }) => subjects.test(rule)).map(({ rule, subject }) => `${rule} ${subject}`)).toEqual(["weight.missing SG.00001"]);
});
