/** Reads the repeating parts of a card sheet: its tables by their headers, its checks by their names. */
import type { CardItem, Monitoring, Phase } from "../../../plan/card/card";
import type { PhaseWindow } from "../../../plan/card/field-kinds";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { cardTablePrefixes, cardTables } from "../../layout/names";
import type { CellContent } from "../../layout/sheet-plan";
import { dateOf } from "../../reading/cell-entry";
import { leftInTable, saysAnything, saysTheSame } from "../../reading/left-in-table";
import type { ReadingNote } from "../../reading/reading-note";
import type { SnapshotValue } from "../../reading/sheet-snapshot";
import { headerKey, missingColumns, type SnapshotReader, type TableReading, type TableRow } from "../../reading/snapshot-reader";
import type { CardTableKey } from "../card-template";
import { columnCells } from "../fields/kind-cells";
import { endHeader, startHeader, windowHeader } from "../tables/gantt-formulas";
import { columnsOf, readColumn } from "../tables/item-columns";
import { monitoringColumns, monitoringName } from "../tables/monitoring-rows";
import { computedColumns, typedColumns } from "../tables/typed-columns";

interface ItemContext {
  readonly scheme: CodeScheme;
  readonly years: readonly number[];
}

/** Whether a column decides that its row is filled: numbers of rows, formulas and people's own columns do not. */
const decides = Object.fromEntries(
  cardTables.map((key) => {
    const typed = new Set(columnsOf(key).flatMap(({ kind, header }) => (kind === "windows" ? [] : [headerKey(header)])));
    const inYears = columnsOf(key).some(({ kind }) => kind === "windows");
    return [key, (header: string) => typed.has(headerKey(header)) || (inYears && windowHeader.test(headerKey(header)))];
  }),
) as Readonly<Record<CardTableKey, (header: string) => boolean>>;

/** Numbers of rows are counted, not read. */
function holdsIn(key: CardTableKey): (content: CellContent, value: SnapshotValue, header: string) => boolean {
  return (content, value, header) => (decides[key](header) ? saysAnything(content) : saysTheSame(content, value));
}

/** One of the card's tables; undefined where the sheet lacks it. */
export function cardTableReading(reader: SnapshotReader, key: CardTableKey): TableReading | undefined {
  const table = reader.tableStartingWith(cardTablePrefixes[key]);
  return table && reader.readTable(table, decides[key]);
}

/** The items of a table; what they do not hold of it is noted. */
export function readItems<Key extends CardTableKey>(
  reader: SnapshotReader,
  key: Key,
  context: ItemContext,
  note: (note: ReadingNote) => void,
): readonly CardItem<Key>[] {
  const sheet = reader.sheet.name;
  const reading = cardTableReading(reader, key);
  if (!reading) {
    note({ code: "reading.tableMissing", values: { sheet, table: cardTablePrefixes[key].replace(/_$/, "") } });
    return [];
  }
  const columns = typedColumns(key, context.years);
  const headers = columns.map(({ header }) => header);
  for (const column of missingColumns(reading, headers))
    note({ code: "reading.columnMissing", values: { sheet, table: reading.table.name, column } });
  const items = new Map(reading.rows.map((row) => [row.row, readItem(row, key, context)]));
  const itemOf = ({ row }: TableRow): object | undefined => items.get(row);
  leftInTable(reader, reading, { columns, computed: computedColumns(key, context.years), itemOf, holds: holdsIn(key) }).forEach(note);
  return [...items.values()];
}

function readItem<Key extends CardTableKey>(row: TableRow, list: Key, { scheme, years }: ItemContext): CardItem<Key> {
  return Object.fromEntries(
    columnsOf(list).map((column) => [
      column.key,
      column.kind === "windows" ? readWindows(row, years) : readColumn(row, column, { scheme }),
    ]),
  ) as CardItem<Key>;
}

function readWindows(row: TableRow, years: readonly number[]): Phase["windows"] {
  const windows: Record<number, PhaseWindow> = {};
  for (const year of years) {
    const start = dateOf(row.value(startHeader(year)), { edge: "start", year });
    const end = dateOf(row.value(endHeader(year)), { edge: "end", year });
    if (start.kind !== "blank" || end.kind !== "blank") windows[year] = { start, end };
  }
  return windows;
}

export function readMonitoring(reader: SnapshotReader, scheme: CodeScheme): Monitoring[] {
  const checks: Monitoring[] = [];
  for (let n = 1; monitoringColumns.some(({ part }) => reader.hasName(monitoringName(n, part))); n++)
    checks.push(
      Object.fromEntries(
        monitoringColumns.map(({ part, declared }) => [
          part,
          columnCells(declared).read(reader.named(monitoringName(n, part)), { scheme, edge: declared.edge }),
        ]),
      ) as unknown as Monitoring,
    );
  return checks;
}
