/** Where targets and sections stand. */
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import type { CellsOfPlaces } from "../workbook/sheet-kind";
import { columnOf, type SheetCell, type WorkbookCells } from "../workbook/workbook-cells";
import { areaSections, isAreaSheet, type AreaSection } from "./read-area";
import { targetHeaders } from "./target-columns";

/** In the order of the plan's targets. */
type FoundSection = AreaSection & { readonly reader: SnapshotReader };

/** Kept with the workbook: many findings are about the rows of few sections. */
const sectionsOfWorkbooks = new WeakMap<WorkbookSnapshot, readonly FoundSection[]>();

function sectionsIn(workbook: WorkbookCells): readonly FoundSection[] {
  const known = sectionsOfWorkbooks.get(workbook.snapshot);
  if (known) return known;
  const readers = workbook
    .sheetsAround()
    .map((sheet) => new SnapshotReader(sheet))
    .filter(isAreaSheet);
  const sections = readers.flatMap((reader) => areaSections(reader).map((section) => ({ ...section, reader })));
  sectionsOfWorkbooks.set(workbook.snapshot, sections);
  return sections;
}

function totalOf({ reader, reading, total }: FoundSection): SheetCell {
  const { row, column } = reader.rangeOfName(total) ?? reading.table.range;
  return { sheet: reader.sheet.name, row, column };
}

/** Section, area and years are said once for all rows: the section's total stands for them. */
export const areaCells: CellsOfPlaces = {
  target: (workbook, { at, field = "description" }) => {
    let before = 0;
    for (const section of sectionsIn(workbook)) {
      const row = section.reading.rows[at - before]?.row;
      before += section.reading.rows.length;
      if (row === undefined) continue;
      if (field === "section" || field === "area" || field === "years") return totalOf(section);
      return {
        sheet: section.reader.sheet.name,
        row,
        column: columnOf(section.reading, targetHeaders[field]) ?? section.reading.table.range.column,
      };
    }
    return undefined;
  },
  section: (workbook, place) => {
    const section = sectionsIn(workbook).find(({ area, title }) => area === place.area && title === place.section);
    return section && totalOf(section);
  },
};
