/** What can be done with a card as a whole. */
import type { MessageKey } from "../../../messages";
import type { AddedCard } from "../../../operations/card/add-card";
import type { DoneEdit } from "../../../operations/session/done-edit";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import type { Operations } from "../../operations-context";
import type { PreviewedWorkbook } from "../../preview/sheets-preview";

export type CardAction = { readonly kind: "operational" | "sector" | "share" | "crossCutting" | "duplicate" | "delete" } | { readonly kind: "stopSharing"; readonly sector: string };

export const actionNames: Readonly<Record<CardAction["kind"], MessageKey>> = {
  operational: "card.action.operational",
  sector: "card.action.sector",
  share: "card.action.share",
  stopSharing: "card.action.stopSharing",
  crossCutting: "card.action.crossCutting",
  duplicate: "card.action.duplicate",
  delete: "card.action.delete",
};

/** The actions that make sense for this card in this plan, in the order of the menu. */
export function possibleActions(objective: DocumentedObjective, plan: Plan): readonly CardAction[] {
  const [owner, ...partners] = objective.shortCodes;
  const several = plan.sectors.length > 1;
  const unshared = plan.sectors.some(({ code }) => !objective.shortCodes.some(({ sector }) => sector === code));
  return [
    { kind: "operational" },
    ...(several ? [{ kind: "sector" } as const] : []),
    ...(unshared ? [{ kind: "share" } as const] : []),
    ...partners.filter(({ sector }) => sector !== owner?.sector).map(({ sector }) => ({ kind: "stopSharing", sector }) as const),
    ...(several ? [{ kind: "crossCutting" } as const] : []),
    { kind: "duplicate" },
    { kind: "delete" },
  ];
}

/** What an action's panel needs. */
export interface ActionProps {
  readonly objective: DocumentedObjective;
  /** The objective's key. */
  readonly objectiveKey: string;
  readonly plan: Plan;
  readonly open: PreviewedWorkbook;
  /** Codes that may not be given again: of deleted cards, of sheets. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  /** Does it; once it is done, the panel closes. */
  readonly edit: (work: (operations: Operations) => Promise<DoneEdit>) => void;
  /** Likewise, and goes to the new card. */
  readonly add: (work: (operations: Operations) => Promise<AddedCard>) => void;
  readonly onCancel: () => void;
}
