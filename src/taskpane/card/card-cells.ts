/** Where a card's parts stand on its sheet, as places to go to. */
import type { CardList, WeighedList } from "../../plan/editing/card-change";
import type { Phase } from "../../plan/plan";
import { windowMonths } from "../../plan/schedule";
import { cardPlaces, cellInTable } from "../../sheets/card/card-places";
import { fieldCell } from "../../sheets/card/fields/field-cells";
import type { CardFieldKey } from "../../plan/card/card";
import { monthHeader } from "../../sheets/card/tables/gantt-formulas";
import { phaseHeaders } from "../../sheets/card/tables/phase-table";
import { resourceHeaders, resultHeaders } from "../../sheets/card/tables/result-table";
import type { SheetSnapshot } from "../../sheets/reading/sheet-snapshot";
import type { WorkbookPlace } from "../operations-context";

export interface CardCells {
  readonly sheet: string;
  /** A field's cell; the sheet where the field has lost its name. */
  field(key: CardFieldKey): WorkbookPlace;
  /** The cell of an item's text; with as many as there are, the first blank row. The sheet where the table is gone. */
  item(list: CardList, at: number): WorkbookPlace;
  /** Where a phase's bar first ends, so that it and its dates are in sight; its text where it has none yet. */
  bar(phases: readonly Phase[], at: number): WorkbookPlace;
  /** The cell that shows the total of a list's weights. */
  total(list: WeighedList): WorkbookPlace;
}

/** The column that an item is gone to by. */
const headers: Readonly<Record<CardList, string>> = {
  phases: phaseHeaders.text,
  expectedResults: resultHeaders.text,
  "resources.lines": resourceHeaders.peg,
};

const totalNames: Readonly<Record<WeighedList, string>> = { phases: "PesoFasi", expectedResults: "PesoRisultati" };

/** The last month (from 1 to 12) of the first year in which a phase runs. */
export function barEnd(phase: Phase | undefined): { readonly year: number; readonly month: number } | undefined {
  for (const [year, window] of Object.entries(phase?.windows ?? {})) {
    const months = windowMonths(window);
    if (months) return { year: Number(year), month: months.to };
  }
  return undefined;
}

export function cardCells(snapshot: SheetSnapshot): CardCells {
  const sheet = snapshot.name;
  const places = cardPlaces(snapshot);
  return {
    sheet,
    field: (key) => (places.fields.has(key) ? { sheet, name: fieldCell(key).name } : { sheet }),
    item: (list, at) => {
      const table = places.tables.get(list);
      const cell = table && cellInTable(table, at, headers[list]);
      return cell ? { sheet, ...cell } : { sheet };
    },
    bar: (phases, at) => {
      const table = places.tables.get("phases");
      const end = barEnd(phases[at]);
      const cell = table && cellInTable(table, at, end ? monthHeader(end.year, end.month - 1) : phaseHeaders.text);
      return cell ? { sheet, ...cell } : { sheet };
    },
    total: (list) => ({ sheet, name: totalNames[list] }),
  };
}
