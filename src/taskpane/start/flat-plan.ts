import type { SetUpResult } from "../../operations/start/set-up-plan";

/** Whether all that a set-up makes is of the flat template: then nobody needs to hear of sectors and cards. */
export function isFlat({ sectors, cards, targets }: Pick<SetUpResult, "sectors" | "cards" | "targets">): boolean {
  return targets > 0 && sectors === 0 && cards === 0;
}
