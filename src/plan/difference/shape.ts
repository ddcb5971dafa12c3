/**
 * How plans are compared: which parts are compared each by itself, and what tells the items of a list from one another. Fields and
 * lists of cards come from their declarations, so that nothing of a plan is left out.
 */
import { heldByCard, heldFields } from "../card/held-fields";
import { cardLists } from "../card/lists";
import type { Template } from "../template/template";
import type { AcceptedFinding, PlanChecks } from "../plan-checks";
import type {
  Activity,
  BudgetRow,
  OperationalObjective,
  PegCode,
  Plan,
  Sector,
  SectorEntry,
  StrategicLine,
  StrategicObjective,
  Target,
} from "../plan";
import { sectionKey } from "../areas/area";

export type Shape =
  /** Compared as one. */
  | { readonly kind: "whole" }
  /** Parts by their paths, each compared by itself. */
  | { readonly kind: "parts"; readonly parts: Readonly<Record<string, Shape>> }
  /** Items in an order, each with something that tells it from the others. */
  | { readonly kind: "list"; readonly idOf: (item: never) => string; readonly item: Shape }
  /** Values by keys that have no order; absent where there are none. */
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

/** A shape for every part, none forgotten. */
type Of<T> = Readonly<Record<keyof T, Shape>>;

const byCode = ({ code }: { readonly code: string }) => code;

/** An objective: each field by itself, also those that only the body has, each list and each table as one. */
export const objectiveShape = parts({
  shortCodes: whole,
  ...wholes(heldFields.filter(({ ofObjective }) => ofObjective).map(({ key }) => key)),
  card: parts({ ...wholes([...heldByCard, ...cardLists].map(({ key }) => key)), ...ownParts() }),
});

/** What only the body has: each of its fields and tables by itself. */
function ownParts(): Readonly<Record<string, Shape>> {
  return Object.fromEntries(heldByCard.flatMap(({ key, kind }) => (kind === "own" || kind === "ownTables" ? [[key, record]] : [])));
}

/** All parts of a plan; `objectives` says how those are told from one another. */
export function planShape(objectives: Shape) {
  return {
    entity: whole,
    title: whole,
    firstYear: whole,
    years: whole,
    codeScheme: whole,
    points: whole,
    strategy: list<StrategicLine>(byCode, parts(lineParts)),
    sectors: list<Sector>(byCode, parts(sectorParts)),
    objectives,
    peg: list<PegCode>(byCode, parts(pegParts)),
    budget: list(budgetId, parts(budgetParts)),
    targets: list(targetId, parts(targetParts)),
    sections: list(sectionKey, whole),
    checks: parts(checksParts),
    templates: list<Template>(({ id }) => id, whole),
    importReport: whole,
  } satisfies Of<Plan>;
}

const activityParts = { code: whole, title: whole } satisfies Of<Activity>;
const operationalParts = {
  code: whole,
  title: whole,
  activities: list<Activity>(byCode, parts(activityParts)),
} satisfies Of<Required<OperationalObjective>>;
const strategicParts = {
  code: whole,
  title: whole,
  operational: list<OperationalObjective>(byCode, parts(operationalParts)),
} satisfies Of<StrategicObjective>;
const lineParts = {
  code: whole,
  title: whole,
  assessors: whole,
  objectives: list<StrategicObjective>(byCode, parts(strategicParts)),
} satisfies Of<StrategicLine>;
const entryParts = { objective: whole, weight: whole, excerpt: whole, notes: whole } satisfies Of<SectorEntry>;
const sectorParts = {
  code: whole,
  name: whole,
  head: whole,
  mission: whole,
  entries: list<SectorEntry>(({ objective }) => objective, parts(entryParts)),
} satisfies Of<Sector>;
const pegParts = { code: whole, description: whole, responsible: whole, assignee: whole, allocations: record } satisfies Of<PegCode>;
const budgetParts = {
  title: whole,
  line: whole,
  objective: whole,
  objectiveTitle: whole,
  mission: whole,
  missionTitle: whole,
  programme: whole,
  programmeTitle: whole,
  amounts: record,
} satisfies Of<BudgetRow>;
const targetParts = {
  area: whole,
  section: whole,
  years: whole,
  service: whole,
  type: whole,
  description: whole,
  expectedResult: whole,
  indicator: whole,
  weight: whole,
  crossCutting: whole,
} satisfies Of<Target>;
const checksParts = { levels: record, accepted: list(acceptedId, whole) } satisfies Of<PlanChecks>;

/** It begins with the rule, which names it to people. */
function acceptedId({ rule, subject, values }: AcceptedFinding): string {
  return [rule, subject, values].join(" · ");
}

function budgetId({ title, line, objective, mission, programme }: BudgetRow): string {
  return [title, line, objective, mission, programme].join(" · ");
}

function targetId({ area, section, service, description }: Target): string {
  return [area, section, service, description].join(" · ");
}
