/** `Area 1`: the flat template: an area with its year sections, each a table of points that make the total, and reading it back. */
import type { Area } from "../../plan/area";
import type { Plan, Target } from "../../plan/plan";
import { saysNo, yes, yesNoOf } from "../card/fields/kind-cells";
import type { CellPlace } from "../card/card-places";
import { formerTexts } from "../layout/frame";
import { incentiveMark, textContent, textOf, weightContent, weightOf } from "../reading/cell-entry";
import { longestName, UniqueNames, workbookNames } from "../layout/names";
import { alarmFormat, pointsMessage, pointsTotal, weightRule } from "../layout/points-message";
import type { SizedColumn } from "../reading/row-column";
import { landscape, placePlanLine, placeTable, rowColumns, type TableColumn } from "./reference-sheet";
import { box, formula, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { cellAddress, SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { colors, styles } from "../layout/styles";

/** Headers of a section's table by the fields of its rows. */
export const targetHeaders = {
  service: "Servizio",
  type: "Tipo",
  description: "Descrizione obiettivo",
  expectedResult: "Risultato atteso",
  indicator: "Indicatore di risultato",
  weight: "Peso",
  crossCutting: "Trasversale",
} as const;

const columns: readonly TableColumn<Target>[] = [
  { header: targetHeaders.service, width: 24, style: styles.text, content: (target) => textContent(target.service) },
  { header: targetHeaders.type, width: 8, style: styles.textCenter, content: (target) => textContent(target.type) },
  { header: targetHeaders.description, width: 40, style: styles.text, content: (target) => textContent(target.description) },
  { header: targetHeaders.expectedResult, width: 35, style: styles.text, content: (target) => textContent(target.expectedResult) },
  { header: targetHeaders.indicator, width: 35, style: styles.text, content: (target) => textContent(target.indicator) },
  { header: targetHeaders.weight, width: 9, style: styles.points, content: (target) => weightContent(target.weight) },
  {
    header: targetHeaders.crossCutting,
    width: 13,
    style: styles.textCenter,
    content: (target) => (target.crossCutting ? yes : null),
    understands: saysNo,
  },
];

/** What a section's rows hold, column by column. */
export const targetColumns: readonly SizedColumn<Target>[] = rowColumns(columns);

const legend = `="S sviluppo · M mantenimento. I punti di ogni sezione fanno "&${workbookNames.points}&"."`;

export function areaSheetName(number: number): string {
  return `Area ${number}`;
}

/** What the names of an area's tables begin with. */
export function areaTablePrefix(number: number): string {
  return `${areaTablesPrefix}${number}_`;
}

/** What the names of all areas' tables begin with. */
export const areaTablesPrefix = "Area_";

/** `suffixes` end the names of the sections' tables and cells where they are there already; they are made of the sections' years, if absent. */
export function planAreaSheet(area: Area, number: number, plan: Plan, suffixes = suffixesOf(area, plan)): SheetPlan {
  const sheet = new SheetBuilder(
    areaSheetName(number),
    colors.accent,
    columns.map((column) => column.width),
  );
  const width = columns.length;
  sheet.nameRange(areaName, sheet.cell(0, 0, textContent(area.title), styles.bannerTitle, { columns: width }));
  sheet.height(0, 28);
  placePlanLine(sheet, width);
  sheet.cell(2, 0, formula(legend), styles.sheetHint, { columns: width });
  sheet.height(2, 20);
  let row = 3;
  area.sections.forEach((section, at) => {
    const suffix = suffixes[at] ?? "";
    row = placeSection(sheet, row, section, `${areaTablePrefix(number)}${suffix}`, suffix) + 2;
  });
  return sheet.build({
    print: landscape(box(0, 0, row - 1, width), 0, plan.entity, plan.title),
  });
}

/** What the names of a new area's tables and cells end with, section by section. */
export function suffixesOf({ sections }: Area, { firstYear }: Plan): readonly string[] {
  const taken = new UniqueNames(longestName, [], "_");
  return sections.map(({ years }) => taken.claim(String(years[0] ?? firstYear)));
}

/** The cell that holds an area's title. */
export const areaName = "Area";

/** The cells of a section besides its table. */
export function sectionName(suffix: string): string {
  return `Sezione_${suffix}`;
}

export function yearsName(suffix: string): string {
  return `Anni_${suffix}`;
}

export function totalName(suffix: string): string {
  return `Totale_${suffix}`;
}

export function yearsContent(years: readonly number[]): CellContent {
  return textContent(years.join(", "));
}

function placeSection(sheet: SheetBuilder, row: number, section: Area["sections"][number], table: string, suffix: string): number {
  const total = totalName(suffix);
  const weights = `${table}[${targetHeaders.weight}]`;
  sheet.nameRange(sectionName(suffix), sheet.cell(row, 0, textContent(section.title), styles.section, { columns: 2 }));
  sheet.nameRange(yearsName(suffix), sheet.cell(row, 2, yearsContent(section.years), styles.section));
  sheet.nameRange(total, sheet.cell(row, 3, formula(pointsTotal(weights)), styles.sectionTotal));
  sheet.cell(row, 4, formula(pointsMessage(workbookNames.points, total, `COUNT(${weights})`)), styles.sectionMessage, { columns: 3 });
  sheet.conditionalFormat(alarmFormat(box(row, 4)));
  sheet.height(row, 20);
  const range = placeTable(sheet, table, row + 1, 0, columns, section.targets);
  const body = { row: range.row + 1, rows: range.rows - 1 };
  sheet.validate({
    range: box(body.row, 1, body.rows),
    rule: { kind: "list", source: `=${workbookNames.typeList}` },
    prompt: { title: targetHeaders.type, message: "S sviluppo, M mantenimento." },
    error: { title: targetHeaders.type, message: "Scrivi S oppure M.", style: "warning" },
  });
  sheet.validate({
    range: box(body.row, 5, body.rows),
    rule: { kind: "custom", formula: weightRule(workbookNames.points, cellAddress(body.row, 5), incentiveMark) },
    prompt: { title: targetHeaders.weight, message: "Punti della sezione: insieme fanno il totale del piano, di solito 100." },
    error: {
      title: "Peso non valido",
      message: "Scrivi i punti, da 0 al totale, senza il segno %, per esempio 30; oppure *.",
      style: "warning",
    },
  });
  return range.row + range.rows;
}

/** Where a section stands: its sheet, and what the names of its table and cells end with. */
export interface PlacedSection {
  readonly sheet: string;
  readonly suffix: string;
}

/** The sections of all areas in the order of the workbook. */
export function placedSections({ sheets }: Pick<WorkbookSnapshot, "sheets">): readonly PlacedSection[] {
  return sheets
    .map((sheet) => new SnapshotReader(sheet))
    .filter(isAreaSheet)
    .flatMap((reader) => areaSections(reader).map(({ suffix }) => ({ sheet: reader.sheet.name, suffix })));
}

/** Its tables tell, though other programs may have lost its names. */
export function isAreaSheet(reader: SnapshotReader): boolean {
  return reader.sheet.tables.some(({ name }) => areaTable.test(name));
}

/** Texts of its own that an area's sheet may hold. */
export const areaTexts: ReadonlySet<string> = new Set(formerTexts);

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
const areaTable = /^Area_\d+_/i;

/** Where names are gone, a title is looked for where it was written: the area's in the first cell, a section's above its table. */
export function areaSections(reader: SnapshotReader): AreaSection[] {
  const area = placeNamed(reader, areaName, { row: 0, column: 0 });
  return reader.sheet.tables
    .filter((table) => areaTable.test(table.name))
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

export function readSection({ area, title: section, years, reading }: Pick<AreaSection, "area" | "title" | "years" | "reading">): Target[] {
  return reading.rows.map((row) => ({
    area,
    section,
    years,
    service: textOf(row.value(targetHeaders.service)),
    type: textOf(row.value(targetHeaders.type)),
    description: textOf(row.value(targetHeaders.description)),
    expectedResult: textOf(row.value(targetHeaders.expectedResult)),
    indicator: textOf(row.value(targetHeaders.indicator)),
    weight: weightOf(row.value(targetHeaders.weight)),
    crossCutting: yesNoOf(textOf(row.value(targetHeaders.crossCutting))) === "yes",
  }));
}
