/** What a new card begins from: nothing, a card of the plan, or a card of another plan such as last year's. Pure. */
import { objectivesByKey } from "../../plan/codes/objectives-by-key";
import type { CardModel, CardRequest } from "../../operations/card/add-card";
import type { CardsDocument } from "../../operations/documents/read-cards-document";
import { objectiveKey } from "../../plan/codes/code";
import { hasCard } from "../../plan/editing/objective-lookup";
import type { Plan } from "../../plan/plan";
import { prefixOf } from "../../plan/codes/pattern-codes";
import { findPlace } from "../../plan/strategy";

export type Beginning =
  | { readonly kind: "blank" }
  /** `objective` is a key, `""` until one is chosen. */
  | { readonly kind: "copy"; readonly objective: string }
  | { readonly kind: "otherPlan"; readonly document?: CardsDocument; readonly objective: string };

export const blankBeginning: Beginning = { kind: "blank" };

/** The plan whose cards can be chosen; none for a blank card, or while no file has been read. */
export function plansCards(beginning: Beginning, plan: Plan): Plan | undefined {
  if (beginning.kind === "blank") return undefined;
  return beginning.kind === "copy" ? plan : beginning.document?.plan;
}

export interface CardChoice {
  readonly key: string;
  readonly title: string;
}

/** The full cards of a plan, in its order. */
export function cardChoices({ objectives, codeScheme }: Plan): readonly CardChoice[] {
  return objectives
    .filter(({ card }) => card !== undefined && !card.excerpt)
    .map(({ shortCodes, title }) => ({ key: objectiveKey(shortCodes, codeScheme), title }));
}

/** The card chosen, and by how many years its dates move on; `undefined` where the card is blank or none is chosen yet. */
export function modelOf(beginning: Beginning, plan: Plan): CardModel | undefined {
  const source = plansCards(beginning, plan);
  if (!source || beginning.kind === "blank") return undefined;
  const objective = objectivesByKey(source).get(beginning.objective);
  return objective && hasCard(objective) ? { objective, yearsOn: Math.max(0, plan.firstYear - source.firstYear) } : undefined;
}

/** The form as that card fills it, as far as the plan knows its sector and operational objective; dates are the card's, moved on. */
export function requestFrom({ objective }: CardModel, plan: Plan, request: CardRequest): CardRequest {
  const sector = objective.shortCodes[0]?.sector ?? "";
  const prefix = prefixOf(plan.codeScheme, objective.shortCodes[0] ?? {});
  return {
    ...request,
    title: objective.title,
    priority: objective.priority,
    responsible: objective.card.responsible,
    ...(prefix === "" ? {} : { prefix }),
    operational: findPlace(plan, objective.operational) ? objective.operational : request.operational,
    sector: plan.sectors.some(({ code }) => code === sector) ? sector : request.sector,
    start: "",
    end: "",
  };
}
