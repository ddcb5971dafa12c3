/** What a person has typed of a plan of areas alone, and the plan that it makes. */
import { withSections } from "../../plan/areas/area";
import { italianNumber } from "../../plan/notation/amount";
import type { Plan, TargetSection } from "../../plan/plan";
import { rowsTemplate } from "../../plan/template/shipped";
import type { DraftProblem } from "./draft-problem";

/** How an area's years are divided. */
export const sectionSplits = ["firstAndRest", "each", "together"] as const;
export type SectionSplit = (typeof sectionSplits)[number];

export interface FlatDraft {
  /** Names; rows left empty do not count. */
  readonly areas: readonly string[];
  readonly split: SectionSplit;
  /** Coefficients that rows are weighed by, as typed; undefined where they make points. */
  readonly coefficients: string | undefined;
}

export const usualCoefficients = "0,5; 1; 1,5; 2";

export const emptyFlatDraft: FlatDraft = { areas: [""], split: "firstAndRest", coefficients: undefined };

export function flatProblems({ areas, coefficients }: FlatDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  const named = areas.map((area) => area.trim());
  if (named.every((area) => area === "")) problems.push({ field: "area.0", code: "newPlan.areaMissing", values: {} });
  named.forEach((area, at) => {
    if (area !== "" && named.indexOf(area) < at) problems.push({ field: `area.${at}`, code: "newPlan.areaTwice", values: { area } });
  });
  if (coefficients !== undefined && coefficientsIn(coefficients) === undefined)
    problems.push({
      field: "coefficients",
      code: "newPlan.coefficientsWrong",
      values: { typed: coefficients, example: usualCoefficients },
    });
  return problems;
}

/** Undefined where one of them is no number above 0, or there is none. */
function coefficientsIn(typed: string): readonly number[] | undefined {
  const numbers = typed
    .split(/[;\n]+|\s+/)
    .filter((text) => text !== "")
    .map((text) => italianNumber(text));
  const known = numbers.filter((number) => number !== undefined && number > 0);
  return numbers.length === 0 || known.length < numbers.length ? undefined : [...new Set(known as number[])];
}

/** The plan with the draft's areas, each with its sections, ready to be typed in. */
export function withAreas(plan: Plan, { areas, split, coefficients }: FlatDraft): Plan {
  const list = coefficients === undefined ? undefined : coefficientsIn(coefficients);
  const { weights } = rowsTemplate;
  const templates = list ? [{ ...rowsTemplate, weights: { ...weights, objectives: { rule: "coefficient", list } as const } }] : [];
  const named = areas.map((area) => area.trim()).filter((area) => area !== "");
  const sections = named.flatMap((area) => sectionsFor(plan, split).map((section) => ({ area, ...section })));
  return withSections({ ...plan, templates }, sections);
}

/** The sections of a plan's years. */
export function sectionsFor(
  { firstYear, years }: Pick<Plan, "firstYear" | "years">,
  split: SectionSplit,
): readonly Omit<TargetSection, "area">[] {
  const all = Array.from({ length: years }, (_, at) => firstYear + at);
  const groups = split === "each" ? all.map((year) => [year]) : split === "together" ? [all] : [all.slice(0, 1), all.slice(1)];
  return groups.filter((group) => group.length > 0).map((group) => ({ section: yearsTitle(group), years: group }));
}

/** "ANNO 2026", "ANNI 2027 E 2028": plans are written in Italian. */
export function yearsTitle(years: readonly number[]): string {
  const last = years.at(-1);
  if (last === undefined) return "";
  return years.length === 1 ? `ANNO ${last}` : `ANNI ${years.slice(0, -1).join(", ")} E ${last}`;
}
