/** Reads the repeating parts of a card sheet: its tables by their headers, its checks by their names. */
import { withHeld } from "../../../plan/card/held-fields";
import type { PhaseWindow } from "../../../plan/card/field-kinds";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import type { Phase } from "../../../plan/plan";
import { blankRow } from "../../../plan/template/form-content";
import type { CardForm, FormTable } from "../../../plan/template/form-parts";
import type { CellContent } from "../../layout/sheet-plan";
import { dateOf, textOf } from "../../reading/cell-entry";
import { leftInTable, saysAnything, saysTheSame } from "../../reading/left-in-table";
import type { ReadingNote } from "../../reading/reading-note";
import type { SnapshotValue } from "../../reading/sheet-snapshot";
import { headerKey, missingColumns, type SnapshotReader, type TableReading, type TableRow } from "../../reading/snapshot-reader";
import { columnCells } from "../fields/kind-cells";
import { hasCheck, monitoringColumns, monitoringName } from "../tables/monitoring-rows";
import { columnsOfTable, computedColumns, typedColumns } from "../tables/table-columns";
import { periodsOf } from "../tables/timeline";

/** Whether a column decides that its row is filled: numbers of rows, formulas and people's own columns do not. */
function decides(table: FormTable, form: CardForm): (header: string) => boolean {
  const deciding = new Set(
    columnsOfTable(table, form).flatMap(({ header, declared, window, isPeriod, computed }) =>
      declared || window || (isPeriod && !computed) ? [headerKey(header)] : [],
    ),
  );
  return (header) => deciding.has(headerKey(header));
}

/** One of the card's tables; undefined where the sheet lacks it. */
export function cardTableReading(reader: SnapshotReader, table: FormTable, form: CardForm): TableReading | undefined {
  const found = table.table === undefined ? undefined : reader.tableStartingWith(table.table);
  return found && reader.readTable(found, decides(table, form));
}

/** The items of a table; what they do not hold of it is noted. */
export function readItems(
  reader: SnapshotReader,
  table: FormTable,
  form: CardForm,
  scheme: CodeScheme,
  note: (note: ReadingNote) => void,
): readonly object[] {
  const sheet = reader.sheet.name;
  const reading = cardTableReading(reader, table, form);
  if (!reading) {
    note({ code: "reading.tableMissing", values: { sheet, table: (table.table ?? "").replace(/_$/, "") } });
    return [];
  }
  const columns = typedColumns(table, form);
  for (const column of missingColumns(
    reading,
    columns.map(({ header }) => header),
  ))
    note({ code: "reading.columnMissing", values: { sheet, table: reading.table.name, column } });
  const items = new Map(reading.rows.map((row) => [row.row, readItem(row, table, form, scheme)]));
  const itemOf = ({ row }: TableRow): object | undefined => items.get(row);
  const counts = decides(table, form);
  const holds = (content: CellContent, value: SnapshotValue, header: string) =>
    counts(header) ? saysAnything(content) : saysTheSame(content, value);
  leftInTable(reader, reading, { columns, computed: [...computedColumns(table, form).keys()], itemOf, holds }).forEach(note);
  return [...items.values()];
}

function readItem(row: TableRow, table: FormTable, form: CardForm, scheme: CodeScheme): object {
  const declared = table.columns.reduce<object>((item, column) => {
    if (column.kind === "windows") return { ...item, [column.key]: readWindows(row, table, form) };
    return withHeld(item, column, columnCells(column).read(row.value(column.header), { scheme, edge: column.edge }));
  }, blankRow(table));
  const ticks = ticksOf(row, table, form);
  return ticks.length > 0 ? { ...declared, ticks } : declared;
}

function readWindows(row: TableRow, table: FormTable, form: CardForm): Phase["windows"] {
  const windows: Record<number, PhaseWindow> = {};
  for (const { window, header } of columnsOfTable(table, form)) {
    if (!window) continue;
    const { year, edge } = window;
    const known = windows[year] ?? { start: { kind: "blank" }, end: { kind: "blank" } };
    windows[year] = { ...known, [edge]: dateOf(row.value(header), { edge, year }) };
  }
  return Object.fromEntries(Object.entries(windows).filter(([, { start, end }]) => start.kind !== "blank" || end.kind !== "blank"));
}

function ticksOf(row: TableRow, table: FormTable, form: CardForm): readonly string[] {
  if (form.template.timeline.windows !== "ticks" || table.key !== "phases") return [];
  const columns = columnsOfTable(table, form).filter(({ isPeriod }) => isPeriod);
  return periodsOf(form).flatMap(({ id }, at) => (textOf(row.value(columns[at]?.header ?? "")).trim() === "" ? [] : [id]));
}

/** What a check holds that the template does not ask for is blank, as of any other item. */
export function readMonitoring(reader: SnapshotReader, table: FormTable, form: CardForm, scheme: CodeScheme): readonly object[] {
  const checks: object[] = [];
  const columns = monitoringColumns(table, { form });
  for (let n = 1; hasCheck(n, table, (name) => reader.hasName(name)); n++)
    checks.push(
      columns.reduce<object>((check, { declared }) => {
        const value = reader.named(monitoringName(n, declared.key));
        return withHeld(check, declared, columnCells(declared).read(value, { scheme, edge: declared.edge }));
      }, blankRow(table)),
    );
  return checks;
}
