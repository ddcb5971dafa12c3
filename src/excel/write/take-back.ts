/** Excel rolls nothing back: a set-up that stops half-way leaves what was written until then, and this removes it. */
import type { WorkbookPlan } from "../../sheets/layout/sheet-plan";
import { SetUpInterruptedError } from "../excel-errors";
import { runExcel } from "../run";
import type { WorkbookInventory } from "../read/workbook-inventory";

/**
 * Removes the sheets, names and styles of the plan that were not in the workbook before (`inventory`). Never throws: the
 * error that it returns tells what was removed and, if Excel refused that too, what is left.
 */
export async function takeBack(plan: WorkbookPlan, inventory: WorkbookInventory, cause: unknown): Promise<SetUpInterruptedError> {
  let added: readonly string[] = plan.sheets.map((sheet) => sheet.name);
  try {
    return await runExcel(async (context) => {
      const { worksheets, names, styles } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name");
      styles.load("items/name");
      await context.sync();
      const sheets = addedSince(worksheets.items, inventory.sheets, added);
      added = sheets.map((sheet) => sheet.name);
      for (const name of addedSince(
        names.items,
        inventory.names,
        plan.sheets.flatMap((sheet) => sheet.workbookNames.map((named) => named.name)),
      ))
        name.delete();
      for (const sheet of sheets) sheet.delete();
      // By name: the items stand for their positions, which move with each that goes.
      for (const { name } of addedSince(
        styles.items,
        inventory.styles,
        plan.styles.map((defined) => defined.name),
      ))
        styles.getItem(name).delete();
      await context.sync();
      return new SetUpInterruptedError(added, [], { cause });
    });
  } catch (refusal) {
    return new SetUpInterruptedError([], added, { cause: new AggregateError([cause, refusal]) });
  }
}

function addedSince<T extends { readonly name: string }>(items: readonly T[], before: readonly string[], planned: readonly string[]): T[] {
  const known = new Set(before);
  const ours = new Set(planned);
  return items.filter((item) => ours.has(item.name) && !known.has(item.name));
}
