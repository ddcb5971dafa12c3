/** A kind of sheet: what a plan's workbook has one of, or one of for each sector, area or card. */
import type { ChangeContext } from "../changes/change-context";
import type { PlanPart } from "../changes/plan-parts";
import type { WorkbookChange } from "../changes/workbook-change";

type Changes = (context: ChangeContext) => readonly WorkbookChange[];

/** Of a sheet all changes are made by its kind, in an order in which rows that come or go move nothing that is still to be written. */
export interface SheetKind {
  /** Parts of the plan that its sheets hold: where one differs, some kind must write it. */
  readonly writes: readonly PlanPart[];
  /** Sheets that come; before all other changes, which may speak of them. */
  readonly added?: Changes;
  /** What differs on the sheets that stay. */
  readonly changes?: Changes;
  /** Sheets that go, once nothing speaks of them. */
  readonly hidden?: Changes;
}
