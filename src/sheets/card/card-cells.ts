/** The cells of a workbook that show a card's fields, lists and items. */
import type { PlanPlace } from "../../checks/plan-place";
import { declaredLists } from "../../plan/card/held-fields";
import type { FormTableKey } from "../../plan/template/form-parts";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { CellsOfPlaces } from "../workbook/sheet-kind";
import type { SheetCell, WorkbookCells } from "../workbook/workbook-cells";
import { cardPlaces, cellInTable, type CardPlaces, type CardTablePlaces } from "./card-places";
import { fieldLabel } from "./fields/field-cells";
import { monitoringName } from "./tables/monitoring-rows";
import { columnsOfTable, headerOf } from "./tables/table-columns";

type CardField = NonNullable<Extract<PlanPlace, { kind: "card" }>["field"]>;

/** The cell that shows a list as a whole: that of its total, or its first. */
const totalsOfLists: Readonly<Partial<Record<CardField, string>>> = {
  expectedResults: "PesoRisultati",
  phases: "PesoFasi",
  monitoring: monitoringName(1, "label"),
};

function isTable(field: CardField): field is FormTableKey {
  return field.startsWith("tables.") || declaredLists.some(({ key }) => key === field);
}

/** Kept with the sheets: whoever keeps the snapshots of those that have not changed keeps their places. */
const placesOnCards = new WeakMap<SheetSnapshot, CardPlaces>();

function placesOf(sheet: SheetSnapshot, { places: { readBy } }: WorkbookCells): CardPlaces {
  const known = placesOnCards.get(sheet);
  if (known) return known;
  const places = cardPlaces(sheet, readBy);
  placesOnCards.set(sheet, places);
  return places;
}

/** What a card has lost is shown by its title's cell. */
function titleCell(sheet: SheetSnapshot, workbook: WorkbookCells): SheetCell {
  return { sheet: sheet.name, row: 0, column: 0, ...placesOf(sheet, workbook).fields.get("title") };
}

function fieldCell(workbook: WorkbookCells, objective: string, field: CardField): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  if (!sheet) return undefined;
  if (isTable(field)) {
    const name = totalsOfLists[field];
    const total = name === undefined ? undefined : workbook.namedOn(sheet, name);
    return total ?? rowCell(workbook, objective, field, 0, field === "resources.lines" ? "amount" : "");
  }
  const { fields, form } = placesOf(sheet, workbook);
  const cell = fields.get(field) ?? new SnapshotReader(sheet).find(fieldLabel(form, field));
  return cell ? { sheet: sheet.name, ...cell } : titleCell(sheet, workbook);
}

/** `column` is a column's key in the card. */
function rowCell(workbook: WorkbookCells, objective: string, table: FormTableKey, at: number, column: string): SheetCell | undefined {
  const places = tableOf(workbook, objective, table);
  return cellIn(workbook, objective, places, at, (places && headerOf(places.declared, column)) ?? "");
}

function windowCell(workbook: WorkbookCells, objective: string, at: number, year: number, edge: "start" | "end"): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  const places = tableOf(workbook, objective, "phases");
  if (!sheet || !places) return cellIn(workbook, objective, places, at, "");
  const { form } = placesOf(sheet, workbook);
  const column = columnsOfTable(places.declared, form).find(({ window }) => window?.year === year && window.edge === edge);
  return cellIn(workbook, objective, places, at, column?.header ?? "");
}

function tableOf(workbook: WorkbookCells, objective: string, table: FormTableKey): CardTablePlaces | undefined {
  const sheet = workbook.cardSheetOf(objective);
  return sheet && placesOf(sheet, workbook).tables.get(table);
}

function cellIn(
  workbook: WorkbookCells,
  objective: string,
  places: CardTablePlaces | undefined,
  at: number,
  header: string,
): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  if (!sheet || !places) return sheet && titleCell(sheet, workbook);
  const row = places.rows[at] ?? places.blankRows[at - places.rows.length] ?? places.table.range.row;
  return { sheet: sheet.name, ...(cellInTable(places, at, header) ?? { row, column: places.table.range.column }) };
}

function namedCell(workbook: WorkbookCells, objective: string, name: string): SheetCell | undefined {
  const sheet = workbook.cardSheetOf(objective);
  return sheet && (workbook.namedOn(sheet, name) ?? titleCell(sheet, workbook));
}

/** Nothing of objectives without a card. */
export const cardCells: CellsOfPlaces = {
  card: (workbook, { objective, field = "title" }) => fieldCell(workbook, objective, field),
  phase: (workbook, { objective, at, field = "text" }) => rowCell(workbook, objective, "phases", at, field),
  window: (workbook, { objective, at, year, edge }) => windowCell(workbook, objective, at, year, edge),
  result: (workbook, { objective, at, field = "text" }) => rowCell(workbook, objective, "expectedResults", at, field),
  resource: (workbook, { objective, at, field = "amount" }) => rowCell(workbook, objective, "resources.lines", at, field),
  monitoring: (workbook, { objective, at, field = "label" }) => namedCell(workbook, objective, monitoringName(at + 1, field)),
};
