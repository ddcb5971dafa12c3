/** What kinds of sheets read a workbook by: its names and tables, the notes of what could not be read, and an account of what was. */
import { natureOf } from "../card/reading/card-readings";
import { sameName, tableNames } from "../layout/names";
import { laterSummaryHeaders } from "../plan/sector-summary";
import type { SheetFrame } from "../layout/frame";
import type { AccountedPart } from "../reading/accounted-part";
import { filledCells, outsideLayout } from "../reading/left-in-table";
import type { ReadingNote } from "../reading/reading-note";
import type { SheetSnapshot, SnapshotValue, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { missingColumns, SnapshotReader, type TableReading } from "../reading/snapshot-reader";

export type SheetTableReading = TableReading & { readonly sheet: SheetSnapshot; readonly reader: SnapshotReader };

export class WorkbookReader {
  readonly cardSheets: readonly SheetSnapshot[];
  readonly deletedSheets: readonly SheetSnapshot[];
  /** Of the sheets around the cards. */
  readonly readers: readonly SnapshotReader[];
  readonly notes: ReadingNote[] = [];
  /** Tables of the sheets around the cards, as they were read. */
  private readonly tablesRead = new Map<string, SheetTableReading>();
  /** Sheets on which names of the workbook's scope stand that were read. */
  private readonly withSettings = new Set<SnapshotReader>();
  /** Sheets of which some kind gives account by itself. */
  private readonly accountedSheets = new Set<SnapshotReader>();

  constructor(readonly snapshot: WorkbookSnapshot) {
    this.cardSheets = snapshot.sheets.filter((sheet) => natureOf(sheet) === "card");
    this.deletedSheets = snapshot.sheets.filter((sheet) => natureOf(sheet) === "deletedCard");
    this.readers = snapshot.sheets.filter((sheet) => natureOf(sheet) === "other").map((sheet) => new SnapshotReader(sheet));
  }

  readonly note = (note: ReadingNote): void => {
    this.notes.push(note);
  };

  /** The value of a name of the workbook's scope; undefined where the name is missing or broken. */
  named(name: string): SnapshotValue | undefined {
    const found = this.snapshot.names.find((candidate) => candidate.name === name && candidate.range && candidate.sheet !== undefined);
    if (!found?.range) return undefined;
    const reader = this.readers.find((candidate) => candidate.sheet.name === found.sheet);
    reader?.markUnderstood(found.range);
    if (reader) this.withSettings.add(reader);
    return reader?.value(found.range.row, found.range.column) ?? "";
  }

  table(name: string): SheetTableReading | undefined {
    const key = name.toLowerCase();
    const known = this.tablesRead.get(key);
    if (known) return known;
    for (const reader of this.readers) {
      const table = reader.sheet.tables.find((candidate) => candidate.name.toLowerCase() === key);
      if (!table) continue;
      const reading = { ...reader.readTable(table), sheet: reader.sheet, reader };
      this.tablesRead.set(key, reading);
      return reading;
    }
    return undefined;
  }

  /** A table that every plan has: it is noted where it is missing. */
  expectedTable(name: string): SheetTableReading | undefined {
    const reading = this.table(name);
    if (!reading) this.note({ code: "reading.tableMissing", values: { sheet: name, table: name } });
    return reading;
  }

  /** What an expected table says; nothing where it is missing. */
  part<T>(name: string, read: (sheet: SheetSnapshot, reading: TableReading) => AccountedPart<readonly T[]>): readonly T[] {
    const reading = this.expectedTable(name);
    return reading ? this.noted(read(reading.sheet, reading)) : [];
  }

  /** What was read, once what it does not hold is noted. */
  noted<P>({ part, notes }: AccountedPart<P>): P {
    notes.forEach(this.note);
    return part;
  }

  /** Names the columns that the tables read have lost, and what was typed beside them and the sheets' own texts. */
  accountFor(frames: readonly SheetFrame[], ownTexts: readonly string[]): void {
    for (const reading of this.tablesRead.values())
      for (const column of missingColumns(reading, headersOf(frames, reading.table.name)))
        this.note({ code: "reading.columnMissing", values: { sheet: reading.sheet.name, table: reading.table.name, column } });
    const withTables = new Set([...this.tablesRead.values()].map(({ reader }) => reader));
    for (const reader of this.readers) {
      if (this.accountedSheets.has(reader)) continue;
      const own = frames.filter((frame) => this.isFrameOf(frame, reader));
      if (withTables.has(reader) || this.withSettings.has(reader))
        this.accountForSheet(reader, new Set([...ownTexts, ...own.flatMap(({ texts }) => [...texts])]));
      else this.noteFurtherSheet(reader);
    }
  }

  /** A sheet of which its kind has given account. */
  markRead(reader: SnapshotReader): void {
    this.accountedSheets.add(reader);
  }

  private isFrameOf({ headers, names }: SheetFrame, { sheet }: SnapshotReader): boolean {
    const isNamed = () => this.snapshot.names.some((known) => known.sheet === sheet.name && names.has(known.name.toLowerCase()));
    return sheet.tables.some(({ name }) => headers.has(name.toLowerCase())) || isNamed();
  }

  private noteFurtherSheet(reader: SnapshotReader): void {
    const cells = filledCells(reader);
    const [first] = cells;
    if (first) this.note({ code: "reading.furtherSheet", values: { sheet: reader.sheet.name, count: cells.length, ...first }, cells });
  }

  /** Names filled cells that lie outside what was understood. */
  accountForSheet(reader: SnapshotReader, ownTexts: ReadonlySet<string>): void {
    outsideLayout(reader, ownTexts, "reading.outsideLayout").forEach(this.note);
    this.markRead(reader);
  }
}

function headersOf(frames: readonly SheetFrame[], table: string): readonly string[] {
  const all = frames.flatMap(({ headers }) => headers.get(table.toLowerCase()) ?? []);
  return sameName(table, tableNames.summary) ? all.filter((header) => !laterSummaryHeaders.includes(header)) : all;
}
