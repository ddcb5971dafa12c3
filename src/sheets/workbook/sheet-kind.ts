/** A kind of sheet: what a plan's workbook has one of, or one of for each sector, area or card. All that is particular to it stands here. */
import type { PlanPlace } from "../../checks/plan-place";
import type { Plan } from "../../plan/plan";
import type { ChangeContext } from "../changes/change-context";
import type { PlanPart } from "../changes/plan-parts";
import type { WorkbookChange } from "../changes/workbook-change";
import type { RangeBox, SheetPlan } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import type { Repair, RepairContext } from "../repairs/repair";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { Placement } from "./placement";
import type { PlanPlaces } from "./plan-places";
import type { SheetCell, WorkbookCells } from "./workbook-cells";
import type { WorkbookReader } from "./workbook-reader";

/** What sheets say: parts of a plan, and where they stand. */
export interface PartsRead {
  readonly plan?: Partial<Plan>;
  readonly places?: Partial<PlanPlaces>;
}

/** The cells that show places of a plan, by the places' kinds; undefined where a sheet has lost them. */
export type CellsOfPlaces = {
  readonly [Kind in PlanPlace["kind"]]?: (
    workbook: WorkbookCells,
    place: Extract<PlanPlace, { readonly kind: Kind }>,
  ) => SheetCell | undefined;
};

type Changes = (context: ChangeContext) => readonly WorkbookChange[];

export interface SheetKind {
  /** For which plans its sheet is made and looked for, where not for all, and the table on it. A sheet that is there is read in any case. */
  readonly need?: { readonly table: string; readonly isNeeded: (plan: Plan) => boolean };
  /** Its sheets of a whole plan, in their order. */
  readonly plan: (plan: Plan, placement: Placement) => readonly SheetPlan[];
  /** Whether a workbook is a plan's for what this kind leaves in it. */
  readonly marks?: (workbook: WorkbookReader) => boolean;
  /** What its sheets say, given what those of the kinds before it in the list said. */
  readonly read?: (
    workbook: WorkbookReader,
    soFar: Required<PartsRead> & { readonly plan: Plan; readonly places: PlanPlaces },
  ) => PartsRead;
  readonly cells?: CellsOfPlaces;
  /** What cannot stay on a sheet, of whichever kind it is; `changed` are the cells that somebody has just changed. */
  readonly repairs?: (sheet: SheetSnapshot, context: RepairContext, changed?: RangeBox) => readonly Repair[];
  /** What its sheets should hold in a workbook that people have worked in, where that is more than `plan` can tell. */
  readonly expected?: (context: ExpectationContext) => Expectation;
  /** Parts of the plan that its sheets hold: where one differs, some kind must write it. */
  readonly writes: readonly PlanPart[];
  /**
   * Of an edit, sheets that come, before all other changes, which may speak of them. Changes of all kinds are made in an order in
   * which rows that come or go move nothing that is still to be written.
   */
  readonly added?: Changes;
  /** Of an edit, what differs on the sheets that stay. */
  readonly changes?: Changes;
  /** Of an edit, sheets that go, once nothing speaks of them. */
  readonly hidden?: Changes;
}
