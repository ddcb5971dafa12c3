/** Where one goes on writing when a card is opened. Pure. */
import { declaredFields, isHeldField } from "../../../plan/card/held-fields";
import { completenessOf, type CardPart } from "../../../plan/completeness";
import type { OpenPlan, WorkbookPlace } from "../../operations-context";
import { activeCard } from "../active-card";
import { cardCells } from "../card-cells";
import { partPlace } from "./part-content";

/**
 * The cell of the first part that the card must say and does not, as far as it is typed on its sheet; else that of its title. Its first cell is
 * the code, which nobody types. Undefined where there is no such card.
 */
export function openingPlace(key: string, open: OpenPlan): WorkbookPlace | undefined {
  const card = activeCard(open, key);
  if (!card) return undefined;
  const cells = cardCells(card.snapshot, open.plan);
  const missing = completenessOf(card.objective, open.plan).filter(({ part, required, filled }) => required && !filled && isTyped(part));
  const places = missing.map(({ part }) => partPlace(part, card.objective, { plan: open.plan, places: open.places, cells }));
  return places.find(({ sheet }) => sheet === cells.sheet) ?? cells.field("title");
}

/** Not worked out by the workbook, nor part of the code. */
function isTyped(part: CardPart): boolean {
  return isHeldField(part) || declaredFields.every(({ key }) => key !== part);
}
