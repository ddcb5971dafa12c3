/** The flat template: the weights of an area's targets in each year section. */
import { areasOf } from "../../plan/area";
import type { Plan, Target } from "../../plan/plan";
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
function* totals({ targets, points: full }: Plan): Generator<Violation> {
  for (const area of areasOf(targets))
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

function* withoutWeight({ targets }: Plan): Generator<Violation> {
  for (const [at, target] of targets.entries()) {
    if (target.weight.kind === "incentive" || target.weight.kind === "none" || pointsOf(target.weight) !== undefined) continue;
    const subject = `${target.area} · ${target.section}`;
    const place = { kind: "target", at, field: "weight" } as const;
    const values = { subject, target: nameOf(target) };
    if (target.weight.kind === "text")
      yield { subject, place, code: "check.area.unreadable", values: { ...values, typed: target.weight.text } };
    else yield { subject, place, code: saysHow(target) ? "check.area.missing" : "check.area.unmeasured", values };
  }
}

/** Whether the row says by what its target is reached. */
function saysHow({ expectedResult, indicator }: Target): boolean {
  return expectedResult.trim() !== "" || indicator.trim() !== "";
}

function nameOf({ description, service }: Target): string {
  return [description, service].find((text) => text.trim() !== "") ?? "–";
}
