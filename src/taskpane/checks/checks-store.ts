/** What is wrong with the open plan, looked for again whenever the plan has changed and nobody is typing. */
import type { CheckedPlan } from "../../operations/checks/checked-plan";
import type { Operations, OpenPlan } from "../operations-context";
import { whenIdle } from "./when-idle";

export interface KnownChecks {
  /** What was found last: before the last changes of the plan, while `underWay` or after a failure. */
  readonly checked?: CheckedPlan | undefined;
  /** When it was found. */
  readonly at?: Date | undefined;
  /** The plan as it is now is still to be checked. */
  readonly underWay: boolean;
  /** Why the last check failed. */
  readonly failure?: unknown;
}

/** Milliseconds without a change of the plan and without typing, after which the plan is checked. */
const usualPause = 400;
/** The first time the pane has more urgent things to load and show. */
const firstPause = 1_500;
/** Where checking takes long, it is done less often: it takes at most a part of this size of the time. */
const part = 4;
const longestPause = 3_000;

export class ChecksStore {
  private known: KnownChecks = { underWay: true };
  private readonly listeners = new Set<() => void>();
  private wanted: OpenPlan | undefined;
  private pause = firstPause;
  private callOff: (() => void) | undefined;
  private running = false;

  constructor(private readonly checkPlan: Operations["checkPlan"]) {}

  readonly now = (): KnownChecks => this.known;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The plan to check from now on; answers about others are dropped. */
  readonly follow = (open: OpenPlan): void => {
    if (open === this.wanted) return;
    this.wanted = open;
    this.change({ underWay: true });
    this.schedule(this.pause);
  };

  /** Somebody is typing: what waits, waits on. */
  readonly wait = (): void => {
    if (this.callOff) this.schedule(this.pause);
  };

  /** Somebody wants to see what is found, and has seen nothing yet. */
  readonly hurry = (): void => {
    if (this.callOff && !this.known.checked) this.schedule(0);
  };

  readonly checkAgain = (): void => {
    this.change({ underWay: true, failure: undefined });
    this.schedule(0);
  };

  readonly stop = (): void => {
    this.wanted = undefined;
    this.callOff?.();
    this.callOff = undefined;
  };

  private schedule(pause: number): void {
    this.callOff?.();
    this.callOff = whenIdle(pause, () => {
      this.callOff = undefined;
      void this.check();
    });
  }

  private async check(): Promise<void> {
    const of = this.wanted;
    // What is asked for meanwhile is checked right after.
    if (!of || this.running) return;
    this.running = true;
    const begun = performance.now();
    try {
      const checked = await this.checkPlan(of);
      if (of === this.wanted) this.change({ checked, at: new Date(), underWay: false, failure: undefined });
    } catch (failure) {
      if (of === this.wanted) this.change({ failure, underWay: false });
    }
    this.running = false;
    this.pause = Math.min(longestPause, Math.max(usualPause, part * (performance.now() - begun)));
    if (this.wanted && of !== this.wanted && !this.callOff) this.schedule(this.pause);
  }

  private change(changes: Partial<KnownChecks>): void {
    this.known = { ...this.known, ...changes };
    for (const listener of this.listeners) listener();
  }
}

/** How many errors stand, those that are accepted left out. */
export function errorCount({ checked }: KnownChecks): number {
  return checked?.findings.filter(({ finding, accepted }) => finding.severity === "error" && !accepted).length ?? 0;
}
