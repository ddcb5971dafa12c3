/** A place of a plan as a cell of the workbook that it was read from. */
import type { PlanPlace } from "../../checks/plan-place";
import type { CardListKey } from "../../plan/card/card";
import { areaSections, isAreaSheet, targetHeaders, type AreaSection } from "../reference/area-sheet";
import { cardPlaces, cellInTable, tablePlaces, type CardPlaces, type CellPlace } from "../card/card-places";
import { natureOf } from "../card/card-readings";
import { fieldLabel, fourPartCard, type CardTableKey } from "../card/card-template";
import { endHeader, startHeader } from "../card/tables/gantt-formulas";
import { monitoringName, type MonitoringPart } from "../card/tables/monitoring-rows";
import { phaseHeaders } from "../card/tables/phase-table";
import { resourceHeaders, resultHeaders } from "../card/tables/result-table";
import { findTable } from "../reading/find-table";
import { sheetNames, tableNames, weightsTableName, workbookNames } from "../layout/names";
import { pegHeaders } from "../reference/peg-sheet";
import type { WorkbookPlanReading } from "./read-workbook-plan";
import { registerHeaders } from "../sectors/register-sheet";
import { weightHeaders } from "../sectors/sector-sheet";
import { sectorHeaders } from "../sectors/sectors-sheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { cellAddress, headerKey, SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { strategyHeaders } from "../reference/strategy-sheet";

/** A cell by its sheet, row and column, counted from 0. */
export interface SheetCell extends CellPlace {
  readonly sheet: string;
}

/** `S3.00007!D15`. */
export function sheetCellText({ sheet, row, column }: SheetCell): string {
  return `${sheet}!${cellAddress(row, column)}`;
}

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

const registerColumns: Partial<Record<CardField, string>> = {
  title: registerHeaders.title,
  operational: registerHeaders.operational,
  otherOperational: registerHeaders.otherOperational,
  priority: registerHeaders.priority,
};

interface KeyedTable {
  readonly sheet: string;
  readonly reading: TableReading;
  /** Row of the sheet by what a column holds, the first one where several hold the same. */
  readonly rows: ReadonlyMap<string, number>;
}

/** Kept with the sheets: whoever keeps the snapshots of those that have not changed keeps their places. */
const placesOnCards = new WeakMap<SheetSnapshot, CardPlaces>();

