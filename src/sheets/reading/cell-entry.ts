/** Between what the domain holds and what a cell holds, both ways. */
import { readAmount } from "../../plan/notation/amount";
import { fromSerial, readDate, toSerial } from "../../plan/notation/calendar-date";
import { withPlainBreaks } from "../../plan/notation/line-breaks";
import type { Entry } from "../../plan/entry";
import type { SectorWeight } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { readPoints, readWeight } from "../../plan/weight";
import type { CellContent } from "../layout/sheet-plan";
import type { SnapshotValue } from "./sheet-snapshot";

/** What marks "none" in a cell, as in the published documents. */
export const noneMark = "==";
/** What marks an incentive-funded objective in a weight cell. */
export const incentiveMark = "*";

/** Text, or an empty cell. */
export function textContent(text: string): CellContent {
  return text === "" ? null : text;
}

export function linesContent(lines: readonly string[]): CellContent {
  return textContent(lines.join("\n"));
}

function entryContent<T>(entry: Entry<T>, value: (value: T) => CellContent): CellContent {
  switch (entry.kind) {
    case "blank":
      return null;
    case "none":
      return noneMark;
    case "text":
      return entry.text;
    case "value":
      return value(entry.value);
  }
}

/** A date is a serial number; one before 1900, which Excel has not, stays text. */
export function dateContent(entry: Entry<IsoDate>): CellContent {
  return entryContent(entry, (date) => (date < "1900-03-01" ? date : toSerial(date)));
}

export function numberContent(entry: Entry<number>): CellContent {
  return entryContent(entry, (value) => value);
}

export function weightContent(weight: SectorWeight): CellContent {
  return weight.kind === "incentive" ? incentiveMark : numberContent(weight);
}

/** What a person typed in a text cell; numbers and truth values come back as Excel would show them. */
export function textOf(value: SnapshotValue | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  return withPlainBreaks(String(value));
}

export function linesOf(value: SnapshotValue | undefined): string[] {
  const text = textOf(value);
  return text === "" ? [] : text.split("\n");
}

/** A date cell: a serial number, or text as it was typed. */
export function dateOf(
  value: SnapshotValue | undefined,
  reading: { readonly edge: "start" | "end"; readonly year?: number },
): Entry<IsoDate> {
  if (typeof value === "number" && value >= 1 && value < 2958466) return { kind: "value", value: fromSerial(Math.floor(value)) };
  return readDate(textOf(value), reading);
}

export function amountOf(value: SnapshotValue | undefined): Entry<number> {
  return readAmount(typeof value === "number" ? value : textOf(value));
}

export function weightOf(value: SnapshotValue | undefined): SectorWeight {
  return readWeight(typeof value === "number" ? value : textOf(value));
}

/** A weight where incentives have no place: `*` is then just text. */
export function pointsOf(value: SnapshotValue | undefined): Entry<number> {
  return readPoints(typeof value === "number" ? value : textOf(value));
}
