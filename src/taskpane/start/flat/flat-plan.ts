import type { SetUpResult } from "../../../operations/start/set-up-plan";

/** Whether all that a set-up makes is of the flat template: then nobody needs to hear of sectors and cards. */
export function makesAreasOnly({ sectors, cards, areas }: Pick<SetUpResult, "sectors" | "cards" | "areas">): boolean {
  return areas > 0 && sectors === 0 && cards === 0;
}
