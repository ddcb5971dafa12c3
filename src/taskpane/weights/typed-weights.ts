/** Points as they are typed, before they are written. Pure. */
import type { MessageKey } from "../../messages";
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { Plan, Sector, SectorEntry, SectorWeight } from "../../plan/plan";
import { isAllowed, sameWeight, type Weighing } from "../../plan/template/meaning/weighing";
import { readWeight } from "../../plan/weight";

/** What is typed in the fields of a sector, by the objective's key. */
export type WeightDrafts = ReadonlyMap<string, string>;

/** As a field shows it; decimals with the comma or the point of the language. */
export function weightText(weight: SectorWeight, decimals: Intl.NumberFormat): string {
  switch (weight.kind) {
    case "incentive":
      return "*";
    case "none":
      return "==";
    case "blank":
      return "";
    case "text":
      return weight.text;
    case "value":
      return decimals.format(weight.value);
  }
}

/** What is wrong with a weight as typed or as it stands in the cell. */
export function weightProblem(weight: SectorWeight, weighing: Weighing): MessageKey | undefined {
  if (isAllowed(weight, weighing)) return undefined;
  if (weighing.kind !== "total") return "weights.notListed";
  return weight.kind === "text" ? "weights.unreadable" : "weights.outOfRange";
}

/** The sector as it would be with what is typed; what cannot be written counts as it stands in the cell. */
export function withDrafts(sector: Sector, drafts: WeightDrafts, weighing: Weighing): Sector {
  const changes = writableDrafts(sector, drafts, weighing);
  return changes.size === 0 ? sector : { ...sector, entries: sector.entries.map((entry) => weighed(entry, changes)) };
}

function weighed(entry: SectorEntry, changes: ReadonlyMap<string, SectorWeight>): SectorEntry {
  return { ...entry, weight: changes.get(entry.objective) ?? entry.weight };
}

/** What is typed and says something else than its cell, as far as it can be written. */
export function writableDrafts({ entries }: Sector, drafts: WeightDrafts, weighing: Weighing): ReadonlyMap<string, SectorWeight> {
  return changedWeights(
    entries,
    new Map(
      [...drafts].flatMap(([objective, text]) => {
        const weight = readWeight(text);
        return isAllowed(weight, weighing) ? [[objective, weight] as const] : [];
      }),
    ),
  );
}

/** Of some weights, those that differ from the entries'. */
export function changedWeights(
  entries: readonly SectorEntry[],
  weights: ReadonlyMap<string, SectorWeight>,
): ReadonlyMap<string, SectorWeight> {
  return new Map(
    entries.flatMap(({ objective, weight: standing }) => {
      const weight = weights.get(objective);
      return weight !== undefined && !sameWeight(weight, standing) ? [[objective, weight] as const] : [];
    }),
  );
}

/** Who gets what is missing, if one objective is to get all of it: the first without points, else the last of the sector's own. */
export function takerOfRest({ code, entries }: Sector, plan: Pick<Plan, "objectives" | "codeScheme">): string | undefined {
  const objectives = objectivesByKey(plan);
  const without = entries.find(({ weight }) => weight.kind === "blank");
  const own = entries.findLast(
    ({ objective, weight, excerpt }) => objectives.get(objective)?.shortCodes[0]?.sector === code && !excerpt && weight.kind === "value",
  );
  return (without ?? own)?.objective;
}
