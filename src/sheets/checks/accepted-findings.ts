/** `ControlliAccettati`, a table of the sheet `Impostazioni`: the findings that somebody lets stand, with their reasons, and reading it back. */
import type { Plan } from "../../plan/plan";
import type { AcceptedFinding } from "../../plan/plan-checks";
import { dateContent, dateOf, textContent, textOf } from "../reading/cell-entry";
import { tableNames } from "../layout/names";
import { settingsColumnWidths } from "../settings/settings-columns";
import type { ReadingNote } from "../reading/reading-note";
import { placeTable, rowColumns, type TableColumn } from "../reference/reference-sheet";
import type { SizedColumn } from "../reading/row-column";
import type { SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, StyleDefinition } from "../layout/sheet-plan";
import type { SnapshotValue } from "../reading/sheet-snapshot";
import type { TableReading, TableRow } from "../reading/snapshot-reader";
import type { SheetTableReading } from "../workbook/workbook-reader";
import { styles } from "../layout/styles";

/** Words for people first, as far as the columns above are wide enough for them. */
export const acceptedHeaders = {
  found: "Che cosa",
  subject: "Riguarda",
  on: "Data",
  rule: "Regola",
  reason: "Motivo",
  values: "Valori",
} as const satisfies Record<keyof AcceptedFinding, string>;

const looks: Readonly<Record<keyof AcceptedFinding, StyleDefinition>> = {
  found: styles.text,
  subject: styles.text,
  on: styles.date,
  rule: styles.typedId,
  reason: styles.text,
  values: styles.typedId,
};

type AcceptedColumns = readonly (keyof AcceptedFinding)[];

const columnOrder = Object.keys(acceptedHeaders) as AcceptedColumns;

function columnsIn(order: AcceptedColumns): readonly TableColumn<AcceptedFinding>[] {
  return order.map((key, at) => ({
    header: acceptedHeaders[key],
    width: settingsColumnWidths[at] ?? 0,
    style: looks[key],
    content: (accepted) => contentOf(accepted, key),
  }));
}

function contentOf(accepted: AcceptedFinding, key: keyof AcceptedFinding): CellContent {
  if (key !== "on") return textContent(accepted[key]);
  return accepted.on === "" ? null : dateContent({ kind: "value", value: accepted.on });
}

/** What the rows hold, column by column. */
export const acceptedColumns: readonly SizedColumn<AcceptedFinding>[] = rowColumns(columnsIn(columnOrder));

export const acceptedHelp =
  "Quello che una regola ha trovato e che va bene così. Vale finché i valori restano questi; per ritirare un’accettazione si toglie la sua riga, o il suo contenuto.";

/** Returns the row behind the table. */
export function placeAccepted(sheet: SheetBuilder, row: number, { checks }: Pick<Plan, "checks">, order = columnOrder): number {
  const table = placeTable(sheet, tableNames.accepted, row, 0, columnsIn(order), checks.accepted);
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
export function readAccepted(reading: SheetTableReading, note: (note: ReadingNote) => void): AcceptedFinding[] {
  for (const row of reading.rows) {
    const accepted = acceptedIn(row);
    const place = { sheet: reading.sheet.name, row: row.row + 1 };
    const date = textOf(row.value(acceptedHeaders.on));
    if (accepted.rule !== "" && accepted.on === "" && date.trim() !== "")
      note({ code: "reading.acceptedDateUnreadable", values: { ...place, value: date } });
  }
  return acceptedRows(reading).map(({ item }) => item);
}
