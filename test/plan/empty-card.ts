/** A card of the usual template without content. */
import type { ObjectiveCard } from "../../src/plan/plan";
import { usualTemplate } from "../../src/plan/template/shipped";
import { emptyCard as emptyCardOf } from "../../src/sheets/card/card-sheet";

export function emptyCard(): ObjectiveCard {
  return emptyCardOf(usualTemplate, { firstYear: 2026, years: 1, templates: [] });
}
