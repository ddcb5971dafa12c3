/** A whole workbook read as a plan: what it holds, where it stands, and what could not be read. */
import { defaultCodeScheme } from "../../plan/codes/code-scheme";
import type { Plan } from "../../plan/plan";
import { usualChecks } from "../../plan/plan-checks";
import { PlanError } from "../../plan/plan-error";
import { usualPoints } from "../../plan/weight";
import { unknownPlan } from "../card/reading/form-on-sheet";
import { frontPageTexts } from "../plan/plan-sheet";
import { formerPlanTexts } from "../settings/former-plan-sheet";
import { formerTexts, frameOf, type SheetFrame } from "../layout/frame";
import type { ReadingNote } from "../reading/reading-note";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { kinds } from "./kinds";
import { missesUnneeded } from "./needed-kinds";
import { placeSheets } from "./placement";
import type { PlanPlaces } from "./plan-places";
import { WorkbookReader } from "./workbook-reader";

/** The workbook has none of the marks of a Cardine plan. */
export class NotAPlanError extends PlanError {
  constructor(source: string) {
    super("reading.notAPlan", { source });
  }
}

export interface WorkbookPlanReading {
  readonly plan: Plan;
  /** What could not be read, or was read by another way. */
  readonly notes: readonly ReadingNote[];
  readonly places: PlanPlaces;
}

const nothing: { readonly plan: Plan; readonly places: PlanPlaces } = {
  plan: {
    entity: "",
    title: "",
    firstYear: 0,
    years: 1,
    points: usualPoints,
    codeScheme: defaultCodeScheme,
    strategy: [],
    sectors: [],
    objectives: [],
    peg: [],
    budget: [],
    targets: [],
    checks: usualChecks,
    templates: [],
  },
  places: {
    cards: new Map(),
    sectors: new Map(),
    areas: new Map(),
    deleted: [],
    points: String(usualPoints),
    readBy: unknownPlan,
    changedTemplates: [],
  },
};

/**
 * The plan that a workbook holds. Of a snapshot of some sheets only, plan and places hold what stands on those. Sheets
 * that were read before, as the same objects, cost next to nothing. Throws `NotAPlanError`.
 */
export function readWorkbookPlan(snapshot: WorkbookSnapshot): WorkbookPlanReading {
  const workbook = new WorkbookReader(snapshot);
  if (!kinds.some(({ marks }) => marks?.(workbook))) throw new NotAPlanError(snapshot.source);
  const { plan, places } = kinds.reduce((soFar, { read }) => {
    const said = read?.(workbook, soFar);
    return said ? { plan: { ...soFar.plan, ...said.plan }, places: { ...soFar.places, ...said.places } } : soFar;
  }, nothing);
  // Budgets of before their lines' titles were formulas hold the titles themselves.
  workbook.accountFor(bareFrames(plan), [
    ...formerTexts,
    ...formerPlanTexts,
    ...frontPageTexts,
    ...plan.strategy.map(({ title }) => title),
  ]);
  return { plan, places, notes: workbook.notes.filter((note) => !missesUnneeded(note, kinds, plan)) };
}

/** By the finance chart: as long as its sheet stays as it is, its reading is the same object. */
const knownFrames = new WeakMap<Plan["peg"], { readonly of: Plan; readonly settings: string; readonly frames: readonly SheetFrame[] }>();

/** Of the sheets that a plan has whatever is in it, their tables without rows. Laying sheets out is slow, and few edits change what frames them. */
function bareFrames(plan: Plan): readonly SheetFrame[] {
  const { sections: _, ...filled } = plan;
  const bare: Plan = {
    ...filled,
    importReport: { source: "", on: "", notes: [] },
    checks: usualChecks,
    objectives: [],
    targets: [],
    sectors: plan.sectors.map((sector) => ({ ...sector, entries: [] })),
  };
  const settings = JSON.stringify({ ...bare, strategy: [], peg: [], budget: [] });
  const known = knownFrames.get(plan.peg);
  if (known?.of.strategy === plan.strategy && known.of.budget === plan.budget && known.settings === settings) return known.frames;
  const placement = placeSheets(bare);
  const frames = kinds.flatMap((kind) => kind.plan(bare, placement)).map(frameOf);
  knownFrames.set(plan.peg, { of: bare, settings, frames });
  return frames;
}
