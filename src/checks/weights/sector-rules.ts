/** The sectors' pages: which objectives they list, and the points that each sector gives. */
import { objectiveKey } from "../../plan/codes/code";
import type { Plan, Sector, SectorEntry } from "../../plan/plan";
import { isAllowed, isTyped, pointsFor, weighingOf } from "../../plan/template/meaning/weighing";
import { sectorPoints } from "../../plan/sector-points";
import { mendUnlisted } from "../codes/code-fixes";
import type { Rule } from "../rule";
import type { Violation } from "../violation";
import { sectorsWithPage } from "./sector-page";
import { ownListing, ownWeights } from "../sources";
import { isTold, weightsStanding } from "./weights-standing";
import { mendSectorTotal, mendSectorWeight } from "./weight-fixes";

export const sectorRules: readonly Rule[] = [
  { id: "card.missing", severity: "error", source: ownListing, check: listedWithoutCard },
  { id: "card.unlisted", severity: "error", source: ownListing, check: cardsWithoutPage, fix: mendUnlisted },
  { id: "weight.sector", severity: "error", source: ownWeights, check: totals, fix: mendSectorTotal },
  { id: "weight.missing", severity: "warning", ofGaps: true, source: ownWeights, check: entriesWithoutWeight, fix: mendSectorWeight },
];

/** The card of a shared objective may stand in any of its sectors' parts, so all of them must be there to miss it. */
function* listedWithoutCard(plan: Plan): Generator<Violation> {
  const pages = sectorsWithPage(plan);
  const listing = firstListing(pages);
  for (const { shortCodes, title, card } of plan.objectives) {
    if (card !== undefined) continue;
    const subject = objectiveKey(shortCodes, plan.codeScheme);
    const sector = listing.get(subject);
    if (sector === undefined || !shortCodes.every((shortCode) => pages.some(({ code }) => code === shortCode.sector))) continue;
    yield { subject, place: { kind: "entry", sector, objective: subject }, code: "check.card.missing", values: { sector, title } };
  }
  yield* listedWithoutObjective(plan);
}

/** A code that somebody wrote into a sector's table, or whose card has another one since. */
function* listedWithoutObjective({ sectors, objectives, codeScheme }: Plan): Generator<Violation> {
  const known = new Set(objectives.map(({ shortCodes }) => objectiveKey(shortCodes, codeScheme)));
  for (const { code: sector, entries } of sectors)
    for (const { objective } of entries)
      if (!known.has(objective))
        yield {
          subject: objective,
          place: { kind: "entry", sector, objective },
          code: "check.card.unknown",
          values: { sector, code: objective },
        };
}

/** For each objective that sectors list, the code of the first of them. */
function firstListing(sectors: readonly Sector[]): ReadonlyMap<string, string> {
  const listing = new Map<string, string>();
  for (const { code, entries } of sectors) for (const { objective } of entries) if (!listing.has(objective)) listing.set(objective, code);
  return listing;
}

function* cardsWithoutPage(plan: Plan): Generator<Violation> {
  const pages = sectorsWithPage(plan);
  const listing = firstListing(plan.sectors);
  for (const { shortCodes, title, card } of plan.objectives) {
    const subject = objectiveKey(shortCodes, plan.codeScheme);
    const owner = pages.find(({ code }) => code === shortCodes[0]?.sector);
    if (card === undefined || !owner || listing.has(subject)) continue;
    yield { subject, place: { kind: "card", objective: subject }, code: "check.card.unlisted", values: { sector: owner.code, title } };
  }
}

/** A sector that gives no points at all lacks its weights, which is told of each of its objectives. */
function* totals(plan: Plan): Generator<Violation> {
  const full = pointsFor(plan, "objectives");
  if (full === undefined) return;
  for (const sector of sectorsWithPage(plan)) {
    const { standing, total, missing } = sectorPoints(sector, full);
    if (standing !== "missing" && standing !== "excess") continue;
    if (
      isTold(
        weightsStanding(
          sector.entries.map(({ weight }) => weight),
          full,
        ),
      )
    )
      continue;
    if (!sector.entries.some(({ weight }) => weight.kind === "value" || (weight.kind === "text" && weight.value !== undefined))) continue;
    yield {
      subject: sector.code,
      place: { kind: "sector", sector: sector.code },
      code: standing === "missing" ? "check.weight.tooLow" : "check.weight.tooHigh",
      values: { sector: sector.code, total, full: full, points: Math.abs(missing) },
    };
  }
}

function* entriesWithoutWeight(plan: Plan): Generator<Violation> {
  const weighing = weighingOf(plan, "objectives");
  if (!isTyped(weighing)) return;
  for (const { code: sector, entries } of sectorsWithPage(plan)) {
    for (const { objective, weight } of entries) {
      const place = { kind: "entry", sector, objective } as const;
      if (weight.kind === "blank") yield { subject: objective, place, code: "check.weight.missing", values: { sector } };
      else if (isWords(weight) && !isAllowed(weight, weighing))
        yield { subject: objective, place, code: "check.weight.words", values: { sector, typed: weight.text } };
    }
  }
}

function isWords(weight: SectorEntry["weight"]): weight is Extract<SectorEntry["weight"], { kind: "text" }> {
  return weight.kind === "text" && weight.value === undefined;
}
