/** Reading the sheet `Importazione` back; apart from writing it, which must know the rules' names. */
import type { ImportNote, ImportReport } from "../../plan/plan-checks";
import { dateOf, textOf } from "../reading/cell-entry";
import { findTable } from "../reading/find-table";
import { tableNames } from "../layout/names";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";

export const importHeaders = { subject: "Riguarda", title: "Che cosa", found: "Com’era", resolved: "Nel piano ora", place: "Nel file", rule: "Regola" } as const;

/** Names of the sheet's scope. */
export const importCellNames = { source: "FileImportato", on: "DataImportazione" } as const;

/** The report that a workbook keeps; nothing where no sheet has its table. Rows that name no rule are passed over. */
export function readImportReport(sheets: readonly SheetSnapshot[]): ImportReport | undefined {
  const table = findTable({ sheets }, tableNames.importReport);
  if (!table) return undefined;
  const reader = new SnapshotReader(table.sheet);
  const on = dateOf(reader.named(importCellNames.on), { edge: "start" });
  const notes = table.reading.rows.map((row): ImportNote => {
    const text = (key: keyof ImportNote) => textOf(row.value(importHeaders[key]));
    return { rule: text("rule").trim(), subject: text("subject"), place: text("place"), found: text("found"), resolved: text("resolved") };
  });
  return { source: textOf(reader.named(importCellNames.source)), on: on.kind === "value" ? on.value : "", notes: notes.filter(({ rule }) => rule !== "") };
}
