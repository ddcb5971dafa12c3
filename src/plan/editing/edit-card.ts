/** Changing one card: its lists, weights and texts. */
import { isHeldField, withField, withFields } from "../card/held-fields";
import { withValueAt } from "../card/paths";
import { objectiveKey } from "../codes/code";
import { sameContent } from "../difference/same-content";
import { valueEntry, type Entry } from "../entry";
import type { ObjectiveCard, Phase, Plan } from "../plan";
import { rowsOf, withRows } from "../template/form-content";
import { pointsFor } from "../template/meaning/weighing";
import { pointsGrain } from "../weight";
import type { CardChange, TypedFieldKey, WeighedList } from "./card-change";
import { NoTotalError, NothingToSpreadError, PositionError, RowChangedError, WeightCountError } from "./edit-errors";
import { findDocumented, replaceObjective, type DocumentedObjective } from "./objective-lookup";
import { isPreviousPlan, renumberPhases, splitPhase } from "./phase-order";
import { spreadEqually, spreadRest } from "./weights";

/**
 * The plan with a card changed; `objective` is its key. Phases are numbered anew where their order changes
 * (`renumberPhases`). Throws `UnknownObjectiveError`, `NoCardError`, `PositionError`, `RowChangedError`, `WeightCountError`,
 * `NothingToSpreadError`, `NoTotalError`, `TotalOverError`.
 */
export function changeCard(plan: Plan, objective: string, change: CardChange): Plan {
  const found = findDocumented(plan, objective);
  if (change.kind === "texts") return replaceObjective(plan, objective, withFields(found, change.texts));
  const subject = objectiveKey(found.shortCodes, plan.codeScheme);
  if (isOfRows(change)) return replaceObjective(plan, objective, withRowsChanged(found, change, subject));
  if (change.kind === "field") return replaceObjective(plan, objective, withTyped(found, change.key, change.value));
  const full = (list: WeighedList) => pointsFor(plan, list === "phases" ? "phases" : "results", found.card);
  return replaceObjective(plan, objective, {
    ...found,
    card: changeLists(found.card, change, subject, full),
  });
}

type RowsChange = Extract<CardChange, { kind: "add" | "remove" | "move" | "replace" }>;

function isOfRows(change: CardChange): change is RowsChange {
  return ["add", "remove", "move", "replace"].includes(change.kind);
}

function withTyped(objective: DocumentedObjective, key: TypedFieldKey, value: unknown): DocumentedObjective {
  if (isHeldField(key)) return withField(objective, key, value);
  return { ...objective, card: withValueAt(objective.card, key, value === "" ? undefined : value) };
}

/** What the weights of a list make together; undefined where they make no total. */
type PointsOf = (list: WeighedList) => number | undefined;

function changeLists(
  card: ObjectiveCard,
  change: Exclude<CardChange, RowsChange | { kind: "texts" | "field" }>,
  key: string,
  pointsOf: PointsOf,
): ObjectiveCard {
  const full = (list: WeighedList) => {
    const points = pointsOf(list);
    if (points === undefined) throw new NoTotalError(key);
    return points;
  };
  switch (change.kind) {
    case "split": {
      const points = pointsOf("phases");
      const halves = splitPhase(
        card.phases[place(key, change.at, card.phases.length)]!,
        points === undefined ? undefined : pointsGrain(points),
      );
      return withPhases(card, card.phases.toSpliced(change.at, 1, ...halves));
    }
    case "spreadEqually":
      return weighed(card, change.list, equalWeights(card, change.list, key, full(change.list)));
    case "spreadRest":
      return weighed(card, change.list, restWeights(card, change.list, key, full(change.list)));
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

/** A position that is among `count` ones. */
function place(key: string, at: number, count: number): number {
  if (!Number.isInteger(at) || at < 0 || at >= count) throw new PositionError(key, at, count);
  return at;
}

/** A row that somebody has moved is still the same; one that somebody has rewritten, or removed, is not. */
function placeOf(rows: readonly object[], { at, was }: Extract<CardChange, { kind: "replace" }>, key: string): number {
  if (sameContent(rows[at], was)) return at;
  const moved = rows.findIndex((row) => sameContent(row, was));
  if (moved < 0) throw new RowChangedError(key, at);
  return moved;
}

function withRowsChanged(objective: DocumentedObjective, change: RowsChange, key: string): DocumentedObjective {
  const rows = rowsOf(objective, change.list);
  const { card, ...changed } = withRows(objective, change.list, changedRows(rows, change, key));
  // Phases are numbered anew where their order changes.
  return change.list === "phases" && change.kind !== "replace" ? { ...changed, card: withPhases(card, card.phases) } : { ...changed, card };
}

function changedRows(rows: readonly object[], change: RowsChange, key: string): readonly object[] {
  switch (change.kind) {
    case "add":
      return rows.toSpliced(place(key, change.at ?? rows.length, rows.length + 1), 0, ...change.items);
    case "remove":
      return rows.toSpliced(place(key, change.at, rows.length), 1);
    case "move": {
      const [from, to] = [place(key, change.from, rows.length), place(key, change.to, rows.length)];
      return rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]!);
    }
    case "replace":
      return rows.with(placeOf(rows, change, key), change.item);
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
