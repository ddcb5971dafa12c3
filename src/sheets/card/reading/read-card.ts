/** Reads a card sheet back: fields by name, or by label where a name was deleted, and the tables by their headers. */
import type { CardFieldKey, CardItem, DocumentedObjective, Monitoring, Phase, ShortCode } from "../../../plan/card/card";
import { rulesOf, type PhaseWindow } from "../../../plan/card/field-kinds";
import { blankObjective, heldFields, withField, withItems, type HeldDeclaration } from "../../../plan/card/held-fields";
import { parseShortCode } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { cardTablePrefixes, cardTables } from "../../layout/names";
import type { CellContent } from "../../layout/sheet-plan";
import { dateOf, textOf } from "../../reading/cell-entry";
import { isBlankValue, leftInTable, overwritten, saysAnything, saysTheSame, valueLeftOut } from "../../reading/left-in-table";
import type { LeftCell, ReadingNote } from "../../reading/reading-note";
import type { SnapshotValue } from "../../reading/sheet-snapshot";
import {
  cellAddress,
  headerKey,
  missingColumns,
  type SnapshotReader,
  type TableReading,
  type TableRow,
} from "../../reading/snapshot-reader";
import { fieldLabel, fourPartCard, type CardTableKey, type CardTemplate } from "../card-template";
import { fieldCell, fieldCells } from "../fields/field-cells";
import { cellsOf, columnCells, type CellKind } from "../fields/kind-cells";
import { endHeader, startHeader, windowHeader } from "../tables/gantt-formulas";
import { columnsOf, readColumn } from "../tables/item-columns";
import { monitoringColumns, monitoringHeaders, monitoringName } from "../tables/monitoring-rows";
import { computedColumns, typedColumns } from "../tables/typed-columns";

export type CardReading = DocumentedObjective;

/**
 * A sheet is a card when enough of what makes one is left, whatever its name: some names, some tables, or the labels, which are all
 * that other programs leave that write the file anew.
 */
export function isCardSheet(reader: SnapshotReader): boolean {
  const names = ["Codice", "Titolo", "Operativo", "Finalita"].filter((name) => reader.hasName(name)).length;
  const tables = cardTables.filter((key) => reader.tableStartingWith(cardTablePrefixes[key])).length;
  return (
    names >= 2 || names + tables >= 2 || fieldCells.filter(({ key }) => reader.find(fieldLabel(fourPartCard, key))).length >= enoughLabels
  );
}

const enoughLabels = 8;

export interface CardReadingContext {
  readonly scheme: CodeScheme;
  readonly years: readonly number[];
  /** Codes of the plan's sectors, which say how short codes are spelt. */
  readonly sectors: readonly string[];
  readonly template?: CardTemplate;
}

