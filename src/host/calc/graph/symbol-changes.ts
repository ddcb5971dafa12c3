import type { DefinedName, SheetData, TableData, WorkbookData } from "../../../xlsx/workbook-data";
import type { FormulaCache } from "../formula/formula-cache";
import type { SymbolUse } from "../formula/reference-compiler";

/** What a workbook's names meant at a moment; definitions are immutable objects, so identity tells whether one changed. */
interface SheetMoment {
  readonly name: string;
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableData[];
}

/** Which sheets, names and tables mean something else since the last look. */
export interface SymbolChanges {
  readonly addedSheets: readonly SheetData[];
  readonly removedSheets: readonly SheetData[];
  readonly any: boolean;
  /** Whether a formula that stands on a sheet and uses this symbol is concerned. */
  concerns(use: SymbolUse, sheet: SheetData): boolean;
}

/** Remembers what names meant and tells the difference. */
export class SymbolWatch {
  private sheets = new Map<SheetData, SheetMoment>();
  private names: readonly DefinedName[] = [];

  constructor(
    private readonly data: WorkbookData,
    private readonly cache: FormulaCache,
  ) {}

  /** Changes since the last call. */
  look(): SymbolChanges {
    const before = this.sheets;
    const now = new Map(this.data.sheets.map((sheet) => [sheet, { name: sheet.name, names: [...sheet.names], tables: [...sheet.tables] }]));
    const found = new Found();
    for (const name of differing(this.names, this.data.names)) found.names.add(name.name.toLowerCase());
    for (const sheet of new Set([...before.keys(), ...now.keys()])) found.compare(sheet, before.get(sheet), now.get(sheet));
    this.sheets = now;
    this.names = [...this.data.names];
    if (found.any) this.spreadThroughNames(found);
    return found;
  }

  /** A name whose formula uses what changed has changed too. */
  private spreadThroughNames(found: Found): void {
    let spread = true;
    while (spread) {
      spread = false;
      for (const name of this.data.names) {
        if (!found.names.has(name.name.toLowerCase()) && this.uses(name, undefined, found)) {
          found.names.add(name.name.toLowerCase());
          spread = true;
        }
      }
      for (const sheet of this.data.sheets) {
        for (const name of sheet.names) {
          if (!found.sheetNames.get(sheet)?.has(name.name.toLowerCase()) && this.uses(name, sheet, found)) {
            found.addSheetName(sheet, name.name);
            spread = true;
          }
        }
      }
    }
  }

  private uses(name: DefinedName, sheet: SheetData | undefined, found: Found): boolean {
    return this.cache.ofName(name.refersTo).symbols.some((use) => found.concerns(use, sheet));
  }
}

class Found implements SymbolChanges {
  readonly addedSheets: SheetData[] = [];
  readonly removedSheets: SheetData[] = [];
  readonly names = new Set<string>();
  readonly sheetNames = new Map<SheetData, Set<string>>();
  private readonly sheetsByName = new Map<string, SheetData>();
  private readonly renamed = new Set<string>();
  private readonly tables = new Set<string>();
  private readonly tableSheets = new Set<SheetData>();

  get any(): boolean {
    return this.renamed.size + this.tables.size + this.names.size + this.sheetNames.size > 0;
  }

  compare(sheet: SheetData, before: SheetMoment | undefined, now: SheetMoment | undefined): void {
    if (!before) this.addedSheets.push(sheet);
    if (!now) this.removedSheets.push(sheet);
    if (before?.name !== now?.name) {
      for (const moment of [before, now]) if (moment) this.renamed.add(moment.name.toLowerCase());
    }
    if (now) this.sheetsByName.set(now.name.toLowerCase(), sheet);
    for (const name of differing(before?.names ?? [], now?.names ?? [])) this.addSheetName(sheet, name.name);
    for (const table of differing(before?.tables ?? [], now?.tables ?? [])) {
      this.tables.add(table.name.toLowerCase());
      this.tableSheets.add(sheet);
    }
  }

  addSheetName(sheet: SheetData, name: string): void {
    const names = this.sheetNames.get(sheet);
    if (names) names.add(name.toLowerCase());
    else this.sheetNames.set(sheet, new Set([name.toLowerCase()]));
  }

  concerns(use: SymbolUse, sheet: SheetData | undefined): boolean {
    switch (use.kind) {
      case "sheet":
        return this.renamed.has(use.name.toLowerCase());
      case "table":
        return this.tables.has(use.name.toLowerCase());
      case "ownTable":
        return sheet !== undefined && this.tableSheets.has(sheet);
      case "name": {
        const name = use.name.toLowerCase();
        if (this.names.has(name)) return true;
        if (use.sheet !== undefined && this.renamed.has(use.sheet.toLowerCase())) return true;
        const from = use.sheet === undefined ? sheet : this.sheetsByName.get(use.sheet.toLowerCase());
        return from !== undefined && (this.sheetNames.get(from)?.has(name) ?? false);
      }
    }
  }
}

function differing<T>(before: readonly T[], now: readonly T[]): T[] {
  if (before.length === now.length && before.every((item, index) => item === now[index])) return [];
  const old = new Set(before);
  const fresh = new Set(now);
  return [...before.filter((item) => !fresh.has(item)), ...now.filter((item) => !old.has(item))];
}
