import type { IsoDate } from "../plan/iso-date";
import type { PlanChecks } from "../plan/plan-checks";
import type { CheckDay, Severity } from "./rule";

/** What a plan decides about its checks, by the ids of rules; an id that no rule has changes nothing. */
export interface CheckSettings extends CheckDay {
  /** Rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Rules that weigh more or less than usual. */
  readonly severities: ReadonlyMap<string, Severity>;
}

export const usualSettings: CheckSettings = { off: new Set(), severities: new Map() };

/** As a plan decides; without a day, no date counts as still to come. */
export function settingsOf({ levels }: Pick<PlanChecks, "levels">, today?: IsoDate): CheckSettings {
  const given = Object.entries(levels);
  return {
    off: new Set(given.flatMap(([rule, level]) => (level === "off" ? [rule] : []))),
    severities: new Map(given.flatMap(([rule, level]) => (level === "off" ? [] : [[rule, level] as const]))),
    ...(today !== undefined && { today }),
  };
}
