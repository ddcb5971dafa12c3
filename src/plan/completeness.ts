/**
 * What a complete card says, part by part. Required is what every sound card of published plans says; the rest is worth
 * filling in but many sound cards leave it out. Which fields are asked for stands in their table (`card/fields.ts`).
 */
import type { CardFieldKey, DocumentedObjective } from "./card/card";
import { rulesOf } from "./card/field-kinds";
import { declaredFields, fieldValue, isHeldField } from "./card/held-fields";
import { objectiveKey } from "./codes/code";
import { hasCard } from "./editing/objective-lookup";
import { isPreviousPlan } from "./editing/phase-order";
import { valueOf, type Entry } from "./entry";
import type { ExpectedResult, Objective, ObjectiveCard, Phase, Plan } from "./plan";
import type { MessageValues } from "../messages/message-values";
import { planYears, windowMonths } from "./schedule";
import { findPlace } from "./strategy";
import { askedOf, isBlankField } from "./template/meaning/asked-fields";
import { formOf } from "./template/card-form";
import { inBanner, shownFields, type FormField, type FormFieldKey } from "./template/form-parts";
import { usualTemplate } from "./template/shipped";
import type { LocalText, Template } from "./template/template";
import { templateOfCard } from "./template/templates-of-plan";
import { isGiven, isTyped, pointsFor, weighingOf } from "./template/meaning/weighing";
import { missingPoints, totalWeight } from "./weight";

/** A field, or what is asked of a card besides its fields. */
export type CardPart = FormFieldKey | "card" | "results" | "targets" | "phases" | "phaseDates" | "phaseWeights";

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
  /** What the body calls it; absent where it goes by its usual name. */
  readonly label?: LocalText;
  readonly required: boolean;
  readonly filled: boolean;
  /** Given where the part is not filled. */
  readonly missing?: MissingReason;
}

const blankReason: MissingReason = { code: "completeness.blank", values: {} };

/** What an excerpt, or an objective without a card, is held to. */
const identity = ["title", "sector"] as const satisfies readonly CardFieldKey[];

/** The parts of an objective's card. A one-page excerpt is held to its title and owner, an objective without a card to have one. */
export function completenessOf(objective: Objective, plan: Plan): readonly PartStanding[] {
  if (!hasCard(objective)) {
    const [title, sector] = identity;
    return [
      required(title, objective.title.trim() === "" ? blankReason : undefined),
      required(sector, ownerReason(objective, plan)),
      required("card", { code: "completeness.noCard", values: {} }),
    ];
  }
  const { card } = objective;
  const template = templateOfCard(plan, card);
  const isUnweighed = !isTyped(weighingOf(plan, "objectives"));
  const fields = askedFields(objective, template, plan).flatMap(({ field, required: isRequired, label }): readonly Asked[] =>
    field.key === "weight" && isUnweighed
      ? []
      : [{ part: field.key, ...(label ? { label } : {}), required: isRequired, missing: fieldReason(field, objective, plan) }],
  );
  if (card.excerpt) return fields.filter(({ part }) => (identity as readonly CardPart[]).includes(part)).map(standing);
  return [
    ...fields.map(standing),
    ...(hasTable(template, "results")
      ? [required("results", card.expectedResults.some(saysResult(template)) ? undefined : { code: "completeness.noResults", values: {} })]
      : []),
    // Without a result there is nothing to have a target.
    ...(card.expectedResults.length > 0 && hasTargets(template)
      ? [standing({ part: "targets", required: false, missing: targetReason(card) })]
      : []),
    ...(hasTable(template, "phases") ? phaseParts(card, template, pointsFor(plan, "phases", card)) : []),
  ];
}

interface AskedField {
  readonly field: FormField;
  readonly required: boolean;
  readonly label?: LocalText | undefined;
}

/** What the card's template asks for, in the order of the card; what it asks for only later is worth filling in by now. */
function askedFields(objective: DocumentedObjective, template: Template, plan: Plan): readonly AskedField[] {
  if (template === usualTemplate)
    return declaredFields.flatMap((field) => (field.asked === undefined ? [] : [{ field, required: field.asked === "required" }]));
  const form = formOf(template, planYears(plan));
  return [...new Set([...inBanner, ...shownFields(form)])].flatMap((key) => {
    const field = form.fields.get(key);
    const asked = field && askedOf(field, objective, form);
    return field && asked ? [{ field, required: asked === "required", label: field.label }] : [];
  });
}

function hasTable({ parts, tables }: Template, table: string): boolean {
  return Object.hasOwn(tables, table) || parts.some((part) => part.table === table);
}

/** Where a body's own table has no column for the result itself, its indicator says it. */
function saysResult({ tables }: Template): (result: ExpectedResult) => boolean {
  const hasText = tables.results?.columns.some(({ key }) => key === "text") ?? true;
  return ({ text, indicator }) => (hasText || tables.results?.columns.length === 0 ? text : indicator).trim() !== "";
}

/** How many of the required parts are filled. */
export function requiredParts(parts: readonly PartStanding[]): { readonly filled: number; readonly all: number } {
  const held = parts.filter((part) => part.required);
  return { filled: held.filter((part) => part.filled).length, all: held.length };
}

interface Asked {
  readonly part: CardPart;
  readonly label?: LocalText;
  readonly required: boolean;
  readonly missing: MissingReason | undefined;
}

