/** Mending many findings at once, on plans of any content. */
import fc, { type Arbitrary } from "fast-check";
import { findDocumented } from "../../src/plan/editing/objective-lookup";
import { checkPlan } from "../../src/checks/check-plan";
import { usualSettings } from "../../src/checks/check-settings";
import { fixOf } from "../../src/checks/fix-of";
import { mend } from "../../src/checks/mend";
import type { Finding } from "../../src/checks/rule";
import { sentence } from "../../src/messages";
import { objectiveKey } from "../../src/plan/codes/code";
import { changeCard } from "../../src/plan/editing/edit-card";
import { renumberSector } from "../../src/plan/editing/edit-objective";
import { editOf, followedBy, type PlanEdit } from "../../src/plan/editing/plan-edit";
import { valueEntry } from "../../src/plan/entry";
import type { ObjectiveCard, Phase, Plan } from "../../src/plan/plan";
import { arbitraryPlan } from "../plan/arbitrary-plan";
import { keysOf, planAndEdit } from "../plan/editing/edits";
import { knownPlan, plansInShapeOf } from "../plan/known-plans";
import { planOf } from "./one-card";
import { slipped, slips } from "./slips";
import { soundPlan } from "./sound-sectors";

const settings = { ...usualSettings, today: "2099-12-31" };
const find = (plan: Plan) => checkPlan(plan, [], settings);
const safeOnes = (plan: Plan) => find(plan).filter((finding) => fixOf(plan, finding)?.safe);
const mendSafe = (plan: Plan) => mend(plan, safeOnes(plan), settings);

const anySlips = fc.array(fc.tuple(fc.constantFrom(...Object.keys(slips)), fc.nat(20)), { maxLength: 5 });
/** Plans of any content, sound or not, with slips. */
const slippedPlan: Arbitrary<Plan> = fc.tuple(fc.oneof(arbitraryPlan, soundPlan), anySlips).map(([plan, which]) => slipped(plan, which));

