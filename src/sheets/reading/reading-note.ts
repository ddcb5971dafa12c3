import type { MessageValues } from "../../messages/message-values";

/** Something that could not be read, or was read by another way; `code` is the key of its sentence in `messages/`. */
export interface ReadingNote {
  readonly code:
    | "reading.nameMissing"
    | "reading.nameMissingFoundByLabel"
    | "reading.tableMissing"
    | "reading.columnMissing"
    | "reading.outsideLayout"
    | "reading.numberFromSheetName"
    | "reading.codeUnreadable"
    | "reading.sheetMissing"
    | "reading.duplicateCode"
    | "reading.sheetName"
    | "reading.notInRegister"
    | "reading.settingUnreadable"
    | "reading.ruleLevelUnreadable"
    | "reading.acceptedWithoutRule"
    | "reading.acceptedDateUnreadable";
  readonly values: MessageValues;
}
