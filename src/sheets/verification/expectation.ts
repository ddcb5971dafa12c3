/** What a workbook should hold, sheet by sheet. */
import type { Plan } from "../../plan/plan";
import type { SheetPlan } from "../layout/sheet-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { Placement } from "../workbook/placement";
import type { PlanPlaces } from "../workbook/plan-places";

/** A sheet as it should be and as it is. */
export interface ExpectedSheet {
  readonly plan: SheetPlan;
  readonly sheet: SheetSnapshot;
}

/** Where something is missing that cannot be planned without it. */
export interface MissingSheet {
  readonly sheet: string;
  /** The sheet is there, but not its tables. */
  readonly isThere: boolean;
  readonly tables: readonly string[];
}

export interface Expectation {
  readonly sheets: readonly ExpectedSheet[];
  readonly missing: readonly MissingSheet[];
}

/** The workbook as it was read, its parts on the sheets where they stand; of objectives and sectors, those that have one. */
export interface ExpectationContext {
  readonly plan: Plan;
  readonly places: PlanPlaces;
  readonly snapshot: WorkbookSnapshot;
  readonly placement: Placement;
  /** Some sheet or table is missing of those that the kinds before in the list, and those of which every plan has one, should have. */
  readonly lacksSheets: boolean;
}
