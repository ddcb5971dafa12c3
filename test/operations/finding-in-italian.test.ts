/** What sheets keep of findings is in whole sentences, though no screen has loaded any: so nothing here may import `src/messages` itself. */
import { checkPlan } from "../../src/checks/check-plan";
import { findingInItalian } from "../../src/operations/checks/finding-in-italian";
import { knownPlan } from "../plan/known-plans";

test("each finding of a plan has its sentence", () => {
  const plan = knownPlan("demo");
  const bare = {
    ...plan,
    objectives: plan.objectives.map((objective) =>
      objective.card
        ? {
            ...objective,
            card: {
              ...objective.card,
              purpose: "",
              units: "",
              expectedResults: objective.card.expectedResults.map((result) => ({ ...result, source: "" })),
            },
          }
        : objective,
    ),
  };
  const findings = checkPlan(bare);
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(3);
  for (const finding of findings)
    expect([finding.code, findingInItalian(finding)]).toEqual([finding.code, expect.not.stringMatching(/non ha funzionato|[{}]|\[object/)]);
  expect(findingInItalian(findings.find(({ rule }) => rule === "field.purpose")!)).toMatch(/^[A-ZÈ«].*\.$/);
});
