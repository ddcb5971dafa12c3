/** Leafs through the cards in the order of their sheets. */
import { goTo } from "../../excel/read/go-to";
import { readSheets } from "../../excel/read/read-workbook";
import { visibleSheets } from "../../excel/read/selection";
import { PlanError } from "../../plan/plan-error";
import { declarationOf } from "../../plan/card/held-fields";
import { cardTablePrefixes } from "../../sheets/layout/names";

/** The workbook shows no card at all. */
export class NoCardsError extends PlanError {
  constructor() {
    super("ribbon.noCards");
  }
}

/** There is no card further on in that direction. */
export class NoFurtherCardError extends PlanError {
  constructor(sheet: string, step: 1 | -1) {
    super(step === 1 ? "ribbon.lastCard" : "ribbon.firstCard", { sheet });
  }
}

/** Shows the card before (-1) or after (1) the sheet in front, at its title; hidden sheets are passed over. Throws `NoCardsError` or `NoFurtherCardError`. */
export async function goToNeighbourCard(step: 1 | -1): Promise<void> {
  const { sheets, active } = await visibleSheets();
  const known = await readSheets({ wants: () => false });
  const cards = new Set(
    known.sheets.flatMap(({ name, tables }) => (tables.some((table) => table.startsWith(cardTablePrefixes.phases)) ? [name] : [])),
  );
  if (!sheets.some((sheet) => cards.has(sheet))) throw new NoCardsError();
  const front = sheets.indexOf(active);
  const further = step === 1 ? sheets.slice(front + 1) : sheets.slice(0, front).reverse();
  const next = further.find((sheet) => cards.has(sheet));
  if (next === undefined) throw new NoFurtherCardError(active, step);
  await goTo({ sheet: next, name: declarationOf("title").name });
}
