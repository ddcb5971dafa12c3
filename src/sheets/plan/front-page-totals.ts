/** What sets of weights make together, as formulas take it: by the plan's templates. */
import type { Plan } from "../../plan/plan";
import type { WeighedScope } from "../../plan/template/template";
import { targetRule } from "../../plan/template/meaning/weighing";
import { hasCards, mainTemplate } from "../../plan/template/templates-of-plan";
import { workbookNames } from "../layout/names";
import { totalOf } from "../templates/weights-by-rule";

/** Undefined where weights make no total, or cards of different templates different ones. */
export type FrontPageTotals = Readonly<Record<WeighedScope | "targets", string | undefined>>;

export function frontPageTotals(plan: Pick<Plan, "templates">): FrontPageTotals {
  const main = mainTemplate(plan);
  const ofCards = plan.templates.filter(hasCards);
  const templates = ofCards.length > 0 ? ofCards : [main];
  const common = (scope: WeighedScope): string | undefined => {
    const [total, ...others] = new Set(templates.map(({ weights }) => totalOf(weights[scope], workbookNames.points)));
    return others.length > 0 ? undefined : total;
  };
  return {
    objectives: totalOf(main.weights.objectives, workbookNames.points),
    phases: common("phases"),
    results: common("results"),
    targets: totalOf(targetRule(plan), workbookNames.points),
  };
}
