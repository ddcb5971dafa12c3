/** The cells of a workbook that show a card's fields, lists and items. */
import type { PlanPlace } from "../../checks/plan-place";
import type { CardListKey } from "../../plan/card/card";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { CellsOfPlaces } from "../workbook/sheet-kind";
import type { SheetCell, WorkbookCells } from "../workbook/workbook-cells";
import { cardPlaces, cellInTable, type CardPlaces } from "./card-places";
import { fieldLabel, fourPartCard, type CardTableKey } from "./card-template";
import { endHeader, startHeader } from "./tables/gantt-formulas";
import { monitoringName } from "./tables/monitoring-rows";
import { phaseHeaders } from "./tables/phase-table";
import { resourceHeaders, resultHeaders } from "./tables/result-table";

type CardField = NonNullable<Extract<PlanPlace, { kind: "card" }>["field"]>;

/** The cell that shows a list as a whole: that of its total, or its first. */
const cellsOfLists: Readonly<Record<CardListKey, { readonly name: string } | { readonly table: CardTableKey; readonly header: string }>> = {
  "resources.lines": { table: "resources.lines", header: resourceHeaders.amount },
  expectedResults: { name: "PesoRisultati" },
  phases: { name: "PesoFasi" },
  monitoring: { name: monitoringName(1, "label") },
};

function isList(field: CardField): field is CardListKey {
  return field in cellsOfLists;
}

/** Kept with the sheets: whoever keeps the snapshots of those that have not changed keeps their places. */
const placesOnCards = new WeakMap<SheetSnapshot, CardPlaces>();

function placesOf(sheet: SheetSnapshot): CardPlaces {
  const known = placesOnCards.get(sheet);
  if (known) return known;
  const places = cardPlaces(sheet);
  placesOnCards.set(sheet, places);
  return places;
}

/** What a card has lost is shown by its title's cell. */
function titleCell(sheet: SheetSnapshot): SheetCell {
  return { sheet: sheet.name, row: 0, column: 0, ...placesOf(sheet).fields.get("title") };
}

function fieldCell(workbook: WorkbookCells, objective: string, field: CardField): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  if (!sheet) return undefined;
  if (isList(field)) {
    const shown = cellsOfLists[field];
    return "name" in shown ? namedCell(workbook, objective, shown.name) : rowCell(workbook, objective, shown.table, 0, shown.header);
  }
  const cell = placesOf(sheet).fields.get(field) ?? new SnapshotReader(sheet).find(fieldLabel(fourPartCard, field));
  return cell ? { sheet: sheet.name, ...cell } : titleCell(sheet);
}

function rowCell(workbook: WorkbookCells, objective: string, table: CardTableKey, at: number, header: string): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  const places = sheet && placesOf(sheet).tables.get(table);
  if (!places) return sheet && titleCell(sheet);
  const row = places.rows[at] ?? places.blankRows[at - places.rows.length] ?? places.table.range.row;
  return { sheet: sheet.name, ...(cellInTable(places, at, header) ?? { row, column: places.table.range.column }) };
}

function namedCell(workbook: WorkbookCells, objective: string, name: string): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  return sheet && (workbook.namedOn(sheet, name) ?? titleCell(sheet));
}

/** Nothing of objectives without a card. */
export const cardCells: CellsOfPlaces = {
  card: (workbook, { objective, field = "title" }) => fieldCell(workbook, objective, field),
  phase: (workbook, { objective, at, field = "text" }) => rowCell(workbook, objective, "phases", at, phaseHeaders[field]),
  window: (workbook, { objective, at, year, edge }) =>
    rowCell(workbook, objective, "phases", at, edge === "start" ? startHeader(year) : endHeader(year)),
  result: (workbook, { objective, at, field = "text" }) => rowCell(workbook, objective, "expectedResults", at, resultHeaders[field]),
  resource: (workbook, { objective, at, field = "amount" }) => rowCell(workbook, objective, "resources.lines", at, resourceHeaders[field]),
  monitoring: (workbook, { objective, at, field = "label" }) => namedCell(workbook, objective, monitoringName(at + 1, field)),
};
