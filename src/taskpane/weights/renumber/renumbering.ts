/** All that closing the gaps in a sector's numbers would change. Pure. */
import { formatShortCode, objectiveKey, parseObjectiveCode } from "../../../plan/codes/code";
import { numberSeries } from "../../../plan/codes/numbering";
import { renumberSector } from "../../../plan/editing/edit-objective";
import type { Objective, Plan } from "../../../plan/plan";
import { objectivesNaming } from "../../preview/code-mentions";
import { previewSheets, type PreviewedWorkbook } from "../../preview/sheets-preview";

/** An objective that gets another short code. */
export interface RenumberedObjective {
  readonly title: string;
  /** Its key before (`DG.00004/S4.00002`) and after. */
  readonly before: string;
  readonly after: string;
  /** Its card's sheet before and after; absent where it has no card. */
  readonly sheet?: { readonly before: string; readonly after: string };
}

export interface Renumbering {
  readonly objectives: readonly RenumberedObjective[];
  /** Other sectors that share or list one of them. */
  readonly otherSectors: readonly string[];
  /** Sheets besides the cards' own in which something is written. */
  readonly otherSheets: readonly string[];
  /** Objectives, by their keys afterwards, whose texts name a code that goes. */
  readonly naming: readonly string[];
  /** Deleted cards of the sector that keep their codes. */
  readonly keeping: readonly string[];
  /** Deleted cards whose number another objective gets, so that they come back with a new one. */
  readonly overtaken: readonly string[];
  /** Excel forgets what it could undo. */
  readonly clearsUndo: boolean;
}

/** Whether numbers are skipped between 1 and the highest of a series that the sector has numbers in. */
export function hasGaps(sector: string, plan: Pick<Plan, "objectives" | "codeScheme">): boolean {
  return [...numberSeries(plan, sector).values()].some((numbers) => Math.max(0, ...numbers) > numbers.length);
}

/** Throws what `renumberSector` and `previewSheets` throw. */
export function renumbering(sector: string, open: PreviewedWorkbook): Renumbering {
  const { plan, places } = open;
  const edit = renumberSector(plan, sector);
  const { renamed, written, clearsUndo } = previewSheets(open, edit);
  const keyOf = ({ shortCodes }: Objective) => objectiveKey(shortCodes, plan.codeScheme);
  const objectives = plan.objectives.flatMap((objective): RenumberedObjective[] => {
    const before = keyOf(objective);
    const after = edit.codes.get(before);
    if (after === undefined) return [];
    const sheet = places.cards.get(before);
    return [
      {
        title: objective.title,
        before,
        after,
        ...(sheet === undefined ? {} : { sheet: { before: sheet, after: renamed.get(sheet) ?? sheet } }),
      },
    ];
  });
  const recoded = new Set(objectives.map(({ before }) => before));
  const sheets = new Set(objectives.map(({ sheet }) => sheet?.after));
  const lists = ({ entries }: Plan["sectors"][number]) => entries.some(({ objective }) => recoded.has(objective));
  const shares = (code: string) =>
    plan.objectives.some((objective) => recoded.has(keyOf(objective)) && objective.shortCodes.some((shared) => shared.sector === code));
  const deleted = places.deleted
    .map(({ objective }) => objective)
    .filter((key) => shortCodesOf(key, plan).some((code) => code.sector === sector));
  const codesAfter = codesIn(edit.plan);
  const isOvertaken = (key: string) => shortCodesOf(key, plan).some((code) => codesAfter.has(formatShortCode(code, plan.codeScheme)));
  return {
    objectives,
    otherSectors: plan.sectors.filter((other) => other.code !== sector && (lists(other) || shares(other.code))).map(({ code }) => code),
    otherSheets: written.filter((name) => !sheets.has(name)),
    naming: objectivesNaming(
      [...codesIn(plan)].filter((code) => !codesAfter.has(code) || isGivenToAnother(code, plan, edit.plan)),
      edit.plan,
    ),
    keeping: deleted.filter((key) => !isOvertaken(key)),
    overtaken: deleted.filter(isOvertaken),
    clearsUndo,
  };
}

function shortCodesOf(key: string, { codeScheme, sectors }: Plan) {
  return (
    parseObjectiveCode(
      key,
      codeScheme,
      sectors.map(({ code }) => code),
    )?.shortCodes ?? []
  );
}

function codesIn({ objectives, codeScheme }: Plan): ReadonlySet<string> {
  return new Set(objectives.flatMap(({ shortCodes }) => shortCodes.map((code) => formatShortCode(code, codeScheme))));
}

/** The code goes on being one, but of the objective behind. Edits of codes leave the objectives in their order. */
function isGivenToAnother(code: string, before: Plan, after: Plan): boolean {
  const place = ({ objectives, codeScheme }: Plan) =>
    objectives.findIndex(({ shortCodes }) => shortCodes.some((shared) => formatShortCode(shared, codeScheme) === code));
  return place(before) !== place(after);
}
