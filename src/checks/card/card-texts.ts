import type { ObjectiveCard } from "../../plan/plan";

/** Every text that people write on a card. */
export function textsOfCard(card: ObjectiveCard): readonly string[] {
  return [
    ...[card.purpose, card.sharedWith, card.units, card.constraints, card.detail, card.qualityCheck.text, card.resources.unit, card.resources.specific],
    ...card.notes,
    ...card.resources.lines.map(({ note }) => note),
    ...card.expectedResults.flatMap(({ text, indicator, baseline, target, lastValue, source }) => [text, indicator, baseline, target, lastValue, source]),
    ...card.phases.flatMap(({ text, involved }) => [text, involved]),
    ...card.monitoring.flatMap(({ label, outcome, because }) => [label, outcome, because]),
  ];
}
