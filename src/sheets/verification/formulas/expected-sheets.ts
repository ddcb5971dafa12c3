/**
 * What the sheets of a workbook should hold, planned by those who write them: the plan as it was read, under the names that the
 * sheets and tables have now. So nothing that a sheet holds is declared twice.
 */
import { areasOf } from "../../../plan/area";
import { objectiveKey } from "../../../plan/codes/code";
import { hasCard, type DocumentedObjective } from "../../../plan/editing/objective-lookup";
import type { Plan } from "../../../plan/plan";
import { areaSections, isAreaSheet, planAreaSheet, readSection } from "../../reference/area-sheet";
import { fieldCell } from "../../card/fields/field-cells";
import { cardPlaces } from "../../card/card-places";
import { planCardSheet } from "../../card/card-sheet";
import { planImportSheet } from "../../import/import-sheet";
import { planListsSheet } from "../../reference/lists-sheet";
import { sectorSheetName, weightsTableName, workbookNames } from "../../layout/names";
import { placedFrame } from "../../workbook/plan-frame";
import type { WorkbookPlanReading } from "../../workbook/read-workbook-plan";
import type { RuleLevelRow } from "../../checks/rule-level-rows";
import { isFormula, type SheetPlan } from "../../layout/sheet-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../../reading/sheet-snapshot";
import { SnapshotReader } from "../../reading/snapshot-reader";
import { weightsTableOf } from "../../sectors/weight-place";
import { sameName } from "../layout";

/** A sheet as it should be and as it is. */
export interface ExpectedSheet {
  readonly plan: SheetPlan;
  readonly sheet: SheetSnapshot;
}

export interface Expectation {
  readonly sheets: readonly ExpectedSheet[];
  readonly missing: readonly MissingSheet[];
}

/** Where something is missing that cannot be planned without it. */
export interface MissingSheet {
  readonly sheet: string;
  /** The sheet is there, but not its tables. */
  readonly isThere: boolean;
  readonly tables: readonly string[];
}

/** No rule's row holds a formula or a name. */
const noRules: readonly RuleLevelRow[] = [];

/** Sheets of people's own, deleted cards and further copies of a card are not expected, nor is `Controlli`, which is written anew. */
export function expectedSheets({ plan, places }: WorkbookPlanReading, snapshot: WorkbookSnapshot): Expectation {
  const sectors = plan.sectors.flatMap((sector) => {
    const sheet = places.sectors.get(sector.code);
    return sheet === undefined ? [] : [{ sector, sheet }];
  });
  const objectives = plan.objectives.map((objective) => {
    const sheet = places.cards.get(objectiveKey(objective.shortCodes, plan.codeScheme));
    return sheet !== undefined && hasCard(objective) ? { objective, sheet } : { objective };
  });
  const around = [...placedFrame(plan, { sectors, objectives, areas: [] }, noRules), planListsSheet(plan), ...(plan.importReport ? [planImportSheet(plan.importReport, plan)] : [])];
  const found = around.map((planned) => ({ planned, sheet: sheetOf(planned, snapshot) }));
  const missing = [
    ...found.flatMap(({ planned: { name, tables }, sheet }) => (sheet ? [] : [{ sheet: name, isThere: false, tables: tables.map((table) => table.name) }])),
    ...plan.sectors.flatMap(({ code }) => (places.sectors.has(code) ? [] : [missingSector(code, snapshot)])),
  ];
  const cards = objectives.flatMap(({ objective, sheet: name }): ExpectedSheet[] => {
    const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
    return sheet && hasCard(objective) ? [{ sheet, plan: expectedCard(objective, sheet, plan, missing.length > 0) }] : [];
  });
  const areas = snapshot.sheets.flatMap((sheet): ExpectedSheet[] => {
    const reader = new SnapshotReader(sheet);
    const number = Number(/^Area_(\d+)_/i.exec(sheet.tables[0]?.name ?? "")?.[1]);
    const sections = isAreaSheet(reader) ? areaSections(reader).filter(({ reading }) => reading.rows.length > 0) : [];
    const [area] = areasOf(sections.flatMap(readSection));
    return area ? [{ sheet, plan: planAreaSheet(area, number, plan, sections.map(({ suffix }) => suffix)) }] : [];
  });
  const frame = found.flatMap(({ planned, sheet }) => (sheet ? [{ plan: planned, sheet }] : []));
  return {
    sheets: [...frame, ...areas, ...cards].map(({ plan: planned, sheet }) => ({ sheet, plan: withPoints(planned, places.points) })),
    missing,
  };
}

function missingSector(code: string, { sheets }: WorkbookSnapshot): MissingSheet {
  const sheet = sectorSheetName(code);
  return { sheet, isThere: sheets.some(({ name }) => sameName(name, sheet)), tables: [weightsTableName(code)] };
}

function expectedCard(objective: DocumentedObjective, sheet: SheetSnapshot, plan: Plan, lacksSheets: boolean): SheetPlan {
  const tables = Object.fromEntries([...cardPlaces(sheet).tables].map(([key, { table }]) => [key, table.name]));
  const weightsTable = weightsTableOf(objective, plan);
  const planned = planCardSheet(objective, { plan, sheetName: sheet.name, tables, ...(weightsTable === undefined ? {} : { weightsTable }) });
  return weightsTable === undefined || lacksSheets ? withoutWeight(planned) : planned;
}

/** Which sector's table holds the weight cannot be told while no table lists the card: it may come back to the one that its formula names. */
function withoutWeight(plan: SheetPlan): SheetPlan {
  const place = plan.names.find(({ name }) => name === fieldCell("weight").name)?.range;
  return { ...plan, blocks: plan.blocks.filter(({ row, column, cells }) => cells.length > 1 || row !== place?.row || column !== place.column) };
}

/** The sheet that has most of its tables and names, whatever it is called. */
function sheetOf(plan: SheetPlan, { sheets, names }: WorkbookSnapshot): SheetSnapshot | undefined {
  const marks = (sheet: SheetSnapshot) =>
    sheet.tables.filter(({ name }) => plan.tables.some((table) => sameName(table.name, name))).length +
    names.filter((found) => found.sheet === sheet.name && plan.workbookNames.some(({ name }) => sameName(found.name, name))).length;
  const most = Math.max(0, ...sheets.map(marks));
  return most > 0 ? sheets.find((sheet) => marks(sheet) === most) : sheets.find(({ name }) => sameName(name, plan.name));
}

/** A workbook without the setting holds its number in all formulas (`pointsIn`). */
function withPoints(plan: SheetPlan, points: string): SheetPlan {
  if (points === workbookNames.points) return plan;
  const named = new RegExp(`\\b${workbookNames.points}\\b`, "g");
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) => line.map((content) => (isFormula(content) ? { formula: content.formula.replace(named, points) } : content))),
    })),
  };
}
