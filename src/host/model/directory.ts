import type { SheetData, TableData, WorkbookData } from "../../xlsx/workbook-data";
import { Identities } from "./identities";

/** A table and the sheet that it stands on. */
export interface PlacedTable {
  readonly sheet: SheetData;
  readonly table: TableData;
}

/**
 * Finds sheets and tables by name (in capitals or not) and tables by id without looking through the workbook. It follows
 * every write of the journal, undone and redone ones too. A file may bring a name twice; the first is found.
 */
export class Directory {
  readonly tableIds = new Identities(String);
  private readonly sheets = new Set<SheetData>();
  private readonly sheetsByName = new Map<string, SheetData[]>();
  private readonly tablesByName = new Map<string, PlacedTable[]>();
  private readonly tablesById = new Map<string, PlacedTable>();

  constructor(private readonly data: WorkbookData) {
    for (const sheet of data.sheets) this.enter(sheet);
  }

  sheet(name: string): SheetData | undefined {
    return this.sheetsByName.get(name.toLowerCase())?.[0];
  }

  table(name: string): PlacedTable | undefined {
    return this.tablesByName.get(name.toLowerCase())?.[0];
  }

  tableOfId(id: string): PlacedTable | undefined {
    return this.tablesById.get(id);
  }

  /** Takes in that a property of the workbook or of a sheet was written. */
  follow(target: object, key: PropertyKey, before: unknown, after: unknown): void {
    if (target === this.data) {
      if (key === "sheets") this.followSheets(before as readonly SheetData[], after as readonly SheetData[]);
      return;
    }
    const sheet = target as SheetData;
    if (!this.sheets.has(sheet)) return;
    if (key === "tables") this.followTables(sheet, before as readonly TableData[], after as readonly TableData[]);
    else if (key === "name") {
      remove(this.sheetsByName, before as string, (item) => item === sheet);
      add(this.sheetsByName, after as string, sheet);
    }
  }

  private followSheets(before: readonly SheetData[], after: readonly SheetData[]): void {
    const kept = new Set(after);
    for (const sheet of before) if (!kept.has(sheet)) this.strike(sheet);
    for (const sheet of after) if (!this.sheets.has(sheet)) this.enter(sheet);
  }

  private followTables(sheet: SheetData, before: readonly TableData[], after: readonly TableData[]): void {
    for (const table of before) {
      if (after.includes(table)) continue;
      remove(this.tablesByName, table.name, (item) => item.table === table);
      this.tablesById.delete(this.tableIds.of(table));
    }
    for (const table of after) {
      if (before.includes(table)) continue;
      const placed = { sheet, table };
      add(this.tablesByName, table.name, placed);
      this.tablesById.set(this.tableIds.of(table), placed);
    }
  }

  private enter(sheet: SheetData): void {
    this.sheets.add(sheet);
    add(this.sheetsByName, sheet.name, sheet);
    this.followTables(sheet, [], sheet.tables);
  }

  private strike(sheet: SheetData): void {
    this.sheets.delete(sheet);
    remove(this.sheetsByName, sheet.name, (item) => item === sheet);
    this.followTables(sheet, sheet.tables, []);
  }
}

function add<T>(entries: Map<string, T[]>, name: string, item: T): void {
  const key = name.toLowerCase();
  const known = entries.get(key);
  if (known) known.push(item);
  else entries.set(key, [item]);
}

function remove<T>(entries: Map<string, T[]>, name: string, isGone: (item: T) => boolean): void {
  const key = name.toLowerCase();
  const rest = entries.get(key)?.filter((item) => !isGone(item)) ?? [];
  if (rest.length > 0) entries.set(key, rest);
  else entries.delete(key);
}
