/** Why a change of the plan cannot be written into its sheets. Nothing has been written when one of these is thrown. */
import type { MessageValues } from "../../messages/message-values";
import { PlanError } from "../../plan/plan-error";
import type { PlanPart } from "./plan-parts";

/** The card's sheet was not found, or another card with the same code stands before it. */
export class CardSheetMissingError extends PlanError {
  constructor(objective: string) {
    super("change.cardSheetMissing", { objective });
  }
}

/** The name by which a field's cell is found was deleted; `label` is what the sheet calls the field. */
export class FieldMissingError extends PlanError {
  constructor(sheet: string, name: string, label: string) {
    super("change.fieldMissing", { sheet, name, label });
  }
}

export class TableNotFoundError extends PlanError {
  constructor(sheet: string, table: string) {
    super("change.tableMissing", { sheet, table });
  }
}

/** A table of the sheet `Impostazioni` in which decisions about the checks are kept: workbooks of before the checks lack it. */
export class ChecksTableMissingError extends PlanError {
  constructor(sheet: string, table: string) {
    super("change.checksTableMissing", { sheet, table });
  }
}

export class ColumnNotFoundError extends PlanError {
  constructor(sheet: string, table: string, column: string) {
    super("change.columnMissing", { sheet, table, column });
  }
}

/**
 * A part of the plan that its sheets cannot be made to hold by writing in them: years change the columns of every card; a sector
 * that goes has objectives; what is to be written would be read as something else.
 */
export class UnwrittenChangeError extends PlanError {
  constructor(
    why: "years" | "importReport" | "sectorGone" | "sectorSheetTaken" | "sections" | "sectionFilled" | "codeScheme" | "templates" | "other",
    values: MessageValues = {},
  ) {
    super(`change.unwritten.${why}`, values);
  }
}

/** A part of the plan that no kind of sheet writes in place. */
export function unwrittenPart(part: PlanPart): UnwrittenChangeError {
  if (part === "importReport") return new UnwrittenChangeError("importReport");
  return part === "firstYear" || part === "years" ? new UnwrittenChangeError("years") : new UnwrittenChangeError("other", { sheet: part });
}

/** The deleted card's sheet is not there any more. */
export class DeletedCardMissingError extends PlanError {
  constructor(objective: string) {
    super("change.deletedCardMissing", { objective });
  }
}

/** A sheet that Cardine did not write has the name that is needed for the sheet of findings. */
export class ChecksSheetTakenError extends PlanError {
  constructor(sheet: string) {
    super("change.checksSheetTaken", { sheet });
  }
}
