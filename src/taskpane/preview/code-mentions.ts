/** Texts of the plan that name an objective by a code: people wrote them, so they stay as they are when the code changes. */
import { objectiveKey } from "../../plan/codes/code";
import { literalPattern } from "../../plan/codes/literal-pattern";
import type { Objective, Plan } from "../../plan/plan";

/** Keys of the objectives whose own texts name one of these short codes, in the order of the plan. */
export function objectivesNaming(
  codes: readonly string[],
  { objectives, codeScheme }: Pick<Plan, "objectives" | "codeScheme">,
): readonly string[] {
  const wanted = codes.map((code) => new RegExp(`(?<![\\p{L}\\d])${literalPattern(code)}(?!\\d)`, "u"));
  if (wanted.length === 0) return [];
  return objectives.flatMap((objective) => {
    const texts = textsOf(objective);
    return wanted.some((code) => code.test(texts)) ? [objectiveKey(objective.shortCodes, codeScheme)] : [];
  });
}

function textsOf({ title, card }: Objective): string {
  return JSON.stringify([title, card]);
}
