/** `Area 1`: the flat template: an area with its year sections, each a table of rows that are weighed together. */
import type { Area, AreaSectionTargets } from "../../plan/areas/area";
import type { Plan } from "../../plan/plan";
import { targetRule } from "../../plan/template/meaning/weighing";
import type { WeightRule } from "../../plan/template/weight-rule";
import { longestName, UniqueNames, workbookNames } from "../layout/names";
import { alarmFormat, pointsTotal } from "../layout/points-message";
import { box, formula, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import { colors, styles } from "../layout/styles";
import { incentiveMark, textContent } from "../reading/cell-entry";
import { cellAddress } from "../reading/snapshot-reader";
import { landscape, placePlanLine, placeTable } from "../reference/reference-sheet";
import { totalMessage, totalOf, weightsValidation } from "../templates/weights-by-rule";
import { targetColumnAt, targetHeaders, targetTableColumns, targetWidths } from "./target-columns";

export function areaSheetName(number: number): string {
  return `Area ${number}`;
}

/** What the names of an area's tables begin with. */
export function areaTablePrefix(number: number): string {
  return `${areaTablesPrefix}${number}_`;
}

/** What the names of all areas' tables begin with. */
export const areaTablesPrefix = "Area_";

/** Rows between two sections. */
const spaceBetween = 2;
/** Rows of a section that holds no targets yet: to begin in without asking for more. */
const rowsToBegin = 5;
const firstSectionRow = 3;

/** `suffixes` end the names of the sections' tables and cells where they are there already; they are made of the sections' years, if absent. */
export function planAreaSheet(area: Area, number: number, plan: Plan, suffixes = suffixesOf(area, plan)): SheetPlan {
  const sheet = new SheetBuilder(areaSheetName(number), colors.accent, targetWidths);
  const width = targetWidths.length;
  sheet.nameRange(areaName, sheet.cell(0, 0, textContent(area.title), styles.bannerTitle, { columns: width }));
  sheet.height(0, 28);
  placePlanLine(sheet, width);
  sheet.cell(2, 0, legendOf(targetRule(plan)), styles.sheetHint, { columns: width });
  sheet.height(2, 20);
  let row = firstSectionRow;
  area.sections.forEach((section, at) => {
    row = placeSection(sheet, row, section, { number, suffix: suffixes[at] ?? "", plan }) + spaceBetween;
  });
  return sheet.build({ print: printTo(row - 1, plan) });
}

/** A further section of an area's sheet, from a row on: all that it needs of the sheet's rows. */
export function planSection(sheetName: string, row: number, section: AreaSectionTargets, placed: SectionInPlan): SheetPlan {
  const sheet = new SheetBuilder(sheetName, colors.accent, targetWidths);
  const end = placeSection(sheet, row, section, placed);
  return { ...sheet.build({ print: printTo(end + spaceBetween - 1, placed.plan) }), columnWidths: [] };
}

/** How many rows a section takes together with the space behind it. */
export function sectionHeight({ targets }: Pick<AreaSectionTargets, "targets">): number {
  return 2 + (targets.length > 0 ? targets.length : rowsToBegin) + spaceBetween - 1;
}

function printTo(rows: number, { entity, title }: Plan) {
  return landscape(box(0, 0, rows, targetWidths.length), 0, entity, title);
}

/** What the names of a new area's tables and cells end with, section by section; `taken` are those that are there. */
export function suffixesOf({ sections }: Pick<Area, "sections">, { firstYear }: Plan, taken: readonly string[] = []): readonly string[] {
  const names = new UniqueNames(longestName, taken, "_");
  return sections.map(({ years }) => names.claim(String(years[0] ?? firstYear)));
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

const types = "S sviluppo · M mantenimento.";

const legends: Readonly<Record<Exclude<WeightRule["rule"], "sum" | "reserve">, string>> = {
  none: "Le righe non pesano.",
  coefficient: "Il peso di una riga è uno dei coefficienti previsti, e non c’è un totale.",
  levels: "Il peso di una riga è uno dei livelli previsti, e non c’è un totale.",
  product: "Il peso di una riga si calcola.",
};

function legendOf(rule: WeightRule): CellContent {
  const total = totalOf(rule, workbookNames.points);
  if (rule.rule === "sum" || rule.rule === "reserve")
    return formula(`="${types} I punti di ogni sezione fanno "&${total ?? workbookNames.points}&"."`);
  return formula(`="${types} ${legends[rule.rule]}"`);
}

/** Which section of the plan it is, on the area sheet of this number. */
interface SectionInPlan {
  readonly number: number;
  readonly suffix: string;
  readonly plan: Plan;
}

function placeSection(sheet: SheetBuilder, row: number, section: AreaSectionTargets, { number, suffix, plan }: SectionInPlan): number {
  const rule = targetRule(plan);
  const table = `${areaTablePrefix(number)}${suffix}`;
  const total = totalName(suffix);
  sheet.nameRange(sectionName(suffix), sheet.cell(row, 0, textContent(section.title), styles.section, { columns: 2 }));
  sheet.nameRange(yearsName(suffix), sheet.cell(row, 2, yearsContent(section.years), styles.section));
  sheet.nameRange(total, sheet.cell(row, 3, formula(pointsTotal(`${table}[${targetHeaders.weight}]`)), styles.sectionTotal));
  sheet.cell(row, 4, formula(outcomeOf(rule, table, total)), styles.sectionMessage, { columns: 3 });
  sheet.conditionalFormat(alarmFormat(box(row, 4)));
  sheet.height(row, 20);
  const range = placeTable(sheet, table, row + 1, 0, targetTableColumns(plan), section.targets, { emptyRows: rowsToBegin });
  validate(sheet, rule, range.row + 1, range.rows - 1);
  return range.row + range.rows;
}

/** Whether the section's weights make their total; where there is none, whether every row has one. */
function outcomeOf(rule: WeightRule, table: string, total: string): string {
  const weights = `${table}[${targetHeaders.weight}]`;
  const message = totalMessage(rule, workbookNames.points, total, `COUNT(${weights})`);
  if (message !== undefined) return message;
  if (rule.rule === "none") return '="le righe non pesano"';
  const [given, all] = [`COUNTA(${weights})`, `COUNTA(${table}[${targetHeaders.description}])`];
  return `=IF(${given}=0,"○ pesi non indicati",IF(${given}<${all},"○ righe senza peso: "&(${all}-${given}),"✓ ogni riga ha un peso"))`;
}

function validate(sheet: SheetBuilder, rule: WeightRule, row: number, rows: number): void {
  const [type, weight] = [targetColumnAt(targetHeaders.type), targetColumnAt(targetHeaders.weight)];
  sheet.validate({
    range: box(row, type, rows),
    rule: { kind: "list", source: `=${workbookNames.typeList}` },
    prompt: { title: targetHeaders.type, message: "S sviluppo, M mantenimento." },
    error: { title: targetHeaders.type, message: "Scrivi S oppure M.", style: "warning" },
  });
  const place = { range: box(row, weight, rows), address: cellAddress(row, weight), mark: incentiveMark };
  weightsValidation(rule, workbookNames.points, place, {
    prompt: { title: targetHeaders.weight, message: "Punti della sezione: insieme fanno il totale del piano, di solito 100." },
    error: {
      title: "Peso non valido",
      message: "Scrivi i punti, da 0 al totale, senza il segno %, per esempio 30; oppure *.",
      style: "warning",
    },
  }).forEach((validation) => sheet.validate(validation));
}
