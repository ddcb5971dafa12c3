import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { structuredToken, tokensOf } from "../../calc/formula/formula-tokens";
import { structuredArea } from "../../calc/formula/structured-reference";
import { readBox, splitAddress } from "../address";
import type { PlacedTable } from "../directory";

/** A rectangle of a certain sheet. */
export interface PlacedBox {
  readonly sheet: SheetData;
  readonly box: RangeBox;
}

/** Where sheets and tables are found by name, in capitals or not. */
export interface Whereabouts {
  sheet(name: string): SheetData | undefined;
  table(name: string): PlacedTable | undefined;
}

/** The rectangle of `'S 1'!$A$1:$B$2` or, as it is now, of `Voci[Codice]`; `undefined` for anything more or else. */
export function referredPlace(reference: string, whereabouts: Whereabouts): PlacedBox | undefined {
  const { sheet: sheetName, local } = splitAddress(reference);
  const box = sheetName === undefined ? undefined : readBox(local);
  const sheet = sheetName === undefined ? undefined : whereabouts.sheet(sheetName);
  return box ? sheet && { sheet, box } : tablePart(reference, whereabouts);
}

function tablePart(reference: string, whereabouts: Whereabouts): PlacedBox | undefined {
  if (!reference.endsWith("]")) return undefined;
  const [token, ...more] = tokensOf(reference);
  const parts = token && more.length === 0 ? structuredToken(token) : undefined;
  const place = parts?.table ? whereabouts.table(parts.table) : undefined;
  if (!parts || !place) return undefined;
  const lower = (words: readonly string[] | undefined) => (words ?? []).map((word) => word.toLowerCase());
  // Outside a cell no row is "this row": nothing is asked of the place.
  const area = structuredArea(
    place,
    { sections: lower(parts.sections), columns: lower(parts.columns) },
    { sheet: place.sheet, row: -1, column: -1 },
  );
  return "error" in area
    ? undefined
    : { sheet: area.sheet, box: { row: area.row, column: area.column, rows: area.rows, columns: area.columns } };
}
