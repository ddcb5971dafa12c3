/** How weights of a sector's objectives, or of a card's phases or results, are given: what the rule of their template comes to for a person. */
import { valueOf } from "../../entry";
import type { ObjectiveCard, Plan, SectorWeight } from "../../plan";
import { readWeight } from "../../weight";
import { hasCards, mainTemplate, templateOfCard } from "../templates-of-plan";
import type { Template, WeighedScope } from "../template";
import type { WeightRule } from "../weight-rule";

export type Weighing =
  /** Together they make so many points. */
  | { readonly kind: "total"; readonly full: number }
  /** Each is one of a few factors, and together they make nothing. */
  | { readonly kind: "factors"; readonly values: readonly number[] }
  /** Each is one of a few words. */
  | { readonly kind: "levels"; readonly values: readonly string[] }
  /** Nobody gives any. */
  | { readonly kind: "none" }
  /** They follow from other numbers, and nobody types them. */
  | { readonly kind: "computed" };

type TemplatesAndPoints = Pick<Plan, "templates" | "points">;

/** Of a card's phases and results as its template says, of objectives as that of the plan as a whole. */
export function weighingOf(plan: TemplatesAndPoints, scope: WeighedScope, card?: Pick<ObjectiveCard, "template">): Weighing {
  const template = card ? templateOfCard(plan, card) : mainTemplate(plan);
  if (!hasWeightColumn(template, scope)) return { kind: "none" };
  return weighingBy(template.weights[scope], plan);
}

function weighingBy(rule: WeightRule, { points }: Pick<Plan, "points">): Weighing {
  switch (rule.rule) {
    case "sum":
      return { kind: "total", full: rule.target ?? points };
    case "reserve":
      return { kind: "total", full: points };
    case "coefficient":
      return { kind: "factors", values: rule.list };
    case "levels":
      return { kind: "levels", values: Object.keys(rule.map) };
    case "none":
      return { kind: "none" };
    case "product":
      return { kind: "computed" };
  }
}

/** By what rows of areas are weighed: as the plan's template of rows says, else by the plan's points. */
export function targetRule({ templates }: Pick<Plan, "templates">): WeightRule {
  return templates.find((template) => !hasCards(template))?.weights.objectives ?? { rule: "sum" };
}

/** How rows of a year section of an area are weighed. */
export function targetWeighing(plan: TemplatesAndPoints): Weighing {
  return weighingBy(targetRule(plan), plan);
}

/** What weights of the rows of a section make together; undefined where they make no total. */
export function pointsForTargets(plan: TemplatesAndPoints): number | undefined {
  const weighing = targetWeighing(plan);
  return weighing.kind === "total" ? weighing.full : undefined;
}

/** What weights of these make together; undefined where they make no total. */
export function pointsFor(plan: TemplatesAndPoints, scope: WeighedScope, card?: Pick<ObjectiveCard, "template">): number | undefined {
  const weighing = weighingOf(plan, scope, card);
  return weighing.kind === "total" ? weighing.full : undefined;
}

/** Whether a template's own table has a place for weights; one that lists no columns has all. */
function hasWeightColumn({ tables }: Template, scope: WeighedScope): boolean {
  if (scope === "objectives") return true;
  const columns = (Object.hasOwn(tables, scope) ? tables[scope]?.columns : undefined) ?? [];
  return columns.length === 0 || columns.some(({ key }) => key === "weight");
}

/** Whether people give weights. */
export function isTyped({ kind }: Weighing): boolean {
  return kind !== "none" && kind !== "computed";
}

/** Whether a weight says something where people weigh so: a number, or a word that the body weighs by. */
export function isGiven(weight: SectorWeight, weighing: Weighing): boolean {
  if (weight.kind === "text" && weighing.kind === "levels") return isAllowed(weight, weighing);
  return weight.kind !== "blank" && !(weight.kind === "text" && weight.value === undefined);
}

/** Whether a weight is one of those that people may give; that there is none they may always say. */
export function isAllowed(weight: SectorWeight, weighing: Weighing): boolean {
  if (weight.kind === "blank" || weight.kind === "none" || weight.kind === "incentive") return true;
  if (weighing.kind === "levels") return weighing.values.some((word) => sameWeight(readWeight(word), weight));
  const value = weight.kind === "value" ? valueOf(weight) : undefined;
  if (value === undefined) return false;
  if (weighing.kind === "factors") return weighing.values.includes(value);
  return weighing.kind === "total" && value >= 0 && value <= weighing.full;
}

/** Whether two weights say the same. */
export function sameWeight(one: SectorWeight, other: SectorWeight): boolean {
  if (one.kind === "text" && other.kind === "text") return one.text === other.text;
  return one.kind === other.kind && (one.kind === "incentive" || other.kind === "incentive" || valueOf(one) === valueOf(other));
}
