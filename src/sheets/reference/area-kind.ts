/** The sheets of areas: `Area 1`. */
import { areasOf, type Area } from "../../plan/area";
import { sameContent } from "../../plan/difference/same-content";
import type { Plan, Target } from "../../plan/plan";
import { sameContent as sameCell, cellsChanges, contentAt, type CellWrite } from "../changes/cell-writes";
import type { ChangeContext } from "../changes/change-context";
import { FieldMissingError, UnwrittenChangeError } from "../changes/change-errors";
import { fromBelow, type TableChanges } from "../changes/list-table";
import { partChangesIn } from "../changes/part-table";
import type { WorkbookChange } from "../changes/workbook-change";
import { natureOf } from "../card/reading/card-readings";
import type { CellPlace } from "../card/card-places";
import { weightsTablePrefix } from "../layout/names";
import type { CellContent } from "../layout/sheet-plan";
import type { AccountedPart } from "../reading/accounted-part";
import { textContent } from "../reading/cell-entry";
import { isBlankValue, leftInTable, valueLeftOut } from "../reading/left-in-table";
import type { ReadingNote } from "../reading/reading-note";
import type { WorkbookSnapshot } from "../reading/sheet-snapshot";
import { cellAddress, missingColumns, SnapshotReader } from "../reading/snapshot-reader";
import type { Expectation, ExpectationContext } from "../verification/expectation";
import type { CellsOfPlaces, PartsRead, SheetKind } from "../workbook/sheet-kind";
import { columnOf, type SheetCell, type WorkbookCells } from "../workbook/workbook-cells";
import type { WorkbookReader } from "../workbook/workbook-reader";
import {
  areaName,
  areaSections,
  areaSheetName,
  areaTablePrefix,
  areaTablesPrefix,
  areaTexts,
  isAreaSheet,
  planAreaSheet,
  readSection,
  suffixesOf,
  targetColumns,
  targetHeaders,
  textAt,
  yearsContent,
  yearsOfText,
  type AreaSection,
} from "./area-sheet";

/** An area's sheet as it was read, and what it is to hold. */
interface EditedArea {
  readonly reader: SnapshotReader;
  readonly title: string;
  /** In the order of the sheet; targets of a section that is left empty go. */
  readonly sections: readonly { readonly read: AreaSection; readonly wanted: Area["sections"][number] }[];
}

interface EditedAreas {
  readonly kept: readonly EditedArea[];
  readonly added: readonly Area[];
}

/** Which sheet holds which area. Throws `UnwrittenChangeError` where the sheets cannot hold the targets in their order. */
function editedAreas({ snapshot, before, after }: ChangeContext): EditedAreas {
  if (sameContent(before.targets, after.targets)) return { kept: [], added: [] };
  const readers = snapshot.sheets
    .filter((sheet) => natureOf(sheet) === "other")
    .map((sheet) => new SnapshotReader(sheet))
    .filter(isAreaSheet);
  const sheets = readers.map((reader) => ({ reader, sections: areaSections(reader) }));
  const areas = areasOf(after.targets);
  const titles = sheets.map(({ sections }) => sections[0]?.area ?? "");
  const found = paired(
    titles,
    areas.map(({ title }) => title),
    sheets.map(({ sections }) => sections.some(({ reading }) => reading.rows.length > 0)),
  );
  const kept = sheets.map(({ reader, sections }, at): EditedArea => {
    const area = areas[found.indexOf(at)];
    return { reader, title: area?.title ?? titles[at] ?? "", sections: editedSections(sections, area) };
  });
  const added = areas.filter((_, at) => found[at] === undefined);
  const written = [
    ...kept.flatMap(({ sections }) => sections.flatMap(({ wanted }) => wanted.targets)),
    ...added.flatMap(({ sections }) => sections.flatMap(({ targets }) => targets)),
  ];
  const astray = after.targets.find((target, at) => written[at] !== target);
  if (astray) throw new UnwrittenChangeError("sections", { area: astray.area });
  return { kept, added };
}

function editedSections(sections: readonly AreaSection[], area: Area | undefined): EditedArea["sections"] {
  const key = ({ title, years }: Pick<AreaSection, "title" | "years">) => JSON.stringify([title, years]);
  const wanted = area?.sections ?? [];
  const found = paired(
    sections.map(key),
    wanted.map(key),
    sections.map(({ reading }) => reading.rows.length > 0),
  );
  if (area && found.includes(undefined)) throw new UnwrittenChangeError("sections", { area: area.title });
  return sections.map((read, at) => ({ read, wanted: wanted[found.indexOf(at)] ?? { title: read.title, years: read.years, targets: [] } }));
}

/**
 * For each wanted key the place (from 0) of what has it already, else, in order, of what is left over and was filled: it is called
 * otherwise now.
 */
function paired(keys: readonly string[], wanted: readonly string[], filled: readonly boolean[]): (number | undefined)[] {
  const left = new Set(keys.keys());
  const same = wanted.map((key) => {
    const at = [...left].find((candidate) => keys[candidate] === key);
    if (at !== undefined) left.delete(at);
    return at;
  });
  const others = [...left].filter((at) => filled[at]);
  return same.map((at) => at ?? others.shift());
}

