import { useEffect, useEffectEvent, useRef } from "react";
import type { Phase } from "../../../plan/plan";

/**
 * Shows phases that are being added as soon as the plan holds them, which may be before or after the edit has answered.
 * Answers with what is called beforehand: it takes the place of the last new phase and their number, and gives a way to
 * forget them.
 */
export function useShownAdditions(phases: readonly Phase[], show: (at: number) => void): (at: number, added: number) => () => void {
  const awaited = useRef<{ readonly at: number; readonly count: number }>(undefined);
  const showAwaited = useEffectEvent(() => {
    const due = awaited.current;
    if (!due || phases.length < due.count) return;
    awaited.current = undefined;
    show(due.at);
  });
  useEffect(() => showAwaited(), [phases]);
  return (at, added) => {
    const due = { at, count: phases.length + added };
    awaited.current = due;
    return () => {
      if (awaited.current === due) awaited.current = undefined;
    };
  };
}
