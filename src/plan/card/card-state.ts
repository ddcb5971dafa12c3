/** How far a card has come: what a draft lacks is still to be done, what a ready card lacks is wrong. */
import { sameWording } from "../notation/wording";

/** The words of the workbook's list, in the order in which a card goes through them. */
export const cardStates = { draft: "BOZZA", ready: "PRONTA", approved: "APPROVATA" } as const;

export type CardState = keyof typeof cardStates;

/** Undefined where nothing is said, as in plans that were published, or where it is said in other words. */
export function stateOf({ state }: { readonly state: string }): CardState | undefined {
  return (Object.keys(cardStates) as CardState[]).find((one) => sameWording(cardStates[one], state));
}
