/**
 * How plans are compared: which parts are compared each by itself, and what tells the items of a list from one another. Fields and
 * lists of cards come from their declarations, so that nothing of a plan is left out.
 */
import { heldFields } from "../card/held-fields";
import { cardLists } from "../card/lists";
import type { AcceptedFinding } from "../plan-checks";
import type { BudgetRow, Plan, Target } from "../plan";

export type Shape =
  /** Compared as one. */
  | { readonly kind: "whole" }
  /** Parts by their paths, each compared by itself. */
  | { readonly kind: "parts"; readonly parts: Readonly<Record<string, Shape>> }
  /** Items in an order, each with something that tells it from the others. */
  | { readonly kind: "list"; readonly idOf: (item: never) => string; readonly item: Shape }
  /** Values by keys that have no order. */
  | { readonly kind: "record" };

const whole: Shape = { kind: "whole" };
const record: Shape = { kind: "record" };

function parts(of: Readonly<Record<string, Shape>>): Shape {
  return { kind: "parts", parts: of };
}

function wholes(keys: readonly string[]): Readonly<Record<string, Shape>> {
  return Object.fromEntries(keys.map((key) => [key, whole]));
}

function list<T>(idOf: (item: T) => string, item: Shape): Shape {
  return { kind: "list", idOf, item };
}

const byCode = ({ code }: { readonly code: string }) => code;

const ofCard = heldFields.filter(({ ofObjective }) => !ofObjective);

/** An objective: each field by itself, each list of the card as one. */
export const objectiveShape = parts({
  shortCodes: whole,
  ...wholes(heldFields.filter(({ ofObjective }) => ofObjective).map(({ key }) => key)),
  card: parts(wholes([...ofCard, ...cardLists].map(({ key }) => key))),
});

/** All parts of a plan; `objectives` says how those are told from one another. */
export function planShape(objectives: Shape) {
  return {
    entity: whole,
    title: whole,
    firstYear: whole,
    years: whole,
    codeScheme: whole,
    points: whole,
    strategy: list(byCode, parts({ code: whole, title: whole, assessors: whole, objectives: list(byCode, parts({ code: whole, title: whole, operational: list(byCode, parts(wholes(["code", "title"]))) })) })),
    sectors: list(byCode, parts({ ...wholes(["code", "name", "head", "mission"]), entries: list(({ objective }: { readonly objective: string }) => objective, parts(wholes(["objective", "weight", "excerpt", "notes"]))) })),
    objectives,
    peg: list(byCode, parts({ ...wholes(["code", "description", "responsible", "assignee"]), allocations: record })),
    budget: list(budgetId, parts({ ...wholes(["title", "line", "objective", "objectiveTitle", "mission", "missionTitle", "programme", "programmeTitle"]), amounts: record })),
    targets: list(({ area, section, service, description }: Target) => [area, section, service, description].join(" · "), parts(wholes(["area", "section", "years", "service", "type", "description", "expectedResult", "indicator", "weight", "crossCutting"]))),
    checks: parts({ levels: record, accepted: list(({ rule, subject, values }: AcceptedFinding) => JSON.stringify([rule, subject, values]), whole) }),
    importReport: whole,
  } as const satisfies Record<keyof Plan, Shape>;
}

function budgetId({ title, line, objective, mission, programme }: BudgetRow): string {
  return [title, line, objective, mission, programme].join(" · ");
}
