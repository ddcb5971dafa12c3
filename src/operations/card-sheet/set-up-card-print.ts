/** Makes the card in front print as a new one does, however its tables have grown. */
import { rowHeights, setUpPrint } from "../../excel/pages/print-set-up";
import { pageOf } from "../../sheets/card/card-page";
import { cardInFront } from "./card-in-front";
import type { Session } from "../session/session";

/** Renews print area, repeated rows, page breaks and footer. Throws `NoCardInFrontError`, or what Excel refuses. */
export function setUpCardPrint(session: Session): Promise<void> {
  return session.inTurn(async () => {
    const { sheet, plan } = await cardInFront();
    const heights = await rowHeights(sheet.name, sheet.origin.row + sheet.values.length);
    await setUpPrint(sheet.name, pageOf(sheet, heights, plan));
  });
}
