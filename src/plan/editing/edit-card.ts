/** Changing one card: its lists, weights and texts. */
import type { CardItem } from "../card/card";
import { itemsOf, withFields, withItems } from "../card/held-fields";
import { objectiveKey } from "../codes/code";
import { valueEntry, type Entry } from "../entry";
import type { ObjectiveCard, Phase, Plan } from "../plan";
import { pointsGrain } from "../weight";
import type { CardChange, CardList, WeighedList } from "./card-change";
import { NothingToSpreadError, PositionError, WeightCountError } from "./edit-errors";
import { findDocumented, replaceObjective } from "./objective-lookup";
import { isPreviousPlan, renumberPhases, splitPhase } from "./phase-order";
import { spreadEqually, spreadRest } from "./weights";

/**
 * The plan with a card changed; `objective` is its key. Phases are numbered anew where their order changes
 * (`renumberPhases`). Throws `UnknownObjectiveError`, `NoCardError`, `PositionError`, `WeightCountError`,
 * `NothingToSpreadError`, `TotalOverError`.
 */
export function changeCard(plan: Plan, objective: string, change: CardChange): Plan {
  const found = findDocumented(plan, objective);
  if (change.kind === "texts") return replaceObjective(plan, objective, withFields(found, change.texts));
  return replaceObjective(plan, objective, {
    ...found,
    card: changeLists(found.card, change, objectiveKey(found.shortCodes, plan.codeScheme), plan.points),
  });
}

function changeLists(card: ObjectiveCard, change: Exclude<CardChange, { kind: "texts" }>, key: string, full: number): ObjectiveCard {
  switch (change.kind) {
    case "add":
      return edited(card, change.list, (items) => inserted(items, change.items, change.at, key));
    case "remove":
      return edited(card, change.list, (items) => items.toSpliced(place(key, change.at, items.length), 1));
    case "move":
      return edited(card, change.list, (items) => moved(items, place(key, change.from, items.length), place(key, change.to, items.length)));
    case "split":
      return withPhases(
        card,
        card.phases.toSpliced(place(key, change.at, card.phases.length), 1, ...splitPhase(card.phases[change.at]!, pointsGrain(full))),
      );
    case "spreadEqually":
      return weighed(card, change.list, equalWeights(card, change.list, key, full));
    case "spreadRest":
      return weighed(card, change.list, restWeights(card, change.list, key, full));
    case "weigh":
      if (change.weights.length !== card[change.list].length)
        throw new WeightCountError(key, change.weights.length, card[change.list].length);
      return weighed(
        card,
        change.list,
        card[change.list].map((item, at) => change.weights[at] ?? item.weight),
      );
  }
}

type AnyItem = CardItem<"phases"> | CardItem<"expectedResults"> | CardItem<"resources.lines">;

function inserted<T>(items: readonly T[], more: readonly T[], at = items.length, key: string): readonly T[] {
  return items.toSpliced(place(key, at, items.length + 1), 0, ...more);
}

function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from]!);
}

/** A position that is among `count` ones. */
function place(key: string, at: number, count: number): number {
  if (!Number.isInteger(at) || at < 0 || at >= count) throw new PositionError(key, at, count);
  return at;
}

/** The card with one of its lists changed, by what goes for a list of whatever items; phases are numbered anew. */
function edited(card: ObjectiveCard, list: CardList, edit: (items: readonly AnyItem[]) => readonly AnyItem[]): ObjectiveCard {
  const changed = withItems(card, list, edit(itemsOf(card, list)) as readonly CardItem<typeof list>[]);
  return list === "phases" ? withPhases(card, changed.phases) : changed;
}

function withPhases(card: ObjectiveCard, phases: readonly Phase[]): ObjectiveCard {
  return { ...card, phases: renumberPhases(phases) };
}

function weighed(card: ObjectiveCard, list: WeighedList, weights: readonly Entry<number>[]): ObjectiveCard {
  return list === "phases"
    ? { ...card, phases: card.phases.map((phase, at) => ({ ...phase, weight: weights[at]! })) }
    : { ...card, expectedResults: card.expectedResults.map((result, at) => ({ ...result, weight: weights[at]! })) };
}

/** Weights as they count when points are shared out: what the previous plan did takes none unless somebody gave it some. */
function countingWeights(card: ObjectiveCard, list: WeighedList): readonly Entry<number>[] {
  if (list === "expectedResults") return card.expectedResults.map((result) => result.weight);
  return card.phases.map((phase) => (isPreviousPlan(phase) && phase.weight.kind !== "value" ? { kind: "none" } : phase.weight));
}

function equalWeights(card: ObjectiveCard, list: WeighedList, key: string, full: number): readonly Entry<number>[] {
  const counting = countingWeights(card, list);
  const takers = counting.flatMap((weight, at) => (weight.kind === "none" ? [] : [at]));
  if (takers.length === 0) throw new NothingToSpreadError(key);
  const points = spreadEqually(takers.length, full, pointsGrain(full));
  return card[list].map((item, at) => (takers.includes(at) ? valueEntry(points[takers.indexOf(at)]!) : item.weight));
}

function restWeights(card: ObjectiveCard, list: WeighedList, key: string, full: number): readonly Entry<number>[] {
  const counting = countingWeights(card, list);
  const spread = spreadRest(counting, full, key);
  return card[list].map((item, at) => (counting[at]!.kind === "none" ? item.weight : spread[at]!));
}
