/** What the person has the pane do to the workbook: one thing at a time, its progress, how it ended, and what was done this session. */
import type { Progress } from "../../excel/progress";
import type { DoneEdit } from "../../operations/session/done-edit";
import type { Operations } from "../operations-context";

/** A step of long work; `total` is 0 before the first round trip. */
export interface TaskStep {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export type TaskOutcome =
  | { readonly kind: "done"; readonly edit: DoneEdit }
  /** An edit was taken back; `edit` tells so. */
  | { readonly kind: "restored"; readonly edit: DoneEdit }
  | { readonly kind: "failed"; readonly error: unknown };

export interface TaskState {
  /** Something is being done; no other task begins before it has ended. */
  readonly busy: boolean;
  readonly step?: TaskStep | undefined;
  readonly stopping: boolean;
  /** How the last task ended, until it is dismissed or the next one begins. */
  readonly outcome?: TaskOutcome | undefined;
  /** Edits of this session that can still be taken back, newest first. */
  readonly edits: readonly DoneEdit[];
}

export class TaskStore {
  private state: TaskState = { busy: false, stopping: false, edits: [] };
  private readonly listeners = new Set<() => void>();
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private stopped = false;

  constructor(
    private readonly operations: Operations,
    private readonly recode: (codes: ReadonlyMap<string, string>) => void,
  ) {}

  readonly now = (): TaskState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Does something that takes a while; `undefined` if it failed, which is said in the pane's notice. */
  readonly run = <T>(work: (operations: Operations, progress: Progress) => Promise<T>): Promise<T | undefined> => {
    this.waiting++;
    const result = this.last.then(() => this.perform(work));
    this.last = result;
    return result;
  };

  /** The same for an edit of the plan: it is told, listed, and can be taken back. */
  readonly edit = async (work: (operations: Operations, progress: Progress) => Promise<DoneEdit>): Promise<DoneEdit | undefined> => {
    const edit = await this.run(work);
    if (edit) {
      this.recode(edit.codes);
      this.change({ outcome: { kind: "done", edit }, edits: isRestorable(edit) ? [edit, ...this.state.edits] : this.state.edits });
    }
    return edit;
  };

  /** Takes an edit back, as far as nobody has changed the same since. */
  readonly restore = async (edit: DoneEdit): Promise<void> => {
    const restored = await this.run(({ restoreEdit }) => restoreEdit(edit.id));
    if (!restored) return;
    this.recode(restored.done.codes);
    const { done } = restored;
    this.change({
      outcome: { kind: "restored", edit: done },
      edits: isRestorable(done) ? [done, ...this.state.edits.filter(({ id }) => id !== edit.id)] : this.state.edits,
    });
  };

  /** Asks the task that is running to end before its next step. */
  readonly stop = (): void => {
    this.stopped = true;
    this.change({ stopping: true });
  };

  /** Says a failure that came about without a task. */
  readonly fail = (error: unknown): void => this.change({ outcome: { kind: "failed", error } });

  readonly dismiss = (): void => this.change({ outcome: undefined });

  private async perform<T>(work: (operations: Operations, progress: Progress) => Promise<T>): Promise<T | undefined> {
    this.stopped = false;
    this.change({ busy: true, outcome: undefined });
    const isStopped = () => this.stopped;
    try {
      return await work(this.operations, {
        step: (done, total, what) => this.change({ step: { done, total, what } }),
        get cancelled() {
          return isStopped();
        },
      });
    } catch (error) {
      this.fail(error);
      return undefined;
    } finally {
      this.waiting--;
      this.change({ busy: this.waiting > 0, step: undefined, stopping: false });
    }
  }

  private change(changes: Partial<TaskState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }
}

/** Where there was nothing to write, there is nothing to take back. */
function isRestorable({ id }: DoneEdit): boolean {
  return id !== 0;
}
