import { isoDateIn } from "../plan/notation/calendar-date";
import type { IsoDate } from "../plan/iso-date";
import { UsageError } from "./command-errors";

/** A day as `--on` takes it, `2025-09-30`. Throws `UsageError` for anything else, days that no calendar has among them. */
export function dayTyped(command: string, typed: string): IsoDate {
  const day = isoDateIn(typed);
  if (!day) throw new UsageError("cli.dayWrong", { command, option: "--on", value: typed });
  return day;
}
