/** Taking an earlier edit back on the plan as it stands now. */
import { objectiveKey } from "../codes/code";
import type { Objective, ObjectiveCard, Plan, Sector, SectorEntry } from "../plan";
import type { AcceptedFinding, PlanChecks, RuleLevel } from "../plan-checks";
import { followCodes } from "../codes/follow-codes";
import type { PlanEdit } from "../editing/plan-edit";
import { sameContent } from "./same-content";
import { takeBackList, takeBackPart, takeBackParts, type Identified, type TakenBack } from "./three-ways";

export interface Restoring {
  readonly edit: PlanEdit;
  /** Keys of the objectives, codes of the sectors and ids of the rules that somebody has changed or decided on since, so that not all came back. */
  readonly kept: readonly string[];
}

const objectiveParts = ["shortCodes", "title", "operational", "otherOperational", "priority"] as const satisfies readonly (keyof Objective)[];

const cardParts = [
  ...(["excerpt", "purpose", "service", "responsible", "start", "end", "assessor", "units", "sharedWith", "peg", "resources", "qualityCheck"] as const),
  ...(["constraints", "notes", "detail", "expectedResults", "phases", "monitoring"] as const),
] satisfies readonly (keyof ObjectiveCard)[];

const entryParts = ["weight", "excerpt", "notes"] as const satisfies readonly (keyof SectorEntry)[];

/**
 * Puts back what `edit` changed from `before`, part by part (title, each text, the phases as one…, each weight), in the plan
 * as it is `now`. A part that somebody has changed since stays, and its objective or sector is named in `kept`; so does the
 * whole of an objective that the edit added and somebody has gone on with. Codes come back too, unless another objective has
 * them.
 */
export function restoreEdit(now: Plan, before: Plan, edit: PlanEdit): Restoring {
  const identity = new Identity(edit, now);
  const wentOn = goneOnWith(now, before, edit.plan, identity);
  const made = identity.withoutObjectives(edit.plan, wentOn);
  const present = identity.objectives(now, "after");
  const objectives = takeBackList(identity.objectives(before, "before"), identity.objectives(made, "after"), present, takeBackObjective);
  const { list, blocked } = withFreeCodes(objectives.items, present, now);
  const keys = new Map([...list].map(([id, objective]) => [id, objectiveKey(objective.shortCodes, now.codeScheme)]));
  const missing = new Set(blocked.filter((id) => !list.has(id)));
  const kept = [...wentOn, ...objectives.kept, ...blocked].map((id) => keys.get(id) ?? identity.keyNow(id));
  const sectors = now.sectors.map((sector) => {
    const [was, became] = [before, made].map((plan) => plan.sectors.find(({ code }) => code === sector.code));
    if (!was || !became) return sector;
    const taken = takeBackList(identity.entries(was, "before"), identity.entries(became, "after"), identity.entries(sector, "after"), (...times) => takeBackParts(...times, entryParts));
    if (taken.kept.length > 0) kept.push(sector.code);
    const entries = [...taken.items.values()].filter((entry) => !missing.has(entry.objective));
    return { ...sector, entries: entries.map((entry) => ({ ...entry, objective: keys.get(entry.objective) ?? identity.keyNow(entry.objective) })) };
  });
  const recoded = [...present.keys()].map((id) => [identity.keyNow(id), keys.get(id) ?? identity.keyNow(id)] as const);
  const codes = new Map(recoded.filter(([key, back]) => key !== back));
  const { checks, kept: decided } = takeBackChecks(followCodes(before.checks, edit.codes, keysOf(before)), edit.plan.checks, now.checks);
  return { edit: { plan: { ...now, objectives: [...list.values()], sectors, checks: followCodes(checks, codes, keysOf(now)) }, codes }, kept: [...new Set([...kept, ...decided])] };
}

