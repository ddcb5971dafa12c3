import type { ReactNode } from "react";
import type { MessageKey } from "../../../messages";
import type { MessageValues } from "../../../messages/message-values";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import type { ActionProps, CardAction, SectorAction } from "./card-action";
import { crossCuttingAction } from "./panels/cross-cutting";
import { deleteCardAction } from "./panels/delete-card";
import { duplicateAction } from "./panels/duplicate";
import { moveToOperationalAction } from "./panels/move-operational";
import { moveToSectorAction } from "./panels/move-sector";
import { shareAction } from "./panels/share";
import { stopSharingAction } from "./panels/stop-sharing";

/** In the order of the menu. */
const cardActions: readonly (CardAction | SectorAction)[] = [
  moveToOperationalAction,
  moveToSectorAction,
  shareAction,
  stopSharingAction,
  crossCuttingAction,
  duplicateAction,
  deleteCardAction,
];

/** An entry of the card's menu, and the panel that it opens. */
export interface ActionEntry {
  /** Tells it from the others of the menu. */
  readonly key: string;
  readonly name: MessageKey;
  readonly values: MessageValues;
  readonly panel: (props: ActionProps) => ReactNode;
}

/** The actions that make sense for this card in this plan. */
export function actionEntries(objective: DocumentedObjective, plan: Plan): readonly ActionEntry[] {
  return cardActions.flatMap((action): readonly ActionEntry[] => {
    if ("sectors" in action) return action.sectors(objective, plan).map((sector) => entryForSector(action, sector));
    const { name, isPossible, Panel } = action;
    return isPossible(objective, plan) ? [{ key: name, name, values: {}, panel: (props) => <Panel {...props} /> }] : [];
  });
}

function entryForSector({ name, Panel }: SectorAction, sector: string): ActionEntry {
  return { key: `${name} ${sector}`, name, values: { sector }, panel: (props) => <Panel {...props} sector={sector} /> };
}
