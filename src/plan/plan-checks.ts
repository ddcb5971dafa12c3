/** What a plan decides about its checks, and what people have answered to findings. */
import type { IsoDate } from "./iso-date";

/** How much a rule weighs in a plan; one that is off is not applied. */
export type RuleLevel = "error" | "warning" | "note" | "off";

export interface PlanChecks {
  /** Rules that weigh otherwise than usual, by their ids (`phases.weight`). */
  readonly levels: Readonly<Record<string, RuleLevel>>;
  readonly accepted: readonly AcceptedFinding[];
}

/** Something that a rule found and somebody lets stand, with the reason why. */
export interface AcceptedFinding {
  /** Id of the rule. */
  readonly rule: string;
  /** Key of an objective, code of a sector… as in the finding. */
  readonly subject: string;
  /** What was found, as the person read it. */
  readonly found: string;
  /** The values that were found, `full=100 total=90`: what is accepted stands only for as long as they stay. */
  readonly values: string;
  readonly reason: string;
  /** The day; `""` where it cannot be read. */
  readonly on: IsoDate | "";
}

/** A plan that leaves all rules as they are and has accepted nothing. */
export const usualChecks: PlanChecks = { levels: {}, accepted: [] };

/** What was contradictory in the published file that a plan was made from, and how each was resolved. */
export interface ImportReport {
  /** Name of the file. */
  readonly source: string;
  readonly on: IsoDate | "";
  readonly notes: readonly ImportNote[];
}

export interface ImportNote {
  /** Id of the rule that the contradiction belongs to. */
  readonly rule: string;
  readonly subject: string;
  /** Where in the file: `cards[12].code`. */
  readonly place: string;
  /** What the file says, in words. */
  readonly found: string;
  /** What the plan says now, in words. */
  readonly resolved: string;
}
