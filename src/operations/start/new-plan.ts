/** A plan from scratch: the body, the years, and as many sectors and operational objectives as one knows already. */
import { defaultCodeScheme } from "../../plan/codes/code-scheme";
import type { CodePattern } from "../../plan/template/code-pattern";
import type { Plan } from "../../plan/plan";
import { usualChecks } from "../../plan/plan-checks";
import { usualPoints } from "../../plan/weight";
import type { Template } from "../../plan/template/template";
import { hasCards } from "../../plan/template/templates-of-plan";
import type { DraftProblem } from "./draft-problem";
import { flatProblems, withAreas, type FlatDraft } from "./flat-draft";
import { adapted, readPattern, startingTemplate, templatesOf } from "./starting-templates";

/** What a person has typed so far; rows left empty do not count. */
export interface PlanDraft {
  readonly entity: string;
  readonly title: string;
  readonly firstYear: string;
  readonly years: number;
  /** Id of one of the shipped templates, or of `own`. */
  readonly template: string;
  /** The template that was drawn from the body's own form. */
  readonly own?: Template;
  /** Whether objectives belong to operational objectives of a strategic tree. */
  readonly tree: boolean;
  /** How codes are written. */
  readonly pattern: string;
  readonly sectors: readonly { readonly code: string; readonly name: string }[];
  /** Titles of one branch of the strategic tree. */
  readonly line: string;
  readonly strategicObjective: string;
  readonly operational: readonly string[];
  /** Of a plan of areas alone, where the template is one of rows. */
  readonly flat: FlatDraft;
}

/** Whether the chosen template has rows of areas instead of cards. */
export function draftsAreas({ template, own }: Pick<PlanDraft, "template" | "own">): boolean {
  return !hasCards(startingTemplate(template, own).template);
}

/** Years that Excel's dates and the plans' calendar have in common with good sense. */
const earliestYear = 2000;
const latestYear = 2099;

export function draftProblems(draft: PlanDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (draft.entity.trim() === "") problems.push({ field: "entity", code: "newPlan.entityMissing", values: {} });
  if (draft.title.trim() === "") problems.push({ field: "title", code: "newPlan.titleMissing", values: {} });
  const year = Number(draft.firstYear);
  if (!Number.isInteger(year) || year < earliestYear || year > latestYear)
    problems.push({
      field: "firstYear",
      code: "newPlan.firstYearWrong",
      values: { typed: draft.firstYear, first: earliestYear, last: latestYear },
    });
  return [...problems, ...(draftsAreas(draft) ? flatProblems(draft.flat) : cardProblems(draft))];
}

function cardProblems(draft: PlanDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const pattern = readPattern(draft.pattern, draft.tree);
  if ("fault" in pattern)
    problems.push({ field: "pattern", code: `newPlan.pattern.${pattern.fault}`, values: { pattern: draft.pattern, at: pattern.at } });
  draft.sectors.forEach((sector, at) => {
    const code = sectorProblem(draft, at);
    if (code)
      problems.push({
        field: `sector.${at}`,
        code,
        values: { code: sector.code.trim(), name: sector.name.trim(), row: at + 1, longest: longestSectorCode },
      });
  });
  if (draft.tree && draft.operational.some((title) => title.trim() !== ""))
    for (const field of ["line", "strategicObjective"] as const)
      if (draft[field].trim() === "") problems.push({ field, code: "newPlan.branchMissing", values: {} });
  return problems;
}

/** A sheet's name holds the codes of several sectors. */
const longestSectorCode = 10;

/** A sector's code becomes part of every code of its objectives; of signs alone nobody could tell where it ends. */
function sectorProblem({ sectors }: PlanDraft, at: number): DraftProblem["code"] | undefined {
  const code = sectorCode(sectors[at]?.code ?? "");
  if (code === "") return sectors[at]?.name.trim() === "" ? undefined : "newPlan.sectorCodeMissing";
  if (!/[\p{L}\p{N}]/u.test(code) || code.length > longestSectorCode) return "newPlan.sectorCodeWrong";
  return sectors.slice(0, at).some((sector) => sectorCode(sector.code) === code) ? "newPlan.sectorCodeTwice" : undefined;
}

function sectorCode(typed: string): string {
  return typed.trim().replace(/\s+/g, " ").toUpperCase();
}

/** The plan of a draft without problems. */
export function newPlan(draft: PlanDraft): Plan {
  return draftsAreas(draft) ? withAreas(emptyPlan(draft), draft.flat) : cardPlan(draft);
}

function emptyPlan(draft: PlanDraft): Plan {
  return {
    entity: draft.entity.trim(),
    title: draft.title.trim(),
    firstYear: Number(draft.firstYear),
    years: draft.years,
    codeScheme: defaultCodeScheme,
    templates: [],
    points: usualPoints,
    strategy: [],
    sectors: [],
    objectives: [],
    peg: [],
    budget: [],
    targets: [],
    checks: usualChecks,
  };
}

function cardPlan(draft: PlanDraft): Plan {
  return {
    ...emptyPlan(draft),
    ...templatesOf(adapted(startingTemplate(draft.template, draft.own).template, draft.tree, patternOf(draft)), Number(draft.firstYear)),
    strategy: draft.tree ? branch(draft) : [],
    sectors: draft.sectors
      .filter((sector) => sector.code.trim() !== "")
      .map((sector) => ({ code: sectorCode(sector.code), name: sector.name.trim(), head: "", mission: "", entries: [] })),
  };
}

function patternOf({ pattern, tree }: PlanDraft): CodePattern {
  const read = readPattern(pattern, tree);
  if ("fault" in read) throw new TypeError(`No pattern of codes: ${pattern}`);
  return read;
}

function branch(draft: PlanDraft): Plan["strategy"] {
  if (draft.line.trim() === "") return [];
  const [line, strategicObjective] = ["01", "01.01"];
  const operational = draft.operational
    .filter((title) => title.trim() !== "")
    .map((title, at) => ({ code: newOperationalCode(at), title: title.trim() }));
  const objectives =
    draft.strategicObjective.trim() === "" ? [] : [{ code: strategicObjective, title: draft.strategicObjective.trim(), operational }];
  return [{ code: line, title: draft.line.trim(), assessors: [], objectives }];
}

/** Code of the operational objective at a place (from 0) of the first branch. */
export function newOperationalCode(at: number): string {
  return `01.01.${String(at + 1).padStart(defaultCodeScheme.tree.at(-1) ?? 1, "0")}`;
}
