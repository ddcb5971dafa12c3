/** What carrying an edit out would do to the sheets of the open workbook: taken from the very changes that would be made. */
import { localDay } from "../../plan/notation/calendar-date";
import type { PlanEdit } from "../../plan/editing/plan-edit";
import { changesBetween } from "../../sheets/changes/changes-between";
import { clearsUndo, type WorkbookChange } from "../../sheets/changes/workbook-change";
import type { OpenPlan } from "../operations-context";

export type PreviewedWorkbook = Pick<OpenPlan, "plan" | "places" | "snapshot">;

export interface SheetsPreview {
  /** What sheets that have another name afterwards are called then, by their name now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Sheets in which something is written, by their names afterwards, in the order of the writing. Formulas that only show something else are not counted. */
  readonly written: readonly string[];
  readonly clearsUndo: boolean;
}

/** Throws what hinders the changes from being made: a card's sheet, a field or a table that is missing. */
export function previewSheets({ plan, places, snapshot }: PreviewedWorkbook, edit: PlanEdit): SheetsPreview {
  const changes = changesBetween(snapshot, plan, places, edit, { deletedOn: localDay(new Date()) });
  return {
    renamed: new Map(changes.flatMap((change) => (change.kind === "sheetRenamed" ? [[change.sheet, change.to] as const] : []))),
    written: [...new Set(changes.flatMap(sheetWritten))],
    clearsUndo: clearsUndo(changes),
  };
}

function sheetWritten(change: WorkbookChange): readonly string[] {
  switch (change.kind) {
    case "cells":
    case "rows":
    case "rowRemoved":
    case "sheetShown":
      return [change.sheet];
    case "sheetAdded":
      return [change.plan.name];
    default:
      return [];
  }
}
