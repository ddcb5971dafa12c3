/** The sectors' pages: which objectives they list, and the 100 points that each sector gives. */
import { objectiveKey } from "../plan/code";
import type { Plan, SectorEntry } from "../plan/plan";
import { sectorPoints } from "../plan/sector-points";
import { usualPoints } from "../plan/weight";
import type { Rule, Violation } from "./rule";
import { sectorsWithPage } from "./sector-page";
import { ownListing, ownWeights } from "./sources";

export const sectorRules: readonly Rule[] = [
  { id: "card.missing", severity: "error", source: ownListing, check: listedWithoutCard },
  { id: "card.unlisted", severity: "error", source: ownListing, check: cardsWithoutPage },
  { id: "weight.sector", severity: "error", source: ownWeights, check: totals },
  { id: "weight.missing", severity: "warning", source: ownWeights, check: entriesWithoutWeight },
];

/** The card of a shared objective may stand in any of its sectors' parts, so all of them must be there to miss it. */
function* listedWithoutCard(plan: Plan): Generator<Violation> {
  const pages = sectorsWithPage(plan);
  for (const { shortCodes, title, card } of plan.objectives) {
    const subject = objectiveKey(shortCodes, plan.codeScheme);
    const listing = pages.find(({ entries }) => entries.some(({ objective }) => objective === subject));
    if (card !== undefined || !listing || !shortCodes.every(({ sector }) => pages.some(({ code }) => code === sector))) continue;
    yield { subject, place: { kind: "entry", sector: listing.code, objective: subject }, code: "check.card.missing", values: { sector: listing.code, title } };
  }
}

function* cardsWithoutPage(plan: Plan): Generator<Violation> {
  const pages = sectorsWithPage(plan);
  for (const { shortCodes, title, card } of plan.objectives) {
    const subject = objectiveKey(shortCodes, plan.codeScheme);
    const owner = pages.find(({ code }) => code === shortCodes[0]?.sector);
    if (card === undefined || !owner || plan.sectors.some(({ entries }) => entries.some(({ objective }) => objective === subject))) continue;
    yield { subject, place: { kind: "card", objective: subject }, code: "check.card.unlisted", values: { sector: owner.code, title } };
  }
}

/** A sector that gives no points at all lacks its weights, which is told of each of its objectives. */
function* totals(plan: Plan): Generator<Violation> {
  for (const sector of sectorsWithPage(plan)) {
    const { standing, total, missing } = sectorPoints(sector);
    if (standing !== "missing" && standing !== "excess") continue;
    if (!sector.entries.some(({ weight }) => weight.kind === "value" || (weight.kind === "text" && weight.value !== undefined))) continue;
    yield {
      subject: sector.code,
      place: { kind: "sector", sector: sector.code },
      code: standing === "missing" ? "check.weight.tooLow" : "check.weight.tooHigh",
      values: { sector: sector.code, total, full: usualPoints, points: Math.abs(missing) },
    };
  }
}

function* entriesWithoutWeight(plan: Plan): Generator<Violation> {
  for (const { code: sector, entries } of sectorsWithPage(plan)) {
    for (const { objective, weight } of entries) {
      const place = { kind: "entry", sector, objective } as const;
      if (weight.kind === "blank") yield { subject: objective, place, code: "check.weight.missing", values: { sector } };
      else if (isWords(weight)) yield { subject: objective, place, code: "check.weight.words", values: { sector, typed: weight.text } };
    }
  }
}

function isWords(weight: SectorEntry["weight"]): weight is Extract<SectorEntry["weight"], { kind: "text" }> {
  return weight.kind === "text" && weight.value === undefined;
}
