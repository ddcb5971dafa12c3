/** Cells that are put right because something stands there that cannot stay: what to write, and what was there. */
import type { Plan } from "../../plan/plan";
import type { CellContent } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotValue } from "../reading/sheet-snapshot";
import { cellAddress, type SnapshotReader } from "../reading/snapshot-reader";
import type { CellsChange } from "../changes/workbook-change";
import { cellsChanges } from "../changes/cell-writes";
import type { PlanPlaces } from "../workbook/plan-places";

/** The whole plan as it was last read, and where its parts stand. */
export interface RepairContext {
  readonly plan: Plan;
  readonly places: PlanPlaces;
}

export interface Repair {
  /** A date in the place of what was typed, the formula that belongs there, or a code that nobody may type. */
  readonly kind: "date" | "formula" | "code";
  readonly sheet: string;
  /** `C15`. */
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** What was there; `""` where the cell was emptied. */
  readonly typed: SnapshotValue;
  readonly content: CellContent;
}

export function repairAt(kind: Repair["kind"], reader: SnapshotReader, row: number, column: number, content: CellContent): Repair {
  return { kind, sheet: reader.sheet.name, cell: cellAddress(row, column), row, column, typed: reader.value(row, column) ?? "", content };
}

/** The formula, where the cell holds none any more; nothing where the snapshot does not tell formulas. */
export function formulaRepair(reader: SnapshotReader, row: number, column: number, content: CellContent): Repair[] {
  const isFormula = typeof content === "object" && content !== null;
  return !isFormula || !knowsFormulas(reader.sheet) || reader.isFormula(row, column)
    ? []
    : [repairAt("formula", reader, row, column, content)];
}

function knowsFormulas({ formulas }: SheetSnapshot): boolean {
  return formulas !== undefined;
}

/** What carries the repairs of one sheet out. */
export function repairChanges(repairs: readonly Repair[]): CellsChange[] {
  const sheet = repairs[0]?.sheet;
  return sheet === undefined
    ? []
    : cellsChanges(
        sheet,
        repairs.map(({ row, column, content, typed }) => ({ row, column, content, was: typed === "" ? null : typed })),
      );
}
