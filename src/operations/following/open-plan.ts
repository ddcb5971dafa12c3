/** The plan of the open workbook as it stands, and whoever wants to be told of it. */
import type { SelectedCells } from "../../excel/read/watch-workbook";
import type { Plan } from "../../plan/plan";
import type { PlanPlaces } from "../../sheets/workbook/plan-places";
import type { ReadingNote } from "../../sheets/reading/reading-note";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import type { Remark } from "../start/read-plan-document";

export interface OpenPlan {
  readonly plan: Plan;
  readonly notes: readonly ReadingNote[];
  readonly places: PlanPlaces;
  /** The cells that the plan was read from. */
  readonly snapshot: WorkbookSnapshot;
}

/** Is told what happens in the workbook while the pane is open. */
export interface Follower {
  /** The plan was read, for the first time or after a change by whomever. */
  plan(open: OpenPlan): void;
  /** The workbook holds no plan. */
  noPlan(): void;
  /** The workbook could not be read; what was told before still holds as far as anybody knows. */
  failed(error: unknown): void;
  /** The sheet that the person looks at. */
  sheet(name: string): void;
  /** The cells that are selected now. */
  selected(cells: SelectedCells): void;
  /** Something that a person entered was put right in its cell: a month turned into a date, a formula pasted over brought back. */
  putRight(remark: Remark): void;
}

export interface Following {
  /** Reads the whole workbook again. Never throws; the follower is told of failures. */
  readAgain(): Promise<void>;
  stop(): Promise<void>;
}
