import type { MessageValues } from "../../messages/message-values";

/** Why something cannot be put right, with a way out; `code` is the key of its sentence in `messages/`. */
export interface Obstacle {
  readonly code:
    | "verify.sheetMissing"
    | "verify.tableMissing"
    | "verify.columnMissing"
    | "verify.nameLost"
    | "verify.rowsUndecided"
    | "verify.cardsWithoutRow";
  readonly values: MessageValues;
}
