/** Changing one card: its lists, weights and texts. */
import { objectiveKey } from "../codes/code";
import { valueEntry, type Entry } from "../entry";
import type { ObjectiveCard, Phase, Plan } from "../plan";
import { pointsGrain } from "../weight";
import type { CardChange, CardList, CardLists, CardTexts, WeighedList } from "./card-change";
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
  if (change.kind === "texts") return replaceObjective(plan, objective, withTexts(found, change.texts));
  return replaceObjective(plan, objective, { ...found, card: changeLists(found.card, change, objectiveKey(found.shortCodes, plan.codeScheme), plan.points) });
}

function withTexts(objective: ReturnType<typeof findDocumented>, texts: CardTexts): ReturnType<typeof findDocumented> {
  const { title = objective.title, priority = objective.priority, otherOperational = objective.otherOperational, ...ofCard } = texts;
  return { ...objective, title, priority, otherOperational, card: { ...objective.card, ...ofCard } };
}

function changeLists(card: ObjectiveCard, change: Exclude<CardChange, { kind: "texts" }>, key: string, full: number): ObjectiveCard {
  switch (change.kind) {
    case "add":
      return added(card, change, key);
    case "remove":
      return edited(card, change.list, (items) => items.toSpliced(place(key, change.at, items.length), 1));
    case "move":
      return edited(card, change.list, (items) => moved(items, place(key, change.from, items.length), place(key, change.to, items.length)));
    case "split":
      return withPhases(card, card.phases.toSpliced(place(key, change.at, card.phases.length), 1, ...splitPhase(card.phases[change.at]!, pointsGrain(full))));
    case "spreadEqually":
      return weighed(card, change.list, equalWeights(card, change.list, key, full));
    case "spreadRest":
      return weighed(card, change.list, restWeights(card, change.list, key, full));
    case "weigh":
      if (change.weights.length !== card[change.list].length) throw new WeightCountError(key, change.weights.length, card[change.list].length);
      return weighed(card, change.list, card[change.list].map((item, at) => change.weights[at] ?? item.weight));
  }
}

function added(card: ObjectiveCard, change: Extract<CardChange, { kind: "add" }>, key: string): ObjectiveCard {
  switch (change.list) {
    case "phases":
      return withPhases(card, inserted(card.phases, change.items, change.at, key));
    case "expectedResults":
      return { ...card, expectedResults: inserted(card.expectedResults, change.items, change.at, key) };
    case "resources":
      return { ...card, resources: { ...card.resources, lines: inserted(card.resources.lines, change.items, change.at, key) } };
  }
}

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

/** Applies what goes for a list of whatever items. */
function edited(card: ObjectiveCard, list: CardList, edit: <T extends CardLists[CardList]>(items: readonly T[]) => readonly T[]): ObjectiveCard {
  switch (list) {
    case "phases":
      return withPhases(card, edit(card.phases));
    case "expectedResults":
      return { ...card, expectedResults: edit(card.expectedResults) };
    case "resources":
      return { ...card, resources: { ...card.resources, lines: edit(card.resources.lines) } };
  }
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
