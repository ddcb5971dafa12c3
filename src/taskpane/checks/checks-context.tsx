/** What is wrong with the plan, for the view that lists it, its tab, and whoever leads there. */
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import type { OpenFinding } from "../../operations/checks/checked-plan";
import { useOperations } from "../operations-context";
import { useWorkbookStore } from "../workbook/workbook-context";
import { ChecksStore, errorCount, type KnownChecks } from "./checks-store";

const StoreContext = createContext<ChecksStore | undefined>(undefined);

/** Checks the open plan in the background for as long as it is rendered. */
export function ChecksProvider({ children }: { readonly children: ReactNode }) {
  const { checkPlan } = useOperations();
  const workbook = useWorkbookStore();
  const [store] = useState(() => new ChecksStore(checkPlan));
  useEffect(() => {
    const follow = () => {
      const { content } = workbook.now();
      if (content.kind === "plan") store.follow(content.open);
    };
    follow();
    const leave = workbook.subscribe(follow);
    window.addEventListener("keydown", store.wait, { capture: true });
    return () => {
      leave();
      window.removeEventListener("keydown", store.wait, { capture: true });
      store.stop();
    };
  }, [store, workbook]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

function useChecksStore(): ChecksStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("The checks were asked for without a plan.");
  return store;
}

export function useChecks(): KnownChecks & Pick<ChecksStore, "checkAgain"> {
  const { subscribe, now, hurry, checkAgain } = useChecksStore();
  useEffect(() => hurry(), [hurry]);
  return { ...useSyncExternalStore(subscribe, now), checkAgain };
}

/** What is to be corrected about an objective as far as it is known, by its key: errors and warnings that nobody accepted. */
export function useFindingsAbout(objective: string): readonly OpenFinding[] {
  const { subscribe, now } = useChecksStore();
  const { checked } = useSyncExternalStore(subscribe, now);
  return useMemo(() => checked?.findings.filter((found) => isToCorrect(found) && isAbout(found, objective)) ?? [], [checked, objective]);
}

function isToCorrect({ finding, accepted }: OpenFinding): boolean {
  return finding.severity !== "note" && !accepted;
}

function isAbout({ finding: { place, subject } }: OpenFinding, objective: string): boolean {
  return subject === objective || ("objective" in place && place.objective === objective);
}

/** How many errors the plan has as far as it is known; accepted ones do not count. */
export function useErrorCount(): number {
  const { subscribe, now } = useChecksStore();
  return useSyncExternalStore(subscribe, () => errorCount(now()));
}
