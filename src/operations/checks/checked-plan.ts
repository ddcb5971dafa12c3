/** What is wrong with the open plan, as data for screens. */
import type { Fix } from "../../checks/fix";
import type { Finding } from "../../checks/rule";
import type { AcceptedFinding } from "../../plan/plan-checks";
import type { SheetCell } from "../../sheets/workbook/workbook-cells";

export interface OpenFinding {
  /** Tells it from all others for as long as it is found, in later checks too. */
  readonly id: string;
  readonly finding: Finding;
  readonly cell: SheetCell;
  /** What mending it will do; absent where only a person can say. */
  readonly fix?: Omit<Fix, "edit">;
  /** Somebody lets it stand; it is listed apart and counts for nothing. */
  readonly accepted?: AcceptedFinding;
}

export interface CheckedPlan {
  /** In the plan's order, those that are accepted among them. */
  readonly findings: readonly OpenFinding[];
  /** Acceptances of what is no longer found. */
  readonly outdated: readonly AcceptedFinding[];
}
