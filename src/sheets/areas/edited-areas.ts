/** Which sheet holds which area before an edit and after it. */
import { areasOf, sectionKey, sectionsOf, type Area, type AreaSectionTargets } from "../../plan/areas/area";
import { sameContent } from "../../plan/difference/same-content";
import type { ChangeContext } from "../changes/change-context";
import { UnwrittenChangeError } from "../changes/change-errors";
import { headerKey, type SnapshotReader } from "../reading/snapshot-reader";
import { areaNumberOf, areaReaders, areaSections, areaTexts, isSaid, type AreaSection } from "./read-area";
import { targetColumns } from "./target-columns";

/** An area's sheet as it was read, and what it is to hold. */
export interface EditedArea {
  readonly reader: SnapshotReader;
  readonly number: number;
  readonly title: string;
  /** In the order of the sheet as it is to be. */
  readonly sections: readonly EditedSection[];
}

/** One that comes was not read, one that goes is not wanted. */
export interface EditedSection {
  readonly read?: AreaSection;
  readonly wanted?: AreaSectionTargets;
  /** It is in no plan, neither before nor after: room on the sheet. */
  readonly isRoom?: true;
}

export function goes({ read, wanted, isRoom }: EditedSection): boolean {
  return read !== undefined && wanted === undefined && isRoom !== true;
}

export interface EditedAreas {
  readonly kept: readonly EditedArea[];
  readonly added: readonly Area[];
  /** Sheets of areas that are in the plan no more. */
  readonly gone: readonly SnapshotReader[];
  /** By which the tables of all sheets are called. */
  readonly numbers: readonly number[];
}

/** Throws `UnwrittenChangeError` where the sheets cannot hold the targets in their order, or where people's own words would go. */
export function editedAreas({ snapshot, before, after }: ChangeContext): EditedAreas {
  const areas = areasOf(after);
  if (sameContent(areasOf(before), areas)) return { kept: [], added: [], gone: [], numbers: [] };
  const sheets = areaReaders(snapshot).map((reader) => ({ reader, sections: areaSections(reader) }));
  const titles = sheets.map(({ sections }) => sections[0]?.area ?? "");
  const inPlan = sheets.map(({ sections }) => sections.some(isSaid));
  const found = paired(
    titles,
    areas.map(({ title }) => title),
    inPlan,
  );
  const kept = sheets.flatMap(({ reader, sections }, at): EditedArea[] => {
    const area = areas[found.indexOf(at)];
    return area ? [{ reader, number: areaNumberOf(reader), title: area.title, sections: editedSections(sections, area) }] : [];
  });
  const added = areas.filter((_, at) => found[at] === undefined);
  const gone = sheets.flatMap(({ reader }, at) => (inPlan[at] === true && !found.includes(at) ? [reader] : []));
  ensureOrder(after, [
    ...kept.map(({ title, sections }) => ({ title, sections: sections.flatMap(({ wanted }) => wanted ?? []) })),
    ...added,
  ]);
  gone.forEach(ensureOurs);
  for (const { reader, sections } of kept)
    for (const section of sections) if (section.read && goes(section)) ensureSectionOurs(reader, section.read);
  return { kept, added, gone, numbers: sheets.map(({ reader }) => areaNumberOf(reader)) };
}

function editedSections(sections: readonly AreaSection[], area: Area): readonly EditedSection[] {
  const key = ({ title, years }: Pick<AreaSection, "title" | "years">) => JSON.stringify([title, years]);
  const found = paired(sections.map(key), area.sections.map(key), sections.map(isSaid));
  if (!isAscending(found)) throw new UnwrittenChangeError("sections", { area: area.title });
  const result: EditedSection[] = area.sections.map((wanted, at) => {
    const read = found[at] === undefined ? undefined : sections[found[at]];
    return read ? { read, wanted } : { wanted };
  });
  for (const [at, read] of sections.entries()) {
    if (found.includes(at)) continue;
    const before = sections.slice(0, at);
    const place = result.findLastIndex((one) => one.read && before.includes(one.read)) + 1;
    result.splice(place, 0, isSaid(read) ? { read } : { read, isRoom: true });
  }
  return result;
}

/**
 * For each wanted key the place (from 0) of what has it already, else, in order, of what is left over and in the plan: it is called
 * otherwise now, unless what has it already would have to change places for that.
 */
function paired(keys: readonly string[], wanted: readonly string[], inPlan: readonly boolean[]): (number | undefined)[] {
  const left = new Set(keys.keys());
  const same = wanted.map((key) => {
    const at = [...left].find((candidate) => keys[candidate] === key);
    if (at !== undefined) left.delete(at);
    return at;
  });
  const others = [...left].filter((at) => inPlan[at]);
  const all = same.map((at) => at ?? others.shift());
  return isAscending(all) ? all : same;
}

function isAscending(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((at) => at !== undefined);
  return known.every((at, n) => n === 0 || at > known[n - 1]!);
}

/** Sections are read in the order of sheets and rows. */
function ensureOrder(after: ChangeContext["after"], written: readonly Area[]): void {
  const targets = written.flatMap(({ sections }) => sections.flatMap((section) => section.targets));
  const astray = after.targets.find((target, at) => targets[at] !== target);
  const keys = written.flatMap(({ title, sections }) =>
    sections.map((one) => sectionKey({ area: title, section: one.title, years: one.years })),
  );
  const moved = sectionsOf(after).find((section, at) => sectionKey(section) !== keys[at]);
  const wrong = astray ?? moved;
  if (wrong) throw new UnwrittenChangeError("sections", { area: wrong.area });
}

function ensureOurs(reader: SnapshotReader): void {
  for (const section of areaSections(reader)) ensureSectionOurs(reader, section);
  const [left] = reader.cellsOutsideLayout(areaTexts);
  if (left) throw new UnwrittenChangeError("sectionFilled", { sheet: reader.sheet.name, cell: left.cell });
}

/** Neither columns of people's own nor anything beside the rows. */
function ensureSectionOurs({ sheet }: SnapshotReader, { reading, cells }: AreaSection): void {
  const { range } = reading.table;
  const known = new Set(targetColumns.map(({ header }) => headerKey(header)));
  const own = reading.headers.find((header) => header !== "" && !known.has(headerKey(header)));
  const beside = (sheet.values as readonly (readonly unknown[])[])
    .slice(Math.max(0, cells.title.row - sheet.origin.row), range.row + range.rows - sheet.origin.row)
    .some((line) => line.some((value, at) => value !== "" && at + sheet.origin.column >= range.column + range.columns));
  if (own !== undefined || beside) throw new UnwrittenChangeError("sectionFilled", { sheet: sheet.name, cell: reading.table.name });
}
