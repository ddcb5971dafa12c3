import type { ChangeContext } from "../changes/change-context";
import { sectorSheetName } from "../layout/names";

/** The sheet of a sector once sheets have been added. */
export function sheetOfSector({ places, newSheets }: Pick<ChangeContext, "places" | "newSheets">, code: string): string {
  return newSheets.sectors.get(code) ?? places.sectors.get(code) ?? sectorSheetName(code);
}
