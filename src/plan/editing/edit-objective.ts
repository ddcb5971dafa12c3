/**
 * Changing where an objective stands: in the tree, in sectors, among objectives. All functions take the objective's key and
 * throw `UnknownObjectiveError` where the plan lacks it. `taken` are codes that may not be given again (`nextShortCode`).
 */
import { sameShortCode, sameWithin } from "../card/card";
import { objectiveKey, shortCodeAt } from "../codes/code";
import { fieldKinds } from "../card/field-kinds";
import { blank, valueOf, type Entry } from "../entry";
import type { Objective, Plan, Sector, SectorEntry, ShortCode } from "../plan";
import { findPlace, levelsOfTree } from "../strategy";
import { carryOver } from "./carry-over";
import {
  AlreadySharedError,
  CodeTakenError,
  NotSharedError,
  PointsOutOfRangeError,
  SameSectorError,
  SectorNotInCodesError,
  UnknownOperationalObjectiveError,
  UnknownSectorError,
  WeightNotListedError,
} from "./edit-errors";
import { followCodes } from "../codes/follow-codes";
import { nextShortCode, numberSeries } from "../codes/numbering";
import { numbersWithinSector, prefixOf, seriesOf } from "../codes/pattern-codes";
import { findObjective } from "./objective-lookup";
import { isAllowed, weighingOf, type Weighing } from "../template/meaning/weighing";
import { editOf, type PlanEdit } from "./plan-edit";

/**
 * Gives the objective another place in the tree, hence another prefix; the next number there, where numbers are counted within the
 * tree. Throws also `UnknownOperationalObjectiveError`, `NumbersUsedUpError`.
 */
export function moveToOperational(plan: Plan, key: string, operational: string, taken: readonly string[] = []): PlanEdit {
  const objective = findObjective(plan, key);
  if (!findPlace(plan, operational)) throw new UnknownOperationalObjectiveError(operational, levelsOfTree(plan.codeScheme));
  const moved = {
    ...objective,
    operational,
    otherOperational: objective.otherOperational.filter((other) => other !== operational),
  };
  const { codeScheme } = plan;
  const shortCodes: ShortCode[] = [];
  for (const code of objective.shortCodes) {
    const there = shortCodeAt({ sector: code.sector, operational, prefix: prefixOf(codeScheme, code) }, code.number, codeScheme);
    // Partners are numbered one after the other in the same series.
    const so = { ...plan, objectives: [...plan.objectives, { ...moved, shortCodes }] };
    shortCodes.push(sameWithin(there, code) ? code : nextShortCode(so, there, taken));
  }
  return recodedAll(
    plan,
    plan.objectives.map((known) => (known === objective ? { ...moved, shortCodes } : known)),
  );
}

/**
 * Gives the objective another owner. It gets the sector's next number, or keeps the one that it shared the objective by. Its
 * entry goes from the old owner's table to the end of the new one's, with a blank weight since the new sector's points are
 * its own (incentive-funded stays so); an entry that the new owner had stays where it is, with its weight. Entries of other
 * sectors follow the new key. Throws also `SameSectorError`, `UnknownSectorError`, `NumbersUsedUpError`.
 */
export function moveToSector(plan: Plan, key: string, sector: string, taken: readonly string[] = []): PlanEdit {
  const objective = findObjective(plan, key);
  const [owner, ...partners] = objective.shortCodes;
  if (owner?.sector === sector) throw new SameSectorError(key, sector);
  const code = partners.find((partner) => partner.sector === sector) ?? nextShortCode(plan, { ...owner, sector }, taken);
  const old = plan.sectors.find((known) => known.code === owner?.sector)?.entries.find((entry) => entry.objective === key);
  const weight = old?.weight.kind === "incentive" ? old.weight : blank;
  const left = withEntries(plan, (known) =>
    known.code === owner?.sector ? known.entries.filter((entry) => entry.objective !== key) : known.entries,
  );
  const moved = withEntry(left, key, sector, { weight, excerpt: false, notes: old?.notes ?? [] }, (entry) => ({
    ...entry,
    excerpt: false,
  }));
  return recoded(moved, key, [code, ...partners.filter((partner) => partner !== code)]);
}

/**
 * Makes a sector share the objective: it gets a short code of that sector too, behind the owner's, and an entry with a blank
 * weight and the card's excerpt there, unless that sector lists it already. Throws also `AlreadySharedError`,
 * `SectorNotInCodesError`, `UnknownSectorError`, `NumbersUsedUpError`.
 */
