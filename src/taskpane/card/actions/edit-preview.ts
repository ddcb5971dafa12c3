/** What an edit of an objective would change that people care about: code, sheet, points of sectors. Pure. */
import { formatObjectiveCode, objectiveKey } from "../../../plan/code";
import type { PlanEdit } from "../../../plan/editing/plan-edit";
import type { Objective, Plan, Sector, SectorWeight } from "../../../plan/plan";
import { totalWeight } from "../../../plan/weight";
import { cardSheetName } from "../../../sheets/names";

export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** A sector whose table of points the edit touches. */
export interface SectorPreview {
  readonly sector: string;
  readonly total: Changed<number>;
  /** The objective's own weight there; undefined where the sector does not list it. */
  readonly weight: Changed<SectorWeight | undefined>;
}

export interface EditPreview {
  readonly code: Changed<string>;
  readonly sheet: Changed<string>;
  readonly sectors: readonly SectorPreview[];
}

/** `key` is the objective's before the edit, `added` that of a new one that the edit makes of it. An objective that is gone has `""` for code and sheet. */
export function previewEdit(plan: Plan, key: string, edit: PlanEdit): EditPreview {
  const newKey = edit.codes.get(key) ?? key;
  const [before, after] = [objectiveOf(plan, key), objectiveOf(edit.plan, newKey)];
  return {
    code: { before: codeOf(before, plan), after: codeOf(after, plan) },
    sheet: { before: sheetOf(before, plan), after: sheetOf(after, plan) },
    sectors: plan.sectors.flatMap((sector) => {
      const edited = edit.plan.sectors.find(({ code }) => code === sector.code) ?? sector;
      const [was, is] = [entryOf(sector, key), entryOf(edited, newKey)];
      const touched = (was === undefined) !== (is === undefined) || JSON.stringify(was?.weight) !== JSON.stringify(is?.weight);
      return touched ? [{ sector: sector.code, total: { before: totalOf(sector), after: totalOf(edited) }, weight: { before: was?.weight, after: is?.weight } }] : [];
    }),
  };
}

function objectiveOf(plan: Plan, key: string): Objective | undefined {
  return plan.objectives.find(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme) === key);
}

function codeOf(objective: Objective | undefined, { codeScheme }: Plan): string {
  return objective ? formatObjectiveCode(objective.operational, objective.shortCodes, codeScheme) : "";
}

function sheetOf(objective: Objective | undefined, { codeScheme }: Plan): string {
  return objective ? cardSheetName(objective.shortCodes, codeScheme) : "";
}

function entryOf(sector: Sector, key: string) {
  return sector.entries.find(({ objective }) => objective === key);
}

function totalOf({ entries }: Sector): number {
  return totalWeight(entries.map(({ weight }) => weight));
}
