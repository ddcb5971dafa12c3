/** An operational objective that is named by its title instead of its code. */
import { findObjective, replaceObjective } from "../../plan/editing/objective-lookup";
import { editOf } from "../../plan/editing/plan-edit";
import type { Objective, Plan } from "../../plan/plan";
import { operationalNodes } from "../../plan/strategy";
import { sameWording, wordingKey } from "../../plan/notation/wording";
import type { FixOf } from "../fix";

/** Safe: the one title that it can be is the same words. */
export const mendOperational: FixOf = (plan, { subject, place, values }) => {
  const typed = String(values.operational);
  const code = codeOfTitle(plan, typed);
  if (place.kind !== "card" || code === undefined) return undefined;
  const change =
    place.field === "operational" ? (found: Objective) => withPrimary(found, code) : (found: Objective) => withFurther(found, typed, code);
  return {
    safe: true,
    code: "fix.tree.code",
    values: { typed, code },
    edit: (now) => editOf(replaceObjective(now, subject, change(findObjective(now, subject)))),
  };
};

function codeOfTitle(plan: Plan, title: string): string | undefined {
  const [one, ...others] = [...operationalNodes(plan)].filter(
    ({ operational }) => wordingKey(title) !== "" && sameWording(operational.title, title),
  );
  return others.length === 0 ? one?.operational.code : undefined;
}

/** None is named twice. */
function withPrimary(found: Objective, code: string): Objective {
  return { ...found, operational: code, otherOperational: found.otherOperational.filter((other) => other !== code) };
}

function withFurther(found: Objective, typed: string, code: string): Objective {
  const others = found.otherOperational.map((other) => (other === typed ? code : other));
  return { ...found, otherOperational: [...new Set(others)].filter((other) => other !== found.operational) };
}
