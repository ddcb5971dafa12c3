/** What is typed in the form of a new card, and what is wrong with it. Pure. */
import type { CardRequest } from "../../operations/card/add-card";
import { DatesReversedError, TitleMissingError } from "../../operations/card/card-errors";
import { readCardDate } from "../../operations/card/card-dates";
import { previewCard, type CardPreview } from "../../operations/card/preview-card";
import { italianDate } from "../../plan/notation/calendar-date";
import { valueOf } from "../../plan/entry";
import { asksForPrefix, isPrefix } from "../../plan/codes/pattern-codes";
import { PrefixUnusableError } from "../../plan/editing/edit-errors";
import type { Plan } from "../../plan/plan";
import { levelsOfTree } from "../../plan/strategy";
import type { IsoDate } from "../../plan/iso-date";
import { PlanError } from "../../plan/plan-error";
import type { MessageValues } from "../../messages/message-values";
import { formOf } from "../../plan/template/card-form";
import { shownFields } from "../../plan/template/form-parts";
import { hasTree, templateOfCard } from "../../plan/template/templates-of-plan";
import { planYears } from "../../plan/schedule";
import { modelOf, type Beginning } from "./beginning";
import type { MessageKey } from "../../messages/known";

export const emptyCardRequest: CardRequest = { operational: "", sector: "", title: "", priority: "", start: "", end: "", responsible: "" };

/** What goes without saying: the sector of a plan that has only one. */
export function firstRequest({ sectors: [only, ...others] }: Plan): CardRequest {
  return { ...emptyCardRequest, sector: only && others.length === 0 ? only.code : "" };
}

export type CardField = "model" | "operational" | "prefix" | "sector" | "title" | "start" | "end";

/** Fields of the form that the card has a place for; a value of any other would be told nowhere on it. */
export function fieldsAsked({ template }: CardRequest, plan: Plan): Readonly<Record<AskedField, boolean>> {
  const shown = shownFields(formOf(templateOfCard(plan, template === undefined ? {} : { template }), planYears(plan)));
  return { priority: shown.has("priority"), responsible: shown.has("responsible"), start: shown.has("start"), end: shown.has("end") };
}

type AskedField = "priority" | "responsible" | "start" | "end";

/** Whether a person has typed or chosen something in the form that would be missed. */
export function isBegun(request: CardRequest, beginning: Beginning): boolean {
  return (
    beginning.kind !== "blank" ||
    request.title.trim() !== "" ||
    request.responsible.trim() !== "" ||
    request.start.trim() !== "" ||
    request.end.trim() !== ""
  );
}

/** A sentence about a field: an error of the operation, or a choice not made yet. */
export interface CardProblem {
  readonly field: CardField;
  readonly spoken: { readonly code: MessageKey; readonly values: MessageValues };
}

/** All that would keep the card from being created, in the order of the fields. */
export function cardProblems(request: CardRequest, beginning: Beginning, plan: Plan): readonly CardProblem[] {
  const problems: CardProblem[] = [];
  if (beginning.kind !== "blank" && !modelOf(beginning, plan))
    problems.push({ field: "model", spoken: { code: "newCard.modelMissing", values: {} } });
  if (request.operational === "" && hasTree(plan))
    problems.push({
      field: "operational",
      spoken: { code: "newCard.operationalMissing", values: { level: levelsOfTree(plan.codeScheme) } },
    });
  const prefix = (request.prefix ?? "").trim();
  if (asksForPrefix(plan.codeScheme) && !isPrefix(prefix)) problems.push({ field: "prefix", spoken: new PrefixUnusableError(prefix) });
  if (request.sector === "") problems.push({ field: "sector", spoken: { code: "newCard.sectorMissing", values: {} } });
  if (request.title.trim() === "") problems.push({ field: "title", spoken: new TitleMissingError() });
  return [...problems, ...dateProblems(request, plan)];
}

/** Dates that cannot be read, or are the wrong way round: said as soon as they are typed. */
export function dateProblems(request: Pick<CardRequest, "start" | "end">, plan: Plan): readonly CardProblem[] {
  const problems: CardProblem[] = [];
  const read = (edge: "start" | "end"): IsoDate | undefined => {
    try {
      return valueOf(readCardDate(request[edge], edge, plan));
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      problems.push({ field: edge, spoken: error });
      return undefined;
    }
  };
  const [start, end] = [read("start"), read("end")];
  if (start !== undefined && end !== undefined && end < start)
    problems.push({ field: "end", spoken: new DatesReversedError(italianDate(start), italianDate(end)) });
  return problems;
}

/** A date as typed, written out: `gen 2026` becomes `01/01/2026`; what cannot be read stays as it is. */
export function writtenOut(typed: string, edge: "start" | "end", plan: Plan): string {
  try {
    const date = readCardDate(typed, edge, plan);
    return date.kind === "value" ? italianDate(date.value) : typed;
  } catch (error) {
    // Said beside the field by `dateProblems`.
    if (error instanceof PlanError) return typed;
    throw error;
  }
}

/** The code that the card will get, once its place in the tree, its prefix and sector are chosen. Throws what `previewCard` throws. */
export function codeOf(request: CardRequest, plan: Plan): CardPreview | undefined {
  const lacksPrefix = asksForPrefix(plan.codeScheme) && (request.prefix ?? "").trim() === "";
  return (request.operational === "" && hasTree(plan)) || lacksPrefix || request.sector === "" ? undefined : previewCard(plan, request);
}
