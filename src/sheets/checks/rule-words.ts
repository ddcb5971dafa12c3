/** The words by which sheets call rules. */
import { ruleNameMessages } from "../../messages/rule-names";

const titles = new Map<string, { readonly it: string }>(Object.entries(ruleNameMessages));

/** What a rule finds, in a few words; nothing for an id that no rule has. */
export function ruleTitle(rule: string): string {
  return titles.get(`rule.${rule}`)?.it ?? "";
}
