/** Which template a card follows. */
import type { ObjectiveCard, Plan } from "../plan";
import { shippedTemplates, usualTemplate } from "./shipped";
import type { Template } from "./template";

/** The plan's own template that the card names, else a shipped one; of a card that names none, the plan's first, else the usual one. */
export function templateOfCard({ templates }: Pick<Plan, "templates">, card: Pick<ObjectiveCard, "template"> | undefined): Template {
  const id = card?.template;
  if (id === undefined) return mainTemplate({ templates });
  return [...templates, ...shippedTemplates].find((template) => template.id === id) ?? mainTemplate({ templates });
}

/** What speaks for the plan as a whole: codes, levels of the tree, weights of objectives. */
export function mainTemplate({ templates }: Pick<Plan, "templates">): Template {
  return templates.find(hasCards) ?? templates[0] ?? usualTemplate;
}

/** Whether cards follow it; a template without parts is of plans whose areas have rows instead (`tabella`). */
export function hasCards({ parts }: Pick<Template, "parts">): boolean {
  return parts.length > 0;
}

/** Whether the plan's objectives hang on a strategic tree. */
export function hasTree(plan: Pick<Plan, "templates">): boolean {
  return mainTemplate(plan).levels > 0;
}

/** What cards of the plan can follow, its main template first. */
export function templatesToChoose({ templates }: Pick<Plan, "templates">): readonly Template[] {
  const ofCards = templates.filter(hasCards);
  return ofCards.length > 0 ? ofCards : [usualTemplate];
}
