import type { MessageKey } from "../../messages";
import type { MessageValues } from "../../messages/message-values";

/** Something that was found while a plan was read, because the plan itself cannot hold it. `rule` is the id of the check that it belongs to. */
export interface ToldWhileReading {
  readonly rule: string;
  readonly code: MessageKey;
  /** Short code(s) of the objective, a sector's code, or `""`. */
  readonly subject: string;
  /** Where in the file: `cards[12].phases[3].windows.2021.start`. */
  readonly place: string;
  readonly values: MessageValues;
}
