/** The sections of an area's sheet as they stand there. */
import type { TargetSection } from "../../plan/plan";
import type { CellPlace } from "../card/card-places";
import { natureOf } from "../card/reading/card-readings";
import { formerTexts } from "../layout/frame";
import { textOf } from "../reading/cell-entry";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { areaName, sectionName, totalName, yearsName } from "./area-sheet";

/** A year section of an area's sheet. */
export interface AreaSection {
  readonly area: string;
  readonly title: string;
  readonly years: readonly number[];
  readonly reading: TableReading;
  /** What its table's name and those of its cells end with. */
  readonly suffix: string;
  /** Names of the cells that hold its title and its years, and of the one that totals its points. */
  readonly names: { readonly title: string; readonly years: string };
  /** The cells that say what area, section and years are. */
  readonly cells: { readonly area: CellPlace; readonly title: CellPlace; readonly years: CellPlace };
  readonly total: string;
}

/** What a table of an area is called: what follows is its section's. */
const areaTable = /^Area_(\d+)_/i;

export function isAreaTable(name: string): boolean {
  return areaTable.test(name);
}

/** Its tables tell, though other programs may have lost its names. */
export function isAreaSheet(reader: SnapshotReader): boolean {
  return reader.sheet.tables.some(({ name }) => isAreaTable(name));
}

/** The number by which its tables are called, which its name need not say any more. */
export function areaNumberOf({ sheet }: SnapshotReader): number {
  return Number(sheet.tables.map(({ name }) => areaTable.exec(name)?.[1]).find((number) => number !== undefined));
}

export function areaReaders({ sheets }: Pick<WorkbookSnapshot, "sheets">): readonly SnapshotReader[] {
  return sheets
    .filter((sheet) => natureOf(sheet) === "other")
    .map((sheet) => new SnapshotReader(sheet))
    .filter(isAreaSheet);
}

/** Texts of its own that an area's sheet may hold. */
export const areaTexts: ReadonlySet<string> = new Set(formerTexts);

/** Where names are gone, a title is looked for where it was written: the area's in the first cell, a section's above its table. */
export function areaSections(reader: SnapshotReader): AreaSection[] {
  const area = placeNamed(reader, areaName, { row: 0, column: 0 });
  return reader.sheet.tables
    .filter(({ name }) => isAreaTable(name))
    .sort((a, b) => a.range.row - b.range.row)
    .map((table) => {
      const suffix = table.name.replace(areaTable, "");
      const above = { row: table.range.row - 1, column: table.range.column };
      const names = { title: sectionName(suffix), years: yearsName(suffix) };
      const title = placeNamed(reader, names.title, above);
      const years = placeNamed(reader, names.years, { ...above, column: above.column + 2 });
      return {
        area: textAt(reader, area),
        title: textAt(reader, title),
        years: yearsOfText(textAt(reader, years)),
        cells: { area, title, years },
        reading: reader.readTable(table),
        suffix,
        names,
        total: totalName(suffix),
      };
    });
}

/** Whether it is part of the plan: what has no rows, no title and no years is only room on the sheet. */
export function isSaid({ title, years, reading }: AreaSection): boolean {
  return reading.rows.length > 0 || title.trim() !== "" || years.length > 0;
}

export function sectionOf({ area, title: section, years }: AreaSection): TargetSection {
  return { area, section, years };
}

function placeNamed(reader: SnapshotReader, name: string, otherwise: CellPlace): CellPlace {
  const { row, column } = reader.rangeOfName(name) ?? otherwise;
  reader.markUnderstood({ row, column, rows: 1, columns: 1 });
  return { row, column };
}

export function textAt(reader: SnapshotReader, { row, column }: CellPlace): string {
  return textOf(reader.value(row, column));
}

export function yearsOfText(text: string): number[] {
  return text.match(/\d{4}/g)?.map(Number) ?? [];
}

/** Where a section stands: its sheet, and what the names of its table and cells end with. */
export interface PlacedSection {
  readonly sheet: string;
  readonly suffix: string;
}

/** The sections of all areas in the order of the workbook. */
export function placedSections(snapshot: Pick<WorkbookSnapshot, "sheets">): readonly PlacedSection[] {
  return areaReaders(snapshot).flatMap((reader) => areaSections(reader).map(({ suffix }) => ({ sheet: reader.sheet.name, suffix })));
}

/** The sections that the plan is made of, by their sheets. */
export function sectionsOnSheets(
  snapshot: Pick<WorkbookSnapshot, "sheets">,
): readonly { readonly sheet: string; readonly section: AreaSection }[] {
  return areaReaders(snapshot).flatMap((reader) =>
    areaSections(reader)
      .filter(isSaid)
      .map((section) => ({ sheet: reader.sheet.name, section })),
  );
}
