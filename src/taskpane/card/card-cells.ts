/** Where a card's parts stand on its sheet, as places to go to. */
import type { CardList, WeighedList } from "../../plan/editing/card-change";
import type { Phase } from "../../plan/plan";
import { windowMonths } from "../../plan/schedule";
import { cardPlaces, cellInTable, type CardTablePlaces } from "../../sheets/card/card-places";
import { formTable, type CardForm, type FormFieldKey, type FormTableKey } from "../../plan/template/form-parts";
import { columnsOfTable, headerOf } from "../../sheets/card/tables/table-columns";
import { monitoringName } from "../../sheets/card/tables/monitoring-rows";
import { periodsOf } from "../../sheets/card/tables/timeline";
import type { CardsPlan } from "../../sheets/card/reading/form-on-sheet";
import { textOf } from "../../sheets/reading/cell-entry";
import { SnapshotReader } from "../../sheets/reading/snapshot-reader";
import type { SheetSnapshot } from "../../sheets/reading/sheet-snapshot";
import type { WorkbookPlace } from "../operations-context";

export interface CardCells {
  readonly sheet: string;
  readonly form: CardForm;
  /** What a field's cell shows. */
  shown(key: FormFieldKey): string;
  /** A field's cell; the sheet where the field has lost its name. */
  field(key: FormFieldKey): WorkbookPlace;
  /** The cell of the first column of a table's row that people type; with as many as there are, the first blank row. */
  row(table: FormTableKey, at: number): WorkbookPlace;
  /** The cell of an item's text; with as many as there are, the first blank row. The sheet where the table is gone. */
  item(list: CardList, at: number): WorkbookPlace;
  /** Where a phase's bar first ends, so that it and its dates are in sight; its text where it has none yet. */
  bar(phases: readonly Phase[], at: number): WorkbookPlace;
  /** The cell that shows the total of a list's weights. */
  total(list: WeighedList): WorkbookPlace;
}

/** The column that an item is gone to by. */
const columns: Readonly<Record<CardList, string>> = { phases: "text", expectedResults: "text", "resources.lines": "peg" };

const totalNames: Readonly<Record<WeighedList, string>> = { phases: "PesoFasi", expectedResults: "PesoRisultati" };

/** The last month (from 1 to 12) of the first year in which a phase runs. */
export function barEnd(phase: Phase | undefined): { readonly year: number; readonly month: number } | undefined {
  for (const [year, window] of Object.entries(phase?.windows ?? {})) {
    const months = windowMonths(window);
    if (months) return { year: Number(year), month: months.to };
  }
  return undefined;
}

function itemHeader({ declared }: CardTablePlaces, list: CardList): string {
  return headerOf(declared, columns[list]) ?? declared.columns.find(({ kind }) => kind === "text")?.header ?? "";
}

/** The column of the schedule that shows a month. */
export function periodHeader(
  { declared }: CardTablePlaces,
  form: CardForm,
  { year, month }: { readonly year: number; readonly month: number },
): string | undefined {
  const at = periodsOf(form).findIndex((period) => period.year === year && period.from <= month && month <= period.to);
  return columnsOfTable(declared, form).filter(({ isPeriod }) => isPeriod)[at]?.header;
}

export function cardCells(snapshot: SheetSnapshot, plan: CardsPlan): CardCells {
  const sheet = snapshot.name;
  const places = cardPlaces(snapshot, plan);
  const reader = new SnapshotReader(snapshot);
  const checkCell = (at: number): WorkbookPlace => {
    const names = (formTable(places.form, "monitoring")?.columns ?? []).map(({ key }) => monitoringName(at + 1, key));
    const name = names.find((one) => reader.rangeOfName(one) !== undefined);
    return name === undefined ? { sheet } : { sheet, name };
  };
  return {
    sheet,
    form: places.form,
    shown: (key) => textOf(reader.named(places.form.fields.get(key)?.name ?? "")).trim(),
    field: (key) => {
      const name = places.fields.has(key) ? places.form.fields.get(key)?.name : undefined;
      return name === undefined ? { sheet } : { sheet, name };
    },
    row: (key, at) => {
      if (key === "monitoring") return checkCell(at);
      const table = places.tables.get(key);
      const header = table?.declared.columns.find(({ kind }) => kind !== "windows")?.header;
      const cell = table && cellInTable(table, at, header ?? "");
      return cell ? { sheet, ...cell } : { sheet };
    },
    item: (list, at) => {
      const table = places.tables.get(list);
      const cell = table && cellInTable(table, at, itemHeader(table, list));
      return cell ? { sheet, ...cell } : { sheet };
    },
    bar: (phases, at) => {
      const table = places.tables.get("phases");
      const end = barEnd(phases[at]);
      const header = table && (end ? periodHeader(table, places.form, end) : itemHeader(table, "phases"));
      const cell = table && cellInTable(table, at, header ?? "");
      return cell ? { sheet, ...cell } : { sheet };
    },
    total: (list) => ({ sheet, name: totalNames[list] }),
  };
}
