/** What somebody accepted about an objective stays with it, whatever its code becomes. */
import fc from "fast-check";
import { restoreEdit } from "../../../src/plan/difference/restore";
import { editOf } from "../../../src/plan/editing/plan-edit";
import { moveToSector, renumberSector } from "../../../src/plan/editing/edit-objective";
import type { Plan } from "../../../src/plan/plan";
import type { AcceptedFinding } from "../../../src/plan/plan-checks";
import { knownPlan } from "../known-plans";
import { keysOf, planAndEdit } from "./edits";

function accepted(subject: string, rule = "phases.weight"): AcceptedFinding {
  return {
    rule,
    subject,
    found: "I pesi delle fasi fanno 90, non 100.",
    values: "full=100 total=90",
    reason: "Deciso in giunta",
    on: "2026-02-01",
  };
}

/** The plan with something accepted about each of its objectives, and about its first sector. */
function withAcceptances(plan: Plan): Plan {
  return {
    ...plan,
    checks: {
      levels: { "field.unit": "off" },
      accepted: [...keysOf(plan), ...plan.sectors.slice(0, 1).map(({ code }) => code)].map((subject) => accepted(subject)),
    },
  };
}

/** One edit in six changes codes; these properties are about those. */
const manyRuns = { numRuns: 400 };

test("after any edit each acceptance speaks of the objective that it spoke of, and of no other", () => {
  let followed = 0;
  fc.assert(
    fc.property(planAndEdit, ({ plan, edit }) => {
      const before = withAcceptances(plan);
      const made = edit(before);
      followed += made.codes.size;
      expect(made.plan.checks.accepted.map(({ subject }) => subject)).toEqual(
        before.checks.accepted.map(({ subject }) => made.codes.get(subject) ?? subject),
      );
    }),
    manyRuns,
  );
  expect(followed).toBeGreaterThan(10);
});

test("values that are codes of objectives follow, texts that hold them and codes of other objectives stay", () => {
  let followed = 0;
  fc.assert(
    fc.property(planAndEdit, ({ plan, edit }) => {
      const keys = keysOf(plan);
      if (new Set(keys).size < keys.length) return;
      const values = (keyNow: (key: string) => string) =>
        keys.map((key, at) => `code=${keyNow(key)} codes=${keyNow(key)}, ${keyNow(keys[at - 1] ?? key)} typed=vedi ${key}`);
      const before: Plan = {
        ...plan,
        checks: { levels: {}, accepted: values((key) => key).map((text) => ({ ...accepted(""), values: text })) },
      };
      const made = edit(before);
      followed += made.codes.size;
      expect(made.plan.checks.accepted.map((one) => one.values)).toEqual(values((key) => made.codes.get(key) ?? key));
      expect(restoreEdit(made.plan, before, made).edit.plan.checks).toEqual(before.checks);
    }),
    manyRuns,
  );
  expect(followed).toBeGreaterThan(10);
});

test("taking the edit back brings the acceptances back as well", () => {
  fc.assert(
    fc.property(planAndEdit, ({ plan, edit }) => {
      const before = withAcceptances(plan);
      expect(restoreEdit(edit(before).plan, before, edit(before)).edit.plan.checks).toEqual(before.checks);
    }),
  );
});

describe("what is decided about the checks is an edit like any other", () => {
  const demo = knownPlan("demo");
  const decided: Plan = { ...demo, checks: { levels: { "field.unit": "error" }, accepted: [accepted("S1.00001")] } };

  test("it can be taken back, whatever else is decided since", () => {
    const since: Plan = {
      ...decided,
      checks: { levels: { ...decided.checks.levels, "code.gap": "off" }, accepted: [...decided.checks.accepted, accepted("S1.00002")] },
    };
    expect(restoreEdit(since, demo, editOf(decided)).edit.plan.checks).toEqual({
      levels: { "code.gap": "off" },
      accepted: [accepted("S1.00002")],
    });
  });

  test("what somebody has decided otherwise since stays, and its rule is told", () => {
    const since: Plan = {
      ...decided,
      checks: { levels: { "field.unit": "off" }, accepted: [{ ...accepted("S1.00001"), reason: "Deciso di nuovo" }] },
    };
    const { edit, kept } = restoreEdit(since, demo, editOf(decided));
    expect(edit.plan.checks).toEqual(since.checks);
    expect(kept).toEqual(["field.unit", "phases.weight"]);
  });

  test("of two acceptances that say the same, what somebody has decided since is told by their rule", () => {
    const [one, other] = [accepted("S1.00001"), { ...accepted("S1.00001"), reason: "Deciso due volte" }];
    const twice: Plan = { ...demo, checks: { levels: {}, accepted: [one, other] } };
    const since: Plan = { ...demo, checks: { levels: {}, accepted: [one, { ...other, reason: "Deciso di nuovo" }] } };
    const { edit, kept } = restoreEdit(since, demo, editOf(twice));
    expect(kept).toEqual(["phases.weight"]);
    expect(edit.plan.checks.accepted).toEqual([{ ...other, reason: "Deciso di nuovo" }]);
  });

  test("also once the objective has another code", () => {
    const moved = moveToSector(decided, "S1.00001", "S2").plan;
    expect(moved.checks.accepted.map(({ subject }) => subject)).not.toContain("S1.00001");
    const withdrawn: Plan = { ...moved, checks: { ...moved.checks, accepted: [] } };
    expect(restoreEdit(withdrawn, moved, editOf(withdrawn)).edit.plan).toEqual(moved);
  });

  test("codes that are exchanged are followed once, not one after the other", () => {
    const gap: Plan = {
      ...demo,
      objectives: demo.objectives.filter(({ shortCodes }) => !shortCodes.some(({ sector, number }) => sector === "S1" && number === 1)),
    };
    const before: Plan = { ...gap, checks: { levels: {}, accepted: keysOf(gap).map((subject) => accepted(subject)) } };
    const { plan } = renumberSector(before, "S1");
    expect(plan.checks.accepted.map(({ subject }) => subject)).toEqual(keysOf(plan));
  });
});
