/**
 * What a complete card says, part by part. Required is what every sound card of published plans says; the rest is worth
 * filling in but many sound cards leave it out.
 */
import { objectiveKey } from "./codes/code";
import { isPreviousPlan } from "./editing/phase-order";
import { valueOf, type Entry } from "./entry";
import type { Objective, ObjectiveCard, Plan } from "./plan";
import type { IsoDate } from "./iso-date";
import type { MessageValues } from "../messages/message-values";
import { windowMonths } from "./schedule";
import { findOperational } from "./strategy";
import { totalWeight } from "./weight";

/** In the card's order. */
export type CardPart =
  | "title"
  | "owner"
  | "card"
  | "purpose"
  | "service"
  | "responsible"
  | "start"
  | "end"
  | "operational"
  | "assessor"
  | "priority"
  | "sectorWeight"
  | "units"
  | "peg"
  | "quality"
  | "constraints"
  | "detail"
  | "results"
  | "targets"
  | "phases"
  | "phaseDates"
  | "phaseWeights";

/** Why a part does not count as filled: key of its sentence in `messages/`, and what fills it. */
export interface MissingReason {
  readonly code:
    | "completeness.blank"
    | "completeness.unreadableDate"
    | "completeness.unknownOwner"
    | "completeness.noCard"
    | "completeness.unknownOperational"
    | "completeness.unlisted"
    | "completeness.sectorWeight"
    | "completeness.noPeg"
    | "completeness.noAnswer"
    | "completeness.noResults"
    | "completeness.targets"
    | "completeness.noPhases"
    | "completeness.phaseDates"
    | "completeness.phaseWeights";
  readonly values: MessageValues;
}

export interface PartStanding {
  readonly part: CardPart;
  readonly required: boolean;
  readonly filled: boolean;
  /** Given where the part is not filled. */
  readonly missing?: MissingReason;
}

const blankReason: MissingReason = { code: "completeness.blank", values: {} };

/** The parts of an objective's card. A one-page excerpt is held to its title and owner, an objective without a card to have one. */
export function completenessOf(objective: Objective, plan: Plan): readonly PartStanding[] {
  const { card } = objective;
  const identity = [required("title", textReason(objective.title)), required("owner", ownerReason(objective, plan))];
  if (card === undefined) return [...identity, required("card", { code: "completeness.noCard", values: {} })];
  if (card.excerpt) return identity;
  return [
    ...identity,
    required("purpose", textReason(card.purpose)),
    required("service", textReason(card.service)),
    required("responsible", textReason(card.responsible)),
    required("start", dateReason(card.start)),
    required("end", dateReason(card.end)),
    required("operational", operationalReason(objective, plan)),
    required("assessor", textReason(card.assessor)),
    required("priority", textReason(objective.priority)),
    required("sectorWeight", sectorWeightReason(objective, plan)),
    advisable("units", textReason(card.units)),
    required("peg", card.resources.lines.some((line) => line.peg.trim() !== "") || card.peg.trim() !== "" ? undefined : { code: "completeness.noPeg", values: {} }),
    required("quality", card.qualityCheck.answer === "" ? { code: "completeness.noAnswer", values: {} } : undefined),
    advisable("constraints", textReason(card.constraints)),
    required("detail", textReason(card.detail)),
    required("results", card.expectedResults.some((result) => result.text.trim() !== "") ? undefined : { code: "completeness.noResults", values: {} }),
    // Without a result there is nothing to have a target.
    ...(card.expectedResults.length > 0 ? [advisable("targets", targetReason(card))] : []),
    ...phaseParts(card, plan.points),
  ];
}

/** How many of the required parts are filled. */
export function requiredParts(parts: readonly PartStanding[]): { readonly filled: number; readonly all: number } {
  const held = parts.filter((part) => part.required);
  return { filled: held.filter((part) => part.filled).length, all: held.length };
}

function required(part: CardPart, missing: MissingReason | undefined): PartStanding {
  return { part, required: true, filled: missing === undefined, ...(missing && { missing }) };
}

function advisable(part: CardPart, missing: MissingReason | undefined): PartStanding {
  return { ...required(part, missing), required: false };
}

function textReason(text: string): MissingReason | undefined {
  return text.trim() === "" ? blankReason : undefined;
}

function dateReason(date: Entry<IsoDate>): MissingReason | undefined {
  if (valueOf(date) !== undefined) return undefined;
  return date.kind === "text" ? { code: "completeness.unreadableDate", values: { typed: date.text } } : blankReason;
}

function ownerReason({ shortCodes }: Objective, plan: Plan): MissingReason | undefined {
  const sector = shortCodes[0]?.sector ?? "";
  return plan.sectors.some(({ code }) => code === sector) ? undefined : { code: "completeness.unknownOwner", values: { sector } };
}

function operationalReason({ operational }: Objective, plan: Plan): MissingReason | undefined {
  if (operational.trim() === "") return blankReason;
  return findOperational(plan, operational) ? undefined : { code: "completeness.unknownOperational", values: { operational } };
}

/** Every sector that lists the objective gives it points, or says that it gives none. */
function sectorWeightReason({ shortCodes }: Objective, { sectors, codeScheme }: Plan): MissingReason | undefined {
  const key = objectiveKey(shortCodes, codeScheme);
  const listed = sectors.flatMap((sector) => sector.entries.filter((entry) => entry.objective === key).map(({ weight }) => ({ sector: sector.code, weight })));
  if (listed.length === 0) return { code: "completeness.unlisted", values: {} };
  const without = listed.filter(({ weight }) => weight.kind === "blank" || (weight.kind === "text" && weight.value === undefined));
  return without.length === 0 ? undefined : { code: "completeness.sectorWeight", values: { sectors: without.map(({ sector }) => sector).join(", ") } };
}

/** Published plans often tell the target within the result's words, so that a column of its own is only advisable. */
function targetReason({ expectedResults }: ObjectiveCard): MissingReason | undefined {
  const count = expectedResults.filter((result) => result.text.trim() !== "" && result.target.trim() === "").length;
  return count === 0 ? undefined : { code: "completeness.targets", values: { count } };
}

/** What the previous plan did needs neither dates nor points, and a phase that is said to weigh nothing needs no dates. */
function phaseParts(card: ObjectiveCard, full: number): readonly PartStanding[] {
  const phases = card.phases.filter((phase) => !isPreviousPlan(phase));
  if (phases.length === 0) return [required("phases", { code: "completeness.noPhases", values: {} })];
  const running = phases.filter((phase) => Object.values(phase.windows).some((window) => windowMonths(window) !== undefined));
  const dateless = phases.filter((phase) => !running.includes(phase) && phase.weight.kind !== "none").length;
  const total = totalWeight(card.phases.map((phase) => phase.weight));
  return [
    required("phases", undefined),
    required("phaseDates", dateless > 0 || running.length === 0 ? { code: "completeness.phaseDates", values: { count: Math.max(1, dateless) } } : undefined),
    required("phaseWeights", total === full ? undefined : { code: "completeness.phaseWeights", values: { total, full } }),
  ];
}
