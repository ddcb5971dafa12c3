/**
 * Why a file could not be read or written as a workbook. `code` is the key of the sentence that a person reads
 * (messages/xlsx.ts), `values.file` names the file. This folder knows nothing of plans, so it has its own base class.
 */
export class WorkbookFileError extends Error {
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> & { readonly file: string },
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = new.target.name;
  }
}

/** The file ends before its directory, or is empty. */
export class TruncatedFileError extends WorkbookFileError {
  constructor(file: string) {
    super("file.truncated", { file });
  }
}

/** The file asks for a password. */
export class EncryptedFileError extends WorkbookFileError {
  constructor(file: string) {
    super("file.encrypted", { file });
  }
}

/** The old binary format of Excel 97–2003 (`.xls`), whatever the file is called. */
export class LegacyFileError extends WorkbookFileError {
  constructor(file: string) {
    super("file.legacy", { file });
  }
}

/** Something else: another kind of document, or no document at all. */
export class NotAWorkbookError extends WorkbookFileError {
  constructor(file: string) {
    super("file.notWorkbook", { file });
  }
}

/** What of a file can be too much: its bytes, what they unfold to, its parts, cells, those of one sheet, the rectangle around a sheet's cells, repeated formulas. */
export type Excess = "bytes" | "unfolded" | "entries" | "cells" | "sheetCells" | "area" | "formulas";

const MEGABYTE = 2 ** 20;
const MEASURED_IN_BYTES: readonly Excess[] = ["bytes", "unfolded", "formulas"];

/** The contents are, or would unfold, beyond what is reasonable for a workbook. Size and limit are bytes or a count; of the former messages tell megabytes. */
export class FileTooLargeError extends WorkbookFileError {
  constructor(file: string, excess: Excess, size: number, limit: number, values: Readonly<Record<string, string>> = {}) {
    const [told, most] = MEASURED_IN_BYTES.includes(excess) ? [Math.ceil(size / MEGABYTE), Math.floor(limit / MEGABYTE)] : [size, limit];
    super(`file.tooLarge.${excess}`, { ...values, file, size: told, limit: most });
  }
}

/** One part inside the file is missing, does not unfold or is not well-formed. */
export class DamagedFileError extends WorkbookFileError {
  constructor(file: string, part: string, options?: ErrorOptions) {
    super("file.damaged", { file, part }, options);
  }
}

/** A part declares a document type or entities, which no spreadsheet program writes. */
export class ExternalEntitiesError extends WorkbookFileError {
  constructor(file: string, part: string) {
    super("file.externalEntities", { file, part });
  }
}

/** The workbook holds something that no `.xlsx` file can: `place` says where. Thrown before anything is written. */
export class UnwritableWorkbookError extends WorkbookFileError {
  constructor(
    code:
      | "file.noVisibleSheet"
      | "file.textTooLong"
      | "file.formulaTooLong"
      | "file.tableColumns"
      | "file.promptTooLong"
      | "file.headerTooLong",
    place: string,
  ) {
    super(code, { file: "", place });
  }
}
