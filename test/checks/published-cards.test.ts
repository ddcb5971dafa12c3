/** What the published plans say wrongly, found by reading them line by line; a finding that is not listed is a false alarm. */
import { sentence } from "../../src/messages";
import { knownPlan, plansInShapeOf, type KnownPlan } from "../plan/known-plans";
import { findingsOf } from "./card-rules";
import argine from "./truth/argine-cards.json";
import altopiano from "./truth/altopiano-areas.json";

interface Counted {
  readonly rule: string;
  readonly severity: string;
  readonly subject: string;
  readonly findings: number;
}

function counted(name: KnownPlan): Counted[] {
  const found = new Map<string, Counted>();
  for (const { rule, severity, subject } of findingsOf(knownPlan(name))) {
    const key = `${rule} ${subject}`;
    found.set(key, { rule, severity, subject, findings: (found.get(key)?.findings ?? 0) + 1 });
  }
  return [...found.values()];
}

function sorted(list: readonly Counted[]): readonly string[] {
  return list.map(({ rule, severity, subject, findings }) => `${rule} ${severity} ${subject} ×${findings}`).sort();
}

test.each(plansInShapeOf("argine"))("%s: the cards of the first published plan", (name) =>
  expect(sorted(counted(name))).toEqual(sorted(argine)),
);

test.each(plansInShapeOf("belfiore"))("%s: the areas of the second published plan", (name) => {
  const areas = new Map(knownPlan(name).targets.map(({ area }, at) => [area, knownPlan("altopiano").targets[at]?.area ?? ""]));
  const found = counted(name).map((one) => ({
    ...one,
    subject: one.subject
      .split(" · ")
      .map((part) => areas.get(part) ?? part)
      .join(" · "),
  }));
  expect(sorted(found)).toEqual(sorted(altopiano));
});

test("the demo plan has sound cards; on a day before its first check the outcomes are early", () => {
  expect(findingsOf(knownPlan("demo"), { today: "2026-07-01" })).toEqual([]);
  expect(new Set(findingsOf(knownPlan("demo"), { today: "2026-06-01" }).map(({ rule }) => rule))).toEqual(new Set(["monitoring.early"]));
});

test.each(plansInShapeOf("argine"))("%s: every sentence is told with all its values", (name) => {
  for (const { code, values } of findingsOf(knownPlan(name)))
    for (const language of ["it", "en"] as const) expect(sentence(code, values, language)).not.toMatch(/[{}]/);
});
