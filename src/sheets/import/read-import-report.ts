/** Reading the sheet `Importazione` back. */
import type { ImportNote, ImportReport } from "../../plan/plan-checks";
import { dateOf, textOf } from "../reading/cell-entry";
import { ruleTitle } from "../checks/rule-words";
import { tableNames } from "../layout/names";
import { leftInTable, saysAnything, saysTheSame } from "../reading/left-in-table";
import type { RowColumn } from "../reading/row-column";
import type { TableRow } from "../reading/snapshot-reader";
import type { WorkbookReader } from "../workbook/workbook-reader";

export const importHeaders = {
  subject: "Riguarda",
  title: "Che cosa",
  found: "Com’era",
  resolved: "Nel piano ora",
  place: "Nel file",
  rule: "Regola",
} as const;

/** Names of the sheet's scope. */
export const importCellNames = { source: "FileImportato", on: "DataImportazione" } as const;

/** The report that a workbook keeps; nothing where no sheet has its table. Rows that name no rule are no part of it. */
export function readImportReport(workbook: WorkbookReader): ImportReport | undefined {
  const reading = workbook.table(tableNames.importReport);
  if (!reading) return undefined;
  const { reader } = reading;
  const on = dateOf(reader.named(importCellNames.on), { edge: "start" });
  leftInTable(reader, reading, {
    columns,
    computed: [],
    itemOf: noteIn,
    holds: (content, value, header) => (header === importHeaders.title ? saysTheSame(content, value) : saysAnything(content)),
  }).forEach(workbook.note);
  return {
    source: textOf(reader.named(importCellNames.source)),
    on: on.kind === "value" ? on.value : "",
    notes: reading.rows.flatMap((row) => noteIn(row) ?? []),
  };
}

const typed = ["rule", "subject", "place", "found", "resolved"] as const satisfies readonly (keyof ImportNote)[];
const columns: readonly RowColumn<ImportNote>[] = [
  ...typed.map((key) => ({ header: importHeaders[key], content: (note: ImportNote) => note[key] })),
  { header: importHeaders.title, content: ({ rule }) => ruleTitle(rule) },
];

function noteIn(row: TableRow): ImportNote | undefined {
  const text = (key: keyof ImportNote) => textOf(row.value(importHeaders[key]));
  const rule = text("rule").trim();
  return rule === ""
    ? undefined
    : { rule, subject: text("subject"), place: text("place"), found: text("found"), resolved: text("resolved") };
}
