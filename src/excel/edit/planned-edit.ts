import type { EditDetails } from "./edit-details";
import type { EditStep } from "./edit-step";
import type { RewrittenTable } from "../read/rewritten-tables";
import type { PageTask } from "../pages/set-up-pages";
import type { TouchedPlaces, WorkbookState } from "../read/workbook-state";

/** A list of changes on its way into the workbook. */
export interface PlannedEdit {
  readonly places: TouchedPlaces;
  /** Tables that are read back once all is written. */
  readonly rewrittenTables: readonly RewrittenTable[];
  /** The workbook before. */
  readonly details: EditDetails;
  /** Made anew for each run. */
  readonly stepsIn: (context: Excel.RequestContext) => readonly EditStep[];
  /** What comes after the last step. */
  readonly pagesIn: (context: Excel.RequestContext) => readonly PageTask[];
}

/** The states before the first step and after each. Throws where a step cannot be taken from the state that it meets. */
export function statesOf(before: WorkbookState, steps: readonly EditStep[]): WorkbookState[] {
  const states = [before];
  let state = before;
  for (const { effect } of steps) {
    if (effect) effect((state = state.copy()));
    states.push(state);
  }
  return states;
}
