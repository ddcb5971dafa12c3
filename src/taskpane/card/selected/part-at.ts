/** What of a card stands in a cell of its sheet. Pure. */
import type { CardFieldKey } from "../../../plan/card/card";
import { cardPlaces } from "../../../sheets/card/card-places";
import type { CardTableKey } from "../../../sheets/card/card-template";
import { monitoringColumns, monitoringHeaders, monitoringName } from "../../../sheets/card/tables/monitoring-rows";
import type { RangeBox } from "../../../sheets/layout/sheet-plan";
import type { SheetSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { SnapshotReader } from "../../../sheets/reading/snapshot-reader";

export type PartAt =
  | { readonly kind: "field"; readonly key: CardFieldKey }
  /** `at` counts from 0; the number of items there are for a row that can be filled next. */
  | { readonly kind: "item"; readonly list: CardTableKey; readonly at: number; readonly header: string }
  | { readonly kind: "check"; readonly at: number; readonly header: string };

type Cell = Pick<RangeBox, "row" | "column">;

/** Answers for any cell of one sheet; undefined where labels, headings or nothing of the card stands. */
export function partsBySheet(sheet: SheetSnapshot): (cell: Cell) => PartAt | undefined {
  const { fields, tables } = cardPlaces(sheet);
  const named = new Map<string, PartAt>();
  for (const [key, place] of fields) named.set(addressOf(place), { kind: "field", key });
  for (const [address, part] of checksOf(sheet)) named.set(address, part);
  return ({ row, column }) => {
    const known = named.get(addressOf({ row, column }));
    if (known) return known;
    for (const [list, { table, headers, rows, blankRows }] of tables) {
      const header = headers[column - table.range.column];
      const at = rows.indexOf(row);
      if (header !== undefined && (at >= 0 || blankRows.includes(row)))
        return { kind: "item", list, at: at < 0 ? rows.length : at, header };
    }
    return undefined;
  };
}

/** The cells of the checks of progress have names, by the number of the check. */
function checksOf(sheet: SheetSnapshot): readonly (readonly [string, PartAt])[] {
  const reader = new SnapshotReader(sheet);
  const found: (readonly [string, PartAt])[] = [];
  for (let at = 0; ; at++) {
    const cells = monitoringColumns.flatMap(({ part }) => {
      const range = reader.rangeOfName(monitoringName(at + 1, part));
      return range ? [[addressOf(range), { kind: "check", at, header: monitoringHeaders[part] }] as const] : [];
    });
    if (cells.length === 0) return found;
    found.push(...cells);
  }
}

function addressOf({ row, column }: Cell): string {
  return `${row} ${column}`;
}
