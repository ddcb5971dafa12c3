/** Edits of one card, as fixes make them: one field at a place, or more of the card. */
import { findDocumented, replaceObjective } from "../../plan/editing/objective-lookup";
import { editOf, type PlanEdit } from "../../plan/editing/plan-edit";
import type { Entry } from "../../plan/entry";
import type { ObjectiveCard, Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import type { PlanPlace } from "../plan-place";

/** An edit of the card of an objective, by its key. It throws `UnknownObjectiveError`, `NoCardError`. */
export function onCard(objective: string, change: (card: ObjectiveCard) => ObjectiveCard): (plan: Plan) => PlanEdit {
  return (plan) => {
    const found = findDocumented(plan, objective);
    return editOf(replaceObjective(plan, objective, { ...found, card: change(found.card) }));
  };
}

/** The list with one of its items changed. */
export function changedAt<T>(items: readonly T[], at: number, change: (item: T) => T): readonly T[] {
  return items.map((item, position) => (position === at ? change(item) : item));
}

/** The card with a date in the place of the entry that stands there; the card as it is where no date stands at such a place. */
export function withDate(card: ObjectiveCard, place: PlanPlace, date: Entry<IsoDate>): ObjectiveCard {
  switch (place.kind) {
    case "card":
      return place.field === "start" ? { ...card, start: date } : place.field === "end" ? { ...card, end: date } : card;
    case "window":
      return {
        ...card,
        phases: changedAt(card.phases, place.at, (phase) => {
          const window = phase.windows[place.year];
          return window ? { ...phase, windows: { ...phase.windows, [place.year]: place.edge === "start" ? { ...window, start: date } : { ...window, end: date } } } : phase;
        }),
      };
    case "monitoring":
      return { ...card, monitoring: changedAt(card.monitoring, place.at, (check) => ({ ...check, date })) };
    default:
      return card;
  }
}

/** The entry of a date at a place; undefined where no date stands at such a place. */
export function dateAt(card: ObjectiveCard, place: PlanPlace): Entry<IsoDate> | undefined {
  switch (place.kind) {
    case "card":
      return place.field === "start" ? card.start : place.field === "end" ? card.end : undefined;
    case "window": {
      const window = card.phases[place.at]?.windows[place.year];
      return place.edge === "start" ? window?.start : window?.end;
    }
    case "monitoring":
      return card.monitoring[place.at]?.date;
    default:
      return undefined;
  }
}

/** The card with an amount in the place of the entry that stands there; the card as it is where none stands at such a place. */
export function withAmount(card: ObjectiveCard, place: PlanPlace, amount: Entry<number>): ObjectiveCard {
  const { resources } = card;
  if (place.kind === "resource") return { ...card, resources: { ...resources, lines: changedAt(resources.lines, place.at, (line) => ({ ...line, amount })) } };
  if (place.kind !== "card") return card;
  switch (place.field) {
    case "resources.revenueCurrent":
      return { ...card, resources: { ...resources, revenueCurrent: amount } };
    case "resources.revenueCapital":
      return { ...card, resources: { ...resources, revenueCapital: amount } };
    case "resources.spendCurrent":
      return { ...card, resources: { ...resources, spendCurrent: amount } };
    case "resources.spendCapital":
      return { ...card, resources: { ...resources, spendCapital: amount } };
    default:
      return card;
  }
}

const ofCard = ["purpose", "service", "responsible", "assessor", "units", "sharedWith", "constraints", "detail", "peg"] as const;
const ofResult = ["text", "indicator", "baseline", "target", "lastValue", "source"] as const;

/** The card with another text at a place; the card as it is where no text stands at such a place. */
export function withText(card: ObjectiveCard, place: PlanPlace, text: string): ObjectiveCard {
  switch (place.kind) {
    case "card": {
      if (place.field === "qualityCheck") return { ...card, qualityCheck: { ...card.qualityCheck, text } };
      if (place.field === "resources.unit") return { ...card, resources: { ...card.resources, unit: text } };
      if (place.field === "resources.specific") return { ...card, resources: { ...card.resources, specific: text } };
      const field = ofCard.find((one) => one === place.field);
      return field ? { ...card, [field]: text } : card;
    }
    case "result": {
      const field = ofResult.find((one) => one === place.field);
      return field ? { ...card, expectedResults: changedAt(card.expectedResults, place.at, (result) => ({ ...result, [field]: text })) } : card;
    }
    case "phase": {
      const field = place.field === "text" || place.field === "involved" ? place.field : undefined;
      return field ? { ...card, phases: changedAt(card.phases, place.at, (phase) => ({ ...phase, [field]: text })) } : card;
    }
    case "resource":
      return place.field === "peg" ? { ...card, resources: { ...card.resources, lines: changedAt(card.resources.lines, place.at, (line) => ({ ...line, peg: text })) } } : card;
    default:
      return card;
  }
}
