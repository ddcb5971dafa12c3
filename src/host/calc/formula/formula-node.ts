import type { SheetData } from "../../../xlsx/workbook-data";
import type { CompiledFormula } from "./compile";
import type { Area } from "./references";

/** Whether a formula cell's value holds, has to be computed, or is being computed. */
export type NodeState = "clean" | "dirty" | "open";

/** A formula cell in the graph of dependencies. */
export interface FormulaNode {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly compiled: CompiledFormula;
  /** What it reads, as subscribed to. */
  precedents: readonly Area[];
  state: NodeState;
  /** Reads itself, directly or around a circle; its value is then 0, as in Excel. */
  circular: boolean;
  /** Order of opening, and the earliest opened cell that it reaches, while being computed. */
  opened: number;
  reaches: number;
}