function added(context: ChangeContext): WorkbookChange[] {
  const areas = editedAreas(context).added;
  if (areas.length === 0) return [];
  const { after, names, newSheets, snapshot } = context;
  let number = snapshot.sheets.filter((sheet) => isAreaSheet(new SnapshotReader(sheet))).length;
  return areas.map((area): WorkbookChange => {
    do number++;
    while (names.hasSheet(areaSheetName(number)) || names.hasTableWith(areaTablePrefix(number)));
    const { name, position } = names.addSheet(areaSheetName(number), [areaTablesPrefix, weightsTablePrefix]);
    const suffixes = suffixesOf(area, after);
    newSheets.areas.push(...suffixes.map((suffix) => ({ sheet: name, suffix })));
    const plan = planAreaSheet(area, number, after, suffixes);
    return { kind: "sheetAdded", plan, position };
  });
}

/** Titles and years first: rows that tables get move those below. */
function changes(context: ChangeContext): WorkbookChange[] {
  return editedAreas(context).kept.flatMap(({ reader, title, sections }) => {
    const { name } = reader.sheet;
    const cells = [
      write(reader, areaName, "Area", textContent(sections[0]?.read.area ?? ""), textContent(title)),
      ...sections.flatMap((section) => sectionWrites(reader, section)),
    ];
    const tables = sections.map(({ read, wanted }): TableChanges =>
      partChangesIn({ sheet: reader.sheet, reading: read.reading }, wanted.targets, tableOf(name, title, wanted)),
    );
    return [...cellsChanges(name, cells.flat()), ...fromBelow(tables)];
  });
}

function sectionWrites(reader: SnapshotReader, { read, wanted }: EditedArea["sections"][number]): CellWrite[] {
  const years = yearsContent(wanted.years);
  if (!sameContent(yearsOfText(String(years ?? "")), wanted.years)) throw new UnwrittenChangeError("other", { sheet: reader.sheet.name });
  return [
    ...write(reader, read.names.title, "Sezione", textContent(read.title), textContent(wanted.title)),
    ...(sameContent(read.years, wanted.years) ? [] : write(reader, read.names.years, "Anni", yearsContent(read.years), years)),
  ];
}

function write(reader: SnapshotReader, name: string, label: string, was: CellContent, content: CellContent): CellWrite[] {
  if (sameCell(was, content)) return [];
  const place = reader.rangeOfName(name);
  if (!place) throw new FieldMissingError(reader.sheet.name, name, label);
  return [{ row: place.row, column: place.column, content, was: contentAt(reader.sheet, place.row, place.column, was) }];
}

function tableOf(sheet: string, area: string, { title, years }: Area["sections"][number]) {
  return {
    sheet,
    table: sheet,
    columns: () => targetColumns,
    computed: new Map<string, CellContent>(),
    rows: (targets: Plan["targets"]) => targets,
    read: (reading: AreaSection["reading"]) => readSection({ area, title, years, reading }),
    key: ({ description }: Target) => description,
  };
}

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
const cells: CellsOfPlaces = {
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
  const { title, years } = section.cells;
  if (section.reading.rows.length === 0) return { part: [], notes: [...notes, ...emptySection(reader, [title, years])] };
  const typed = textAt(reader, years);
  if (/[^\s,;·–-]/.test(typed.replace(/\d{4}/g, "")))
    notes.push(valueLeftOut(reader, { cell: cellAddress(years.row, years.column), value: typed }, "Anni"));
  return { part: readSection(section), notes };
}

/** What stands over tables without rows, which no target says. */
function emptySection(reader: SnapshotReader, places: readonly CellPlace[]): ReadingNote[] {
  return places.flatMap((place): ReadingNote[] => {
    const left = { cell: cellAddress(place.row, place.column), value: textAt(reader, place) };
    if (isBlankValue(left.value)) return [];
    return [{ code: "reading.emptySection", values: { sheet: reader.sheet.name, ...left }, cells: [left] }];
  });
}

function read(workbook: WorkbookReader): PartsRead {
  const targets = workbook.readers.filter(isAreaSheet).flatMap((reader) => {
    const sections = areaSections(reader);
    const found = sections.flatMap((section) => workbook.noted(targetsOf(reader, section)));
    const [first] = sections;
    if (first && found.length === 0) emptySection(reader, [first.cells.area]).forEach(workbook.note);
    workbook.accountForSheet(reader, areaTexts);
    return found;
  });
  return { plan: { targets } };
}

/** Sheets are numbered by their tables, and sections are called as they are there. */
function expected({ plan, snapshot }: ExpectationContext): Expectation {
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const reader = new SnapshotReader(sheet);
    const number = Number(/^Area_(\d+)_/i.exec(sheet.tables[0]?.name ?? "")?.[1]);
    const sections = isAreaSheet(reader) ? areaSections(reader).filter(({ reading }) => reading.rows.length > 0) : [];
    const [area] = areasOf(sections.flatMap(readSection));
    return area
      ? [
          {
            sheet,
            plan: planAreaSheet(
              area,
              number,
              plan,
              sections.map(({ suffix }) => suffix),
            ),
          },
        ]
      : [];
  });
  return { sheets, missing: [] };
}

export const areaKind: SheetKind = {
  plan: (plan, { areas }) => areas.map((area, at) => planAreaSheet(area, at + 1, plan)),
  marks: ({ readers }) => readers.some(isAreaSheet),
  read,
  cells,
  expected,
  writes: ["targets"],
  added,
  changes,
};
