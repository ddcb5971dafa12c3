/** The views of a plan, in the order of their tabs. A view is loaded when it is first opened. */
import {
  BoardRegular,
  CheckmarkCircleRegular,
  DocumentAddRegular,
  DocumentTextRegular,
  ScalesRegular,
  TableRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { lazy, type ComponentType } from "react";
import type { MessageKey } from "../../messages";
import { sectionsOf } from "../../plan/areas/area";
import { isFlat } from "../../plan/areas/flat-plan";
import type { Plan } from "../../plan/plan";
import { areaHeading } from "../area/area-heading";
import { cardHeading } from "../card/card-heading";
import { ErrorBadge } from "../checks/error-badge";
import type { Speech } from "../speech/speech";
import { sectorHeading } from "../weights/sector-heading";
import type { ShownPart } from "../workbook/sheet-part";
import type { Workbook } from "../workbook/workbook-context";
import type { Heading } from "./heading";

interface View {
  /** A word, so that all tabs are whole in Excel's narrowest pane. */
  readonly label: MessageKey;
  /** What the tab is called where a word says too little. */
  readonly name?: MessageKey;
  readonly Icon: FluentIcon;
  /** How the pane's address names it: `?view=new-card`. */
  readonly address: string;
  readonly View: ComponentType;
  /** The sheets that it is about: the pane turns to it when one of them comes to the front. */
  readonly follows?: ShownPart["kind"];
  /** What stands above the tabs while it is open; the plan's title, if absent or where there is nothing yet that it could be about. */
  readonly heading?: (workbook: Workbook, say: Speech["say"]) => Heading | undefined;
  /** Stands beside the label. */
  readonly Badge?: ComponentType;
  /** One goes from sheet to sheet with it: the pane does not turn from it to the view of the sheet in front, but offers to. */
  readonly stays?: boolean;
  /** For which plans; for all, if absent. */
  readonly isOffered?: (plan: Plan) => boolean;
}

function hasOrTakesCards(plan: Plan): boolean {
  return !isFlat(plan);
}

function hasAreas(plan: Plan): boolean {
  return isFlat(plan) || sectionsOf(plan).length > 0;
}

const list = {
  plan: { label: "tab.plan", Icon: BoardRegular, address: "plan", View: lazy(() => import("../plan/plan-view")), follows: "plan" },
  newCard: {
    label: "tab.newCard.short",
    name: "tab.newCard",
    Icon: DocumentAddRegular,
    address: "new-card",
    View: lazy(() => import("../new-card/new-card-view")),
    isOffered: hasOrTakesCards,
  },
  card: {
    label: "tab.card",
    Icon: DocumentTextRegular,
    address: "card",
    View: lazy(() => import("../card/card-view")),
    follows: "card",
    heading: cardHeading,
    isOffered: hasOrTakesCards,
  },
  area: {
    label: "tab.area",
    Icon: TableRegular,
    address: "area",
    View: lazy(() => import("../area/area-view")),
    follows: "area",
    heading: areaHeading,
    isOffered: hasAreas,
  },
  weights: {
    label: "tab.weights",
    Icon: ScalesRegular,
    address: "weights",
    View: lazy(() => import("../weights/weights-view")),
    follows: "sector",
    heading: sectorHeading,
  },
  checks: {
    label: "tab.checks",
    Icon: CheckmarkCircleRegular,
    address: "checks",
    View: lazy(() => import("../checks/checks-view")),
    Badge: ErrorBadge,
    stays: true,
  },
} as const satisfies Record<string, View>;

export type ViewName = keyof typeof list;

export const views: Readonly<Record<ViewName, View>> = list;

export const viewNames = Object.keys(views) as readonly ViewName[];

/** Those that a plan has something for. */
export function viewsFor(plan: Plan): readonly ViewName[] {
  return viewNames.filter((name) => views[name].isOffered?.(plan) ?? true);
}

/** The view of the plan as a whole, where nothing asks for another. */
export const planView: ViewName = "plan";

/** Where a plan of areas that was just begun goes on. */
export const areaView: ViewName = "area";

/** The view that the query of the pane's address asks for. */
export function viewOfAddress(query: string): ViewName | undefined {
  const wanted = new URLSearchParams(query).get("view");
  return viewNames.find((name) => views[name].address === wanted);
}

/** The view that belongs to a sheet; none for sheets that no view is about. */
export function viewOfPart({ kind }: ShownPart): ViewName | undefined {
  return viewNames.find((name) => views[name].follows === kind);
}