test.each(Object.keys(slips))("in a sound plan, where %s, nothing that needs no person is left after mending", (kind) => {
  let mended = 0;
  fc.assert(
    fc.property(soundPlan, fc.nat(20), (plan, pick) => {
      const wrong = slipped(plan, [[kind, pick]]);
      const { edit, mended: done, left } = mendSafe(wrong);
      mended += done.length;
      expect(left).toEqual([]);
      expect(safeOnes(edit.plan)).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect(mended).toBeGreaterThan(0);
});

test("mending all that is safe leaves nothing that is, in any plan, and makes no error that was not there", () => {
  let mended = 0;
  fc.assert(
    fc.property(slippedPlan, (plan) => {
      const { edit, mended: done, left } = mendSafe(plan);
      mended += done.length;
      expect(left).toEqual([]);
      expect(safeOnes(edit.plan)).toEqual([]);
      const errors = new Set(find(plan).filter(isError).map(told));
      expect(find(edit.plan).filter((finding) => isError(finding) && !errors.has(told(finding)))).toEqual([]);
    }),
  );
  expect(mended).toBeGreaterThan(50);
});

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function told({ rule, subject }: Finding): string {
  return `${rule} ${subject}`;
}

test("what no fix speaks of is as it was, and codes stay", () => {
  fc.assert(
    fc.property(slippedPlan, (plan) => {
      const { edit, mended } = mendSafe(plan);
      const { objectives, sectors, ...rest } = plan;
      expect(edit.codes.size).toBe(0);
      expect(edit.plan).toMatchObject(rest);
      edit.plan.objectives.forEach((objective, at) =>
        expect(unspoken(objective.card, mended, plan, at)).toEqual(unspoken(objectives[at]?.card, mended, plan, at)),
      );
      const touched = new Set(mended.flatMap(({ place, values }) => (place.kind === "entry" ? [place.sector] : [String(values.sector)])));
      edit.plan.sectors.forEach((sector, at) => expect(touched.has(sector.code) || sector === sectors[at]).toBe(true));
    }),
  );
});

/** A card without the parts that findings of its objective were mended in; of phases that were numbered anew, all but the numbers. */
function unspoken(card: ObjectiveCard | undefined, mended: readonly Finding[], plan: Plan, at: number): unknown {
  const { shortCodes } = plan.objectives[at]!;
  const own = mended.filter(({ subject }) => subject === objectiveKey(shortCodes, plan.codeScheme));
  const changed = new Set(own.map(({ place }) => partOf(place)));
  const others = Object.entries(card ?? {}).filter(([part]) => !changed.has(part));
  const onlyNumbers = own.every(({ rule, place }) => partOf(place) !== "phases" || rule === "phases.number");
  return [others, onlyNumbers && card?.phases.map(({ number: _, ...phase }: Phase) => phase)];
}

function partOf(place: Finding["place"]): string {
  const parts: Readonly<Record<string, string>> = {
    phase: "phases",
    window: "phases",
    result: "expectedResults",
    resource: "resources",
    monitoring: "monitoring",
  };
  return place.kind === "card" ? String(place.field).replace(/\..*/, "") : (parts[place.kind] ?? "");
}

test("whatever is asked for, in any order, no fix throws, and what is told as mended is found no more", () => {
  let mended = 0;
  fc.assert(
    fc.property(slippedPlan, fc.nat(), (plan, seed) => {
      const asked = find(plan)
        .map((finding, at) => ({ finding, order: ((at + 1) * (seed % 97) + at * 31) % 101 }))
        .sort((one, other) => one.order - other.order)
        .map(({ finding }) => finding);
      const { edit, mended: done, left } = mend(plan, asked, settings);
      mended += done.length;
      expect(done.length + left.length).toBe(asked.length);
      // Which phases lie outside a card's time is not known before its dates stand in their order.
      const uncovered = ({ rule, subject }: Finding) =>
        rule === "phases.outside" && done.some((one) => one.rule === "phases.reversed" && one.subject === subject);
      expect(find(edit.plan).filter((finding) => !uncovered(finding)).length).toBeLessThanOrEqual(find(plan).length + done.length);
      for (const finding of left) expect(find(edit.plan).map(({ rule }) => rule)).toContain(finding.rule);
    }),
  );
  expect(mended).toBeGreaterThan(100);
});

test("every fix of any plan says what it does with all its values", () => {
  fc.assert(
    fc.property(slippedPlan, (plan) => {
      for (const finding of find(plan)) {
        const fix = fixOf(plan, finding);
        if (fix)
          for (const language of ["it", "en"] as const)
            expect(sentence(fix.code, fix.values, language)).not.toMatch(/\{\w+\}|undefined|NaN/);
      }
    }),
    { numRuns: 40 },
  );
});

describe("findings that have moved or gone since they were found", () => {
  const phases = ["1", "3"].map((number): Phase => ({
    number,
    text: "Descrizione della fase",
    involved: "",
    weight: valueEntry(50),
    windows: {},
    progress: valueEntry(0),
  }));
  const plan = planOf({ phases });
  const [, second] = find(plan).filter(({ rule }) => rule === "template.text");

  test("a row that stands elsewhere is found there", () => {
    const moved = changeCard(plan, "S1.00001", { kind: "add", list: "phases", items: [{ ...phases[0]!, text: "Nuova" }], at: 0 });
    const { edit, mended } = mend(
      moved,
      find(plan).filter(({ rule }) => rule === "template.text"),
      settings,
    );
    expect(mended).toHaveLength(2);
    expect(edit.plan.objectives[0]?.card?.phases.map(({ text }) => text)).toEqual(["Nuova", "", ""]);
  });

  test("one that nobody finds any more is neither mended nor left", () => {
    expect(mend(planOf({}), [second!], settings)).toEqual({ edit: { plan: planOf({}), codes: new Map() }, mended: [], left: [] });
  });

  test("one that says something else by now is not the same", () => {
    const other = planOf({ phases: phases.map((phase) => ({ ...phase, text: "Attività/Fasi" })) });
    expect(mend(other, [second!], settings).mended).toEqual([]);
  });

  test("what an earlier fix mends as well is mended", () => {
    const twice = planOf({ phases: [...phases, { ...phases[1]!, number: "7" }].map((phase) => ({ ...phase, text: "Avvio" })) });
    const wrong = find(twice).filter(({ rule }) => rule === "phases.number");
    expect(wrong).toHaveLength(2);
    expect(mend(twice, wrong, settings).mended).toEqual(wrong);
  });

  test("once codes have changed, what was found of the old ones is mended at the new ones", () => {
    const demo = knownPlan("demo");
    const gap: Plan = {
      ...demo,
      objectives: demo.objectives.filter(({ shortCodes }) => shortCodes[0]?.sector !== "S1" || shortCodes[0].number !== 1),
      sectors: demo.sectors.map((sector) => ({ ...sector, entries: sector.entries.filter(({ objective }) => objective !== "S1.00001") })),
    };
    const key = keysOf(gap).find((code) => code.includes("S1."))!;
    const wrong = changeCard(gap, key, { kind: "texts", texts: { detail: "Dettaglio obiettivo" } });
    const asked = find(wrong).filter(({ rule }) => ["code.gap", "template.text"].includes(rule));
    expect(asked.map(({ rule }) => rule)).toEqual(["code.gap", "template.text"]);
    const { edit, mended } = mend(wrong, asked, settings);
    expect(mended).toEqual(asked);
    expect([key, edit.codes.get(key)]).toEqual(["S2.00002/S1.00002", "S2.00002/S1.00001"]);
    expect(find(edit.plan).filter(({ rule }) => ["code.gap", "template.text"].includes(rule))).toEqual([]);
  });
});

test("a word of the form that stands as a line among notes takes none of the other lines with it", () => {
  const demo = knownPlan("demo");
  const key = keysOf(demo).find((code) => code.includes("S1."))!;
  const notes = ["Finalità", "Da rivedere con la ragioneria"];
  const plan = changeCard(demo, key, { kind: "texts", texts: { notes } });
  const { edit } = mend(plan, find(plan), settings);
  expect(findDocumented(edit.plan, key).card.notes).toEqual(notes);
});

test("two edits as one lead from the first codes to the last", () => {
  fc.assert(
    fc.property(planAndEdit, fc.nat(), ({ plan, edit }, pick) => {
      const first: PlanEdit = edit(plan);
      const sector = first.plan.sectors[pick % first.plan.sectors.length]!.code;
      const both = followedBy(first, renumberSector(first.plan, sector));
      const kept = plan.objectives
        .map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme))
        .filter((key) => keysOf(first.plan).includes(first.codes.get(key) ?? key));
      for (const key of kept) expect(keysOf(both.plan)).toContain(both.codes.get(key) ?? key);
      for (const [old, key] of both.codes) expect(old).not.toBe(key);
    }),
  );
  const swap = (codes: readonly (readonly [string, string])[]) => ({ ...editOf(planOf({})), codes: new Map(codes) });
  expect(
    followedBy(
      swap([["A", "B"]]),
      swap([
        ["B", "C"],
        ["D", "A"],
      ]),
    ).codes,
  ).toEqual(
    new Map([
      ["A", "C"],
      ["D", "A"],
    ]),
  );
  expect(followedBy(swap([["A", "B"]]), swap([["B", "A"]])).codes).toEqual(new Map());
});

describe("the published plans", () => {
  const countsLeft = (plan: Plan) => {
    const { edit, left } = mendSafe(plan);
    expect(left).toEqual([]);
    expect(safeOnes(edit.plan)).toEqual([]);
    return safeOnes(plan).length;
  };

  test.each(plansInShapeOf("argine"))("%s: after mending all that is safe, only what needs a person is left of the first", (name) =>
    expect(countsLeft(knownPlan(name))).toBe(2),
  );
  test.each(plansInShapeOf("belfiore"))("%s: of the second nothing could be mended without asking", (name) =>
    expect(countsLeft(knownPlan(name))).toBe(0),
  );
});
