/** The views of a plan, in the order of their tabs. A view is loaded when it is first opened. */
import { lazy, type ComponentType } from "react";
import type { MessageKey } from "../../messages";
import { ErrorBadge } from "../checks/error-badge";
import type { SheetPart } from "../workbook/sheet-part";

export type ViewName = "plan" | "newCard" | "card" | "weights" | "checks";

interface View {
  readonly label: MessageKey;
  /** How the pane's address names it: `?view=new-card`. */
  readonly address: string;
  readonly View: ComponentType;
  /** Stands beside the label. */
  readonly Badge?: ComponentType;
  /** One goes from sheet to sheet with it: the pane does not turn from it to the view of the sheet in front, but offers to. */
  readonly stays?: boolean;
}

export const views: Readonly<Record<ViewName, View>> = {
  plan: { label: "tab.plan", address: "plan", View: lazy(() => import("../plan/plan-view")) },
  newCard: { label: "tab.newCard", address: "new-card", View: lazy(() => import("../new-card/new-card-view")) },
  card: { label: "tab.card", address: "card", View: lazy(() => import("../card/card-view")) },
  weights: { label: "tab.weights", address: "weights", View: lazy(() => import("../weights/weights-view")) },
  checks: { label: "tab.checks", address: "checks", View: lazy(() => import("../checks/checks-view")), Badge: ErrorBadge, stays: true },
};

export const viewNames = Object.keys(views) as readonly ViewName[];

/** The view that the query of the pane's address asks for. */
export function viewOfAddress(query: string): ViewName | undefined {
  const wanted = new URLSearchParams(query).get("view");
  return viewNames.find((name) => views[name].address === wanted);
}

/** The view that belongs to a sheet; none for sheets that no view is about. */
export function viewOfPart({ kind }: SheetPart): ViewName | undefined {
  return ({ card: "card", sector: "weights", plan: "plan", other: undefined } as const)[kind];
}
