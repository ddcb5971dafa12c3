/** The sheets of areas: `Area 1`. */
import { areasOf, sectionsOf, withSections } from "../../plan/areas/area";
import type { Plan, Target } from "../../plan/plan";
import type { CellPlace } from "../card/card-places";
import type { AccountedPart } from "../reading/accounted-part";
import { isBlankValue, leftInTable, valueLeftOut } from "../reading/left-in-table";
import type { ReadingNote } from "../reading/reading-note";
import { cellAddress, missingColumns, SnapshotReader } from "../reading/snapshot-reader";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { PartsRead, SheetKind } from "../workbook/sheet-kind";
import type { WorkbookReader } from "../workbook/workbook-reader";
import { areaCells } from "./area-cells";
import { addedAreas, changedAreas, removedAreas } from "./area-changes";
import { planAreaSheet } from "./area-sheet";
import { areaNumberOf, areaSections, areaTexts, isAreaSheet, isSaid, sectionOf, textAt, type AreaSection } from "./read-area";
import { readSection, targetColumns, targetHeaders } from "./target-columns";

/** A section's rows say nothing of its title and years, which have cells of their own. */
function targetsOf(reader: SnapshotReader, section: AreaSection): AccountedPart<readonly Target[]> {
  const { table } = section.reading;
  const lacking = missingColumns(section.reading, Object.values(targetHeaders));
  const notes = [
    ...lacking.map((column): ReadingNote => ({
      code: "reading.columnMissing",
      values: { sheet: reader.sheet.name, table: table.name, column },
    })),
    ...leftInTable(reader, section.reading, {
      columns: targetColumns,
      computed: [],
      itemOf: (row) => readSection({ ...section, reading: { ...section.reading, rows: [row] } })[0],
    }),
  ];
  const { years } = section.cells;
  const typed = textAt(reader, years);
  if (/[^\s,;·–-]/.test(typed.replace(/\d{4}/g, "")))
    notes.push(valueLeftOut(reader, { cell: cellAddress(years.row, years.column), value: typed }, "Anni"));
  return { part: readSection(section), notes };
}

/** The title of an area that has no sections to belong to. */
function areaWithoutSections(reader: SnapshotReader, place: CellPlace): ReadingNote[] {
  const left = { cell: cellAddress(place.row, place.column), value: textAt(reader, place) };
  if (isBlankValue(left.value)) return [];
  return [{ code: "reading.emptyArea", values: { sheet: reader.sheet.name, ...left }, cells: [left] }];
}

function read(workbook: WorkbookReader, { plan }: { readonly plan: Plan }): PartsRead {
  const areas = workbook.readers.filter(isAreaSheet).map((reader) => {
    const sections = areaSections(reader);
    const said = sections.filter(isSaid);
    const targets = sections.flatMap((section) => workbook.noted(targetsOf(reader, section)));
    const [first] = sections;
    if (first && said.length === 0) areaWithoutSections(reader, first.cells.area).forEach(workbook.note);
    workbook.accountForSheet(reader, areaTexts);
    return { sheet: reader.sheet.name, targets, sections: said.map(sectionOf) };
  });
  const targets = areas.flatMap((area) => area.targets);
  const { sections } = withSections({ ...plan, targets }, sectionsOf({ targets, sections: areas.flatMap((area) => area.sections) }));
  const sheets = areas.toReversed().flatMap(({ sheet, sections: [first] }) => (first ? [[first.area, sheet] as const] : []));
  return { plan: { targets, ...(sections ? { sections } : {}) }, places: { areas: new Map(sheets) } };
}

/** Sheets are numbered by their tables, and sections are called as they are there. */
function expected({ plan, snapshot }: ExpectationContext): Expectation {
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const reader = new SnapshotReader(sheet);
    if (!isAreaSheet(reader)) return [];
    const sections = areaSections(reader).filter(isSaid);
    const [area] = areasOf({ targets: sections.flatMap(readSection), sections: sections.map(sectionOf) });
    const suffixes = sections.map(({ suffix }) => suffix);
    return area ? [{ sheet, plan: planAreaSheet(area, areaNumberOf(reader), plan, suffixes) }] : [];
  });
  return { sheets, missing: [] };
}

export const areaKind: SheetKind = {
  plan: (plan, { areas }) => areas.map((area, at) => planAreaSheet(area, at + 1, plan)),
  marks: ({ readers }) => readers.some(isAreaSheet),
  read,
  cells: areaCells,
  expected,
  writes: ["targets", "sections"],
  added: addedAreas,
  changes: changedAreas,
  hidden: removedAreas,
};
