/** All that an edit of an objective would change: code, sheet, place in the tree, points of sectors, other sheets. Pure. */
import { objectivesByKey } from "../../../plan/codes/objectives-by-key";
import { formatObjectiveCode, formatShortCode } from "../../../plan/codes/code";
import type { PlanEdit } from "../../../plan/editing/plan-edit";
import type { Objective, Plan, Sector, SectorEntry, SectorWeight } from "../../../plan/plan";
import { pointsFor } from "../../../plan/template/meaning/weighing";
import { totalWeight } from "../../../plan/weight";
import { objectivesNaming } from "../../preview/code-mentions";
import { previewSheets, type PreviewedWorkbook } from "../../preview/sheets-preview";

export interface Changed<T> {
  readonly before: T;
  readonly after: T;
}

/** A sector whose table of points the edit touches. */
export interface SectorPreview {
  readonly sector: string;
  /** Where weights make a total. */
  readonly total?: Changed<number>;
  /** The objective's own weight there; undefined where the sector does not list it. */
  readonly weight: Changed<SectorWeight | undefined>;
  /** Whether the sector shows only an excerpt of the card. */
  readonly excerpt: Changed<boolean>;
}

export interface EditPreview {
  readonly code: Changed<string>;
  readonly sheet: Changed<string>;
  /** Further operational objectives that the card no longer serves besides its own, since one of them is its own now. */
  readonly droppedReferences: readonly string[];
  /** Sectors that give the objective other points, or list it by another code. */
  readonly sectors: readonly SectorPreview[];
  /** Other sheets in which something is written, by their names afterwards. */
  readonly otherSheets: readonly string[];
  /** Objectives whose texts name a short code that goes; they stay as people wrote them. */
  readonly naming: readonly string[];
  /** Excel forgets what it could undo. */
  readonly clearsUndo: boolean;
}

/** `key` is the objective's before the edit. An objective that is gone has `""` for code and sheet. Throws what `previewSheets` does. */
export function previewEdit(open: PreviewedWorkbook, key: string, edit: PlanEdit): EditPreview {
  const { plan, places } = open;
  const newKey = edit.codes.get(key) ?? key;
  const [before, after] = [objectiveOf(plan, key), objectiveOf(edit.plan, newKey)];
  const full = pointsFor(plan, "objectives");
  const { renamed, written, clearsUndo } = previewSheets(open, edit);
  const sheet = places.cards.get(key) ?? "";
  const sheetAfter = after ? (renamed.get(sheet) ?? sheet) : "";
  return {
    code: { before: codeOf(before, plan), after: codeOf(after, plan) },
    sheet: { before: sheet, after: sheetAfter },
    droppedReferences: (before?.otherOperational ?? []).filter((code) => after?.otherOperational.includes(code) === false),
    sectors: plan.sectors.flatMap((sector) => {
      const edited = edit.plan.sectors.find(({ code }) => code === sector.code) ?? sector;
      const [was, is] = [entryOf(sector, key), entryOf(edited, newKey)];
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [
        {
          sector: sector.code,
          ...(full === undefined ? {} : { total: { before: totalOf(sector), after: totalOf(edited) } }),
          weight: { before: was?.weight, after: is?.weight },
          excerpt: { before: was?.excerpt ?? false, after: is?.excerpt ?? false },
        },
      ];
    }),
    otherSheets: written.filter((name) => name !== sheet && name !== sheetAfter),
    naming: objectivesNaming(codesGone(before, after, plan), edit.plan),
    clearsUndo,
  };
}

function codesGone(before: Objective | undefined, after: Objective | undefined, { codeScheme }: Plan): readonly string[] {
  const codes = (objective: Objective | undefined) => (objective?.shortCodes ?? []).map((code) => formatShortCode(code, codeScheme));
  return codes(before).filter((code) => !codes(after).includes(code));
}

function objectiveOf(plan: Plan, key: string): Objective | undefined {
  return objectivesByKey(plan).get(key);
}

function codeOf(objective: Objective | undefined, { codeScheme }: Plan): string {
  return objective ? formatObjectiveCode(objective.operational, objective.shortCodes, codeScheme) : "";
}

function entryOf(sector: Sector, key: string): SectorEntry | undefined {
  return sector.entries.find(({ objective }) => objective === key);
}

function totalOf({ entries }: Sector): number {
  return totalWeight(entries.map(({ weight }) => weight));
}
