/** An operational objective that is named by its title instead of its code. */
import { moveToOperational } from "../../plan/editing/edit-objective";
import { findObjective, replaceObjective } from "../../plan/editing/objective-lookup";
import { editOf } from "../../plan/editing/plan-edit";
import type { Objective, Plan } from "../../plan/plan";
import { treePlaces } from "../../plan/strategy";
import { sameWording, wordingKey } from "../../plan/notation/wording";
import type { FixOf } from "../fix";

/** Safe: the one title that it can be is the same words. */
export const mendOperational: FixOf = (plan, { subject, place, values }, taken = []) => {
  const typed = String(values.operational);
  const code = codeOfTitle(plan, typed);
  if (place.kind !== "card" || code === undefined) return undefined;
  return {
    safe: true,
    code: "fix.tree.code",
    values: { typed, code },
    edit: (now) =>
      place.field === "operational"
        ? moveToOperational(now, subject, code, taken)
        : editOf(replaceObjective(now, subject, withFurther(findObjective(now, subject), typed, code))),
  };
};

function codeOfTitle(plan: Plan, title: string): string | undefined {
  const [one, ...others] = [...treePlaces(plan)].filter(({ node }) => wordingKey(title) !== "" && sameWording(node.title, title));
  return others.length === 0 ? one?.node.code : undefined;
}

/** None is named twice. */
function withFurther(found: Objective, typed: string, code: string): Objective {
  const others = found.otherOperational.map((other) => (other === typed ? code : other));
  return { ...found, otherOperational: [...new Set(others)].filter((other) => other !== found.operational) };
}
