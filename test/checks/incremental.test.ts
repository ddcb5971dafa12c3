/** After an edit, only the cards that it can affect are looked at again, and what is found is what a first look would find. */
import fc from "fast-check";
import { checkPlan } from "../../src/checks/check-plan";
import { usualSettings } from "../../src/checks/check-settings";
import { ofCards, type CheckedCard } from "../../src/checks/card/full-card";
import { changeCard } from "../../src/plan/editing/edit-card";
import { valueEntry } from "../../src/plan/entry";
import type { Objective, ObjectiveCard, Plan } from "../../src/plan/plan";
import { keysOf, planAndEdit } from "../plan/editing/edits";
import { largePlan } from "../plan/large-plan";

const settings = { ...usualSettings, today: "2026-06-01" };
const plan = largePlan({ sectors: 5, cards: 40, years: 3 });

/** The plan, and the titles of objectives whose cards anybody looks into. */
function observed(given: Plan): { readonly plan: Plan; readonly looked: Set<string> } {
  const looked = new Set<string>();
  const watched = (card: ObjectiveCard, title: string) =>
    new Proxy(card, {
      get: (whole, part: keyof ObjectiveCard) => {
        looked.add(title);
        return whole[part];
      },
    });
  return {
    plan: {
      ...given,
      objectives: given.objectives.map((objective): Objective =>
        objective.card ? { ...objective, card: watched(objective.card, objective.title) } : objective,
      ),
    },
    looked,
  };
}

function checkedOnce(): ReturnType<typeof observed> {
  const once = observed(plan);
  checkPlan(once.plan, [], settings);
  expect(once.looked.size).toBe(plan.objectives.length);
  once.looked.clear();
  return once;
}

test("a plan that has not changed is not looked into again", () => {
  const { plan: same, looked } = checkedOnce();
  checkPlan({ ...same }, [], settings);
  expect([...looked]).toEqual([]);
});

test("of one edited card only that card is looked into again", () => {
  const { plan: before, looked } = checkedOnce();
  const [key = ""] = keysOf(plan).slice(7);
  const after = changeCard(before, key, { kind: "texts", texts: { purpose: "" } });
  looked.clear();
  const found = checkPlan(after, [], settings);
  expect([...looked]).toEqual([]);
  expect(found).toContainEqual(expect.objectContaining({ rule: "field.purpose", subject: key }));
});

test("other points of a sector, another tree or other settings are no reason to look into cards", () => {
  const { plan: before, looked } = checkedOnce();
  const [sector, ...others] = before.sectors;
  checkPlan(
    { ...before, sectors: [{ ...sector!, entries: sector!.entries.map((entry) => ({ ...entry, weight: valueEntry(1) })) }, ...others] },
    [],
    settings,
  );
  checkPlan({ ...before, strategy: before.strategy.slice(1), title: "Un altro titolo" }, [], settings);
  checkPlan(before, [], { ...settings, off: new Set(["field.unit"]), severities: new Map([["phases.weight", "note"]]) });
  expect([...looked]).toEqual([]);
});

describe("one check", () => {
  const check = jest.fn(function* ({ subject, plan: { firstYear }, card }: CheckedCard) {
    if (card.start.kind === "value" && card.start.value < String(firstYear))
      yield {
        subject,
        place: { kind: "card", objective: subject, field: "start" } as const,
        code: "check.field.purpose" as const,
        values: {},
      };
  });
  const everyCard = ofCards(check);
  const run = (given: Plan, today?: string) => [...everyCard(given, { today })];

  test("runs again for every card when a part of the plan that it reads has changed, and for none when another has", () => {
    expect(run(plan)).toEqual([]);
    expect(check).toHaveBeenCalledTimes(40);
    run({ ...plan, peg: [...plan.peg], years: plan.years + 1 }, "2030-01-01");
    expect(check).toHaveBeenCalledTimes(40);
    expect(run({ ...plan, firstYear: plan.firstYear + 1 })).toHaveLength(40);
    expect(check).toHaveBeenCalledTimes(80);
  });

  test("runs again for an objective that has another code, so that findings are told of the new one", () => {
    const [first, ...others] = plan.objectives;
    const later = { ...plan, firstYear: plan.firstYear + 1 };
    run(later);
    check.mockClear();
    const separators = { ...later, codeScheme: { ...plan.codeScheme, number: 3 } };
    expect(run(separators)[0]?.subject).toBe(keysOf(separators)[0]);
    expect(check).toHaveBeenCalledTimes(40);
    run({ ...later, objectives: [{ ...first!, shortCodes: [{ sector: "SG", number: 99 }] }, ...others] });
    expect(check).toHaveBeenCalledTimes(80);
  });

  test("that asks for the day runs again on another day", () => {
    const asking = jest.fn(({ today }: CheckedCard) => (today === undefined ? [] : []));
    const dated = ofCards(asking);
    for (const today of ["2026-06-01", "2026-06-01", "2026-06-02", undefined]) expect([...dated(plan, { today })]).toEqual([]);
    expect(asking).toHaveBeenCalledTimes(120);
  });
});

test("findings after any edits are those of a plan that nobody has looked at before", () => {
  fc.assert(
    fc.property(planAndEdit, fc.constantFrom("2019-01-01", "2099-12-31", undefined), ({ plan: before, edit }, today) => {
      const day = today === undefined ? usualSettings : { ...usualSettings, today };
      checkPlan(before, [], settings);
      for (const { plan: now } of [
        edit(before),
        { plan: { ...before, firstYear: before.firstYear + 1 } },
        { plan: { ...before, peg: [] } },
      ])
        expect(checkPlan(now, [], day)).toEqual(checkPlan(structuredClone(now), [], day));
    }),
  );
});

test("a plan ten times as large does not take a hundred times as many looks at its sectors", () => {
  const looks = (cards: number) => {
    let count = 0;
    const large = largePlan({ sectors: 11, cards, years: 1 });
    const counted = large.sectors.map((sector) => ({
      ...sector,
      entries: sector.entries.map((entry) => new Proxy(entry, { get: (whole, part: keyof typeof entry) => ((count += 1), whole[part]) })),
    }));
    checkPlan({ ...large, sectors: counted }, [], settings);
    return count;
  };
  expect(looks(1_000)).toBeLessThan(15 * looks(100));
});
