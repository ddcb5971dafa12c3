/** The defined names that a card's sheet has: what other sheets may speak of. */
import type { DocumentedObjective } from "../../plan/editing/objective-lookup";
import { followers, inBanner, shownFields, tablesOf } from "../../plan/template/form-parts";
import { formForCard, neededFields } from "./card-sheet";
import { fieldCell } from "./fields/field-cells";
import type { CardsPlan } from "./reading/form-on-sheet";
import { isWeighed } from "./tables/weighed-tables";
import { totalFormulas } from "./tables/weight-formulas";

const known = new WeakMap<DocumentedObjective["card"], { readonly plan: CardsPlan; readonly names: ReadonlySet<string> }>();

export function namesOnCard(objective: DocumentedObjective, plan: CardsPlan): ReadonlySet<string> {
  const found = known.get(objective.card);
  if (found?.plan === plan) return found.names;
  const form = formForCard(objective, plan);
  const shown = [...shownFields(form)];
  const fields = [...inBanner, ...shown, ...shown.flatMap((key) => followers[key] ?? []), ...neededFields];
  const totals = tablesOf(form).flatMap((table) => {
    if (!isWeighed(table)) return [];
    const { points, progress } = totalFormulas(table, "", { form, points: "" });
    return [points?.name, progress?.name].filter((name) => name !== undefined);
  });
  const names = new Set([...fields.map((key) => fieldCell(form, key).name), ...totals]);
  known.set(objective.card, { plan, names });
  return names;
}
