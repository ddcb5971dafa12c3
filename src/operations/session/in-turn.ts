/** Edits of the workbook run one after the other, so that each reads what the one before has written. */
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` as soon as all work given before has ended, however it ended. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
