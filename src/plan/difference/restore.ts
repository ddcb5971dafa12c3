/** Taking an earlier edit back on the plan as it stands now. */
import { objectiveKey } from "../codes/code";
import { sectionsOf, withSections } from "../areas/area";
import { followCodes } from "../codes/follow-codes";
import { numbersWithinTree } from "../codes/pattern-codes";
import type { PlanEdit } from "../editing/plan-edit";
import type { Objective, Plan, Sector, SectorEntry } from "../plan";
import { identified, type Items } from "./items";
import { sameContent } from "./same-content";
import { objectiveShape, planShape, type Shape } from "./shape";
import { takeBack } from "./three-ways";

export interface Restoring {
  readonly edit: PlanEdit;
  /**
   * What somebody has changed or decided on since, so that not all came back: keys of objectives, codes of sectors, of the finance
   * chart or of the strategy, ids of rules; rows without a code by what they say, settings by the plan's title.
   */
  readonly kept: readonly string[];
}

/** An objective with what it is known by before the edit, after it and now, though its key changed. */
interface MarkedObjective {
  readonly id: string;
  readonly objective: Objective;
}

type MarkedPlan = Omit<Plan, "objectives"> & { readonly objectives: readonly MarkedObjective[] };

const marked: Shape = {
  kind: "list",
  idOf: ({ id }: MarkedObjective) => id,
  item: { kind: "parts", parts: { objective: objectiveShape } },
};
const shape: Shape = { kind: "parts", parts: planShape(marked) };

/**
 * Puts back what `edit` changed from `before`, part by part (title, each text, the phases as one…, each weight, each cell of the
 * tables around the cards), in the plan as it is `now`. A part that somebody has changed since stays, and what it belongs to is named
 * in `kept`; so does the whole of an objective that the edit added and somebody has gone on with. Codes come back too, unless another
 * objective has them.
 */
export function restoreEdit(now: Plan, before: Plan, edit: PlanEdit): Restoring {
  const { edit: restored, kept } = restore(inFull(now), inFull(before), { ...edit, plan: inFull(edit.plan) });
  return { edit: { ...restored, plan: withSections(restored.plan, restored.plan.sections ?? []) }, kept };
}

/** Sections are compared one by one, whether a plan has to say them or not. */
function inFull(plan: Plan): Plan {
  return { ...plan, sections: sectionsOf(plan) };
}

function restore(now: Plan, before: Plan, edit: PlanEdit): Restoring {
  const identity = new Identity(edit, now);
  const wentOn = goneOnWith(now, before, edit.plan, identity);
  const was = { ...identity.marked(before, "before"), checks: followCodes(before.checks, edit.codes, keysOf(before)) };
  const is = identity.marked(now, "after");
  const { value, kept: paths } = takeBack<MarkedPlan>(
    shape,
    was,
    identity.marked(identity.withoutObjectives(edit.plan, wentOn), "after"),
    is,
  );
  const present = objectivesOf(is);
  const { list, blocked } = withFreeCodes(objectivesOf(value), present, now);
  const keys = new Map([...list].map(([id, objective]) => [id, objectiveKey(objective.shortCodes, now.codeScheme)]));
  const keyOf = (id: string) => keys.get(id) ?? identity.keyNow(id);
  const missing = new Set(blocked.filter((id) => !list.has(id)));
  const sectors = value.sectors.map((sector) => ({
    ...sector,
    entries: sector.entries
      .filter((entry) => !missing.has(entry.objective))
      .map((entry) => ({ ...entry, objective: keyOf(entry.objective) })),
  }));
  const codes = new Map([...present.keys()].map((id) => [identity.keyNow(id), keyOf(id)] as const).filter(([key, back]) => key !== back));
  const plan: Plan = { ...value, objectives: [...list.values()], sectors, checks: followCodes(value.checks, codes, keysOf(now)) };
  const kept = [
    ...[...wentOn, ...paths.flatMap(([part, id]) => (part === "objectives" && id !== undefined ? [id] : [])), ...blocked].map(keyOf),
    ...paths.flatMap((path) => nameOf(path, now)),
  ];
  return { edit: { plan, codes }, kept: [...new Set(kept)] };
}

/** What people know a part by that is no objective. */
function nameOf([part, id, rule]: readonly string[], { title }: Plan): readonly string[] {
  if (part === "objectives") return [];
  if (id === undefined) return [title];
  if (part !== "checks") return [id];
  return rule === undefined ? [] : rule.split(" · ", 1);
}

function objectivesOf({ objectives }: MarkedPlan): Items<Objective> {
  return new Map(objectives.map(({ id, objective }) => [id, objective]));
}

