import type { MessageKey } from "../../../messages";
import type { Template } from "../../../plan/template/template";

const about: Readonly<Record<string, MessageKey>> = {
  "estesa-triennale": "newPlan.template.full",
  "pdo-annuale": "newPlan.template.yearly",
  "piao-sintetica": "newPlan.template.onePage",
  "budget-indicatori": "newPlan.template.indicators",
  tabella: "newPlan.template.rows",
};

/** For whom a shipped template is; of another one, where it comes from. */
export function aboutTemplate({ id }: Pick<Template, "id">): MessageKey {
  return about[id] ?? "newPlan.template.own";
}
