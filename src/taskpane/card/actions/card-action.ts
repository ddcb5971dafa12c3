/** What can be done with a card as a whole. */
import type { ComponentType } from "react";
import type { MessageKey } from "../../../messages";
import type { AddedCard } from "../../../operations/card/add-card";
import type { DoneEdit } from "../../../operations/session/done-edit";
import type { DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import type { Operations } from "../../operations-context";
import type { PreviewedWorkbook } from "../../preview/sheets-preview";

export interface CardAction {
  readonly name: MessageKey;
  /** Whether it makes sense for this card in this plan. */
  readonly isPossible: (objective: DocumentedObjective, plan: Plan) => boolean;
  readonly Panel: ComponentType<ActionProps>;
}

/** One that is about a sector too, whose code fills its name. */
export interface SectorAction {
  readonly name: MessageKey;
  /** Codes of those for which it makes sense. */
  readonly sectors: (objective: DocumentedObjective, plan: Plan) => readonly string[];
  readonly Panel: ComponentType<ActionProps & { readonly sector: string }>;
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
