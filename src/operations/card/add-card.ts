/** Adds a card to the open plan: its sheet, its row in the register and its row among its sector's weights. */
import { cardStates } from "../../plan/card/card-state";
import { objectiveKey } from "../../plan/codes/code";
import { carryOver } from "../../plan/editing/carry-over";
import { editOf, type PlanEdit } from "../../plan/editing/plan-edit";
import { blank, valueOf, type Entry } from "../../plan/entry";
import type { DocumentedObjective } from "../../plan/editing/objective-lookup";
import type { Objective, ObjectiveCard, Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { templateOfCard } from "../../plan/template/templates-of-plan";
import { emptyCard } from "../../sheets/card/card-sheet";
import { tableNames, weightsTableName } from "../../sheets/layout/names";
import { readCardDate } from "./card-dates";
import { DatesReversedError, TableMissingError, TitleMissingError } from "./card-errors";
import { codesInUse } from "../session/codes-in-use";
import type { DoneEdit } from "../session/done-edit";
import { carryOut } from "../session/edit-plan";
import { previewCard, type CardPlace } from "./preview-card";
import type { ReadPart } from "../session/read-part";
import { showNewCard } from "../card-sheet/show-new-card";
import type { Session } from "../session/session";

/** What a person says of a new card. */
export interface CardRequest extends CardPlace {
  readonly title: string;
  /** `""` where not decided yet, as for the fields below: then it is as on the card that the new one begins from. */
  readonly priority: string;
  /** ISO date, or as people type it: `01/02/2026`, `gen 2026`. */
  readonly start: string;
  readonly end: string;
  readonly responsible: string;
  /** Id of the template that the card follows; the plan's main one, if absent. */
  readonly template?: string;
}

/** Where a new card's content comes from. */
export interface CardModel {
  readonly objective: DocumentedObjective;
  /** Years by which dates are moved on: 0 for a copy within the plan, 1 for last year's card. */
  readonly yearsOn: number;
}

export interface AddedCard {
  readonly code: string;
  readonly sheet: string;
  readonly done: DoneEdit;
}

/**
 * Adds the card and goes to its sheet; no other card is read. `model` gives the card its content; without it the card is
 * blank. Throws, before anything is written, `UnknownOperationalObjectiveError`, `UnknownSectorError`, `TitleMissingError`,
 * `DateUnreadableError`, `DatesReversedError`, `NumbersUsedUpError`, `TableMissingError`, or what the gateway refuses.
 */
export async function addCard(session: Session, request: CardRequest, model?: CardModel): Promise<AddedCard> {
  const { done, edit, changes } = await carryOut(session, {
    subject: request.sector,
    part: { sectors: [request.sector], register: true },
    edit: (part) => {
      const edit = adding(request, model, part);
      return {
        edit,
        words: { code: "done.added", values: { objective: edit.added } },
        reversal: { kind: "delete", objective: edit.added },
      };
    },
  });
  return { code: edit.code, sheet: await showNewCard(changes), done };
}

interface Adding extends PlanEdit {
  /** Key of the new objective. */
  readonly added: string;
  /** Its full code. */
  readonly code: string;
}

function adding(request: CardRequest, model: CardModel | undefined, part: ReadPart): Adding {
  const { plan } = part;
  const { code, shortCode } = previewCard(plan, request, codesInUse(part.snapshot, part.sheets));
  requireTable(part, tableNames.register);
  requireTable(part, weightsTableName(request.sector));
  const added = objectiveKey([shortCode], plan.codeScheme);
  const objective = { ...newObjective(request, model, plan), shortCodes: [shortCode] };
  const sectors = plan.sectors.map((sector) =>
    sector.code === request.sector
      ? { ...sector, entries: [...sector.entries, { objective: added, weight: blank, excerpt: false, notes: [] }] }
      : sector,
  );
  return { ...editOf({ ...plan, objectives: [...plan.objectives, objective], sectors }), added, code };
}

function requireTable({ sheets }: ReadPart, name: string): void {
  const found = sheets.some(({ tables }) => tables.some((table) => table.toLowerCase() === name.toLowerCase()));
  if (!found) throw new TableMissingError(name);
}

function newObjective(request: CardRequest, model: CardModel | undefined, plan: Plan): Omit<Objective, "shortCodes"> {
  const title = request.title.trim();
  if (title === "") throw new TitleMissingError();
  const template = templateOfCard(plan, request);
  const { template: _, ...carried } = carriedFrom(model, plan) ?? emptyCard(template, plan);
  const content: ObjectiveCard = plan.templates.length === 0 ? carried : { ...carried, template: template.id };
  const start = dateOr(content.start, request.start, "start", plan);
  const end = dateOr(content.end, request.end, "end", plan);
  const [from, to] = [valueOf(start), valueOf(end)];
  if (from !== undefined && to !== undefined && to < from) throw new DatesReversedError(from, to);
  return {
    title,
    operational: request.operational,
    otherOperational: model?.objective.otherOperational.filter((other) => other !== request.operational) ?? [],
    priority: request.priority === "" ? (model?.objective.priority ?? "") : request.priority,
    card: {
      ...content,
      state: cardStates.draft,
      responsible: request.responsible.trim() === "" ? content.responsible : request.responsible.trim(),
      start,
      end,
    },
  };
}

function carriedFrom(model: CardModel | undefined, plan: Plan): ObjectiveCard | undefined {
  return model && carryOver(model.objective.card, model.yearsOn, plan);
}

function dateOr(otherwise: Entry<IsoDate>, typed: string, edge: "start" | "end", plan: Plan): Entry<IsoDate> {
  return typed.trim() === "" ? otherwise : readCardDate(typed, edge, plan);
}
