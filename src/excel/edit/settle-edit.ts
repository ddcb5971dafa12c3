/** Excel rolls nothing back: an edit that stops half-way is taken back here, in a run of its own. */
import { propertyBytes, writeInBatches, type Task, type Writer } from "../batches";
import type { EditStep } from "./edit-step";
import { ChangedMeanwhileError, EditHalfDoneError, EditUndoneError } from "../excel-errors";
import { statesOf, type PlannedEdit } from "./planned-edit";
import { putSizesBack } from "./rows/row-heights";
import { runExcel } from "../run";
import { setUpPages, type Written } from "../pages/set-up-pages";
import { askForState, type WorkbookState } from "../read/workbook-state";

/** A connection that was lost once may be back at the second try. */
const tries = 2;

/**
 * Finds out how far the edit came and takes back what had happened, last step first; then throws `EditUndoneError` with
 * `cause`. An edit that had begun to remove sheets, which nothing brings back, is carried to its end instead, and returns.
 * Throws `EditHalfDoneError` where neither could be done.
 */
export async function settleEdit(edit: PlannedEdit, cause: unknown): Promise<Written> {
  const refusals: unknown[] = [];
  let places: readonly string[] = [];
  while (refusals.length < tries) {
    try {
      const end = await runExcel(async (context) => {
        const steps = edit.stepsIn(context);
        places = placesOf(steps);
        return settle(context, edit, steps);
      });
      if (end.reached === "end") return end;
      throw new EditUndoneError(end.pagesLeft, { cause });
    } catch (refusal) {
      if (refusal instanceof EditUndoneError) throw refusal;
      refusals.push(refusal);
    }
  }
  throw new EditHalfDoneError(places, { cause: new AggregateError([cause, ...refusals]) });
}

interface Settled extends Written {
  readonly reached: "beginning" | "end";
}

/** Three round trips: to look, to put right, to make sure; more where pages or heights are touched. */
async function settle(context: Excel.RequestContext, edit: PlannedEdit, steps: readonly EditStep[]): Promise<Settled> {
  const states = statesOf(edit.details.state, steps);
  const found = await readState(context, edit);
  const reached = states.findLastIndex((state) => state.equals(found));
  if (reached < 0) throw new ChangedMeanwhileError("Workbook");
  const happened = steps.slice(0, reached);
  const isPastReturn = happened.some(({ final }) => final);
  await writeInBatches(context, isPastReturn ? remaining(steps, reached) : takenBack(context, edit, happened));
  if (!isPastReturn)
    await putSizesBack(
      context,
      happened.flatMap(({ sizesBack }) => sizesBack ?? []),
    );
  if (!(await readState(context, edit)).equals(isPastReturn ? states.at(-1)! : edit.details.state))
    throw new ChangedMeanwhileError("Workbook");
  const written = await setUpPages(context, isPastReturn ? edit.pagesIn(context) : happened.flatMap(({ pageBack }) => pageBack ?? []));
  return { ...written, reached: isPastReturn ? "end" : "beginning" };
}

async function readState(context: Excel.RequestContext, { places }: PlannedEdit): Promise<WorkbookState> {
  const stateOf = askForState(context, places);
  await context.sync();
  return stateOf();
}

function remaining(steps: readonly EditStep[], reached: number): Task[] {
  return steps.slice(reached).map((step) => ({ what: step.sheet, writer: step.issue() }));
}

function takenBack(context: Excel.RequestContext, { details }: PlannedEdit, happened: readonly EditStep[]): Task[] {
  const tasks = happened.toReversed().flatMap((step) => (step.takeBack ? [{ what: step.sheet, writer: step.takeBack() }] : []));
  return [...tasks, { what: details.activeSheet, writer: activate(context, details.activeSheet) }];
}

/** Excel goes to another sheet when the one in front is hidden. */
function* activate(context: Excel.RequestContext, sheet: string): Writer {
  context.workbook.worksheets.getItem(sheet).activate();
  yield 2 * propertyBytes;
}

/** `S1.00001 (C15, A20:H20)`, a text for each sheet. */
function placesOf(steps: readonly EditStep[]): string[] {
  const cells = new Map<string, Set<string>>();
  for (const step of steps) {
    const known = cells.get(step.sheet) ?? new Set();
    cells.set(step.sheet, known);
    if (step.cells !== undefined) known.add(step.cells);
  }
  return [...cells].map(([sheet, places]) => (places.size === 0 ? sheet : `${sheet} (${[...places].join(", ")})`));
}