/** How each rule weighs, and what was accepted; what somebody has decided since stays. All by the keys of after the edit. */
function takeBackChecks(before: PlanChecks, made: PlanChecks, now: PlanChecks): { readonly checks: PlanChecks; readonly kept: readonly string[] } {
  const [was, became, is] = [before, made, now].map(({ levels }): Identified<RuleLevel> => new Map(Object.entries(levels)));
  const levels = takeBackList(was!, became!, is!, takeBackPart);
  const [accepted, madeAccepted, nowAccepted] = [before, made, now].map(acceptances);
  const taken = takeBackList(accepted!, madeAccepted!, nowAccepted!, takeBackPart);
  const rules = new Map([before, made, now].flatMap((checks) => [...acceptances(checks)].map(([id, { rule }]) => [id, rule] as const)));
  const back = { levels: Object.fromEntries(levels.items), accepted: [...taken.items.values()] };
  return { checks: sameContent(back, now) ? now : back, kept: [...levels.kept, ...taken.kept.flatMap((id) => rules.get(id) ?? [])] };
}

function keysOf({ objectives, codeScheme }: Plan): readonly string[] {
  return objectives.map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme));
}

function acceptances({ accepted }: PlanChecks): Identified<AcceptedFinding> {
  return identified(accepted, ({ rule, subject, values }) => JSON.stringify([rule, subject, values]));
}

/** Ids of objectives that the edit added and that, or whose weights, somebody has changed since. */
function goneOnWith(now: Plan, before: Plan, made: Plan, identity: Identity): readonly string[] {
  const known = identity.objectives(before, "before");
  const present = identity.objectives(now, "after");
  const standing = (plan: Plan, id: string) => plan.sectors.flatMap((sector) => [...identity.entries(sector, "after").values()].filter((entry) => entry.objective === id).map((entry) => [sector.code, entry]));
  return [...identity.objectives(made, "after")].flatMap(([id, objective]) => {
    if (known.has(id) || !present.has(id)) return [];
    return sameContent(present.get(id), objective) && sameContent(standing(now, id), standing(made, id)) ? [] : [id];
  });
}

function takeBackObjective(before: Objective, made: Objective, now: Objective): TakenBack<Objective> {
  const parts = takeBackParts(before, made, now, objectiveParts);
  const card = before.card && made.card && now.card ? takeBackParts(before.card, made.card, now.card, cardParts) : takeBackPart(before.card, made.card, now.card);
  const { card: _, ...bare } = parts.value;
  return { value: card.value === undefined ? bare : { ...bare, card: card.value }, kept: parts.kept || card.kept };
}

/** Objectives keep the codes that they have now where another one has, since, been given those that would come back. */
function withFreeCodes(items: Identified<Objective>, now: Identified<Objective>, { codeScheme }: Plan): { readonly list: Identified<Objective>; readonly blocked: readonly string[] } {
  const codesOf = (objective: Objective) => objective.shortCodes.map((code) => objectiveKey([code], codeScheme));
  const changes = (id: string, objective: Objective) => !sameContent(now.get(id)?.shortCodes, objective.shortCodes);
  const occupied = new Set([...items].flatMap(([id, objective]) => (changes(id, objective) ? [] : codesOf(objective))));
  const list = new Map(items);
  const blocked: string[] = [];
  for (const [id, objective] of items) {
    if (!changes(id, objective) || !codesOf(objective).some((code) => occupied.has(code))) continue;
    blocked.push(id);
    const present = now.get(id);
    if (present) list.set(id, { ...objective, shortCodes: present.shortCodes });
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
    this.keys = new Map([...edit.codes, ...[...this.objectives(now, "after")].map(([id, objective]) => [id, objectiveKey(objective.shortCodes, now.codeScheme)] as const)]);
  }

  /** Objectives by id; one whose key another has too gets an id of its own. */
  objectives(plan: Plan, time: "before" | "after"): Identified<Objective> {
    return identified(plan.objectives, (objective) => this.idOf(objectiveKey(objective.shortCodes, plan.codeScheme), time));
  }

  /** A sector's entries by the ids of their objectives, which stand in them in place of keys. */
  entries(sector: Sector, time: "before" | "after"): Identified<SectorEntry> {
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

function identified<T>(items: readonly T[], idOf: (item: T) => string): Identified<T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const id = idOf(item);
    let unique = id;
    for (let at = 2; found.has(unique); at += 1) unique = `${id} (${at})`;
    found.set(unique, item);
  }
  return found;
}
