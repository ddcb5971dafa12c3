/**
 * What can be wrong with a plan, declared as data: each rule has an id that stays, a severity, a source, and a pure check.
 * The same rules serve the plan of a workbook, a plan as published and a consolidated plan.
 */
import type { MessageKey } from "../messages";
import type { IsoDate, Plan } from "../plan/plan";
import type { MessageValues } from "../plan/plan-error";
import type { FixOf } from "./fix";
import type { PlanPlace } from "./plan-place";

export type Severity = "error" | "warning" | "note";

/** One thing that a rule found. `code` is the key of its sentence, which names both values. */
export interface Violation {
  /** Key of an objective (`DG.00003/S7.00001`), code of a sector, `area · section`, or a PEG code. */
  readonly subject: string;
  readonly place: PlanPlace;
  readonly code: MessageKey;
  readonly values: MessageValues;
}

/** The day that a plan is checked on; where none is given, no date counts as still to come. */
export interface CheckDay {
  readonly today?: IsoDate | undefined;
}

export interface Rule {
  /** `phases.weight`. */
  readonly id: string;
  readonly severity: Severity;
  /** The law, guideline or rule of the plan that it rests on; see `sources.ts`. */
  readonly source: string;
  readonly check: (plan: Plan, day: CheckDay) => Iterable<Violation>;
  /** What it finds changes from day to day, not with the plan alone. */
  readonly ofTheDay?: true;
  /** What mends one that was found in the plan; absent, or undefined, where only a person can say. */
  readonly fix?: FixOf;
}

export interface Finding extends Violation {
  readonly rule: string;
  readonly severity: Severity;
  /** Where the plan file that was read says it, `cards[12].code`; absent where the plan shows it by itself. */
  readonly filePlaces?: readonly string[];
}
