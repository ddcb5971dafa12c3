/** What an edit of the targets means for the sheets of areas. */
import type { AreaSectionTargets } from "../../plan/areas/area";
import { sameContent } from "../../plan/difference/same-content";
import type { Plan, Target } from "../../plan/plan";
import { sameContent as sameCell, cellsChanges, contentAt, type CellWrite } from "../changes/cell-writes";
import type { ChangeContext } from "../changes/change-context";
import { FieldMissingError, UnwrittenChangeError } from "../changes/change-errors";
import { fromBelow, type TableChanges } from "../changes/list-table";
import { partChangesIn } from "../changes/part-table";
import type { PartAdded, PartRemoved, WorkbookChange } from "../changes/workbook-change";
import { weightsTablePrefix } from "../layout/names";
import type { CellContent } from "../layout/sheet-plan";
import { textContent } from "../reading/cell-entry";
import type { SnapshotReader } from "../reading/snapshot-reader";
import {
  areaName,
  areaSheetName,
  areaTablePrefix,
  areaTablesPrefix,
  planAreaSheet,
  planSection,
  sectionHeight,
  suffixesOf,
  yearsContent,
} from "./area-sheet";
import { editedAreas, goes, type EditedArea } from "./edited-areas";
import { areaReaders, areaSections, yearsOfText, type AreaSection, type PlacedSection } from "./read-area";
import { readSection, targetColumns } from "./target-columns";

export function addedAreas(context: ChangeContext): WorkbookChange[] {
  const { after, names, newSheets } = context;
  const { added, numbers } = editedAreas(context);
  let number = Math.max(0, numbers.length);
  return added.map((area): WorkbookChange => {
    do number++;
    while (names.hasSheet(areaSheetName(number)) || names.hasTableWith(areaTablePrefix(number)));
    const { name, position } = names.addSheet(areaSheetName(number), [areaTablesPrefix, weightsTablePrefix]);
    const suffixes = suffixesOf(area, after);
    newSheets.areas.push(...suffixes.map((suffix) => ({ sheet: name, suffix })));
    return { kind: "sheetAdded", plan: planAreaSheet(area, number, after, suffixes), position };
  });
}

/** Titles and years first: rows that come move those below. */
export function changedAreas(context: ChangeContext): WorkbookChange[] {
  return editedAreas(context).kept.flatMap((area) => {
    const { name } = area.reader.sheet;
    return [...cellsChanges(name, titleWrites(area)), ...fromBelow([...rowChanges(area), ...newSections(area, context.after)])];
  });
}

/** Nothing of people's goes along: what stands beside the rows keeps a section or a sheet from going. */
export function removedAreas(context: ChangeContext): WorkbookChange[] {
  const { kept, gone } = editedAreas(context);
  return [
    ...kept.flatMap((area) => removedSections(area)),
    ...gone.map((reader): WorkbookChange => ({ kind: "sheetRemoved", sheet: reader.sheet.name })),
  ];
}

function titleWrites({ reader, title, sections }: EditedArea): CellWrite[] {
  return [
    ...write(reader, areaName, "Area", textContent(sections[0]?.read?.area ?? ""), textContent(title)),
    ...sections.flatMap(({ read, wanted }) => (read && wanted ? sectionWrites(reader, read, wanted) : [])),
  ];
}

function sectionWrites(reader: SnapshotReader, read: AreaSection, wanted: AreaSectionTargets): CellWrite[] {
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

function rowChanges({ reader, title, sections }: EditedArea): TableChanges[] {
  const { sheet } = reader;
  return sections.flatMap(({ read, wanted }) =>
    read && wanted ? [partChangesIn({ sheet, reading: read.reading }, wanted.targets, tableOf(sheet.name, title, wanted))] : [],
  );
}

function tableOf(sheet: string, area: string, { title, years }: Pick<AreaSectionTargets, "title" | "years">) {
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

/** Each comes before the section that follows it on the sheet, the last ones below all that stands there. */
function newSections({ reader, number, sections }: EditedArea, plan: Plan): TableChanges[] {
  const suffixes = suffixesAfter({ sections }, plan);
  const { name, origin, values, tables } = reader.sheet;
  const bottom = Math.max(origin.row + values.length, ...tables.map(({ range }) => range.row + range.rows));
  const coming = sections.flatMap(({ read, wanted }, at) => (!read && wanted ? [{ at, wanted }] : []));
  const placed = coming.map(({ at, wanted }) => {
    const next = sections.slice(at + 1).find(({ read }) => read)?.read;
    return { row: next ? next.cells.title.row : bottom + 1, isLast: !next, wanted, suffix: suffixes[at] ?? "" };
  });
  // Of several at one place the last goes in first, so that the others push it down.
  return placed.toReversed().map(({ row, isLast, wanted, suffix }): TableChanges => {
    const change: PartAdded = {
      kind: "partAdded",
      sheet: name,
      row,
      rows: sectionHeight(wanted),
      part: planSection(name, row, wanted, { number, suffix, plan }),
      isLast,
    };
    return { row, changes: [change] };
  });
}

/** Rows of the sheet as they are once all rows have come and gone that come and go above. */
function removedSections(area: EditedArea): PartRemoved[] {
  const { reader, sections } = area;
  const before = rowChanges(area).flatMap(({ row, changes }) => changes.map((change) => ({ row, by: movedBy(change) })));
  const moved = (row: number) => row + before.filter((one) => one.row < row).reduce((sum, { by }) => sum + by, 0);
  return sections
    .flatMap((section) => (section.read && goes(section) ? [section.read] : []))
    .toReversed()
    .map(({ cells, reading, names, total }) => {
      const { table } = reading;
      const first = cells.title.row;
      return {
        kind: "partRemoved",
        sheet: reader.sheet.name,
        row: moved(first),
        rows: table.range.row + table.range.rows - first + 1,
        table: table.name,
        names: [names.title, names.years, total].filter((name) => reader.hasName(name)),
      };
    });
}

/** What the names of the sections end with, those that come among them. */
function suffixesAfter({ sections }: Pick<EditedArea, "sections">, plan: Plan): readonly string[] {
  const known = sections.flatMap(({ read }) => read?.suffix ?? []);
  const coming = suffixesOf({ sections: sections.flatMap(({ read, wanted }) => (!read && wanted ? [wanted] : [])) }, plan, known);
  const left = [...coming];
  return sections.map(({ read }) => read?.suffix ?? left.shift() ?? "");
}

/** Where the sections stand after the edit; undefined where none comes or goes. */
export function sectionsAfter(context: ChangeContext): readonly PlacedSection[] | undefined {
  const { snapshot, after, newSheets } = context;
  const { kept, gone } = editedAreas(context);
  const comesOrGoes = kept.some(({ sections }) => sections.some((section) => !section.read || goes(section)));
  if (!comesOrGoes && gone.length === 0 && newSheets.areas.length === 0) return undefined;
  const stays = areaReaders(snapshot).flatMap((reader) => {
    const { name: sheet } = reader.sheet;
    if (gone.some((one) => one.sheet.name === sheet)) return [];
    const area = kept.find((one) => one.reader.sheet.name === sheet);
    if (!area) return areaSections(reader).map(({ suffix }) => ({ sheet, suffix }));
    const suffixes = suffixesAfter(area, after);
    return area.sections.flatMap((section, at) => (goes(section) ? [] : [{ sheet, suffix: suffixes[at] ?? "" }]));
  });
  return [...stays, ...newSheets.areas];
}

function movedBy(change: WorkbookChange): number {
  return change.kind === "rows" ? change.added : change.kind === "rowRemoved" ? -1 : 0;
}
