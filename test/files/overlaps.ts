/** Rectangles that must not touch: tables, merges (but for those in no table), filters of sheets; and validations among each other. */
import { parseRanges } from "../../src/xlsx/cell-address";
import type { RangeBox } from "../../src/xlsx/workbook-data";
import { child, children } from "../../src/xlsx/xml/xml-tree";
import type { FileCheck, SheetParts } from "./workbook-package";

interface Placed {
  readonly what: string;
  readonly box: RangeBox;
}

export const overlaps: FileCheck = ({ sheets }) =>
  sheets.flatMap((sheet) => {
    const validations = children(child(sheet.root, "dataValidations"), "dataValidation").flatMap(({ attributes }) =>
      placed("validation", attributes["sqref"]),
    );
    return [...overlapping(blocks(sheet)), ...overlapping(validations)].map((pair) => `${sheet.name}: ${pair}`);
  });

function blocks({ root, tables }: SheetParts): Placed[] {
  return [
    ...tables.flatMap((table) => placed(`table ${table.root.attributes["displayName"]}`, table.root.attributes["ref"])),
    ...children(child(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) => placed("merge", attributes["ref"])),
    ...placed("filter", child(root, "autoFilter")?.attributes["ref"]),
  ];
}

function placed(what: string, references: string | undefined): Placed[] {
  return parseRanges(references ?? "").map((box) => ({ what: `${what} ${references}`, box }));
}

/** Sorted by their first rows, so that each is compared with those only that begin before it ends. */
function overlapping(items: readonly Placed[]): string[] {
  const sorted = items.toSorted((a, b) => a.box.row - b.box.row);
  return sorted.flatMap((one, at) => {
    const end = one.box.row + one.box.rows;
    const found: string[] = [];
    for (let next = at + 1; next < sorted.length && sorted[next]!.box.row < end; next++) {
      const other = sorted[next]!;
      if (one.box.column < other.box.column + other.box.columns && other.box.column < one.box.column + one.box.columns)
        found.push(`${one.what} and ${other.what}`);
    }
    return found;
  });
}
