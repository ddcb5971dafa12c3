/** What is asked of a sheet to make its snapshot, and how the answers become one. */
import { unknownPlan } from "../../sheets/card/reading/form-on-sheet";
import { numbersInTexts, withShownTexts } from "../../sheets/card/reading/shown-texts";
import type { RangeBox } from "../../sheets/layout/sheet-plan";
import type { SheetSnapshot, SnapshotName, SnapshotTable, SnapshotValue } from "../../sheets/reading/sheet-snapshot";
import { forThisBatch, rangeOf } from "../ranges";

/** A sheet whose places are known after the next round trip. */
export interface SheetPart {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: readonly NamePart[];
  readonly tables: readonly TablePart[];
}

export interface TablePart {
  readonly table: Excel.Table;
  readonly place: Excel.Range;
}

export interface NamePart {
  readonly name: string;
  readonly place: Excel.Range;
}

/** What the cells of a used range hold. */
export interface Contents {
  readonly values: SnapshotValue[][];
  readonly formulas: boolean[][];
  readonly formulaTexts?: string[][];
}

/** What `boxOf` reads. */
export const boxProperties = "rowIndex,columnIndex,rowCount,columnCount";

/** Excel on the web has listed names of the workbook among a sheet's (office-js #1011): only the scope tells them apart. */
export function ownNames({ names }: Excel.Worksheet): readonly Excel.NamedItem[] {
  return names.items.filter(({ scope }) => scope === "Worksheet");
}

/** Needs names and scopes of the sheet's names, the names of its tables, and whether these show totals. */
export function askForPlaces(sheet: Excel.Worksheet): SheetPart {
  const used = forThisBatch(sheet.getUsedRangeOrNullObject(true));
  used.load(boxProperties);
  return {
    sheet,
    used,
    names: ownNames(sheet).map((item) => askForName(item)),
    tables: sheet.tables.items.map(placeTable),
  };
}

export function askForName(item: Excel.NamedItem): NamePart {
  return placeName(item.name, item);
}

/** As `askForName`, for an item whose own name was not loaded. */
export function placeName(name: string, item: Excel.NamedItem): NamePart {
  return { name, place: forThisBatch(item.getRangeOrNullObject()).load(`${boxProperties},worksheet/name`) };
}

export function placeTable(table: Excel.Table): TablePart {
  return { table, place: forThisBatch(table.getRange()).load(boxProperties) };
}

/** `formulas` gives a text as it is, also one that begins with `=`; only a formula differs from its value. */
export function contentsOf({ values, formulas }: Excel.Range): Contents {
  return {
    values,
    formulas: formulas.map((row, r) =>
      row.map((formula, c) => typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c]),
    ),
  };
}

/** As `contentsOf`, with the formulas themselves. */
export function contentsWithTexts(range: Excel.Range): Contents {
  const contents = contentsOf(range);
  return {
    ...contents,
    formulaTexts: contents.formulas.map((row, r) => row.map((isFormula, c) => (isFormula ? String(range.formulas[r]?.[c]) : ""))),
  };
}

export function snapshotOf({ sheet, used, names, tables }: SheetPart, contents: Contents = { values: [], formulas: [] }): SheetSnapshot {
  return {
    name: sheet.name,
    origin: used.isNullObject ? { row: 0, column: 0 } : { row: used.rowIndex, column: used.columnIndex },
    ...contents,
    names: names.map((part) => nameOnSheet(part, sheet.name)),
    tables: tables.map(tableOnSheet),
  };
}

function nameOnSheet({ name, place }: NamePart, sheetName: string): SnapshotName {
  return place.isNullObject || place.worksheet.name !== sheetName ? { name } : { name, range: boxOf(place) };
}

function tableOnSheet({ table, place }: TablePart): SnapshotTable {
  const box = boxOf(place);
  return { name: table.name, range: table.showTotals ? { ...box, rows: box.rows - 1 } : box };
}

export function boxOf(range: Excel.Range): RangeBox {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The sheets with numbers among texts as they are shown. One round trip more, and only where a card has such numbers: dates and percentages that Excel made of what was typed. */
export async function asShown(context: Excel.RequestContext, sheets: readonly SheetSnapshot[]): Promise<readonly SheetSnapshot[]> {
  const { worksheets } = context.workbook;
  const asked = sheets.map((sheet) =>
    numbersInTexts(sheet, unknownPlan).map((place) => ({
      place,
      cell: rangeOf(worksheets.getItem(sheet.name), { row: place.row, column: place.column, rows: 1, columns: 1 }).load(
        "text,numberFormat",
      ),
    })),
  );
  if (asked.every((cells) => cells.length === 0)) return sheets;
  await context.sync();
  return sheets.map((sheet, at) =>
    withShownTexts(
      sheet,
      asked[at]!.map(({ place, cell }) => ({
        ...place,
        text: String(cell.text[0]?.[0] ?? ""),
        numberFormat: String(cell.numberFormat[0]?.[0] ?? ""),
      })),
    ),
  );
}
