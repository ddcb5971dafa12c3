/** Changing what the cards of a plan are like. */
import { schemeOfTemplate } from "../codes/pattern-codes";
import { sameContent } from "../difference/same-content";
import type { Plan } from "../plan";
import { PlanError } from "../plan-error";
import type { Template } from "../template/template";
import { levelsOfTree } from "../strategy";
import { templateOfCard } from "../template/templates-of-plan";
import { editOf, type PlanEdit } from "./plan-edit";

/** Codes name cards, sheets and tables: once there are objectives, their pattern stays. */
export class CodesFixedError extends PlanError {
  constructor(sheet: string, pattern: string) {
    super("template.codesFixed", { sheet, pattern });
  }
}

/** The sheets around the cards have columns for the levels that the tree has. */
export class LevelsFixedError extends PlanError {
  constructor(sheet: string, levels: number) {
    super("template.levelsFixed", { sheet, levels });
  }
}

export class TemplateIdTakenError extends PlanError {
  constructor(sheet: string, id: string) {
    super("template.idTaken", { sheet, id });
  }
}

/**
 * The plan with another template in the place of the one called `of`, and with cards that follow it; `sheet` is where people wrote
 * it. Throws `CodesFixedError`, `LevelsFixedError` and `TemplateIdTakenError`.
 */
export function replaceTemplate(plan: Plan, of: string, template: Template, sheet: string): PlanEdit {
  const at = plan.templates.findIndex(({ id }) => id === of);
  const before = plan.templates[at];
  if (!before) return editOf(plan);
  if (template.id !== of && plan.templates.some(({ id }) => id === template.id)) throw new TemplateIdTakenError(sheet, template.id);
  const codeScheme = at === 0 ? schemeOfTemplate(plan.codeScheme, template, plan.firstYear) : plan.codeScheme;
  if (levelsOfTree(codeScheme) !== levelsOfTree(plan.codeScheme)) throw new LevelsFixedError(sheet, before.levels);
  const isRecoded = before.code?.text !== template.code?.text || before.levels !== template.levels;
  if (isRecoded && plan.objectives.length > 0) throw new CodesFixedError(sheet, before.code?.text ?? "");
  return editOf({
    ...plan,
    templates: plan.templates.with(at, template),
    codeScheme: sameContent(codeScheme, plan.codeScheme) ? plan.codeScheme : codeScheme,
    objectives:
      template.id === of
        ? plan.objectives
        : plan.objectives.map((objective) =>
            objective.card?.template === of ? { ...objective, card: { ...objective.card, template: template.id } } : objective,
          ),
  });
}

/** The objectives whose cards follow the template of this id. */
export function cardsOfTemplate(plan: Plan, id: string): Plan["objectives"] {
  return plan.objectives.filter(({ card }) => card !== undefined && templateOfCard(plan, card).id === id);
}
