/** `ControlliAccettati`, a table of the sheet `Piano`: the findings that somebody lets stand, with their reasons, and reading it back. */
import type { Plan } from "../../plan/plan";
import type { AcceptedFinding } from "../../plan/plan-checks";
import { dateContent, dateOf, textContent, textOf } from "../reading/cell-entry";
import { sheetNames, tableNames } from "../layout/names";
import { planColumnWidths } from "../plan/plan-columns";
import type { ReadingNote } from "../reading/reading-note";
import { placeTable, rowColumns, type TableColumn } from "../reference/reference-sheet";
import type { SizedColumn } from "../reading/row-column";
import type { SheetBuilder } from "../layout/sheet-builder";
import type { SnapshotValue } from "../reading/sheet-snapshot";
import type { TableReading, TableRow } from "../reading/snapshot-reader";
import { styles } from "../layout/styles";

export const acceptedHeaders = {
  rule: "Regola",
  found: "Che cosa",
  subject: "Riguarda",
  on: "Data",
  reason: "Motivo",
  values: "Valori",
} as const satisfies Record<keyof AcceptedFinding, string>;

const columns: readonly TableColumn<AcceptedFinding>[] = [
  { header: acceptedHeaders.rule, style: styles.text, content: ({ rule }: AcceptedFinding) => textContent(rule) },
  { header: acceptedHeaders.found, style: styles.text, content: ({ found }: AcceptedFinding) => textContent(found) },
  { header: acceptedHeaders.subject, style: styles.text, content: ({ subject }: AcceptedFinding) => textContent(subject) },
  {
    header: acceptedHeaders.on,
    style: styles.date,
    content: ({ on }: AcceptedFinding) => (on === "" ? null : dateContent({ kind: "value", value: on })),
  },
  { header: acceptedHeaders.reason, style: styles.text, content: ({ reason }: AcceptedFinding) => textContent(reason) },
  { header: acceptedHeaders.values, style: styles.text, content: ({ values }: AcceptedFinding) => textContent(values) },
].map((column, at) => ({ ...column, width: planColumnWidths[at] ?? 0 }));

/** What the rows hold, column by column. */
export const acceptedColumns: readonly SizedColumn<AcceptedFinding>[] = rowColumns(columns);

export const acceptedHelp =
  "Quello che una regola ha trovato e che va bene così. Vale finché i valori restano questi; per ritirare un’accettazione si toglie la sua riga, o il suo contenuto.";

/** Returns the row behind the table. */
export function placeAccepted(sheet: SheetBuilder, row: number, { checks }: Pick<Plan, "checks">): number {
  const table = placeTable(sheet, tableNames.accepted, row, 0, columns, checks.accepted);
  return table.row + table.rows;
}

function dateIn(value: SnapshotValue | undefined): AcceptedFinding["on"] {
  const date = dateOf(value, { edge: "start" });
  return date.kind === "value" ? date.value : "";
}

function acceptedIn(row: TableRow): AcceptedFinding {
  const text = (key: keyof AcceptedFinding) => textOf(row.value(acceptedHeaders[key]));
  return {
    rule: text("rule").trim(),
    subject: text("subject").trim(),
    found: text("found"),
    values: text("values").trim(),
    reason: text("reason"),
    on: dateIn(row.value(acceptedHeaders.on)),
  };
}

/** The rows that name a rule: without one nothing is accepted. */
export function acceptedRows(reading: TableReading): { readonly row: number; readonly item: AcceptedFinding }[] {
  return reading.rows.map((row) => ({ row: row.row, item: acceptedIn(row) })).filter(({ item }) => item.rule !== "");
}

/** Dates that are none are noted. */
export function readAccepted(reading: TableReading, note: (note: ReadingNote) => void): AcceptedFinding[] {
  for (const row of reading.rows) {
    const accepted = acceptedIn(row);
    const place = { sheet: sheetNames.plan, row: row.row + 1 };
    const date = textOf(row.value(acceptedHeaders.on));
    if (accepted.rule !== "" && accepted.on === "" && date.trim() !== "")
      note({ code: "reading.acceptedDateUnreadable", values: { ...place, value: date } });
  }
  return acceptedRows(reading).map(({ item }) => item);
}
