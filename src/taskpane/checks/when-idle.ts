/** The longest that something waits for the browser to have nothing better to do, in milliseconds. */
const patience = 2_000;

/** Does something after a pause, once the browser is idle. Returns what calls it off. */
export function whenIdle(pause: number, work: () => void): () => void {
  let idle: number | undefined;
  const timer = setTimeout(() => {
    // Safari, which shows the pane on a Mac, tells of no idle times.
    if (typeof requestIdleCallback === "undefined") work();
    else idle = requestIdleCallback(work, { timeout: patience });
  }, pause);
  return () => {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
