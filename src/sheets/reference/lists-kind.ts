/** The sheet `Liste`. */
import { frameOf } from "../layout/frame";
import { sheetNames } from "../layout/names";
import { outsideLayout } from "../reading/left-in-table";
import type { SheetKind } from "../workbook/sheet-kind";
import { planListsSheet } from "./lists-sheet";

export const listsKind: SheetKind = {
  plan: (plan) => [planListsSheet(plan)],
  /** Entries that a body has added or reworded are good in its workbook, but a plan has no place for them. */
  read: (workbook, { plan }) => {
    const reader = workbook.readers.find(({ sheet }) => sheet.name === sheetNames.lists);
    if (!reader) return {};
    const { texts } = frameOf(planListsSheet(plan));
    outsideLayout(reader, texts, "reading.listWords").forEach(workbook.note);
    workbook.markRead(reader);
    return {};
  },
  writes: [],
};
