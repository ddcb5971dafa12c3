/** What the pane can do to the workbook; given from outside, so that the views know neither Excel nor the network. */
import { createContext, useContext } from "react";
import type { Progress } from "../excel/progress";
import type { AddedCard, CardRequest } from "../operations/add-card";
import type { PlanDocument } from "../operations/read-plan-document";
import type { SetUpResult } from "../operations/set-up-plan";
import type { Plan } from "../plan/plan";
import type { ReadingNote } from "../sheets/reading-note";

export interface OpenPlan {
  readonly plan: Plan;
  readonly notes: readonly ReadingNote[];
}

export interface Operations {
  /** Throws `NotAPlanError` where the workbook holds no plan. */
  readOpenPlan(): Promise<OpenPlan>;
  readPlanDocument(file: File): Promise<PlanDocument>;
  /** `name` is what to call it. */
  readDemoPlan(name: string): Promise<PlanDocument>;
  previewSetUp(plan: Plan): Promise<SetUpResult>;
  setUpPlan(plan: Plan, progress: Progress): Promise<SetUpResult>;
  addCard(request: CardRequest): Promise<AddedCard>;
  /** Shows a sheet. */
  goTo(sheet: string): Promise<void>;
}

export const OperationsContext = createContext<Operations | undefined>(undefined);

export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (!operations) throw new Error("The pane was rendered without operations.");
  return operations;
}
