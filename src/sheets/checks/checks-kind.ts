/** The sheet `Controlli`, written anew whenever somebody asks for it: it is no part of the plan, and says itself that what is noted there goes. */
import { sameName, tableNames } from "../layout/names";
import type { SheetKind } from "../workbook/sheet-kind";

export const checksKind: SheetKind = {
  plan: () => [],
  read: (workbook) => {
    for (const reader of workbook.readers)
      if (reader.sheet.tables.some(({ name }) => sameName(name, tableNames.checks))) workbook.markRead(reader);
    return {};
  },
  writes: [],
};
