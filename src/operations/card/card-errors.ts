/** Why a card cannot be made as asked. */
import { PlanError } from "../../plan/plan-error";

export class TitleMissingError extends PlanError {
  constructor() {
    super("operation.titleMissing");
  }
}

/** `date` is neither a date nor a month. */
export class DateUnreadableError extends PlanError {
  constructor(date: string, year: number) {
    super("operation.dateUnreadable", { date, year });
  }
}

export class DatesReversedError extends PlanError {
  constructor(start: string, end: string) {
    super("operation.datesReversed", { start, end });
  }
}

/** A reference table that the new card must be entered in is not in the workbook. */
export class TableMissingError extends PlanError {
  constructor(table: string) {
    super("operation.tableMissing", { table });
  }
}
