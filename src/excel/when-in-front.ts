import { CancelledError, EditUndoneError, NotInFrontError, SetUpInterruptedError } from "./excel-errors";
import { pauses } from "./pauses";
import type { Progress } from "./progress";

/**
 * Does the work again, after growing pauses, while Excel refuses it because the workbook is not in front: a person who looks
 * something up elsewhere is back soon. The work must leave nothing half-done that a second time would double. Throws
 * `NotInFrontError` when nobody comes, or what was taken back because of it; `CancelledError` where `progress` says so in a pause.
 */
export async function whenInFront<T>(work: () => Promise<T>, progress?: Pick<Progress, "cancelled">): Promise<T> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (refusal) {
      if (!isForTheFront(refusal)) throw refusal;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (progress?.cancelled) throw new CancelledError();
  }
  return work();
}

/** Refused for the selection or another workbook in front, and nothing of it is left. */
function isForTheFront(refusal: unknown): boolean {
  const taken = refusal instanceof EditUndoneError || (refusal instanceof SetUpInterruptedError && refusal.left.length === 0);
  return (taken ? refusal.cause : refusal) instanceof NotInFrontError;
}
