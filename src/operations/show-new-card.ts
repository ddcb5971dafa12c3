import { showSheet } from "../excel/go-to";
import type { WorkbookChange } from "../sheets/workbook-change";

/** Goes to the sheet that was added, and tells its name. */
export async function showNewCard(changes: readonly WorkbookChange[]): Promise<string> {
  const [sheet] = changes.flatMap((change) => (change.kind === "sheetAdded" ? [change.plan.name] : []));
  if (sheet === undefined) throw new Error("No sheet was added.");
  await showSheet(sheet);
  return sheet;
}
