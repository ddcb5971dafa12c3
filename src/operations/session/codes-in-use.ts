import { registerOrder } from "../../sheets/sectors/register-sheet";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";

/** Codes that may not be given again: those of the register, and of all cards' sheets, deleted ones among them. */
export function codesInUse(snapshot: WorkbookSnapshot, sheets: readonly { readonly name: string }[] = snapshot.sheets): readonly string[] {
  return [...registerOrder(snapshot), ...sheets.map(({ name }) => name)];
}
