/** What the operations in one open workbook share, from the first to the last. It is forgotten with the pane. */
import { FollowedWorkbook } from "./followed-workbook";
import { Journal } from "./journal";

export class Session {
  readonly followed = new FollowedWorkbook();
  readonly journal = new Journal();
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `work` as soon as all work given before has ended, however it ended, so that each reads what the one before has written. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    this.last = result.catch(() => undefined);
    return result;
  }
}
