/** What is offered to mend a card, and the parts of cards that tests make. */
import { checkPlan } from "../../src/checks/check-plan";
import { usualSettings } from "../../src/checks/check-settings";
import { fixOf } from "../../src/checks/fix-of";
import { mend } from "../../src/checks/mend";
import { sentence } from "../../src/messages";
import { blank, valueEntry, type Entry } from "../../src/plan/entry";
import type { ObjectiveCard, Phase, Plan } from "../../src/plan/plan";

export const settings = { ...usualSettings, today: "2021-06-01" };

/** Which fix a rule offers for what it finds first, in words, and the plan once it is done. */
export function offered(
  plan: Plan,
  rule: string,
  taken: readonly string[] = [],
): { readonly safe: boolean; readonly says: string; readonly plan: Plan } | undefined {
  const finding = checkPlan(plan, [], settings).find((one) => one.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing`);
  const fix = fixOf(plan, finding, taken);
  if (!fix) return undefined;
  const { edit, mended } = mend(plan, [finding], settings, taken);
  expect(mended).toEqual([finding]);
  expect(sentence(fix.code, fix.values, "en")).not.toMatch(/[{}]/);
  return { safe: fix.safe, says: sentence(fix.code, fix.values, "it"), plan: edit.plan };
}

export function cardOf(plan: Plan | undefined): ObjectiveCard {
  const card = plan?.objectives[0]?.card;
  if (!card) throw new Error("no card");
  return card;
}

export function phase(number: string, weight: Entry<number> = blank, text = "Avvio"): Phase {
  return { number, text, involved: "", weight, windows: {}, progress: blank };
}

export function phases(...list: readonly (readonly [number: string, points: number, text?: string])[]): Phase[] {
  return list.map(([number, points, text]) => phase(number, valueEntry(points), text));
}
