import type { DefinedName, SheetData, TableData, WorkbookData } from "../../../xlsx/workbook-data";
import { contains } from "../../../xlsx/range-box";

/** A table and the sheet that it stands on. */
export interface TablePlace {
  readonly table: TableData;
  readonly sheet: SheetData;
}

/** What names in formulas mean: sheets, defined names of both scopes, tables. Case does not matter. */
export class Symbols {
  private readonly sheets = new Map<string, SheetData>();
  private readonly tables = new Map<string, TablePlace>();
  private readonly workbookNames = new Map<string, DefinedName>();
  private readonly sheetNames = new Map<SheetData, Map<string, DefinedName>>();

  constructor(readonly data: WorkbookData) {
    for (const name of data.names) this.workbookNames.set(name.name.toLowerCase(), name);
    for (const sheet of data.sheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      for (const table of sheet.tables) this.tables.set(table.name.toLowerCase(), { table, sheet });
      if (sheet.names.length > 0) this.sheetNames.set(sheet, new Map(sheet.names.map((name) => [name.name.toLowerCase(), name])));
    }
  }

  sheet(name: string): SheetData | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  table(name: string): TablePlace | undefined {
    return this.tables.get(name.toLowerCase());
  }

  /** The table whose rectangle holds a cell: what `[@Column]` means there. */
  tableAt(sheet: SheetData, row: number, column: number): TablePlace | undefined {
    const table = sheet.tables.find(({ range }) => contains(range, row, column));
    return table && { table, sheet };
  }

  /** A name as seen from a sheet: its own names hide the workbook's. */
  name(name: string, from: SheetData): DefinedName | undefined {
    const key = name.toLowerCase();
    return this.sheetNames.get(from)?.get(key) ?? this.workbookNames.get(key);
  }
}
