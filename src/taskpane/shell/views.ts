/** The views of a plan, in the order of their tabs. A view is loaded when it is first opened. */
import { lazy, type ComponentType } from "react";
import type { MessageKey } from "../../messages";
import type { SetUpResult } from "../../operations/set-up-plan";
import type { OpenPlan } from "../operations-context";

export interface ViewProps {
  readonly open: OpenPlan;
  readonly readAgain: () => Promise<void>;
  /** What has just been made, if the plan is new. */
  readonly setUp?: SetUpResult;
}

export type ViewName = "plan" | "newCard";

export const views: Readonly<Record<ViewName, { readonly label: MessageKey; readonly View: ComponentType<ViewProps> }>> = {
  plan: { label: "tab.plan", View: lazy(() => import("../plan/plan-view")) },
  newCard: { label: "tab.newCard", View: lazy(() => import("../new-card/new-card-view")) },
};
