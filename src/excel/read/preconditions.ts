/** What must hold before anything is written, so that a refusal leaves the workbook as it was. */
import { isFormula, type ContentBlock, type SheetPlan } from "../../sheets/layout/sheet-plan";
import { cellAddress } from "../../sheets/reading/snapshot-reader";
import { NameClashError, SheetNameClashError, SheetNameError, CellTextTooLongError, WorkbookProtectedError } from "../excel-errors";
import type { WorkbookInventory } from "./workbook-inventory";

const longestSheetName = 31;
/** Excel's limits for the text and for the formula of a cell. */
const longestText = 32_767;
const longestFormula = 8_192;

/** Throws a named error if the sheets cannot be added to the workbook: protected, name taken or illegal, contents too long. */
export function ensureWritable(inventory: WorkbookInventory, sheets: readonly SheetPlan[]): void {
  if (inventory.structureProtected) throw new WorkbookProtectedError();
  ensureSheetNames(inventory, sheets);
  ensureNames(inventory, sheets);
  for (const { name, blocks } of sheets) ensureContents(name, blocks);
}

/** Throws `SheetNameError`. */
export function ensureSheetName(name: string): void {
  if (name.length === 0 || name.length > longestSheetName || /[\\/?*:[\]]|^'|'$/.test(name) || folded(name) === "history")
    throw new SheetNameError(name);
}

function ensureSheetNames(inventory: WorkbookInventory, sheets: readonly SheetPlan[]): void {
  const taken = new Set(inventory.sheets.map(folded));
  for (const { name } of sheets) {
    ensureSheetName(name);
    if (taken.has(folded(name))) throw new SheetNameClashError(name);
    taken.add(folded(name));
  }
}

/** Tables and names of the workbook's scope share one space of names. */
function ensureNames(inventory: WorkbookInventory, sheets: readonly SheetPlan[]): void {
  const taken = new Set([...inventory.names, ...inventory.tables].map(folded));
  for (const { name } of sheets.flatMap((sheet) => [...sheet.workbookNames, ...sheet.tables])) {
    if (taken.has(folded(name))) throw new NameClashError(name);
    taken.add(folded(name));
  }
}

/** Throws `CellTextTooLongError`. */
export function ensureContents(sheet: string, blocks: readonly ContentBlock[]): void {
  for (const block of blocks) {
    for (const [row, cells] of block.cells.entries()) {
      for (const [column, content] of cells.entries()) {
        const tooLong = isFormula(content)
          ? content.formula.length > longestFormula
          : typeof content === "string" && content.length > longestText;
        if (tooLong) throw new CellTextTooLongError(sheet, cellAddress(block.row + row, block.column + column), longestText);
      }
    }
  }
}

function folded(name: string): string {
  return name.toLowerCase();
}
