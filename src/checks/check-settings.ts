import type { CheckDay, Severity } from "./rule";

/** What a plan decides about its checks, by the ids of rules; an id that no rule has changes nothing. */
export interface CheckSettings extends CheckDay {
  /** Rules that are switched off. */
  readonly off: ReadonlySet<string>;
  /** Rules that weigh more or less than usual. */
  readonly severities: ReadonlyMap<string, Severity>;
}

export const usualSettings: CheckSettings = { off: new Set(), severities: new Map() };
