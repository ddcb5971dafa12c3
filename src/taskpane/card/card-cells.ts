/** Where a card's parts stand on its sheet, as places to go to. */
import type { CardList, WeighedList } from "../../plan/editing/card-change";
import { cardPlaces, cellInTable } from "../../sheets/card/card-places";
import { cardFields } from "../../sheets/card/card-fields";
import type { CardFieldKey, CardTableKey } from "../../sheets/card/card-template";
import { phaseHeaders } from "../../sheets/card/phase-table";
import { resourceHeaders, resultHeaders } from "../../sheets/card/result-table";
import type { SheetSnapshot } from "../../sheets/sheet-snapshot";
import type { CellPlace } from "../operations-context";

export interface CardCells {
  readonly sheet: string;
  /** A field's cell; the sheet where the field has lost its name. */
  field(key: CardFieldKey): CellPlace;
  /** The cell of an item's text; with as many as there are, the first blank row. The sheet where the table is gone. */
  item(list: CardList, at: number): CellPlace;
  /** The cell that shows the total of a list's weights. */
  total(list: WeighedList): CellPlace;
}

const tables: Readonly<Record<CardList, { readonly key: CardTableKey; readonly header: string }>> = {
  phases: { key: "phases", header: phaseHeaders.text },
  expectedResults: { key: "results", header: resultHeaders.text },
  resources: { key: "resources", header: resourceHeaders.peg },
};

const totalNames: Readonly<Record<WeighedList, string>> = { phases: "PesoFasi", expectedResults: "PesoRisultati" };

export function cardCells(snapshot: SheetSnapshot): CardCells {
  const sheet = snapshot.name;
  const places = cardPlaces(snapshot);
  return {
    sheet,
    field: (key) => (places.fields.has(key) ? { sheet, name: cardFields[key].name } : { sheet }),
    item: (list, at) => {
      const { key, header } = tables[list];
      const table = places.tables.get(key);
      const cell = table && cellInTable(table, at, header);
      return cell ? { sheet, ...cell } : { sheet };
    },
    total: (list) => ({ sheet, name: totalNames[list] }),
  };
}
