import type { MessageKey } from "../messages";
import type { MessageValues } from "../messages/message-values";
import type { PlanPlace } from "./plan-place";

/** One thing that a rule found. `code` is the key of its sentence, which names both values. */
export interface Violation {
  /** Key of an objective (`DG.00003/S7.00001`), code of a sector, `area · section`, or a PEG code. */
  readonly subject: string;
  readonly place: PlanPlace;
  readonly code: MessageKey;
  readonly values: MessageValues;
}
