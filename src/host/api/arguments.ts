import type { RangeBox, SheetData } from "../../xlsx/workbook-data";
import { isOnSheet, readBox, splitAddress } from "../model/address";
import { ExcelError } from "../model/excel-error";
import { RangeTarget, type Host } from "./host";
import { HostObject } from "./host-class";
import { HTML_COLORS } from "./html-colors";

/** Reads an argument or a property's new value as Excel does: what has another type is an `InvalidArgument`. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalid("A text was expected.");
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid("A number was expected.");
  return value;
}

export function wholeNumber(value: unknown): number {
  if (!Number.isInteger(value)) throw invalid("A whole number was expected.");
  return value as number;
}

export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalid("True or false was expected.");
  return value;
}

/** One of the words of a list; Excel takes no others. */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalid(`"${String(value)}" is not one of ${words.join(", ")}.`);
  return found;
}

/** `#RRGGBB` in capitals, from the same in any case or one of HTML's colour names. */
export function color(value: unknown): string {
  if (typeof value === "string") {
    if (/^#[0-9a-f]{6}$/i.test(value)) return value.toUpperCase();
    const named = HTML_COLORS.get(value.toLowerCase());
    if (named) return named;
  }
  throw invalid(`"${String(value)}" is not a colour.`);
}

/** A rectangle by its address on a known sheet; an address of another sheet is refused. */
export function boxOn(sheet: SheetData, value: unknown): RangeBox {
  const { sheet: named, local } = splitAddress(text(value));
  const box = readBox(local);
  if (!box || (named !== undefined && named.toLowerCase() !== sheet.name.toLowerCase()))
    throw invalid(`"${String(value)}" is no range of this sheet.`);
  return box;
}

/** A range given as an object or as an address (of the sheet given, where it names none). */
export function rangeArgument(value: unknown, host: Host, sheet?: SheetData): { readonly sheet: SheetData; readonly box: RangeBox } {
  if (value instanceof HostObject && value.target instanceof RangeTarget) return value.target;
  const { sheet: named, local } = splitAddress(text(value));
  const owner = named === undefined ? sheet : host.workbook.sheets.find(named);
  const box = readBox(local);
  if (!owner || !box) throw invalid(`"${String(value)}" is no range.`);
  return { sheet: owner, box };
}

/** Throws `InvalidArgument` for a rectangle that is not on the sheet. */
export function onSheet(box: RangeBox): RangeBox {
  if (!isOnSheet(box)) throw invalid("The range lies outside the sheet.");
  return box;
}

export function invalid(message: string): ExcelError {
  return new ExcelError("InvalidArgument", message);
}