function standing({ part, label, required: isRequired, missing }: Asked): PartStanding {
  return { part, ...(label ? { label } : {}), required: isRequired, filled: missing === undefined, ...(missing && { missing }) };
}

function required(part: CardPart, missing: MissingReason | undefined): PartStanding {
  return standing({ part, required: true, missing });
}

/** Fields of which more is asked than to be filled in. */
const reasons: Partial<Readonly<Record<CardFieldKey, (objective: DocumentedObjective, plan: Plan) => MissingReason | undefined>>> = {
  sector: ownerReason,
  operational: operationalReason,
  weight: sectorWeightReason,
  peg: ({ card }) =>
    card.resources.lines.some((line) => line.peg.trim() !== "") || card.peg.trim() !== ""
      ? undefined
      : { code: "completeness.noPeg", values: {} },
};

function fieldReason(field: FormField, objective: DocumentedObjective, plan: Plan): MissingReason | undefined {
  const { key, kind } = field;
  const own = reasons[key as CardFieldKey];
  if (own) return own(objective, plan);
  if (field.own) return isBlankField(field, objective) ? blankReason : undefined;
  if (!isHeldField(key) || kind === "computed" || kind === "code") return undefined;
  const value: unknown = fieldValue(objective, key);
  if (kind === "date") return dateReason(value as Entry<string>);
  if (!rulesOf(kind).isBlank(value)) return undefined;
  return kind === "answer" ? { code: "completeness.noAnswer", values: {} } : blankReason;
}

function dateReason(date: Entry<string>): MissingReason | undefined {
  if (date.kind === "value" || (date.kind === "text" && date.value !== undefined)) return undefined;
  return date.kind === "text" ? { code: "completeness.unreadableDate", values: { typed: date.text } } : blankReason;
}

function ownerReason({ shortCodes }: Objective, plan: Plan): MissingReason | undefined {
  const sector = shortCodes[0]?.sector ?? "";
  return plan.sectors.some(({ code }) => code === sector) ? undefined : { code: "completeness.unknownOwner", values: { sector } };
}

function operationalReason({ operational }: Objective, plan: Plan): MissingReason | undefined {
  if (operational.trim() === "") return blankReason;
  return findPlace(plan, operational) ? undefined : { code: "completeness.unknownOperational", values: { operational } };
}

/** Every sector that lists the objective gives it points, or says that it gives none. */
function sectorWeightReason({ shortCodes }: Objective, plan: Plan): MissingReason | undefined {
  const key = objectiveKey(shortCodes, plan.codeScheme);
  const weighing = weighingOf(plan, "objectives");
  const listed = plan.sectors.flatMap((sector) =>
    sector.entries.filter((entry) => entry.objective === key).map(({ weight }) => ({ sector: sector.code, weight })),
  );
  if (listed.length === 0) return { code: "completeness.unlisted", values: {} };
  const without = listed.filter(({ weight }) => !isGiven(weight, weighing));
  return without.length === 0
    ? undefined
    : { code: "completeness.sectorWeight", values: { sectors: without.map(({ sector }) => sector).join(", ") } };
}

/** In one for all years, or in any of them. */
export function hasTarget({ target, targets = {} }: ExpectedResult): boolean {
  return target.trim() !== "" || Object.keys(targets).length > 0;
}

function hasTargets({ tables }: Template): boolean {
  const columns = (Object.hasOwn(tables, "results") ? tables.results?.columns : undefined) ?? [];
  return columns.length === 0 || columns.some(({ key }) => key === "target");
}

/** Published plans often tell the target within the result's words, so that a column of its own is only advisable. */
function targetReason({ expectedResults }: ObjectiveCard): MissingReason | undefined {
  const count = expectedResults.filter((result) => result.text.trim() !== "" && !hasTarget(result)).length;
  return count === 0 ? undefined : { code: "completeness.targets", values: { count } };
}

/** What the previous plan did needs neither dates nor points, and a phase that is said to weigh nothing needs no dates. */
function phaseParts(card: ObjectiveCard, { timeline }: Template, full: number | undefined): readonly PartStanding[] {
  const phases = card.phases.filter((phase) => !isPreviousPlan(phase));
  if (phases.length === 0) return [required("phases", { code: "completeness.noPhases", values: {} })];
  const runs = (phase: Phase) => (timeline.windows === "ticks" ? phase.ticks !== undefined : hasTime(phase, timeline.windows === "single"));
  const running = phases.filter(runs);
  const dateless = phases.filter((phase) => !running.includes(phase) && phase.weight.kind !== "none").length;
  const total = totalWeight(card.phases.map((phase) => phase.weight));
  return [
    required("phases", undefined),
    required(
      "phaseDates",
      dateless > 0 || running.length === 0 ? { code: "completeness.phaseDates", values: { count: Math.max(1, dateless) } } : undefined,
    ),
    ...(full === undefined
      ? []
      : [
          required(
            "phaseWeights",
            missingPoints(total, full) === 0 ? undefined : { code: "completeness.phaseWeights", values: { total, full } },
          ),
        ]),
  ];
}

/** Whether some window of a phase runs in some month; one for all years may end in an earlier month of a later year. */
function hasTime({ windows }: Phase, isOnce: boolean): boolean {
  return Object.values(windows).some((window) => {
    const [start, end] = [valueOf(window.start), valueOf(window.end)];
    return windowMonths(window) !== undefined || (isOnce && start !== undefined && end !== undefined && start <= end);
  });
}
