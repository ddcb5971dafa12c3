/** A sound plan gives no finding, also through its file; one thing made wrong in codes, tree or sectors is found, by its rule and in its place. */
import fc from "fast-check";
import { checkPlan } from "../../src/checks/check-plan";
import { usualSettings } from "../../src/checks/check-settings";
import type { PlanPlace } from "../../src/checks/plan-place";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writePlanFile } from "../../src/interchange/plan-file/write-plan-file";
import { objectiveKey } from "../../src/plan/codes/code";
import { blank, valueEntry, valueOf } from "../../src/plan/entry";
import type { Objective, Plan, Sector, SectorEntry } from "../../src/plan/plan";
import { soundPlan } from "./sound-sectors";

const settings = { ...usualSettings, today: "2099-12-31" };

test("a sound plan gives no finding, in Excel and from its file", () => {
  fc.assert(
    fc.property(soundPlan, (plan) => {
      expect(checkPlan(plan, [], settings)).toEqual([]);
      const read = readPlanFile(writePlanFile(plan), "piano.json");
      expect(checkPlan(read.plan, read.contradictions, settings)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

/** A plan with one thing wrong, and what must be found of it; undefined where there is nothing to make wrong that way. */
type Broken = { readonly plan: Plan; readonly rule: string; readonly subject: string; readonly place: PlanPlace } | undefined;

function withObjective(
  plan: Plan,
  pick: number,
  change: (
    objective: Objective,
    key: string,
  ) =>
    { readonly objective: Objective; readonly rule: string; readonly field: "operational" | "otherOperational" | "shortCodes" } | undefined,
): Broken {
  const given = plan.objectives[pick % Math.max(1, plan.objectives.length)];
  const made = given && change(given, objectiveKey(given.shortCodes, plan.codeScheme));
  if (!given || !made) return undefined;
  const subject = objectiveKey(made.objective.shortCodes, plan.codeScheme);
  return {
    plan: { ...plan, objectives: plan.objectives.map((one) => (one === given ? made.objective : one)) },
    rule: made.rule,
    subject,
    place: { kind: "card", objective: subject, field: made.field },
  };
}

function withSector(
  plan: Plan,
  pick: number,
  change: (sector: Sector) => (Omit<NonNullable<Broken>, "plan"> & { readonly sector: Sector }) | undefined,
): Broken {
  const filled = plan.sectors.filter(({ entries }) => entries.some(({ weight }) => weight.kind === "value"));
  const given = filled[pick % Math.max(1, filled.length)];
  const made = given && change(given);
  if (!given || !made) return undefined;
  const { sector, ...expected } = made;
  return { plan: { ...plan, sectors: plan.sectors.map((one) => (one === given ? sector : one)) }, ...expected };
}

const mutations: Readonly<Record<string, (plan: Plan, pick: number) => Broken>> = {
  "an operational objective that the tree lacks": (plan, pick) =>
    withObjective(plan, pick, (objective) => ({
      objective: { ...objective, operational: "99" },
      rule: "tree.unknown",
      field: "operational",
    })),
  "no operational objective": (plan, pick) =>
    withObjective(plan, pick, (objective) =>
      objective.card?.excerpt === false && plan.strategy.length > 0
        ? { objective: { ...objective, operational: "" }, rule: "tree.unknown", field: "operational" }
        : undefined,
    ),
  "a further one that the tree lacks": (plan, pick) =>
    withObjective(plan, pick, (objective) => ({
      objective: { ...objective, otherOperational: ["Fuori strategia"] },
      rule: "tree.unknown",
      field: "otherOperational",
    })),
  "another objective's code": (plan, pick) => {
    const [first, ...later] = plan.objectives;
    const changed = later[pick % Math.max(1, later.length)];
    if (!first || !changed) return undefined;
    const shortCodes = [...first.shortCodes.slice(0, 1), ...changed.shortCodes];
    const subject = objectiveKey(shortCodes, plan.codeScheme);
    return {
      plan: { ...plan, objectives: plan.objectives.map((one) => (one === changed ? { ...one, shortCodes } : one)) },
      rule: "code.duplicate",
      subject,
      place: { kind: "card", objective: subject, field: "shortCodes" },
    };
  },
  "an objective listed twice": (plan, pick) =>
    withSector(plan, pick, (sector) => {
      const entry = sector.entries[pick % sector.entries.length];
      return (
        entry && {
          sector: { ...sector, entries: [...sector.entries, entry] },
          rule: "code.duplicate",
          subject: entry.objective,
          place: { kind: "entry", sector: sector.code, objective: entry.objective },
        }
      );
    }),
  "a code that no objective has": (plan, pick) =>
    withSector(plan, pick, (sector) => {
      const code = `${sector.code}-nessuno`;
      const entry: SectorEntry = { objective: code, weight: valueEntry(0), excerpt: false, notes: [] };
      return {
        sector: { ...sector, entries: [...sector.entries, entry] },
        rule: "card.missing",
        subject: code,
        place: { kind: "entry", sector: sector.code, objective: code },
      };
    }),
  "a number that is skipped": (plan, pick) => {
    const last = plan.objectives.at(-1);
    const code = last?.shortCodes[0];
    if (!last || !code) return undefined;
    const skipped = { ...last, shortCodes: [{ ...code, number: code.number + 1 + (pick % 3) }, ...last.shortCodes.slice(1)] };
    return {
      plan: { ...plan, objectives: [...plan.objectives.slice(0, -1), skipped] },
      rule: "code.gap",
      subject: code.sector,
      place: { kind: "sector", sector: code.sector },
    };
  },
  "points too many or too few": (plan, pick) =>
    withSector(plan, pick, (sector) => {
      const at = sector.entries.findIndex(({ weight }) => weight.kind === "value");
      const entries = sector.entries.map((entry, position) =>
        position === at && entry.weight.kind === "value"
          ? { ...entry, weight: valueEntry((valueOf(entry.weight) ?? 0) + (pick % 2 === 0 ? 0.5 : -0.5)) }
          : entry,
      );
      return {
        sector: { ...sector, entries },
        rule: "weight.sector",
        subject: sector.code,
        place: { kind: "sector", sector: sector.code },
      };
    }),
  "no points of an objective": (plan, pick) =>
    withSector(plan, pick, (sector) => {
      const weighed = sector.entries.filter(({ weight }) => weight.kind === "value");
      const without = weighed[pick % weighed.length];
      if (!without) return undefined;
      const entries = sector.entries.map((entry) => (entry === without ? { ...entry, weight: blank } : entry));
      return {
        sector: { ...sector, entries },
        rule: "weight.missing",
        subject: without.objective,
        place: { kind: "entry", sector: sector.code, objective: without.objective },
      };
    }),
  "a sector that does not list an objective it shares": (plan) => {
    const shared = plan.objectives.find(({ shortCodes }) => shortCodes.length > 1);
    const partner = shared?.shortCodes[1];
    if (!shared || !partner) return undefined;
    const subject = objectiveKey(shared.shortCodes, plan.codeScheme);
    const sectors = plan.sectors.map((sector) =>
      sector.code === partner.sector ? { ...sector, entries: sector.entries.filter(({ objective }) => objective !== subject) } : sector,
    );
    return { plan: { ...plan, sectors }, rule: "code.shared", subject, place: { kind: "card", objective: subject, field: "shortCodes" } };
  },
  "an objective that no sector lists": (plan, pick) => {
    const chosen = plan.objectives[pick % Math.max(1, plan.objectives.length)];
    if (!chosen) return undefined;
    const subject = objectiveKey(chosen.shortCodes, plan.codeScheme);
    const sectors = plan.sectors.map((sector) => ({ ...sector, entries: sector.entries.filter(({ objective }) => objective !== subject) }));
    return { plan: { ...plan, sectors }, rule: "card.unlisted", subject, place: { kind: "card", objective: subject } };
  },
  "an objective without a card": (plan, pick) => {
    const chosen = plan.objectives[pick % Math.max(1, plan.objectives.length)];
    if (!chosen) return undefined;
    const subject = objectiveKey(chosen.shortCodes, plan.codeScheme);
    const listing = plan.sectors.find(({ entries }) => entries.some(({ objective }) => objective === subject));
    if (!listing) return undefined;
    const { shortCodes, title, operational, otherOperational, priority } = chosen;
    const bare: Objective = { shortCodes, title, operational, otherOperational, priority };
    return {
      plan: { ...plan, objectives: plan.objectives.map((one) => (one === chosen ? bare : one)) },
      rule: "card.missing",
      subject,
      place: { kind: "entry", sector: listing.code, objective: subject },
    };
  },
};

test.each(Object.entries(mutations))("%s is found at its place", (_, mutate) => {
  let broken = 0;
  fc.assert(
    fc.property(soundPlan, fc.nat(100), (plan, pick) => {
      const made = mutate(plan, pick);
      if (!made) return;
      broken += 1;
      expect(checkPlan(made.plan, [], settings)).toContainEqual(
        expect.objectContaining({ rule: made.rule, subject: made.subject, place: made.place }),
      );
    }),
    { numRuns: 60 },
  );
  expect(broken).toBeGreaterThan(5);
});
