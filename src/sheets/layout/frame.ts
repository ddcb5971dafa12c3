/** What a sheet holds of its own, to tell it from what people typed and to see what they took away. */
import type { SheetPlan } from "./sheet-plan";
import { contains } from "./range-box";

export interface SheetFrame {
  /** Texts and numbers that stand outside the tables. */
  readonly texts: ReadonlySet<string>;
  /** Header texts by the table's name in lower case. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
  /** Names of the workbook's scope that stand on it, in lower case. */
  readonly names: ReadonlySet<string>;
}

/** What sheets say that count in 100 and know no other total. */
export const formerTexts: readonly string[] = [
  "S sviluppo · M mantenimento. I punti di ogni sezione fanno 100.",
  "I punti del settore fanno 100. * = obiettivo remunerato con incentivi, fuori dai 100 punti.",
  "Schede con le fasi a 100",
  "Settori con 100 punti",
];

export function frameOf({ blocks, tables, workbookNames }: SheetPlan): SheetFrame {
  const texts = new Set<string>();
  const headers = new Map<string, readonly string[]>();
  for (const { name, range } of tables) {
    const header = blocks.find((block) => block.row === range.row && block.column === range.column);
    headers.set(name.toLowerCase(), (header?.cells[0] ?? []).map(String));
  }
  for (const { row, column, cells } of blocks) {
    if (tables.some(({ range }) => contains(range, row, column))) continue;
    for (const content of cells.flat()) if (typeof content === "string" || typeof content === "number") texts.add(String(content));
  }
  return { texts, headers, names: new Set(workbookNames.map(({ name }) => name.toLowerCase())) };
}
