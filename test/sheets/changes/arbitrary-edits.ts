/** What people do to a plan, as functions of the plan as it stands: they take effect on whatever is there, or on nothing. */
import fc, { type Arbitrary } from "fast-check";
import { objectiveKey } from "../../../src/plan/codes/code";
import { changeCard } from "../../../src/plan/editing/edit-card";
import {
  duplicateObjective,
  makeCrossCutting,
  moveToOperational,
  moveToSector,
  removeObjective,
  renumberSector,
  shareWith,
  stopSharing,
} from "../../../src/plan/editing/edit-objective";
import { editOf, type PlanEdit } from "../../../src/plan/editing/plan-edit";
import { valueEntry } from "../../../src/plan/entry";
import type { Objective, Plan } from "../../../src/plan/plan";
import { PlanError } from "../../../src/plan/plan-error";
import { treePlaces } from "../../../src/plan/strategy";

/** Counter-examples say what it does. */
export interface NamedEdit {
  readonly edit: (plan: Plan, taken: readonly string[]) => PlanEdit;
  readonly [fc.toStringMethod]: () => string;
}

function named(name: string, edit: NamedEdit["edit"]): NamedEdit {
  return { edit, [fc.toStringMethod]: () => name };
}

function of<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)];
}

/** What cannot be done changes nothing. */
function ifPossible(edit: (plan: Plan, taken: readonly string[]) => PlanEdit | undefined): NamedEdit["edit"] {
  return (plan, taken) => {
    try {
      return edit(plan, taken) ?? editOf(plan);
    } catch (error) {
      if (error instanceof PlanError) return editOf(plan);
      throw error;
    }
  };
}

function withCards(plan: Plan): readonly Objective[] {
  return plan.objectives.filter((objective) => objective.card !== undefined);
}

const at = fc.nat(60);

const onCards: Arbitrary<NamedEdit> = fc
  .record({
    card: at,
    other: at,
    from: fc.nat(6),
    to: fc.nat(6),
    list: fc.constantFrom("phases", "expectedResults", "resources.lines"),
    what: fc.constantFrom("add", "remove", "move", "split", "spread", "texts", "swap"),
  })
  .map(({ card, other, from, to, list, what }) =>
    named(
      `${what} ${list} of card ${card} (${other}, ${from}, ${to})`,
      ifPossible((plan) => {
        const objective = of(withCards(plan), card);
        const source = of(withCards(plan), other)?.card;
        if (!objective?.card || !source) return undefined;
        const key = objectiveKey(objective.shortCodes, plan.codeScheme);
        const place = (length: number) => from % Math.max(1, length);
        switch (what) {
          case "add": {
            if (list === "phases")
              return editOf(
                changeCard(plan, key, { kind: "add", list, items: source.phases, at: place(objective.card.phases.length + 1) }),
              );
            if (list === "expectedResults") return editOf(changeCard(plan, key, { kind: "add", list, items: source.expectedResults }));
            return editOf(changeCard(plan, key, { kind: "add", list: "resources.lines", items: source.resources.lines, at: 0 }));
          }
          case "remove":
            return editOf(changeCard(plan, key, { kind: "remove", list, at: from }));
          case "move":
            return editOf(changeCard(plan, key, { kind: "move", list, from, to }));
          case "split":
            return editOf(changeCard(plan, key, { kind: "split", at: from }));
          case "spread":
            return editOf(changeCard(plan, key, { kind: "spreadEqually", list: list === "resources.lines" ? "phases" : list }));
          case "texts":
            return editOf(
              changeCard(plan, key, {
                kind: "texts",
                texts: {
                  title: `${objective.title} rivisto`,
                  purpose: source.detail,
                  notes: ["=1+1", "seconda riga"],
                  start: source.end,
                  end: source.start,
                  "qualityCheck.answer": "no",
                  "qualityCheck.text": source.qualityCheck.text,
                  otherOperational: [],
                },
              }),
            );
          case "swap":
            // All of a card but its checks becomes another card's.
            return editOf({
              ...plan,
              objectives: plan.objectives.map((each) =>
                each === objective && objective.card ? { ...each, card: { ...source, monitoring: objective.card.monitoring } } : each,
              ),
            });
        }
      }),
    ),
  );

const ofPlaces: Arbitrary<NamedEdit> = fc
  .record({
    objective: at,
    place: at,
    what: fc.constantFrom(
      "operational",
      "sector",
      "share",
      "unshare",
      "crossCutting",
      "duplicate",
      "remove",
      "renumber",
      "weigh",
      "reverse",
      "insert",
    ),
  })
  .map(({ objective: which, place, what }) =>
    named(
      `${what} objective ${which} (${place})`,
      ifPossible((plan, taken) => {
        const objective = of(plan.objectives, which);
        const sector = of(plan.sectors, place);
        if (!objective || !sector) return undefined;
        const key = objectiveKey(objective.shortCodes, plan.codeScheme);
        switch (what) {
          case "operational":
            return moveToOperational(plan, key, of([...treePlaces(plan)], place)?.node.code ?? "");
          case "sector":
            return moveToSector(plan, key, sector.code, taken);
          case "share":
            return shareWith(plan, key, sector.code, taken);
          case "unshare":
            return stopSharing(plan, key, objective.shortCodes[1]?.sector ?? sector.code);
          case "crossCutting":
            return makeCrossCutting(plan, key, valueEntry(5));
          case "duplicate":
            return duplicateObjective(plan, key, taken);
          case "remove":
            return removeObjective(plan, key);
          case "renumber":
            return renumberSector(plan, sector.code);
          case "weigh":
            return editOf({
              ...plan,
              sectors: plan.sectors.map((each) =>
                each === sector
                  ? {
                      ...each,
                      entries: each.entries.map((entry, n) => ({
                        ...entry,
                        weight: n % 3 === 0 ? { kind: "incentive" } : valueEntry(n),
                        notes: [`riga ${n}`],
                      })),
                    }
                  : each,
              ),
            });
          case "reverse":
            return editOf({
              ...plan,
              objectives: place % 2 === 0 ? plan.objectives : plan.objectives.toReversed(),
              sectors: plan.sectors.map((each) => (each === sector ? { ...each, entries: each.entries.toReversed() } : each)),
            });
          case "insert": {
            const { plan: grown, codes } = duplicateObjective(plan, key, taken);
            const copy = grown.objectives.at(-1);
            return (
              copy && { plan: { ...grown, objectives: plan.objectives.toSpliced(which % (plan.objectives.length + 1), 0, copy) }, codes }
            );
          }
        }
      }),
    ),
  );

export const anyEdit: Arbitrary<NamedEdit> = fc.oneof(onCards, ofPlaces);
