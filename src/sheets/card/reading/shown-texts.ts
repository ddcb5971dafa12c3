/** Numbers where people write texts: dates and percentages that Excel made of them. They are read as they are shown, not as they are kept. */
import type { SheetSnapshot } from "../../reading/sheet-snapshot";
import { headerKey, SnapshotReader } from "../../reading/snapshot-reader";
import { columnsByHeader, type CellPlace } from "../card-places";
import { tablesOf } from "../../../plan/template/form-parts";
import { fieldCells } from "../fields/field-cells";
import { natureOf } from "./card-readings";
import { formOnSheet, type CardsPlan } from "./form-on-sheet";
import { cardTableReading } from "./read-items";

/** What fields and columns of these kinds hold is text. */
const textKinds: ReadonlySet<string> = new Set(["text", "words", "lines", "choice", "peg", "operational", "operationals"]);

export interface NumberInText extends CellPlace {
  readonly value: number;
}

/** Cells for texts of a card that hold a number; of other sheets none. */
export function numbersInTexts(sheet: SheetSnapshot, plan: CardsPlan): readonly NumberInText[] {
  if (natureOf(sheet) === "other") return [];
  const reader = new SnapshotReader(sheet);
  const form = formOnSheet(reader, plan);
  const numberAt = (row: number, column: number | undefined): readonly NumberInText[] => {
    const value = column === undefined ? undefined : reader.value(row, column);
    return column !== undefined && typeof value === "number" && !reader.isFormula(row, column) ? [{ row, column, value }] : [];
  };
  const inFields = [...fieldCells(form).values()].flatMap(({ kind, name, field }) => {
    const place = textKinds.has(kind) && !field.own ? reader.rangeOfName(name) : undefined;
    return place ? numberAt(place.row, place.column) : [];
  });
  const inTables = tablesOf(form).flatMap((table) => {
    const reading = cardTableReading(reader, table, form);
    if (!reading) return [];
    const columnOf = columnsByHeader(reading);
    const columns = table.columns.filter(({ kind, own }) => textKinds.has(kind) && !own);
    return reading.rows.flatMap(({ row }) => columns.flatMap(({ header }) => numberAt(row, columnOf(headerKey(header)))));
  });
  return [...inFields, ...inTables];
}

/** Of a cell: what it shows, and by which number format. */
export interface ShownText extends NumberInText {
  readonly text: string;
  readonly numberFormat: string;
}

/** The sheet with these cells' texts in the place of their numbers; where no format was chosen, the number is what was typed. */
export function withShownTexts(sheet: SheetSnapshot, shown: readonly ShownText[]): SheetSnapshot {
  const texts = shown.filter(
    ({ numberFormat, text, value }) => !plainFormats.has(numberFormat) && !isUnshowable.test(text) && text !== String(value),
  );
  if (texts.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  for (const { row, column, text } of texts) values[row - sheet.origin.row]![column - sheet.origin.column] = text;
  return { ...sheet, values };
}

/** Nothing, or what stands in the place of a number that its format cannot show, such as a date before 1900. */
const isUnshowable = /^#*$/;

const plainFormats: ReadonlySet<string> = new Set(["", "General", "@"]);