export function readCard(reader: SnapshotReader, context: CardReadingContext, note: (note: ReadingNote) => void): CardReading {
  const template = context.template ?? fourPartCard;
  const sheet = reader.sheet.name;
  const values = new Map<CardFieldKey, SnapshotValue>();
  for (const { key, kind } of fieldCells) {
    if (kind === "computed") noteOverwritten(reader, key, template, note);
    else values.set(key, cellValue(reader, key, template, note));
  }
  const blank = { ...blankObjective(), shortCodes: readShortCodes(reader, values, context, note) };
  for (const field of heldFields) noteUnread(reader, field, values.get(field.key), context, template, note);
  const fields = heldFields.reduce<DocumentedObjective>(
    (so, { key, kind, edge }) => withField(so, key, cellsOf(kind as CellKind).read(values.get(key), { scheme: context.scheme, edge })),
    blank,
  );
  const card = cardTables.reduce((so, key) => {
    const table = cardTableReading(reader, key);
    if (!table) note({ code: "reading.tableMissing", values: { sheet, table: cardTablePrefixes[key].replace(/_$/, "") } });
    else noteMissingColumns(sheet, table, key, context.years, note);
    const items = new Map(table?.rows.map((row) => [row.row, readItem(row, key, context)]));
    if (table)
      leftInTable<object>(reader, table, {
        columns: typedColumns(key, context.years),
        computed: computedColumns(key, context.years),
        itemOf: ({ row }) => items.get(row),
        holds: holdsIn(key),
      }).forEach(note);
    return withItems(so, key, [...items.values()]);
  }, fields.card);
  return { ...fields, card: withItems(card, "monitoring", readMonitoring(reader, context)) };
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

function cellValue(reader: SnapshotReader, key: CardFieldKey, template: CardTemplate, note: (note: ReadingNote) => void): SnapshotValue {
  const { name } = fieldCell(key);
  const sheet = reader.sheet.name;
  const value = reader.named(name);
  if (value !== undefined) return value;
  const label = fieldLabel(template, key);
  if (key === "title") {
    const title = titleInBanner(reader, template);
    if (title) {
      note({ code: "reading.nameMissingFoundByLabel", values: { sheet, name, cell: title.cell, label } });
      return title.value;
    }
  }
  const at = key === "title" ? undefined : reader.find(label);
  if (at) {
    const labels = new Set(fieldCells.map((field) => fieldLabel(template, field.key)));
    const { values, origin } = reader.sheet;
    const row = values[at.row - origin.row] ?? [];
    for (let column = at.column + 1; column - origin.column < row.length; column++) {
      const found = reader.value(at.row, column) ?? "";
      if (found === "") continue;
      if (typeof found === "string" && labels.has(found)) break;
      reader.markUnderstood({ row: at.row, column, rows: 1, columns: 1 });
      note({ code: "reading.nameMissingFoundByLabel", values: { sheet, name, cell: cellAddress(at.row, column), label } });
      return found;
    }
  }
  note({ code: "reading.nameMissing", values: { sheet, name, label } });
  return "";
}

/** The last text of the card's first row that is none of its own: the code before it is a formula, and what follows a label. */
function titleInBanner(reader: SnapshotReader, template: CardTemplate): LeftCell | undefined {
  const labels = new Set(fieldCells.map(({ key }) => fieldLabel(template, key)));
  const { origin, values } = reader.sheet;
  const texts = (origin.row === 0 ? (values[0] ?? []) : []).flatMap((value, at) =>
    typeof value === "string" && !isBlankValue(value) && !labels.has(value) ? [{ value, column: origin.column + at }] : [],
  );
  const title = texts.findLast(({ column }) => !reader.isFormula(0, column));
  if (!title) return undefined;
  reader.markUnderstood({ row: 0, column: title.column, rows: 1, columns: 1 });
  return { cell: cellAddress(0, title.column), value: title.value };
}

/** A field of which nothing could be made; of computed ones, what stands in the formula's place. */
function noteUnread(
  reader: SnapshotReader,
  { key, kind, edge }: HeldDeclaration,
  value: SnapshotValue | undefined,
  { scheme }: CardReadingContext,
  template: CardTemplate,
  note: (note: ReadingNote) => void,
): void {
  const { read, understands } = cellsOf(kind as CellKind);
  if (value === undefined || isBlankValue(value) || understands?.(value) || !rulesOf(kind).isBlank(read(value, { scheme, edge }))) return;
  const place = reader.rangeOfName(fieldCell(key).name);
  note(valueLeftOut(reader, { cell: place ? cellAddress(place.row, place.column) : "", value: textOf(value) }, fieldLabel(template, key)));
}

function noteOverwritten(reader: SnapshotReader, key: CardFieldKey, template: CardTemplate, note: (note: ReadingNote) => void): void {
  const { name } = fieldCell(key);
  const value = reader.named(name) ?? "";
  const place = reader.rangeOfName(name);
  if (!place || isBlankValue(value) || reader.isFormula(place.row, place.column)) return;
  overwritten(reader, { cell: cellAddress(place.row, place.column), value: textOf(value) }, fieldLabel(template, key)).forEach(note);
}

function noteMissingColumns(
  sheet: string,
  reading: TableReading,
  key: CardTableKey,
  years: readonly number[],
  note: (note: ReadingNote) => void,
): void {
  for (const column of missingColumns(
    reading,
    typedColumns(key, years).map(({ header }) => header),
  ))
    note({ code: "reading.columnMissing", values: { sheet, table: reading.table.name, column } });
}

function readShortCodes(
  reader: SnapshotReader,
  values: ReadonlyMap<CardFieldKey, SnapshotValue>,
  { scheme, sectors }: CardReadingContext,
  note: (note: ReadingNote) => void,
): ShortCode[] {
  const sheet = reader.sheet.name;
  const sector = textOf(values.get("sector")).trim();
  const number = Number(values.get("number"));
  const shared = textOf(values.get("sharedCodes"));
  const codes: ShortCode[] = [];
  if (sector !== "" && Number.isInteger(number) && number > 0) codes.push({ sector, number });
  else {
    const fromName = sheet.split(" ").map((part) => parseShortCode(part, scheme, sectors));
    note({ code: "reading.numberFromSheetName", values: { sheet, sector, number: textOf(values.get("number")) } });
    for (const code of fromName) if (code) codes.push({ sector: code.sector, number: code.number });
  }
  if (shared.trim() === "" || codes.length > 1) return codes;
  for (const part of scheme.sharedSeparator === "" ? [shared] : shared.split(scheme.sharedSeparator)) {
    const code = parseShortCode(part, scheme, sectors);
    if (code) codes.push({ sector: code.sector, number: code.number });
    else note({ code: "reading.codeUnreadable", values: { sheet, value: part } });
  }
  return codes;
}

function readItem<Key extends CardTableKey>(row: TableRow, list: Key, { scheme, years }: CardReadingContext): CardItem<Key> {
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

function readMonitoring(reader: SnapshotReader, { scheme }: CardReadingContext): Monitoring[] {
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

/** Texts that a card sheet has of its own, so that anything else filled is seen to lie outside the layout. */
export function cardTexts(years: readonly number[], template: CardTemplate = fourPartCard): ReadonlySet<string> {
  return new Set([
    ...fieldCells.map(({ key }) => fieldLabel(template, key)),
    ...Object.values(monitoringHeaders),
    ...template.rows.flatMap((row) => (row.kind === "section" ? [row.title] : [])),
    "avanzamento pesato",
    ...years.map(String),
  ]);
}
