/** The flat template: the weights of an area's targets in each year section. */
import { areasOf } from "../../plan/areas/area";
import type { Plan, SectorWeight, Target } from "../../plan/plan";
import { isAllowed, isTyped, targetWeighing, type Weighing } from "../../plan/template/meaning/weighing";
import { pointsOf, totalGiven } from "./given-weights";
import { weightsStanding } from "./weights-standing";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { ownScheme, ownWeights } from "../sources";

export const areaRules: readonly Rule[] = [
  { id: "area.weight", severity: "error", source: ownWeights, check: totals },
  { id: "area.missing", severity: "warning", source: ownScheme, check: withoutWeight },
];

/** A section without any weight is told of row by row. */
function* totals(plan: Plan): Generator<Violation> {
  const weighing = targetWeighing(plan);
  if (weighing.kind !== "total") return;
  const { full } = weighing;
  for (const area of areasOf(plan))
    for (const section of area.sections) {
      const weights = section.targets.map(({ weight }) => weight);
      if (weightsStanding(weights, full) !== "off") continue;
      const subject = `${area.title} · ${section.title}`;
      yield {
        subject,
        place: { kind: "section", area: area.title, section: section.title },
        code: "check.area.weight",
        values: { subject, total: totalGiven(weights), full },
      };
    }
}

/** Where rows are weighed by a few factors or words, any other weight is none. */
function* withoutWeight(plan: Plan): Generator<Violation> {
  const weighing = targetWeighing(plan);
  if (!isTyped(weighing)) return;
  for (const [at, target] of plan.targets.entries()) {
    if (target.weight.kind === "incentive" || target.weight.kind === "none" || saysWeight(target.weight, weighing)) continue;
    const subject = `${target.area} · ${target.section}`;
    const place = { kind: "target", at, field: "weight" } as const;
    const values = { subject, target: nameOf(target) };
    if (target.weight.kind === "text" && weighing.kind === "total")
      yield { subject, place, code: "check.area.unreadable", values: { ...values, typed: target.weight.text } };
    else if (target.weight.kind !== "blank")
      yield {
        subject,
        place,
        code: "check.area.unlisted",
        values: { ...values, typed: typedText(target.weight), listed: listOf(weighing) },
      };
    else yield { subject, place, code: saysHow(target) ? "check.area.missing" : "check.area.unmeasured", values };
  }
}

function saysWeight(weight: SectorWeight, weighing: Weighing): boolean {
  return weighing.kind === "total" ? pointsOf(weight) !== undefined : weight.kind !== "blank" && isAllowed(weight, weighing);
}

function listOf(weighing: Weighing): string {
  return "values" in weighing ? weighing.values.map(italian).join("; ") : "";
}

function italian(value: string | number): string {
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

function typedText(weight: Extract<SectorWeight, { readonly kind: "text" | "value" }>): string {
  return italian(weight.kind === "text" ? weight.text : weight.value);
}

/** Whether the row says by what its target is reached. */
function saysHow({ expectedResult, indicator }: Target): boolean {
  return expectedResult.trim() !== "" || indicator.trim() !== "";
}

function nameOf({ description, service }: Target): string {
  return [description, service].find((text) => text.trim() !== "") ?? "–";
}
