import type { PlanEdit } from "../../../plan/editing/plan-edit";
import { PlanError } from "../../../plan/plan-error";
import { Failure } from "../../failure";
import type { PreviewedWorkbook } from "../../preview/sheets-preview";
import type { Speech } from "../../speech/speech";
import { previewEdit, type EditPreview } from "./edit-preview";
import { PreviewList } from "./preview-list";

export type Attempt = { readonly preview: EditPreview } | { readonly refusal: PlanError };

/** What an edit would change, or why it cannot be made. Throws what is no refusal but a fault. */
export function attempt(open: PreviewedWorkbook, objectiveKey: string, edit: () => PlanEdit): Attempt {
  try {
    return { preview: previewEdit(open, objectiveKey, edit()) };
  } catch (refusal) {
    if (refusal instanceof PlanError) return { refusal };
    throw refusal;
  }
}

/** What is to be known of Excel's own undo before the edit is confirmed. */
export function undoNotes(tried: Attempt | undefined, say: Speech["say"]): readonly string[] {
  return tried && "preview" in tried && tried.preview.clearsUndo ? [say("card.action.clearsUndo")] : [];
}

export function AttemptShown({ attempt: tried }: { readonly attempt: Attempt }) {
  return "preview" in tried ? <PreviewList preview={tried.preview} /> : <Failure error={tried.refusal} />;
}
