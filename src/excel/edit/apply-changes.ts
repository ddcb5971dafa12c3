/** Carries a list of changes out in the open workbook, whole or not at all. */
import type { StyleDefinition } from "../../sheets/layout/sheet-plan";
import { clearsUndo, type WorkbookChange } from "../../sheets/changes/workbook-change";
import { writeInBatches } from "../batches";
import { readDetails, touchedPlaces, type EditDetails } from "./edit-details";
import { pagesOf } from "./edit-pages";
import { stepsOf } from "./edit-steps";
import {
  CancelledError,
  EditUndoneError,
  ExcelRefusedError,
  ExcelTooOldError,
  PageRefusedError,
  UndoGroupRefusedError,
} from "../excel-errors";
import { tellOwnWriting } from "../own-writing";
import { statesOf, type PlannedEdit } from "./planned-edit";
import type { Progress } from "../progress";
import { runAsOneUndoStep, runOnce } from "../run";
import { readBackTables, type WrittenAndRead } from "../read/read-back";
import { rewrittenTables } from "../read/rewritten-tables";
import { setUpPages } from "../pages/set-up-pages";
import { settleEdit } from "./settle-edit";
import { whenInFront } from "../when-in-front";

/**
 * One round trip to look and one to write, and one for pages where a sheet is added or a printed table grows; more only by the megabyte, and none to write where rows are to be
 * high that are. `styles` define what added sheets wear. Pages that Excel refuses to set up are no failure; the answer names their sheets. Every named
 * error but the last two leaves the workbook untouched: `WorkbookProtectedError`, `SheetProtectedError`, a clash of names,
 * `NotFoundInWorkbookError` and `ChangedMeanwhileError` where the workbook is not as the list supposes. What Excel refuses or
 * `progress` cancels half-way is taken back and told with `EditUndoneError`, or with `EditHalfDoneError` where Excel refuses
 * that too. While the workbook is not in front it waits, as `whenInFront` says. At the end
 * whoever watches the workbook is told.
 */
export async function applyChanges(
  changes: readonly WorkbookChange[],
  styles: readonly StyleDefinition[],
  progress?: Progress,
): Promise<WrittenAndRead> {
  if (changes.length === 0) return nothingLeft;
  try {
    return await whenInFront(() => lookAndApply(changes, styles, progress), progress);
  } finally {
    tellOwnWriting(changes);
  }
}

async function lookAndApply(
  changes: readonly WorkbookChange[],
  styles: readonly StyleDefinition[],
  progress?: Progress,
): Promise<WrittenAndRead> {
  const details = await lookOver(changes, styles);
  if (progress?.cancelled) throw new CancelledError();
  if (changes.every((change) => change.kind === "heights" && details.lowRowsOf(change).length === 0)) return nothingLeft;
  const edit: PlannedEdit = {
    places: touchedPlaces(changes),
    rewrittenTables: rewrittenTables(changes),
    details,
    stepsIn: (context) => stepsOf(context, changes, details, styles),
    pagesIn: (context) => pagesOf(context, changes, details),
  };
  const oneStep = clearsUndo(changes) ? undefined : runAsOneUndoStep();
  if (!oneStep) return attempt(edit, runOnce, progress);
  try {
    return await attempt(edit, oneStep, progress);
  } catch (refusal) {
    if (!mayComeOfGrouping(refusal instanceof EditUndoneError ? refusal.cause : refusal)) throw refusal;
    return attempt(edit, runOnce, progress);
  }
}

async function lookOver(changes: readonly WorkbookChange[], styles: readonly StyleDefinition[]): Promise<EditDetails> {
  try {
    return await runOnce((context) => readDetails(context, changes, styles, { pages: true }));
  } catch (refusal) {
    if (!(refusal instanceof PageRefusedError)) throw refusal;
    return runOnce((context) => readDetails(context, changes, styles, { pages: false }));
  }
}

/** On the web undo groups have failed with other codes than the one for it, `GeneralException` among them (office-js #6711, #6255, #6491). */
function mayComeOfGrouping(refusal: unknown): boolean {
  return refusal instanceof UndoGroupRefusedError || refusal instanceof ExcelRefusedError || refusal instanceof ExcelTooOldError;
}

const nothingLeft: WrittenAndRead = { pagesLeft: [], unlike: [] };

type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

async function attempt(edit: PlannedEdit, run: Run, progress?: Progress): Promise<WrittenAndRead> {
  let begun = false;
  try {
    return await run(async (context) => {
      const steps = edit.stepsIn(context);
      statesOf(edit.details.state, steps);
      begun = true;
      const back = readBackTables(context, edit.rewrittenTables);
      await writeInBatches(
        context,
        [...steps.map((step) => ({ what: step.sheet, writer: step.issue() })), { what: steps.at(-1)?.sheet ?? "", writer: back.ask() }],
        progress,
      );
      const unlike = back.unlike();
      return { ...(await setUpPages(context, edit.pagesIn(context))), unlike };
    });
  } catch (cause) {
    if (!begun) throw cause;
    return { ...(await settleEdit(edit, cause)), unlike: [] };
  }
}
