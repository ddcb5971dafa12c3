/** Names that are gone, stand for nothing any more, or leave out rows of the table whose column they list. */
import type { CellPlace } from "../card/card-places";
import type { RangeBox, SheetPlan, WorkbookName } from "../layout/sheet-plan";
import type { SnapshotName, WorkbookSnapshot } from "../reading/sheet-snapshot";
import type { SnapshotReader } from "../reading/snapshot-reader";
import type { NameDifference } from "./difference";
import { sameName } from "../layout/names";
import type { Layout } from "./layout";
import { contains } from "../layout/range-box";

export interface NamesFound {
  readonly differences: readonly NameDifference[];
  /** Names whose cells cannot be found. */
  readonly lost: readonly string[];
}

export function missingNames(plan: SheetPlan, layout: Layout, reader: SnapshotReader, names: WorkbookSnapshot["names"]): NamesFound {
  const sheet = reader.sheet.name;
  const lost: string[] = [];
  const look = (
    scope: NameDifference["scope"],
    { name, range, column }: WorkbookName,
    found: SnapshotName | undefined,
  ): NameDifference[] => {
    const wanted = rangeNow(range, plan, layout, reader);
    if (found?.range && (!wanted?.inTable || covers(found.range, wanted.range))) return [];
    if (!wanted) lost.push(name);
    return wanted
      ? [
          {
            kind: "name",
            sheet,
            scope,
            name,
            range: wanted.range,
            ...(column && { column }),
            isThere: found !== undefined,
            ...(found?.range ? { found: found.range } : {}),
          },
        ]
      : [];
  };
  const differences = [
    ...plan.names.flatMap((named) =>
      look(
        "sheet",
        named,
        reader.sheet.names.find(({ name }) => sameName(name, named.name)),
      ),
    ),
    ...plan.workbookNames.flatMap((named) => look("workbook", named, ofWorkbook(named.name, sheet, names))),
  ];
  return { differences, lost };
}

/** A name of the workbook that stands on another sheet was put there by people. */
function ofWorkbook(wanted: string, sheet: string, names: WorkbookSnapshot["names"]): SnapshotName | undefined {
  const found = names.find(({ name }) => sameName(name, wanted));
  return found?.sheet === undefined || found.sheet === sheet
    ? found
    : { name: found.name, range: found.range ?? { row: 0, column: 0, rows: 1, columns: 1 } };
}

/** What a planned name stands for now: the column of a table with all its rows, or as many cells as it was planned with. */
function rangeNow(
  planned: RangeBox,
  plan: SheetPlan,
  layout: Layout,
  reader: SnapshotReader,
): { readonly range: RangeBox; readonly inTable: boolean } | undefined {
  const table = layout.tables.find(({ planned: { range } }) => contains(range, planned.row, planned.column));
  if (table) {
    const header = layout.placeOf({ row: table.planned.range.row, column: planned.column });
    const { row, rows } = table.found.range;
    return header && { range: { row: row + 1, column: header.column, rows: rows - 1, columns: 1 }, inTable: true };
  }
  const place = layout.placeOf(planned);
  if (!place || plan.tables.some(({ range }) => contains(range, planned.row, planned.column))) return undefined;
  return { range: { ...place, rows: planned.rows === 1 ? 1 : filledRows(place, reader), columns: 1 }, inTable: false };
}

/** A list goes down to its first blank cell. */
function filledRows({ row, column }: CellPlace, reader: SnapshotReader): number {
  let rows = 1;
  while ((reader.value(row + rows, column) ?? "") !== "") rows++;
  return rows;
}

function covers(outer: RangeBox, inner: RangeBox): boolean {
  return (
    outer.column <= inner.column &&
    outer.column + outer.columns >= inner.column + inner.columns &&
    outer.row <= inner.row &&
    outer.row + outer.rows >= inner.row + inner.rows
  );
}

/** The workbook as if these names were there. */
export function withNames(snapshot: WorkbookSnapshot, added: readonly NameDifference[]): WorkbookSnapshot {
  const ofSheet = (sheet: string) => added.filter((one) => one.scope === "sheet" && one.sheet === sheet);
  const others = <T extends SnapshotName>(names: readonly T[], replaced: readonly NameDifference[]) =>
    names.filter((name) => !replaced.some((one) => sameName(one.name, name.name)));
  const ofWorkbook = added.filter(({ scope }) => scope === "workbook");
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const own = ofSheet(sheet.name);
      return own.length === 0
        ? sheet
        : { ...sheet, names: [...others(sheet.names, own), ...own.map(({ name, range }) => ({ name, range }))] };
    }),
    names: [...others(snapshot.names, ofWorkbook), ...ofWorkbook.map(({ name, range, sheet }) => ({ name, range, sheet }))],
  };
}
