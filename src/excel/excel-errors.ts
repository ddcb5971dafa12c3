/** What Excel can refuse, by name. Each becomes its sentence in `messages/excel.ts`. */
import { PlanError } from "../plan/plan-error";

/** Somebody is typing in a cell: Excel answers nothing until they finish. */
export class CellEditError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.cellEdit", {}, options);
  }
}

/** The structure of the workbook is protected: no sheet can be added or removed. */
export class WorkbookProtectedError extends PlanError {
  constructor() {
    super("excel.workbookProtected");
  }
}

/** The workbook counts its days from 1904: dates of it mean other days, and dates written into it would. */
export class DateSystemError extends PlanError {
  constructor() {
    super("excel.dateSystem");
  }
}

/** The cells to be written are locked, or the file is open for reading only. */
export class WriteRefusedError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.writeRefused", {}, options);
  }
}

/** People cannot write on the sheet: it is protected, and not all of the cells are open. */
export class SheetProtectedError extends PlanError {
  constructor(sheet: string) {
    super("excel.sheetProtected", { sheet });
  }
}

/** A sheet of that name is already there. Excel does not tell capitals from small letters. */
export class SheetNameClashError extends PlanError {
  constructor(sheet: string) {
    super("excel.sheetNameClash", { sheet });
  }
}

/** A sheet name that Excel does not take: 1 to 31 characters, none of `\ / ? * : [ ]`, no apostrophe at the ends. */
export class SheetNameError extends PlanError {
  constructor(sheet: string) {
    super("excel.sheetName", { sheet });
  }
}

/** A defined name or a table of that name is already there. */
export class NameClashError extends PlanError {
  constructor(name: string) {
    super("excel.nameClash", { name });
  }
}

/** A sheet, table or name that was there a moment ago is gone, or was renamed. */
export class NotFoundInWorkbookError extends PlanError {
  constructor(what: string) {
    super("excel.notFound", { what });
  }
}

/**
 * A sheet, name, table or cell that was looked at before is gone, or one that is to be added has come to be: somebody
 * else works in the workbook. `place` is the member of the API that met it.
 */
export class ChangedMeanwhileError extends PlanError {
  constructor(place: string, options?: ErrorOptions) {
    super("excel.changedMeanwhile", { place }, options);
  }
}

/** A text longer than a cell holds (32,767 characters). */
export class CellTextTooLongError extends PlanError {
  constructor(sheet: string, cell: string, longest: number) {
    super("excel.textTooLong", { sheet, cell, longest });
  }
}

/** More in one request or answer than Excel on the web takes. */
export class TooMuchAtOnceError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.tooMuch", {}, options);
  }
}

/** This Excel is older than the add-in needs. */
export class ExcelTooOldError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.tooOld", {}, options);
  }
}

/** Excel cannot make one undo step of what was asked. */
export class UndoGroupRefusedError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.undoGroupRefused", {}, options);
  }
}

/** What was asked needs this workbook in front, and one sheet and cells of it selected. */
export class NotInFrontError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.notInFront", {}, options);
  }
}

/** A sheet cannot be set up for printing: on the desktop Excel asks the printer driver for every page, and there may be none. */
export class PageRefusedError extends PlanError {
  constructor(options?: ErrorOptions) {
    super("excel.pageRefused", {}, options);
  }
}

/** All is written, but Excel did not set these sheets up for printing. */
export class PagesLeftError extends PlanError {
  constructor(sheets: readonly string[]) {
    super("excel.pagesLeft", { sheets: sheets.join(", ") });
  }
}

/** Any other refusal; `refusal` is Excel's own code. */
export class ExcelRefusedError extends PlanError {
  constructor(refusal: string, options?: ErrorOptions) {
    super("excel.refused", { refusal }, options);
  }
}

/** Whoever waited asked to stop. */
export class CancelledError extends PlanError {
  constructor() {
    super("excel.cancelled");
  }
}

/**
 * A set-up that was cancelled or failed half-way. `removed` are the sheets that it had added and took away again; `left`
 * are those that it could not take away. `cause` says why it stopped.
 */
export class SetUpInterruptedError extends PlanError {
  constructor(
    readonly removed: readonly string[],
    readonly left: readonly string[],
    options: { cause: unknown },
  ) {
    super(left.length > 0 ? "excel.setUpLeft" : "excel.setUpUndone", { removed: removed.length, left: left.join(", ") }, options);
  }
}

/**
 * An edit that Excel refused or that was cancelled, and of which nothing is left in the workbook but, maybe, what is printed of
 * the sheets in `pagesLeft`. `cause` says why.
 */
export class EditUndoneError extends PlanError {
  constructor(pagesLeft: readonly string[], options: { cause: unknown }) {
    super(pagesLeft.length === 0 ? "excel.editUndone" : "excel.editUndoneBarPages", { sheets: pagesLeft.join(", ") }, options);
  }
}

/** An edit that stopped half-way and could not be taken back. `places` are the sheets and cells that may be half-written. */
export class EditHalfDoneError extends PlanError {
  constructor(
    readonly places: readonly string[],
    options: { cause: unknown },
  ) {
    super("excel.editHalfDone", { places: places.join("; ") }, options);
  }
}
