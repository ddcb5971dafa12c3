import { useState } from "react";
import { successor } from "./shown-findings";

/** The finding that one is at, by its id: as chosen; when it is solved, the one that takes its place. `order` are the ids as they are shown, `all` those of all findings. */
export function usePresentFinding(
  order: readonly string[],
  all: { readonly has: (id: string) => boolean },
): readonly [present: string | undefined, choose: (id: string | undefined) => void] {
  const [present, choose] = useState<string>();
  const [known, setKnown] = useState(order);
  if (known !== order) {
    setKnown(order);
    // One that a filter hides is still there.
    if (present !== undefined && !all.has(present)) choose(successor(known, order, present));
  }
  return [present, choose];
}
