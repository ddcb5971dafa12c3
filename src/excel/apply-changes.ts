/** Carries a list of changes out in the open workbook, whole or not at all. */
import type { StyleDefinition } from "../sheets/sheet-plan";
import type { WorkbookChange } from "../sheets/workbook-change";
import { writeInBatches } from "./batches";
import { readDetails, touchedPlaces, type EditDetails } from "./edit-details";
import { pagesOf } from "./edit-pages";
import { stepsOf } from "./edit-steps";
import { CancelledError, EditUndoneError, PageRefusedError, UndoGroupRefusedError } from "./excel-errors";
import { statesOf, type PlannedEdit } from "./planned-edit";
import type { Progress } from "./progress";
import { runExcel } from "./run";
import { setUpPages, type Written } from "./set-up-pages";
import { settleEdit } from "./settle-edit";

/** Whether Excel on the desktop or on the web forgets its undo stack over one of the changes. */
export function clearsUndo(changes: readonly WorkbookChange[]): boolean {
  return changes.some(({ kind }) => kind === "sheetAdded" || kind === "sheetRemoved" || kind === "sheetRenamed" || kind === "sheetShown");
}

/**
 * One round trip to look and one to write, and one for pages where a sheet is added or a printed table grows; more only by the megabyte, and none to write where rows are to be
 * high that are. `styles` define what added sheets wear. Pages that Excel refuses to set up are no failure; the answer names their sheets. Every named
 * error but the last two leaves the workbook untouched: `WorkbookProtectedError`, `SheetProtectedError`, a clash of names,
 * `NotFoundInWorkbookError` and `ChangedMeanwhileError` where the workbook is not as the list supposes. What Excel refuses or
 * `progress` cancels half-way is taken back and told with `EditUndoneError`, or with `EditHalfDoneError` where Excel refuses
 * that too.
 */
export async function applyChanges(changes: readonly WorkbookChange[], styles: readonly StyleDefinition[], progress?: Progress): Promise<Written> {
  if (changes.length === 0) return nothingLeft;
  const details = await lookOver(changes, styles);
  if (progress?.cancelled) throw new CancelledError();
  if (changes.every((change) => change.kind === "heights" && details.lowRowsOf(change).length === 0)) return nothingLeft;
  const edit: PlannedEdit = { places: touchedPlaces(changes), details, stepsIn: (context) => stepsOf(context, changes, details, styles), pagesIn: (context) => pagesOf(context, changes, details) };
  const oneUndoStep = !clearsUndo(changes);
  try {
    return await attempt(edit, oneUndoStep, progress);
  } catch (refusal) {
    if (!(refusal instanceof EditUndoneError && refusal.cause instanceof UndoGroupRefusedError)) throw refusal;
    return attempt(edit, false, progress);
  }
}

async function lookOver(changes: readonly WorkbookChange[], styles: readonly StyleDefinition[]): Promise<EditDetails> {
  try {
    return await runExcel((context) => readDetails(context, changes, styles, { pages: true }));
  } catch (refusal) {
    if (!(refusal instanceof PageRefusedError)) throw refusal;
    return runExcel((context) => readDetails(context, changes, styles, { pages: false }));
  }
}

const nothingLeft: Written = { pagesLeft: [] };

async function attempt(edit: PlannedEdit, oneUndoStep: boolean, progress?: Progress): Promise<Written> {
  let begun = false;
  try {
    return await runExcel(
      async (context) => {
        const steps = edit.stepsIn(context);
        statesOf(edit.details.state, steps);
        begun = true;
        await writeInBatches(context, steps.map((step) => ({ what: step.sheet, writer: step.issue() })), progress);
        return setUpPages(context, edit.pagesIn(context));
      },
      { oneUndoStep },
    );
  } catch (cause) {
    if (!begun) throw cause;
    return settleEdit(edit, cause);
  }
}
