/**
 * What of a workbook's structure a list of changes touches: which sheets are there and shown, how long tables are, which
 * names stand on sheets. Read before and after a failure, and foretold for every step in between, it says how far Excel
 * came: the API itself does not.
 */
import { NotFoundInWorkbookError } from "../excel-errors";
import { forThisBatch } from "../ranges";

/** Sheet-scoped name that stands just below a table while rows are put in there; it moves with them. */
export const rowMarker = "Cardine_Segno";

/** Sheets, tables and names by what they are called at any moment of the list. */
export interface TouchedPlaces {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
  readonly names: readonly { readonly sheet: string; readonly name: string }[];
  /** Sheets where rows are put in. */
  readonly marked: readonly string[];
}

/** Words of the API for whether a sheet is shown. */
export type SheetVisibility = Excel.Worksheet["visibility"];

export class WorkbookState {
  private readonly sheets = new Map<string, SheetState>();
  private readonly tables = new Map<string, number>();
  /** Excel's own ids of the sheets that were there when the state was read: a new sheet may have the name of an old one. */
  private readonly idsRead = new Set<string>();
  /** Sheets of tables, where the list says it, by the tables. */
  private readonly sheetsOfTables = new Map<string, string>();
  /** Tables that may be there or not: of a sheet that has been added, or only half of it. */
  private readonly uncertain = new Set<string>();

  copy(): WorkbookState {
    const copy = new WorkbookState();
    for (const [table, sheet] of this.sheetsOfTables) copy.sheetsOfTables.set(table, sheet);
    for (const table of this.uncertain) copy.uncertain.add(table);
    for (const id of this.idsRead) copy.idsRead.add(id);
    for (const [name, sheet] of this.sheets) copy.sheets.set(name, { ...sheet, names: new Set(sheet.names) });
    for (const [name, rows] of this.tables) copy.tables.set(name, rows);
    return copy;
  }

  equals(other: WorkbookState): boolean {
    const uncertain = new Set([...this.uncertain, ...other.uncertain]);
    const ids = new Set([...this.idsRead].filter((id) => other.idsRead.has(id)));
    return this.signature(uncertain, ids) === other.signature(uncertain, ids);
  }

  hasSheet(sheet: string): boolean {
    return this.sheets.has(sheet);
  }

  visibility(sheet: string): SheetVisibility | undefined {
    return this.sheets.get(sheet)?.visibility;
  }

  /** A sheet that is new has no id until the state is read. */
  setSheet(sheet: string, visibility: SheetVisibility): void {
    const known = this.sheets.get(sheet);
    if (known) known.visibility = visibility;
    else this.sheets.set(sheet, { visibility, names: new Set() });
  }

  setSheetRead(sheet: string, visibility: SheetVisibility, id: string): void {
    this.sheets.set(sheet, { id, visibility, names: new Set() });
    this.idsRead.add(id);
  }

  /** Names go along with their sheet. */
  renameSheet(sheet: string, to: string): void {
    const known = this.sheets.get(sheet);
    if (!known) return;
    this.sheets.delete(sheet);
    this.sheets.set(to, known);
  }

  /** Its tables go with it, those that the list has named. */
  removeSheet(sheet: string): void {
    this.sheets.delete(sheet);
    for (const [table, standsOn] of this.sheetsOfTables) if (standsOn === sheet) this.tables.delete(table);
  }

  /** Says on which sheet a table stands, by the name that the sheet keeps until the list ends. */
  setTableSheet(table: string, sheet: string): void {
    this.sheetsOfTables.set(table.toLowerCase(), sheet);
  }

  /** From here on it cannot be told whether there is a table of this name. */
  setUncertain(table: string): void {
    this.uncertain.add(table.toLowerCase());
  }

  /** Rows of a table with header and totals; undefined where there is none. */
  tableRows(table: string): number | undefined {
    return this.tables.get(table.toLowerCase());
  }

  setTableRows(table: string, rows: number | undefined): void {
    if (rows === undefined) this.tables.delete(table.toLowerCase());
    else this.tables.set(table.toLowerCase(), rows);
  }

  hasName(sheet: string, name: string): boolean {
    return this.sheets.get(sheet)?.names.has(name.toLowerCase()) ?? false;
  }

  setName(sheet: string, name: string, there: boolean): void {
    const names = this.sheets.get(sheet)?.names;
    if (there) names?.add(name.toLowerCase());
    else names?.delete(name.toLowerCase());
  }

  /** Row of the marker. */
  marker(sheet: string): number | undefined {
    return this.sheets.get(sheet)?.marker;
  }

  setMarker(sheet: string, row: number | undefined): void {
    const known = this.sheets.get(sheet);
    if (!known) return;
    if (row === undefined) delete known.marker;
    else known.marker = row;
  }

  /** Of ids only those count that were read both times. */
  private signature(uncertain: ReadonlySet<string>, ids: ReadonlySet<string>): string {
    const tables = [...this.tables].filter(([name]) => !uncertain.has(name));
    const sheets = [...this.sheets].map(([name, { id, visibility, names, marker }]) => [
      name,
      id !== undefined && ids.has(id) ? id : null,
      visibility,
      [...names].sort(),
      marker ?? null,
    ]);
    return JSON.stringify([sheets.map((sheet) => JSON.stringify(sheet)).sort(), tables.map(([name, rows]) => `${name} ${rows}`).sort()]);
  }
}

interface SheetState {
  readonly id?: string;
  visibility: SheetVisibility;
  readonly names: Set<string>;
  marker?: number;
}

/** Throws `NotFoundInWorkbookError` for a sheet that is not there. */
export function requireSheet(state: WorkbookState, sheet: string): void {
  if (!state.hasSheet(sheet)) throw new NotFoundInWorkbookError(sheet);
}

/** Asks for the state; the answer gives it after the next round trip. */
export function askForState(context: Excel.RequestContext, places: TouchedPlaces): () => WorkbookState {
  const { worksheets, tables } = context.workbook;
  const sheetOf = (name: string) => worksheets.getItemOrNullObject(name);
  const sheets = places.sheets.map((name) => ({ name, sheet: sheetOf(name).load("name,visibility,id") }));
  const ranges = places.tables.map((name) => ({ name, range: forThisBatch(tables.getItemOrNullObject(name).getRange()).load("rowCount") }));
  const names = places.names.map(({ sheet, name }) => ({ sheet, name, item: sheetOf(sheet).names.getItemOrNullObject(name).load("name") }));
  const markers = places.marked.map((sheet) => ({
    sheet,
    range: forThisBatch(sheetOf(sheet).names.getItemOrNullObject(rowMarker).getRangeOrNullObject()).load("rowIndex"),
  }));
  return () => {
    const state = new WorkbookState();
    // Excel finds a sheet also in other capitals.
    for (const { name, sheet } of sheets)
      if (!sheet.isNullObject && sheet.name === name) state.setSheetRead(name, sheet.visibility, sheet.id);
    for (const { name, range } of ranges) if (!range.isNullObject) state.setTableRows(name, range.rowCount);
    for (const { sheet, name, item } of names) if (!item.isNullObject) state.setName(sheet, name, true);
    for (const { sheet, range } of markers) if (!range.isNullObject) state.setMarker(sheet, range.rowIndex);
    return state;
  };
}