/** Tells of one workbook. What lost its name, table or column is looked for nearby, and at last the sheet's first cell stands for it. */
export class PlacesInWorkbook {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly tables = new Map<string, KeyedTable>();
  private areas: readonly (AreaSection & { readonly reader: SnapshotReader })[] | undefined;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly reading: Pick<WorkbookPlanReading, "places">,
  ) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  }

  cellOf(place: PlanPlace): SheetCell {
    switch (place.kind) {
      case "plan":
        return this.planCell();
      case "card":
        return this.fieldCell(place.objective, place.field);
      case "phase":
        return this.rowCell(place.objective, "phases", place.at, phaseHeaders[place.field ?? "text"]);
      case "window":
        return this.rowCell(place.objective, "phases", place.at, place.edge === "start" ? startHeader(place.year) : endHeader(place.year));
      case "result":
        return this.rowCell(place.objective, "expectedResults", place.at, resultHeaders[place.field ?? "text"]);
      case "resource":
        return this.rowCell(place.objective, "resources.lines", place.at, resourceHeaders[place.field ?? "amount"]);
      case "monitoring":
        return this.namedOnCard(place.objective, monitoringName(place.at + 1, (place.field ?? "label") satisfies MonitoringPart));
      case "entry":
        return this.entryCell(place.sector, place.objective);
      case "sector":
        return this.sectorCell(place.sector);
      case "operational":
        return this.tableCell(tableNames.strategy, strategyHeaders.operationalCode, place.code) ?? this.first(sheetNames.strategy);
      case "peg":
        return this.tableCell(tableNames.peg, pegHeaders.code, place.code) ?? this.first(sheetNames.peg);
      case "target":
        return this.targetCell(place.at, place.field);
      case "section":
        return this.sectionCell(place.area, place.section);
    }
  }

  private planCell(): SheetCell {
    const title = this.snapshot.names.find(({ name }) => name === workbookNames.title);
    return title?.sheet !== undefined && title.range ? { sheet: title.sheet, row: title.range.row, column: title.range.column } : this.first(sheetNames.plan);
  }

  private fieldCell(objective: string, field: CardField | undefined): SheetCell {
    const sheet = this.cardSheet(objective);
    if (!sheet) return this.registerCell(objective, field);
    if (field !== undefined && isList(field)) {
      const shown = cellsOfLists[field];
      return "name" in shown ? this.namedOnCard(objective, shown.name) : this.rowCell(objective, shown.table, 0, shown.header);
    }
    const key = field ?? "title";
    const cell = this.placesOf(sheet).fields.get(key) ?? new SnapshotReader(sheet).find(fieldLabel(fourPartCard, key));
    return cell ? { sheet: sheet.name, ...cell } : this.cardTitle(sheet);
  }

  private rowCell(objective: string, table: CardTableKey, at: number, header: string): SheetCell {
    const sheet = this.cardSheet(objective);
    if (!sheet) return this.registerCell(objective, undefined);
    const places = this.placesOf(sheet).tables.get(table);
    if (!places) return this.cardTitle(sheet);
    const row = places.rows[at] ?? places.blankRows[at - places.rows.length] ?? places.table.range.row;
    return { sheet: sheet.name, ...(cellInTable(places, at, header) ?? { row, column: places.table.range.column }) };
  }

  private namedOnCard(objective: string, name: string): SheetCell {
    const sheet = this.cardSheet(objective);
    if (!sheet) return this.registerCell(objective, undefined);
    const range = new SnapshotReader(sheet).rangeOfName(name);
    return range ? { sheet: sheet.name, row: range.row, column: range.column } : this.cardTitle(sheet);
  }

  private cardTitle(sheet: SheetSnapshot): SheetCell {
    return { sheet: sheet.name, row: 0, column: 0, ...this.placesOf(sheet).fields.get("title") };
  }

  private cardSheet(objective: string): SheetSnapshot | undefined {
    return this.sheets.get(this.reading.places.cards.get(objective) ?? "");
  }

  private placesOf(sheet: SheetSnapshot): CardPlaces {
    const known = placesOnCards.get(sheet);
    if (known) return known;
    const places = cardPlaces(sheet);
    placesOnCards.set(sheet, places);
    return places;
  }

  private registerCell(objective: string, field: CardField | undefined): SheetCell {
    const column = (field && registerColumns[field]) ?? registerHeaders.shortCode;
    return this.tableCell(tableNames.register, registerHeaders.shortCode, objective, column) ?? this.first(sheetNames.register);
  }

  private entryCell(sector: string, objective: string): SheetCell {
    return this.tableCell(weightsTableName(sector), weightHeaders.code, objective, weightHeaders.weight) ?? this.sectorCell(sector);
  }

  /** The cell that totals the sector's points. */
  private sectorCell(sector: string): SheetCell {
    const sheet = this.sheets.get(this.reading.places.sectors.get(sector) ?? "");
    const total = sheet && new SnapshotReader(sheet).rangeOfName("TotalePesi");
    if (sheet && total) return { sheet: sheet.name, row: total.row, column: total.column };
    return this.tableCell(tableNames.sectors, sectorHeaders.code, sector) ?? this.first(sheetNames.sectors);
  }

  private targetCell(at: number, field: Extract<PlanPlace, { kind: "target" }>["field"]): SheetCell {
    let before = 0;
    for (const section of this.areaSections()) {
      const row = section.reading.rows[at - before]?.row;
      before += section.reading.rows.length;
      if (row === undefined) continue;
      if (field === "section" || field === "area" || field === "years") return this.totalOf(section);
      const column = columnOf(section.reading, targetHeaders[field ?? "description"]) ?? section.reading.table.range.column;
      return { sheet: section.reader.sheet.name, row, column };
    }
    return this.planCell();
  }

  private sectionCell(area: string, title: string): SheetCell {
    const section = this.areaSections().find((one) => one.area === area && one.title === title);
    return section ? this.totalOf(section) : this.planCell();
  }

  private totalOf({ reader, reading, total }: AreaSection & { readonly reader: SnapshotReader }): SheetCell {
    const { row, column } = reader.rangeOfName(total) ?? reading.table.range;
    return { sheet: reader.sheet.name, row, column };
  }

  /** In the order of the plan's targets. */
  private areaSections() {
    this.areas ??= this.otherSheets()
      .map((sheet) => new SnapshotReader(sheet))
      .filter(isAreaSheet)
      .flatMap((reader) => areaSections(reader).map((section) => ({ ...section, reader })));
    return this.areas;
  }

  private otherSheets(): readonly SheetSnapshot[] {
    return this.snapshot.sheets.filter((sheet) => natureOf(sheet) === "other");
  }

  /** The cell in the row of a table that holds `value` in a column; in the same column, or in another. */
  private tableCell(table: string, header: string, value: string, wanted: string = header): SheetCell | undefined {
    const found = this.tableRows(table, header);
    const row = found?.rows.get(value);
    const column = found && columnOf(found.reading, wanted);
    return found && row !== undefined && column !== undefined ? { sheet: found.sheet, row, column } : undefined;
  }

  /** A table's rows by what one of its columns holds, kept for the next question: many findings are about the rows of few tables. */
  private tableRows(table: string, header: string): KeyedTable | undefined {
    const key = `${table}[${header}]`;
    const known = this.tables.get(key);
    if (known) return known;
    const found = findTable({ sheets: this.otherSheets() }, table);
    if (!found) return undefined;
    const rows = new Map([...found.reading.rows].reverse().map((row) => [String(row.value(header) ?? "").trim(), row.row]));
    const keyed = { sheet: found.sheet.name, reading: found.reading, rows };
    this.tables.set(key, keyed);
    return keyed;
  }

  private first(sheet: string): SheetCell {
    return { sheet: this.sheets.has(sheet) ? sheet : (this.snapshot.sheets[0]?.name ?? sheet), row: 0, column: 0 };
  }
}

function columnOf(reading: TableReading, header: string): number | undefined {
  return tablePlaces(reading).columnOf(headerKey(header));
}
