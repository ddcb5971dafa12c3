/** The rows of a sector's table. */
import { objectiveKey } from "../codes/code";
import { blank } from "../entry";
import type { Plan, Sector, SectorEntry } from "../plan";
import { UnknownSectorError } from "./edit-errors";
import { findObjective } from "./objective-lookup";
import { sameContent } from "../difference/same-content";

/**
 * Lists an objective at the end of a sector's table, its weight still to be given; where another sector owns it, with the card's
 * excerpt. Throws `UnknownObjectiveError`, `UnknownSectorError`.
 */
export function listInSector(plan: Plan, key: string, sector: string): Plan {
  const objective = findObjective(plan, key);
  const excerpt = objective.card !== undefined && objective.shortCodes[0]?.sector !== sector;
  return withEntries(plan, sector, ({ entries }) => [
    ...entries,
    { objective: objectiveKey(objective.shortCodes, plan.codeScheme), weight: blank, excerpt, notes: [] },
  ]);
}

/**
 * Position of the row that only repeats another of the same objective: its weight is the other's or blank, and it says no more.
 * The last such one; undefined where each row says something of its own.
 */
export function repeatedEntry({ entries }: Pick<Sector, "entries">, objective: string): number | undefined {
  const rows = entries.map((entry, at) => ({ entry, at })).filter(({ entry }) => entry.objective === objective);
  return rows.findLast(({ entry, at }) => rows.some((other) => other.at !== at && saysNoMore(entry, other.entry)))?.at;
}

function saysNoMore(entry: SectorEntry, than: SectorEntry): boolean {
  const weight = entry.weight.kind === "blank" || sameContent(entry.weight, than.weight);
  return weight && (!entry.excerpt || than.excerpt) && entry.notes.every((note) => than.notes.includes(note));
}

/** Takes the row away that `repeatedEntry` finds, if there is one. Throws `UnknownSectorError`. */
export function dropRepeatedEntry(plan: Plan, objective: string, sector: string): Plan {
  return withEntries(plan, sector, (known) => {
    const at = repeatedEntry(known, objective);
    return at === undefined ? known.entries : known.entries.toSpliced(at, 1);
  });
}

function withEntries(plan: Plan, code: string, change: (sector: Sector) => readonly SectorEntry[]): Plan {
  if (!plan.sectors.some((sector) => sector.code === code)) throw new UnknownSectorError(code);
  return { ...plan, sectors: plan.sectors.map((sector) => (sector.code === code ? { ...sector, entries: change(sector) } : sector)) };
}
