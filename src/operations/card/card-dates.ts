import { readDate } from "../../plan/notation/calendar-date";
import type { Entry } from "../../plan/entry";
import type { Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { DateUnreadableError } from "./card-errors";

/**
 * When a card starts or ends, as typed. What names no year is of the plan's first year for a start and of its last for an
 * end. Throws `DateUnreadableError`.
 */
export function readCardDate(typed: string, edge: "start" | "end", plan: Pick<Plan, "firstYear" | "years">): Entry<IsoDate> {
  const year = edge === "start" ? plan.firstYear : plan.firstYear + plan.years - 1;
  const date = readDate(typed.trim(), { edge, year });
  if (date.kind === "text") throw new DateUnreadableError(typed, year);
  return date;
}
