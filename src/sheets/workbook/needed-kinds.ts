/** Which kinds of sheets a plan needs: the one rule by which they are made, missed and added. */
import type { Plan } from "../../plan/plan";
import { sameName } from "../layout/names";
import type { ReadingNote } from "../reading/reading-note";
import type { SheetKind } from "./sheet-kind";

export function isNeeded({ need }: Pick<SheetKind, "need">, plan: Plan): boolean {
  return need?.isNeeded(plan) ?? true;
}

/** Whether a note misses the table of a sheet that the plan does not need. */
export function missesUnneeded({ code, values }: ReadingNote, kinds: readonly Pick<SheetKind, "need">[], plan: Plan): boolean {
  const table = code === "reading.tableMissing" ? String(values["table"]) : undefined;
  return table !== undefined && kinds.some((kind) => kind.need && sameName(kind.need.table, table) && !isNeeded(kind, plan));
}