function keysOf({ objectives, codeScheme }: Plan): readonly string[] {
  return objectives.map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme));
}

/** Ids of objectives that the edit added and that, or whose weights, somebody has changed since. */
function goneOnWith(now: Plan, before: Plan, made: Plan, identity: Identity): readonly string[] {
  const known = identity.objectives(before, "before");
  const present = identity.objectives(now, "after");
  const standing = (plan: Plan, id: string) =>
    plan.sectors.flatMap((sector) =>
      [...identity.entries(sector, "after").values()].filter((entry) => entry.objective === id).map((entry) => [sector.code, entry]),
    );
  return [...identity.objectives(made, "after")].flatMap(([id, objective]) => {
    if (known.has(id) || !present.has(id)) return [];
    return sameContent(present.get(id), objective) && sameContent(standing(now, id), standing(made, id)) ? [] : [id];
  });
}

/** Objectives keep the codes that they have now where another one has, since, been given those that would come back. */
function withFreeCodes(
  items: Items<Objective>,
  now: Items<Objective>,
  { codeScheme }: Plan,
): { readonly list: Items<Objective>; readonly blocked: readonly string[] } {
  const codesOf = (objective: Objective) => objective.shortCodes.map((code) => objectiveKey([code], codeScheme));
  const changes = (id: string, objective: Objective) => !sameContent(now.get(id)?.shortCodes, objective.shortCodes);
  const occupied = new Set([...items].flatMap(([id, objective]) => (changes(id, objective) ? [] : codesOf(objective))));
  const list = new Map(items);
  const blocked: string[] = [];
  for (const [id, objective] of items) {
    if (!changes(id, objective) || !codesOf(objective).some((code) => occupied.has(code))) continue;
    blocked.push(id);
    const present = now.get(id);
    const place = present && numbersWithinTree(codeScheme) ? { operational: present.operational } : {};
    if (present) list.set(id, { ...objective, shortCodes: present.shortCodes, ...place });
    else list.delete(id);
  }
  return { list, blocked };
}

/** Which objectives are the same before the edit, after it and now, though their keys changed. An id is the key of before. */
class Identity {
  private readonly ids: ReadonlyMap<string, string>;
  private readonly keys: ReadonlyMap<string, string>;

  constructor(edit: PlanEdit, now: Plan) {
    this.ids = new Map([...edit.codes].map(([old, key]) => [key, old]));
    this.keys = new Map([
      ...edit.codes,
      ...[...this.objectives(now, "after")].map(([id, objective]) => [id, objectiveKey(objective.shortCodes, now.codeScheme)] as const),
    ]);
  }

  /** Objectives by id; one whose key another has too gets an id of its own. */
  objectives(plan: Plan, time: "before" | "after"): Items<Objective> {
    return identified(plan.objectives, (objective) => this.idOf(objectiveKey(objective.shortCodes, plan.codeScheme), time));
  }

  /** The plan with its objectives marked by ids, and the sectors' entries naming them by these. */
  marked(plan: Plan, time: "before" | "after"): MarkedPlan {
    const sectors = plan.sectors.map((sector) => ({ ...sector, entries: [...this.entries(sector, time).values()] }));
    return { ...plan, sectors, objectives: [...this.objectives(plan, time)].map(([id, objective]) => ({ id, objective })) };
  }

  /** A sector's entries by the ids of their objectives, which stand in them in place of keys. */
  entries(sector: Sector, time: "before" | "after"): Items<SectorEntry> {
    const marked = sector.entries.map((entry) => ({ ...entry, objective: this.idOf(entry.objective, time) }));
    return identified(marked, (entry) => entry.objective);
  }

  /** The plan after the edit without these objectives, as if the edit had not made them. */
  withoutObjectives(plan: Plan, ids: readonly string[]): Plan {
    const stays = (key: string) => !ids.includes(this.idOf(key, "after"));
    return {
      ...plan,
      objectives: plan.objectives.filter((objective) => stays(objectiveKey(objective.shortCodes, plan.codeScheme))),
      sectors: plan.sectors.map((sector) => ({ ...sector, entries: sector.entries.filter((entry) => stays(entry.objective)) })),
    };
  }

  keyNow(id: string): string {
    return this.keys.get(id) ?? id;
  }

  /** A key that the edit freed and that somebody has given again since is another objective's. */
  private idOf(key: string, time: "before" | "after"): string {
    if (time === "before") return key;
    const id = this.ids.get(key);
    if (id !== undefined) return id;
    return [...this.ids.values()].includes(key) ? `${key} (new)` : key;
  }
}
