import { askForDateSystem } from "./date-system";
import { forThisBatch } from "../ranges";
import { runExcel } from "../run";

/** What is in the open workbook before something is added to it. */
export interface WorkbookInventory {
  /** In their order. */
  readonly sheets: readonly string[];
  /** Names of the workbook's scope. */
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly styles: readonly string[];
  readonly structureProtected: boolean;
  /** The sheet of a new workbook, if it is the only one and nobody has written on it. */
  readonly emptyDefaultSheet?: string;
}

/** `Foglio1`, `Sheet1`, `Tabelle1`: the sheet that a new workbook comes with in whatever language. */
const defaultSheetName = /^\p{L}+ ?1$/u;

/** One round trip. Throws `DateSystemError`. */
export async function readInventory(context: Excel.RequestContext): Promise<WorkbookInventory> {
  const inventoryOf = askForInventory(context);
  await context.sync();
  return inventoryOf();
}

/** Asks for the inventory; the answer, after the next round trip, gives it or throws `DateSystemError`. */
export function askForInventory(context: Excel.RequestContext): () => WorkbookInventory {
  const ensureUsualDates = askForDateSystem(context);
  const { worksheets, names, tables, styles, protection } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name");
  styles.load("items/name");
  protection.load("protected");
  const firstCells = forThisBatch(worksheets.getFirst().getUsedRangeOrNullObject(true));
  firstCells.load("address");
  return () => {
    ensureUsualDates();
    const sheets = worksheets.items.map((sheet) => sheet.name);
    const [only] = sheets;
    const untouched =
      sheets.length === 1 && only !== undefined && defaultSheetName.test(only) && firstCells.isNullObject && names.items.length === 0;
    return {
      sheets,
      names: names.items.map((name) => name.name),
      tables: tables.items.map((table) => table.name),
      styles: styles.items.map((style) => style.name),
      structureProtected: protection.protected,
      ...(untouched ? { emptyDefaultSheet: only } : {}),
    };
  };
}

/** What is in the open workbook. Throws `DateSystemError`. */
export async function inspectWorkbook(): Promise<WorkbookInventory> {
  return runExcel(readInventory);
}
