/** What is there and what is missing, by sector. Pure. */
import { objectiveKey } from "../../plan/codes/code";
import { completenessOf, requiredParts, type PartStanding } from "../../plan/completeness";
import type { Objective, Plan, Sector } from "../../plan/plan";
import { sectorStanding, type SectorStanding } from "../../plan/sector-points";
import { weighingOf } from "../../plan/template/meaning/weighing";

export interface ObjectiveSummary {
  readonly key: string;
  readonly objective: Objective;
  /** Required parts of its card, and how many are filled. */
  readonly filled: number;
  readonly all: number;
  /** Required parts that are missing, in the card's order. */
  readonly missing: readonly PartStanding[];
}

export interface SectorSummary {
  readonly sector: Sector;
  readonly points: SectorStanding;
  /** Those that the sector lists, in its order, and its own that it does not list. */
  readonly objectives: readonly ObjectiveSummary[];
  /** How many of them have a card. */
  readonly cards: number;
  /** Over the cards of the sector's own objectives, excerpts left out. */
  readonly filled: number;
  readonly all: number;
}

export function summariesOf(plan: Plan): readonly SectorSummary[] {
  const all = plan.objectives.map((objective) => summaryOf(objective, plan));
  const summaries = new Map(all.map((summary) => [summary.key, summary]));
  const weighing = weighingOf(plan, "objectives");
  return plan.sectors.map((sector) => {
    const listed = sector.entries.flatMap(({ objective }) => summaries.get(objective) ?? []);
    const own = all.filter(({ objective }) => objective.shortCodes[0]?.sector === sector.code);
    const measured = own.filter(({ objective }) => objective.card !== undefined && !objective.card.excerpt);
    const objectives = [...new Set([...listed, ...own])];
    return {
      sector,
      points: sectorStanding(sector, weighing),
      objectives,
      cards: objectives.filter(({ objective }) => objective.card !== undefined).length,
      filled: sum(measured, ({ filled }) => filled),
      all: sum(measured, ({ all }) => all),
    };
  });
}

function summaryOf(objective: Objective, plan: Plan): ObjectiveSummary {
  const key = objectiveKey(objective.shortCodes, plan.codeScheme);
  const parts = completenessOf(objective, plan);
  const missing = parts.filter(({ required, filled }) => required && !filled);
  return { key, objective, ...requiredParts(parts), missing };
}

function sum<T>(items: readonly T[], amount: (item: T) => number): number {
  return items.reduce((so, item) => so + amount(item), 0);
}

/** Something to do next, in the order of a plan's worries: points, missing cards, missing parts. */
export type NextStep =
  | { readonly kind: "points"; readonly sector: Sector; readonly points: SectorStanding }
  | { readonly kind: "noObjectives"; readonly sector: Sector }
  | { readonly kind: "noCard"; readonly of: ObjectiveSummary }
  | { readonly kind: "parts"; readonly of: ObjectiveSummary };

function lacksWeights(points: SectorStanding): boolean {
  if (points.kind === "none") return false;
  return points.kind === "total" ? ["missing", "excess", "none"].includes(points.standing) : points.given < points.all;
}

export function nextSteps(summaries: readonly SectorSummary[]): readonly NextStep[] {
  const own = [...new Set(summaries.flatMap(({ objectives }) => objectives))];
  return [
    ...summaries.filter(({ points }) => lacksWeights(points)).map(({ sector, points }): NextStep => ({ kind: "points", sector, points })),
    ...summaries.filter(({ objectives }) => objectives.length === 0).map(({ sector }): NextStep => ({ kind: "noObjectives", sector })),
    ...own.filter(({ objective }) => objective.card === undefined).map((of): NextStep => ({ kind: "noCard", of })),
    ...own
      .filter(({ objective, missing }) => objective.card !== undefined && missing.length > 0)
      .map((of): NextStep => ({ kind: "parts", of })),
  ];
}
