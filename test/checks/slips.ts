/** Slips of the pen in any plan, each of a kind that can be mended without asking; undefined where the plan has nothing to slip on. */
import { objectiveKey } from "../../src/plan/codes/code";
import { isPreviousPlan } from "../../src/plan/editing/phase-order";
import { blank, valueOf, type Entry } from "../../src/plan/entry";
import type { Objective, ObjectiveCard, Plan, Sector } from "../../src/plan/plan";
import { treePlaces } from "../../src/plan/strategy";

type Slip = (plan: Plan, pick: number) => Plan | undefined;

function picked<T>(items: readonly T[], pick: number): T | undefined {
  return items[pick % Math.max(1, items.length)];
}

function onObjective(change: (objective: Objective & { readonly card: ObjectiveCard }, plan: Plan) => Objective | undefined): Slip {
  return (plan, pick) => {
    const given = picked(plan.objectives, pick);
    const changed = given?.card && change({ ...given, card: given.card }, plan);
    return changed && { ...plan, objectives: plan.objectives.map((one) => (one === given ? changed : one)) };
  };
}

function onCard(change: (card: ObjectiveCard) => Partial<ObjectiveCard> | undefined): Slip {
  return onObjective((objective) => {
    const changed = change(objective.card);
    return changed && { ...objective, card: { ...objective.card, ...changed } };
  });
}

function onSector(change: (sector: Sector, plan: Plan) => Sector["entries"] | undefined): Slip {
  return (plan, pick) => {
    const given = picked(
      plan.sectors.filter(({ entries }) => entries.length > 0),
      pick,
    );
    const entries = given && change(given, plan);
    return entries && { ...plan, sectors: plan.sectors.map((one) => (one === given ? { ...one, entries } : one)) };
  };
}

function dotted(date: Entry<string>): Entry<string> | undefined {
  const day = valueOf(date);
  return date.kind === "value" && day !== undefined
    ? { kind: "text", text: `${day.split("-").reverse().join("/")}.`, value: day }
    : undefined;
}

export const slips: Readonly<Record<string, Slip>> = {
  "a phase is taken out without numbering the others anew": onCard(({ phases }) =>
    phases.length > 2 ? { phases: phases.toSpliced(1, 1) } : undefined,
  ),
  "a phase is written twice": onCard(({ phases }) => {
    const own = phases.findIndex((phase) => !isPreviousPlan(phase));
    return own < 0 ? undefined : { phases: phases.toSpliced(own, 0, phases[own]!) };
  }),
  "the form's words are left in a text": onCard(() => ({ detail: "Dettaglio obiettivo" })),
  "the form's words are left in a phase": onCard(({ phases }) =>
    phases.length > 0 ? { phases: phases.with(-1, { ...phases.at(-1)!, text: "Descrizione della fase/attività" }) } : undefined,
  ),
  "a full stop follows a date": onCard(({ end }) => {
    const slipped = dotted(end);
    return slipped && { end: slipped };
  }),
  "an amount is written as on paper": onCard(({ resources }) => ({
    resources: { ...resources, spendCapital: { kind: "text", text: "€ 20.000,00=" } },
  })),
  "a finance code is named by its description": (plan, pick) => {
    const named = picked(plan.peg, pick);
    return named && onCard(() => ({ peg: named.description }))(plan, pick);
  },
  "an operational objective is named by its title": onObjective((objective, plan) => {
    const [first] = treePlaces(plan);
    return first && { ...objective, otherOperational: [...objective.otherOperational, first.node.title] };
  }),
  "an objective is listed nowhere": (plan, pick) => {
    const given = picked(plan.objectives, pick);
    const key = given && objectiveKey(given.shortCodes, plan.codeScheme);
    return (
      given && {
        ...plan,
        sectors: plan.sectors.map((sector) => ({ ...sector, entries: sector.entries.filter(({ objective }) => objective !== key) })),
      }
    );
  },
  "a row is copied without its points": onSector(({ entries }) => [...entries, { ...entries[0]!, weight: blank }]),
  "points have their unit beside them": onSector(({ entries }) =>
    entries.with(0, { ...entries[0]!, weight: { kind: "text", text: "30 punti" } }),
  ),
};

/** The plan with each of these slips, where it allows them. */
export function slipped(plan: Plan, which: readonly (readonly [kind: string, pick: number])[]): Plan {
  return which.reduce((so, [kind, pick]) => slips[kind]?.(so, pick) ?? so, plan);
}
