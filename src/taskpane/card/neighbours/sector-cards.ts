/** The cards among which one leafs from a card to the next: those of one sector. Pure. */
import { objectiveKey } from "../../../plan/codes/code";
import type { Plan } from "../../../plan/plan";
import type { OpenPlan } from "../../operations-context";

/** A card's place among those of a sector. */
export interface PlaceInSector {
  readonly sector: string;
  /** From 1. */
  readonly at: number;
  readonly count: number;
  /** Keys of the cards beside it. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * The place of a card among those of `sector`, of its owner where that sector has nothing to do with it: a shared card is passed by on the
 * way through each of its sectors. In the sector's own order, cards that it does not list at the end.
 */
export function placeInSector(
  key: string,
  sector: string | undefined,
  { plan, places }: Pick<OpenPlan, "plan" | "places">,
): PlaceInSector | undefined {
  const owner = ownersOf(plan).get(key);
  for (const code of [sector, owner]) {
    if (code === undefined) continue;
    const cards = cardsOf(code, plan).filter((card) => places.cards.has(card));
    const at = cards.indexOf(key);
    if (at >= 0) return { sector: code, at: at + 1, count: cards.length, previous: cards[at - 1], next: cards[at + 1] };
  }
  return undefined;
}

/** Keys of the objectives that a sector lists, and then of its own that it does not. */
export function cardsOf(sector: string, plan: Plan): readonly string[] {
  const listed = plan.sectors.find(({ code }) => code === sector)?.entries.map(({ objective }) => objective) ?? [];
  const own = [...ownersOf(plan)].flatMap(([key, owner]) => (owner === sector ? [key] : []));
  return [...new Set([...listed, ...own])];
}

/** The sector that each objective belongs to. */
export function ownersOf({ objectives, codeScheme }: Plan): ReadonlyMap<string, string> {
  return new Map(objectives.map(({ shortCodes }) => [objectiveKey(shortCodes, codeScheme), shortCodes[0]?.sector ?? ""]));
}
