/** What a card lacks, in the order in which one goes through it. Pure. */
import type { MessageKey } from "../../../messages";
import type { CardPart, PartStanding } from "../../../plan/completeness";

export interface MissingGroup {
  /** Absent where the required parts are so few that they need no headings. */
  readonly heading?: MessageKey;
  readonly parts: readonly PartStanding[];
}

/** As many required parts are taken in at one glance; more are told by the card's sections. */
const atOneGlance = 5;

const sections: readonly { readonly heading: MessageKey; readonly parts: ReadonlySet<CardPart> }[] = [
  { heading: "card.completeness.phases", parts: new Set(["phases", "phaseDates", "phaseWeights"]) },
  { heading: "card.completeness.results", parts: new Set(["detail", "results", "targets"]) },
];

/** Required parts first, by the sections of the card where they are many; then the optional ones. */
export function missingGroups(parts: readonly PartStanding[]): readonly MissingGroup[] {
  const missing = parts.filter(({ filled }) => !filled);
  const required = missing.filter((part) => part.required);
  const optional = missing.filter((part) => !part.required);
  const groups: readonly MissingGroup[] = required.length <= atOneGlance ? [{ parts: required }] : bySection(required);
  return [...groups, { heading: "card.completeness.optionals" as const, parts: optional }].filter((group) => group.parts.length > 0);
}

/** All that stands in no section of its own belongs to the first one, as on the sheet. */
function bySection(parts: readonly PartStanding[]): readonly MissingGroup[] {
  const own = sections.map(({ heading, parts: held }) => ({ heading, parts: parts.filter(({ part }) => held.has(part)) }));
  const rest = parts.filter(({ part }) => !sections.some(({ parts: held }) => held.has(part)));
  return [{ heading: "card.completeness.identity", parts: rest }, ...own.toReversed()];
}
