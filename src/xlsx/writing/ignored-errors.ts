/** Codes that are texts on purpose: Excel's green triangles say of each that it is a number stored as text, or a year of two digits. */
import type { Cell, RangeBox, SheetData, TableData } from "../workbook-data";
import { rangeReference } from "../cell-address";
import { element } from "../xml/xml-element";

// With a point or a comma for decimals and the other, or none, for thousands: which is meant depends on who opens the file.
const NUMBER = /^\s*[-+]?(?:\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d+)?\s*%?\s*$/u;
const DATE = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2}\s*$/u;

/** `<ignoredErrors>` over exactly the cells that are formatted as text, or head a table, and read as numbers or short dates; or nothing. */
export function ignoredErrorsMarkup(sheet: SheetData): string {
  const kinds = [
    ["numberStoredAsText", NUMBER],
    ["twoDigitTextYear", DATE],
  ] as const;
  const content = kinds.map(([attribute, look]) => {
    const boxes = rectangles(sheet, look);
    return boxes.length === 0 ? "" : element("ignoredError", { sqref: boxes.map(rangeReference).join(" "), [attribute]: 1 });
  });
  return content.join("") === "" ? "" : element("ignoredErrors", {}, content.join(""));
}

/** The cells concerned as runs of neighbouring rows, and runs of the same rows side by side as one rectangle. */
function rectangles({ cells, tables }: SheetData, look: RegExp): RangeBox[] {
  const places = [...cells].flatMap(([row, columns]) =>
    [...columns].flatMap(([column, cell]) => (isCode(cell, row, column, tables, look) ? [{ row, column, rows: 1, columns: 1 }] : [])),
  );
  const runs = joined(
    places.sort((a, b) => a.column - b.column || a.row - b.row),
    (above, below) => above.column === below.column && above.row + above.rows === below.row,
    "rows",
  );
  const byRows = runs.sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  return joined(
    byRows,
    (left, right) => left.row === right.row && left.rows === right.rows && left.column + left.columns === right.column,
    "columns",
  );
}

function joined(
  boxes: readonly RangeBox[],
  continues: (before: RangeBox, after: RangeBox) => boolean,
  along: "rows" | "columns",
): RangeBox[] {
  const found: RangeBox[] = [];
  for (const box of boxes) {
    const last = found.at(-1);
    if (last && continues(last, box)) found[found.length - 1] = { ...last, [along]: last[along] + 1 };
    else found.push(box);
  }
  return found;
}

function isCode({ value, formula, format }: Cell, row: number, column: number, tables: readonly TableData[], look: RegExp): boolean {
  if (typeof value !== "string" || formula !== undefined || !look.test(value)) return false;
  return (
    format?.numberFormat === "@" ||
    tables.some(
      ({ range, headerRow }) => headerRow !== false && range.row === row && column >= range.column && column < range.column + range.columns,
    )
  );
}
