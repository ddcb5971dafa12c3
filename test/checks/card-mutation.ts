/** Ways to break one thing in a sound card. */
import type { PlanPlace } from "../../src/checks/plan-place";
import { isPreviousPlan } from "../../src/plan/editing/phase-order";
import { valueOf, type Entry } from "../../src/plan/entry";
import type { ExpectedResult, ObjectiveCard, Phase, PhaseWindow, Plan } from "../../src/plan/plan";
import type { IsoDate } from "../../src/plan/iso-date";

/** What a mutation makes of a card, and where its rule must find it; undefined where the card has nothing to break that way. */
export type Broken = { readonly card: Partial<ObjectiveCard>; readonly place: Partial<PlanPlace> } | undefined;
export type Mutation = (card: ObjectiveCard, pick: number, plan: Plan) => Broken;

/** One of the card's own phases. */
export function phaseOf(
  card: ObjectiveCard,
  pick: number,
  fits: (phase: Phase) => boolean = () => true,
): { readonly at: number; readonly phase: Phase } | undefined {
  const own = card.phases.map((phase, at) => ({ phase, at })).filter(({ phase }) => !isPreviousPlan(phase) && fits(phase));
  return own[pick % Math.max(1, own.length)];
}

export function changed(card: ObjectiveCard, at: number, change: Partial<Phase>): Pick<ObjectiveCard, "phases"> {
  return { phases: card.phases.map((phase, position) => (position === at ? { ...phase, ...change } : phase)) };
}

export function windowChange(
  edge: "start" | "end",
  change: (window: PhaseWindow, card: ObjectiveCard) => PhaseWindow | undefined,
): Mutation {
  return (card, pick) => {
    const found = phaseOf(card, pick);
    const [year, window] = Object.entries(found?.phase.windows ?? {}).at(edge === "start" ? 0 : -1) ?? [];
    const wrong = window && change(window, card);
    return found && wrong
      ? {
          card: changed(card, found.at, { windows: { ...found.phase.windows, [Number(year)]: wrong } }),
          place: { kind: "window", at: found.at, year: Number(year), edge },
        }
      : undefined;
  };
}

export function daysFrom(date: IsoDate | undefined, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** One of the card's results made different. */
export function resultChange(
  field: keyof ExpectedResult,
  change: (result: ExpectedResult, card: ObjectiveCard) => Partial<ExpectedResult> | undefined,
): Mutation {
  return (card, pick) => {
    const at = pick % Math.max(1, card.expectedResults.length);
    const given = card.expectedResults[at];
    const wrong = given && change(given, card);
    return (
      wrong && {
        card: { expectedResults: card.expectedResults.map((result, position) => (position === at ? { ...result, ...wrong } : result)) },
        place: { kind: "result", at, field },
      }
    );
  };
}

export function noAmounts(amount: Entry<number>) {
  return { revenueCurrent: amount, revenueCapital: amount, spendCurrent: amount, spendCapital: amount };
}

/** The first and last day of the phase with this number, where one has it. */
export function daysOf({ phases }: ObjectiveCard, number: string): readonly IsoDate[] {
  const windows = Object.values(phases.find((phase) => phase.number === number)?.windows ?? {});
  return windows
    .flatMap(({ start, end }) => [valueOf(start), valueOf(end)])
    .filter((day) => day !== undefined)
    .sort();
}
