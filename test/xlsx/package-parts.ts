import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../src/xlsx";
import type { WorkbookData } from "../../src/xlsx/workbook-data";

/** The parts of the file that `data` becomes, by name. */
export async function partsOf(data: WorkbookData): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(await writeXlsx(data))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
