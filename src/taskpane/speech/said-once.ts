import type { Remark } from "../../operations/start/read-plan-document";

/** The remarks whose sentences differ: the copies of a card repeat what was said of the first. */
export function saidOnce(remarks: readonly Remark[], tell: (remark: Remark) => string): readonly Remark[] {
  const said = new Map<string, Remark>();
  for (const remark of remarks) {
    const words = tell(remark);
    if (!said.has(words)) said.set(words, remark);
  }
  return [...said.values()];
}
