/** What people have changed on the sheet of a template, and what bringing the cards into line would mean. */
import { readTemplate } from "../../interchange/template-file/read-template-file";
import { templateFile } from "../../interchange/template-file/write-template-file";
import { objectiveKey } from "../../plan/codes/code";
import { templateDifferences, type TemplateDifference } from "../../plan/difference/template-differences";
import { cardsOfTemplate, replaceTemplate } from "../../plan/editing/edit-templates";
import { PlanError } from "../../plan/plan-error";
import type { ReadingNote } from "../../sheets/reading/reading-note";
import type { ChangedTemplate } from "../../sheets/templates/read-template";
import type { OpenPlan } from "../following/open-plan";

/** The sheet of a template says what no template can. */
export class TemplateSheetUnclearError extends PlanError {
  constructor(sheet: string, cell: string, value: string) {
    super("template.sheetUnclear", { sheet, cell, value });
  }
}

/** Something on a card's sheet is no part of the plan, so that the card cannot be made anew without losing it. */
export class CardHoldsMoreError extends PlanError {
  constructor(sheet: string, cells: readonly string[], value: string) {
    super("template.cardHoldsMore", { sheet, cells: cells.join(", "), value });
  }
}

export interface TemplateToFollow {
  readonly changed: ChangedTemplate;
  readonly differences: readonly TemplateDifference[];
  /** Keys of the objectives whose cards would follow. */
  readonly cards: readonly string[];
  /** Why they cannot. */
  readonly obstacle?: PlanError;
}

/** Templates whose sheets show something else than the cards follow. */
export function changedTemplates(open: OpenPlan): readonly TemplateToFollow[] {
  const { plan, places } = open;
  return places.changedTemplates.map((changed) => {
    const before = plan.templates.find(({ id }) => id === changed.of);
    const obstacle = obstacleTo(changed, open);
    return {
      changed,
      differences: before ? templateDifferences(before, changed.template) : [],
      cards: cardsOfTemplate(plan, changed.of).map(({ shortCodes }) => objectiveKey(shortCodes, plan.codeScheme)),
      ...(obstacle ? { obstacle } : {}),
    };
  });
}

function obstacleTo(changed: ChangedTemplate, open: OpenPlan): PlanError | undefined {
  try {
    ensureFollowable(changed, open);
    return undefined;
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

/** Throws `TemplateSheetUnclearError`, `CardHoldsMoreError`, what `readTemplate` of a file and what `replaceTemplate` throw. */
export function ensureFollowable({ template, notes, sheet, of }: ChangedTemplate, { plan, places, notes: read }: OpenPlan): void {
  const [unclear] = notes;
  if (unclear) throw new TemplateSheetUnclearError(sheet, String(unclear.values.cell), String(unclear.values.value));
  readTemplate(JSON.parse(JSON.stringify(templateFile(template))), sheet, "");
  replaceTemplate(plan, of, template, sheet);
  const sheets = new Set(sheetsFollowing(of, { plan, places }));
  for (const note of read) ensureOfPlan(note, sheets);
}

/** The sheets of the cards that follow the template of this id. */
export function sheetsFollowing(id: string, { plan, places }: Pick<OpenPlan, "plan" | "places">): readonly string[] {
  return cardsOfTemplate(plan, id).flatMap(({ shortCodes }) => places.cards.get(objectiveKey(shortCodes, plan.codeScheme)) ?? []);
}

function ensureOfPlan({ values, cells = [] }: ReadingNote, sheets: ReadonlySet<string>): void {
  const { sheet } = values;
  if (typeof sheet !== "string" || !sheets.has(sheet) || cells.length === 0) return;
  throw new CardHoldsMoreError(
    sheet,
    cells.map(({ cell }) => cell),
    String(cells[0]?.value ?? ""),
  );
}
