/** How whoever waits follows a long write, and stops it. */
export interface Progress {
  /** Called after each round trip: `done` of `total` steps, and what has just been written (a sheet name). */
  step(done: number, total: number, what: string): void;
  /** Looked at between round trips. */
  readonly cancelled: boolean;
}
