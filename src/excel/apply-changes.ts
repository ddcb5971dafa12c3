/** Carries a list of changes out in the open workbook, whole or not at all. */
import type { StyleDefinition } from "../sheets/sheet-plan";
import type { WorkbookChange } from "../sheets/workbook-change";
import { writeInBatches } from "./batches";
import { readDetails, touchedPlaces } from "./edit-details";
import { stepsOf } from "./edit-steps";
import { CancelledError, EditUndoneError, UndoGroupRefusedError } from "./excel-errors";
import { statesOf, type PlannedEdit } from "./planned-edit";
import type { Progress } from "./progress";
import { runExcel } from "./run";
import { settleEdit } from "./settle-edit";

/** Whether Excel on the desktop or on the web forgets its undo stack over one of the changes. */
export function clearsUndo(changes: readonly WorkbookChange[]): boolean {
  return changes.some(({ kind }) => kind === "sheetAdded" || kind === "sheetRemoved" || kind === "sheetRenamed" || kind === "sheetShown");
}

/**
 * One round trip to look and one to write; more only by the megabyte, and none to write where rows are to be high that are. `styles` define what added sheets wear. Every named
 * error but the last two leaves the workbook untouched: `WorkbookProtectedError`, `SheetProtectedError`, a clash of names,
 * `NotFoundInWorkbookError` and `ChangedMeanwhileError` where the workbook is not as the list supposes. What Excel refuses or
 * `progress` cancels half-way is taken back and told with `EditUndoneError`, or with `EditHalfDoneError` where Excel refuses
 * that too.
 */
export async function applyChanges(changes: readonly WorkbookChange[], styles: readonly StyleDefinition[], progress?: Progress): Promise<void> {
  if (changes.length === 0) return;
  const details = await runExcel((context) => readDetails(context, changes, styles));
  if (progress?.cancelled) throw new CancelledError();
  if (changes.every((change) => change.kind === "heights" && details.lowRowsOf(change).length === 0)) return;
  const edit: PlannedEdit = { places: touchedPlaces(changes), details, stepsIn: (context) => stepsOf(context, changes, details, styles) };
  const oneUndoStep = !clearsUndo(changes);
  try {
    await attempt(edit, oneUndoStep, progress);
  } catch (refusal) {
    if (!(refusal instanceof EditUndoneError && refusal.cause instanceof UndoGroupRefusedError)) throw refusal;
    await attempt(edit, false, progress);
  }
}

async function attempt(edit: PlannedEdit, oneUndoStep: boolean, progress?: Progress): Promise<void> {
  let begun = false;
  try {
    await runExcel(
      async (context) => {
        const steps = edit.stepsIn(context);
        statesOf(edit.details.state, steps);
        begun = true;
        await writeInBatches(context, steps.map((step) => ({ what: step.sheet, writer: step.issue() })), progress);
      },
      { oneUndoStep },
    );
  } catch (cause) {
    if (!begun) throw cause;
    await settleEdit(edit, cause);
  }
}
