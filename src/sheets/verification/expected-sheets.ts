/**
 * What the sheets of a workbook should hold, planned by those who write them: the plan as it was read, under the names that the
 * sheets and tables have now. So nothing that a sheet holds is declared twice.
 */
import { objectiveKey } from "../../plan/codes/code";
import { hasCard } from "../../plan/editing/objective-lookup";
import { sameName, workbookNames } from "../layout/names";
import { isFormula, type SheetPlan } from "../layout/sheet-plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { Plan } from "../../plan/plan";
import { kinds } from "../workbook/kinds";
import { isNeeded } from "../workbook/needed-kinds";
import type { Placement } from "../workbook/placement";
import type { SheetKind } from "../workbook/sheet-kind";
import type { WorkbookPlanReading } from "../workbook/read-workbook-plan";
import type { Expectation } from "./expectation";

/** Sheets of people's own, deleted cards and further copies of a card are not expected, nor is `Controlli`, which is written anew. */
export function expectedSheets(reading: WorkbookPlanReading, snapshot: WorkbookSnapshot): Expectation {
  const { plan, places } = reading;
  const placement = placementIn(reading);
  const planned = new Map(
    kinds.flatMap((kind) =>
      kind.expected
        ? []
        : [[kind, ifNeeded(kind, plan, together(kind.plan(plan, placement).map((sheet) => found(sheet, snapshot))))] as const],
    ),
  );
  const lost = [...planned.values()].some(({ missing }) => missing.length > 0);
  const { sheets, missing } = kinds.reduce((soFar, kind) => {
    const own = kind.expected?.({ plan, places, snapshot, placement, lacksSheets: lost || soFar.missing.length > 0 }) ?? planned.get(kind);
    return own ? together([soFar, own]) : soFar;
  }, together([]));
  return { sheets: sheets.map((expected) => ({ ...expected, plan: withPoints(expected.plan, places.points) })), missing };
}

/** What is there is expected to be right, needed or not. */
function ifNeeded(kind: SheetKind, plan: Plan, { sheets, missing }: Expectation): Expectation {
  return { sheets, missing: isNeeded(kind, plan) ? missing : [] };
}

function found(plan: SheetPlan, snapshot: WorkbookSnapshot): Expectation {
  const sheet = sheetOf(plan, snapshot);
  return sheet
    ? { sheets: [{ plan, sheet }], missing: [] }
    : { sheets: [], missing: [{ sheet: plan.name, isThere: false, tables: plan.tables.map(({ name }) => name) }] };
}

function together(expectations: readonly Expectation[]): Expectation {
  return { sheets: expectations.flatMap(({ sheets }) => sheets), missing: expectations.flatMap(({ missing }) => missing) };
}

/** Where the parts stand now; areas are found by their tables. */
export function placementIn({ plan, places }: WorkbookPlanReading): Placement {
  return {
    sectors: plan.sectors.flatMap((sector) => {
      const sheet = places.sectors.get(sector.code);
      return sheet === undefined ? [] : [{ sector, sheet }];
    }),
    areas: [],
    objectives: plan.objectives.map((objective) => {
      const sheet = places.cards.get(objectiveKey(objective.shortCodes, plan.codeScheme));
      return sheet !== undefined && hasCard(objective) ? { objective, sheet } : { objective };
    }),
  };
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
export function withPoints(plan: SheetPlan, points: string): SheetPlan {
  if (points === workbookNames.points) return plan;
  const named = new RegExp(`\\b${workbookNames.points}\\b`, "g");
  return {
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line) =>
        line.map((content) => (isFormula(content) ? { formula: content.formula.replace(named, points) } : content)),
      ),
    })),
  };
}
