import type { DraftProblem } from "../../operations/start/draft-problem";
import type { PlanDraft } from "../../operations/start/new-plan";

/** What the fields of a new plan are given. */
export interface DraftFieldsProps {
  readonly draft: PlanDraft;
  readonly onChange: (draft: PlanDraft) => void;
  /** The sentence of what is wrong with a field, once somebody has tried to go on. */
  readonly problemOf: (field: DraftProblem["field"]) => string | null;
}
