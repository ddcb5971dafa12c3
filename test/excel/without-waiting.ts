/** What jest 30.5 has and its types do not tell yet. */
const ofNow = jest as typeof jest & { setTimerTickMode(how: { readonly mode: "nextAsync" }): void };

/**
 * Within the test file nobody waits: a timer rings as soon as nothing else is under way, in the order in which timers would ring.
 * Gathering, late events and pauses so take no time, and end the same on a busy machine. Clocks go on as they do.
 */
export function withoutWaiting(): void {
  beforeAll(() => {
    jest.useFakeTimers({ doNotFake: ["Date", "hrtime", "nextTick", "performance", "queueMicrotask", "setImmediate", "clearImmediate"] });
    ofNow.setTimerTickMode({ mode: "nextAsync" });
  });
  afterAll(() => void jest.useRealTimers());
}
