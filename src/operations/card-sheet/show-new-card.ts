import { showSheet } from "../../excel/read/go-to";
import { declarationOf, heldFields } from "../../plan/card/held-fields";
import { fieldOfName } from "../../plan/template/form-tables";
import type { WorkbookChange } from "../../sheets/changes/workbook-change";
import type { SheetPlan } from "../../sheets/layout/sheet-plan";

/** Goes to the first field that a person fills on the sheet that was added, and tells the sheet's name. */
export async function showNewCard(changes: readonly WorkbookChange[]): Promise<string> {
  const [plan] = changes.flatMap((change) => (change.kind === "sheetAdded" ? [change.plan] : []));
  if (plan === undefined) throw new Error("No sheet was added.");
  await showSheet(plan.name, firstToFill(plan));
  return plan.name;
}

/** What a new card says already, or nobody types. */
const filled: ReadonlySet<string> = new Set(["title", "operational", "state", "excerpt", "template"]);

/** In the order of the sheet; the title, where a template has nothing else to fill in. */
function firstToFill({ names }: SheetPlan): string {
  const typed = new Set(heldFields.flatMap(({ key, name }) => (filled.has(key) ? [] : [name])));
  const [first] = names
    .filter(({ name }) => typed.has(name) || fieldOfName(name) !== undefined)
    .sort((one, other) => one.range.row - other.range.row || one.range.column - other.range.column);
  return first?.name ?? declarationOf("title").name;
}
