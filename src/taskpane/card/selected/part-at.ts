/** What of a card stands in a cell of its sheet. Pure. */
import { tablesOf, type CardForm, type FormFieldKey, type FormTable } from "../../../plan/template/form-parts";
import { fieldName } from "../../../plan/template/meaning/form-names";
import type { LocalText } from "../../../plan/template/template";
import { cardPlaces } from "../../../sheets/card/card-places";
import type { CardsPlan } from "../../../sheets/card/reading/form-on-sheet";
import { monitoringColumns, monitoringName } from "../../../sheets/card/tables/monitoring-rows";
import type { RangeBox } from "../../../sheets/layout/sheet-plan";
import type { SheetSnapshot } from "../../../sheets/reading/sheet-snapshot";
import { SnapshotReader } from "../../../sheets/reading/snapshot-reader";

export type PartAt =
  /** `label` is what the body calls it. */
  | { readonly kind: "field"; readonly key: FormFieldKey; readonly label: LocalText }
  /** `at` counts from 0; the number of items there are for a row that can be filled next. */
  | { readonly kind: "item"; readonly table: FormTable; readonly at: number; readonly header: string }
  | { readonly kind: "check"; readonly at: number; readonly header: string };

type Cell = Pick<RangeBox, "row" | "column">;

/** Answers for any cell of one sheet; undefined where labels, headings or nothing of the card stands. */
export function partsBySheet(sheet: SheetSnapshot, plan: CardsPlan): (cell: Cell) => PartAt | undefined {
  const { form, fields, tables } = cardPlaces(sheet, plan);
  const named = new Map<string, PartAt>();
  for (const [key, place] of fields) named.set(addressOf(place), { kind: "field", key, label: fieldName(form.fields.get(key) ?? { key }) });
  for (const [address, part] of checksOf(sheet, form)) named.set(address, part);
  return ({ row, column }) => {
    const known = named.get(addressOf({ row, column }));
    if (known) return known;
    for (const { table, declared, headers, rows, blankRows } of tables.values()) {
      const header = headers[column - table.range.column];
      const at = rows.indexOf(row);
      if (header !== undefined && (at >= 0 || blankRows.includes(row)))
        return { kind: "item", table: declared, at: at < 0 ? rows.length : at, header };
    }
    return undefined;
  };
}

/** The cells of the checks of progress have names, by the number of the check. */
function checksOf(sheet: SheetSnapshot, form: CardForm): readonly (readonly [string, PartAt])[] {
  const reader = new SnapshotReader(sheet);
  const columns = tablesOf(form).flatMap((table) => (table.key === "monitoring" ? monitoringColumns(table, { form }) : []));
  const found: (readonly [string, PartAt])[] = [];
  for (let at = 0; ; at++) {
    const cells = columns.flatMap(({ declared, header }) => {
      const range = reader.rangeOfName(monitoringName(at + 1, declared.key));
      return range ? [[addressOf(range), { kind: "check", at, header }] as const] : [];
    });
    if (cells.length === 0) return found;
    found.push(...cells);
  }
}

function addressOf({ row, column }: Cell): string {
  return `${row} ${column}`;
}