export function shareWith(plan: Plan, key: string, sector: string, taken: readonly string[] = []): PlanEdit {
  const objective = findObjective(plan, key);
  if (objective.shortCodes.some((code) => code.sector === sector)) throw new AlreadySharedError(key, sector);
  if (!numbersWithinSector(plan.codeScheme)) throw new SectorNotInCodesError(key, sector);
  const code = nextShortCode(plan, { ...objective.shortCodes[0], sector }, taken);
  const listed = withEntry(plan, key, sector, { weight: blank, excerpt: objective.card !== undefined, notes: [] }, (entry) => entry);
  return recoded(listed, key, [...objective.shortCodes, code]);
}

/** Takes a sharing sector's short code and entry away. Throws also `NotSharedError`, for the owner too. */
export function stopSharing(plan: Plan, key: string, sector: string): PlanEdit {
  const objective = findObjective(plan, key);
  const [owner, ...partners] = objective.shortCodes;
  if (owner === undefined || !partners.some((code) => code.sector === sector)) throw new NotSharedError(key, sector);
  const left = withEntries(plan, (known) =>
    known.code === sector ? known.entries.filter((entry) => entry.objective !== key) : known.entries,
  );
  return recoded(left, key, [owner, ...partners.filter((code) => code.sector !== sector)]);
}

/**
 * Lists the objective in every sector with this weight in each, and the card's excerpt where it was not listed. Its owner's
 * entry stays as it is, and where incentives pay for it they go on doing so. Throws also `PointsOutOfRangeError`,
 * `WeightNotListedError`.
 */
export function makeCrossCutting(plan: Plan, key: string, weight: Entry<number>): PlanEdit {
  const objective = findObjective(plan, key);
  assertAllowed(weight, weighingOf(plan, "objectives"));
  const others = plan.sectors.filter((sector) => sector.code !== objective.shortCodes[0]?.sector);
  const listed = others.reduce(
    (so, sector) =>
      withEntry(so, key, sector.code, { weight, excerpt: objective.card !== undefined, notes: [] }, (entry) =>
        entry.weight.kind === "incentive" ? entry : { ...entry, weight },
      ),
    plan,
  );
  return editOf(listed);
}

function assertAllowed(weight: Entry<number>, weighing: Weighing): void {
  if (isAllowed(weight, weighing)) return;
  if (weighing.kind === "total") throw new PointsOutOfRangeError(valueOf(weight) ?? NaN, weighing.full);
  const allowed = "values" in weighing ? weighing.values.join(", ") : "==";
  throw new WeightNotListedError(fieldKinds.points.words(weight), allowed);
}

/**
 * Adds a copy of the objective behind the last one, with the next number of its owner, "(copia)" behind its title, the card
 * as new (`carryOver`), shared with nobody, and a blank weight at the end of its owner's table. `added` is its key. Throws
 * also `NumbersUsedUpError`.
 */
export function duplicateObjective(plan: Plan, key: string, taken: readonly string[] = []): PlanEdit & { readonly added: string } {
  const { card, ...objective } = findObjective(plan, key);
  const owner = objective.shortCodes[0]?.sector ?? "";
  const shortCodes = [nextShortCode(plan, { ...objective.shortCodes[0], sector: owner }, taken)];
  const added = objectiveKey(shortCodes, plan.codeScheme);
  const copy: Objective = {
    ...objective,
    shortCodes,
    title: `${objective.title} (copia)`,
    ...(card && { card: carryOver(card, 0, plan) }),
  };
  const grown = { ...plan, objectives: [...plan.objectives, copy] };
  return { ...editOf(withEntry(grown, added, owner, { weight: blank, excerpt: false, notes: [] }, (entry) => entry)), added };
}

/** Where an objective stood, for putting it back: its positions count from 0. */
export interface ObjectivePlace {
  readonly objective: Objective;
  readonly at: number;
  readonly entries: readonly PlacedEntry[];
}

export interface PlacedEntry {
  /** Code of the sector that lists the objective. */
  readonly sector: string;
  readonly entry: SectorEntry;
  readonly at: number;
}

export function objectivePlace(plan: Plan, key: string): ObjectivePlace {
  const objective = findObjective(plan, key);
  const entries = plan.sectors.flatMap((sector) =>
    sector.entries.flatMap((entry, at) => (entry.objective === key ? [{ sector: sector.code, entry, at }] : [])),
  );
  return { objective, at: plan.objectives.indexOf(objective), entries };
}

/** Takes the objective out of the plan and of every sector's table; `objectivePlace` says beforehand what that takes away. */
export function removeObjective(plan: Plan, key: string): PlanEdit {
  const removed = findObjective(plan, key);
  const objectives = plan.objectives.filter((objective) => objective !== removed);
  return editOf({ ...withEntries(plan, (sector) => sector.entries.filter((entry) => entry.objective !== key)), objectives });
}

