/** Small sheet plans for tests of the gateway. */
import type { SheetPlan, StyleDefinition } from "../../src/sheets/layout/sheet-plan";

/** An empty sheet with the given parts. */
export function sheetPlan(name: string, parts: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    tabColor: "#1F3A5F",
    columnWidths: [],
    rowHeights: [],
    styles: [],
    blocks: [],
    merges: [],
    names: [],
    workbookNames: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    print: { orientation: "landscape", footer: { left: "", center: "", right: "" }, scale: 70 },
    ...parts,
  };
}

export const textStyle: StyleDefinition = {
  name: "Prova testo",
  numberFormat: "@",
  font: { size: 10, color: "#1B2733" },
  fill: "#EDF3F7",
  border: { color: "#C5D3E0", edges: ["top", "bottom"] },
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 1,
  locked: false,
};
