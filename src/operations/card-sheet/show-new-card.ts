import { showSheet } from "../../excel/read/go-to";
import { declarationOf } from "../../plan/card/held-fields";
import type { WorkbookChange } from "../../sheets/changes/workbook-change";

/** Goes to the first field that a person fills on the sheet that was added, and tells the sheet's name. */
export async function showNewCard(changes: readonly WorkbookChange[]): Promise<string> {
  const [sheet] = changes.flatMap((change) => (change.kind === "sheetAdded" ? [change.plan.name] : []));
  if (sheet === undefined) throw new Error("No sheet was added.");
  await showSheet(sheet, declarationOf("purpose").name);
  return sheet;
}
