/**
 * What can be wrong with a plan, declared as data: each rule has an id that stays, a severity, a source, and a pure check.
 * The same rules serve the plan of a workbook, a plan as published and a consolidated plan.
 */
import type { Plan } from "../plan/plan";
import type { IsoDate } from "../plan/iso-date";
import type { FixOf } from "./fix";
import type { Violation } from "./violation";

export type Severity = "error" | "warning" | "note";

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
  /** It tells what is not there yet, which in a draft is still to be done: of a card in draft it is a note. */
  readonly ofGaps?: true;
  /** What mends one that was found in the plan; absent, or undefined, where only a person can say. */
  readonly fix?: FixOf;
}

export interface Finding extends Violation {
  readonly rule: string;
  readonly severity: Severity;
  /** Where the plan file that was read says it, `cards[12].code`; absent where the plan shows it by itself. */
  readonly filePlaces?: readonly string[];
}