/**
 * Puts an objective that was removed back at its places, or at the end of what has become shorter. Entries of sectors that
 * the plan no longer has are left out, and so are those that have come back otherwise. Throws `CodeTakenError` where another
 * objective has one of its short codes.
 */
export function putBackObjective(plan: Plan, objective: Objective, entries: readonly PlacedEntry[], at: number): PlanEdit {
  const taken = objective.shortCodes.find((code) =>
    plan.objectives.some((other) => other.shortCodes.some((known) => sameShortCode(known, code))),
  );
  if (taken) throw new CodeTakenError(objectiveKey([taken], plan.codeScheme));
  const back = withEntries(plan, (sector) =>
    entries
      .filter((placed) => placed.sector === sector.code && !sector.entries.some((entry) => entry.objective === placed.entry.objective))
      .reduce((so, placed) => so.toSpliced(placed.at, 0, placed.entry), sector.entries),
  );
  return editOf({ ...back, objectives: plan.objectives.toSpliced(at, 0, objective) });
}

/** Closes the gaps in a sector's numbers: 1, 2, 3… in their present order. Throws `UnknownSectorError`. */
export function renumberSector(plan: Plan, sector: string): PlanEdit {
  if (!plan.sectors.some((known) => known.code === sector)) throw new UnknownSectorError(sector);
  const series = numberSeries(plan, sector);
  const places = new Map([...series].map(([name, numbers]) => [name, new Map(numbers.map((number, at) => [number, at + 1]))]));
  const renumbered = (code: ShortCode): ShortCode => ({
    ...code,
    number: places.get(seriesOf(code, plan.codeScheme))?.get(code.number) ?? code.number,
  });
  return recodedAll(
    plan,
    plan.objectives.map((objective) =>
      objective.shortCodes.every((code) => sameShortCode(renumbered(code), code))
        ? objective
        : { ...objective, shortCodes: objective.shortCodes.map(renumbered) },
    ),
  );
}

/**
 * Gives the objective the sector's next number in the place of the one that it has there. Throws also `NotSharedError` where it has none,
 * `NumbersUsedUpError`.
 */
export function giveNextNumber(plan: Plan, key: string, sector: string, taken: readonly string[] = []): PlanEdit {
  const { shortCodes } = findObjective(plan, key);
  const had = shortCodes.find((code) => code.sector === sector);
  if (!had) throw new NotSharedError(key, sector);
  const next = nextShortCode(plan, had, taken);
  return recoded(
    plan,
    key,
    shortCodes.map((code) => (code.sector === sector ? next : code)),
  );
}

function withEntries(plan: Plan, entriesOf: (sector: Sector) => readonly SectorEntry[]): Plan {
  return {
    ...plan,
    sectors: plan.sectors.map((sector) => {
      const entries = entriesOf(sector);
      return entries.length === sector.entries.length && entries.every((entry, at) => entry === sector.entries[at])
        ? sector
        : { ...sector, entries };
    }),
  };
}

/** The plan with a sector that lists the objective: by a new entry at the end, or by the one it has, changed. */
function withEntry(
  plan: Plan,
  key: string,
  code: string,
  added: Omit<SectorEntry, "objective">,
  change: (entry: SectorEntry) => SectorEntry,
): Plan {
  return withEntries(plan, (sector) => {
    if (sector.code !== code) return sector.entries;
    const listed = sector.entries.some((entry) => entry.objective === key);
    return listed
      ? sector.entries.map((entry) => (entry.objective === key ? change(entry) : entry))
      : [...sector.entries, { objective: key, ...added }];
  });
}

/** Gives an objective other short codes; entries and acceptances follow. */
function recoded(plan: Plan, key: string, shortCodes: readonly ShortCode[]): PlanEdit {
  const objective = findObjective(plan, key);
  return recodedAll(
    plan,
    plan.objectives.map((known) => (known === objective ? { ...objective, shortCodes } : known)),
  );
}

/** Puts objectives with other short codes in the places of the plan's; entries and acceptances follow. */
function recodedAll(plan: Plan, objectives: readonly Objective[]): PlanEdit {
  const keyOf = ({ shortCodes }: Objective) => objectiveKey(shortCodes, plan.codeScheme);
  const codes = new Map(
    plan.objectives.flatMap((old, at) => (keyOf(old) === keyOf(objectives[at]!) ? [] : [[keyOf(old), keyOf(objectives[at]!)] as const])),
  );
  const entry = (old: SectorEntry) => (codes.has(old.objective) ? { ...old, objective: codes.get(old.objective)! } : old);
  return {
    plan: {
      ...withEntries(plan, (sector) => sector.entries.map(entry)),
      objectives,
      checks: followCodes(plan.checks, codes, plan.objectives.map(keyOf)),
    },
    codes,
  };
}
