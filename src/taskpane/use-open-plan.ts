import { useCallback, useEffect, useRef, useState } from "react";
import { PlanError } from "../plan/plan-error";
import { useOperations, type OpenPlan } from "./operations-context";

/** What the pane knows of the open workbook. */
export type WorkbookState =
  | { readonly kind: "reading" }
  | { readonly kind: "noPlan" }
  /** `failure` is why the last reading failed; the plan is then the one before it. */
  | ({ readonly kind: "plan"; readonly failure?: unknown } & OpenPlan)
  | { readonly kind: "failed"; readonly error: unknown };

/** The plan of the open workbook and how to read it again; while it is read again, what was known stays. */
export function useOpenPlan(): { readonly state: WorkbookState; readonly readAgain: () => Promise<void> } {
  const { readOpenPlan } = useOperations();
  const [state, setState] = useState<WorkbookState>({ kind: "reading" });
  const lastReading = useRef(0);

  const readAgain = useCallback(async () => {
    const reading = ++lastReading.current;
    const found = await readOpenPlan().then((open): WorkbookState => ({ kind: "plan", ...open }), whyNot);
    if (reading === lastReading.current) setState((known) => (known.kind === "plan" && found.kind === "failed" ? { ...known, failure: found.error } : found));
  }, [readOpenPlan]);

  useEffect(() => {
    void readAgain();
  }, [readAgain]);

  return { state, readAgain };
}

function whyNot(error: unknown): WorkbookState {
  return error instanceof PlanError && error.code === "reading.notAPlan" ? { kind: "noPlan" } : { kind: "failed", error };
}
