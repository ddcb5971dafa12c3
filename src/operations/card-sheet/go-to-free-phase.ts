/** Leads to where the next phase of the card in front is typed. */
import { applyChanges } from "../../excel/edit/apply-changes";
import { PagesLeftError } from "../../excel/excel-errors";
import { goTo } from "../../excel/read/go-to";
import { TableNotFoundError } from "../../sheets/changes/change-errors";
import { cardPlaces } from "../../sheets/card/card-places";
import { headerOf } from "../../sheets/card/tables/table-columns";
import { cardTablePrefixes } from "../../sheets/layout/names";
import { allStyles } from "../../sheets/layout/styles";
import { cardInFront } from "./card-in-front";
import type { Session } from "../session/session";

/**
 * Selects the text of the first free row of the phases; where all are filled, one is added. Throws `NoCardInFrontError`,
 * `TableNotFoundError` for a card that has lost its phases, or what Excel refuses; `PagesLeftError` once all else is done.
 */
export function goToFreePhase(session: Session): Promise<void> {
  return session.inTurn(async () => {
    const { sheet, plan } = await cardInFront();
    const phases = cardPlaces(sheet, plan).tables.get("phases");
    const column = phases?.columnOf(headerOf(phases.declared, "text") ?? "");
    if (!phases || column === undefined) throw new TableNotFoundError(sheet.name, cardTablePrefixes.phases);
    const { name, range } = phases.table;
    const [free] = phases.blankRows;
    const added =
      free === undefined ? await applyChanges([{ kind: "rows", sheet: sheet.name, table: name, range, added: 1 }], allStyles) : undefined;
    await goTo({ sheet: sheet.name, row: free ?? range.row + range.rows, column });
    if (added && added.pagesLeft.length > 0) throw new PagesLeftError(added.pagesLeft);
  });
}
