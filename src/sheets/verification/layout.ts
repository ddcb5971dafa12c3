/**
 * Where the cells of a planned sheet stand on the sheet as people have left it: rows and columns may have come in between, names
 * may be gone, tables may have grown. What both have tells: names, the headers of tables, and texts that stand once on each.
 */
import type { CellPlace } from "../card/card-places";
import type { RangeBox, SheetPlan, TablePlan } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotTable, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { headerKey, SnapshotReader } from "../reading/snapshot-reader";
import { sameName } from "../layout/names";
import { contains } from "../layout/range-box";

/** A table as it is planned and as it was found. */
export interface MatchedTable {
  readonly planned: TablePlan;
  readonly found: SnapshotTable;
}

export class Layout {
  readonly tables: readonly MatchedTable[];
  private readonly rows = new Axis();
  private readonly columns = new Axis();

  constructor(
    plan: SheetPlan,
    readonly sheet: SheetSnapshot,
    names: WorkbookSnapshot["names"],
  ) {
    const reader = new SnapshotReader(sheet);
    this.tables = plan.tables.flatMap((planned) => {
      const found = sheet.tables.find(({ name }) => sameName(name, planned.name));
      return found ? [{ planned, found }] : [];
    });
    for (const { name, range } of plan.names) this.anchor(range, reader.rangeOfName(name));
    for (const { name, range } of plan.workbookNames)
      this.anchor(range, names.find((found) => sameName(found.name, name) && found.sheet === sheet.name)?.range);
    for (const table of this.tables) this.anchorHeaders(plan, table, reader);
    this.anchorTexts(plan);
  }

  /** Where a cell stands now; undefined where nothing tells for sure. */
  placeOf({ row, column }: CellPlace): CellPlace | undefined {
    const [foundRow, foundColumn] = [this.rows.at(row), this.columns.at(column)];
    return foundRow === undefined || foundColumn === undefined ? undefined : { row: foundRow, column: foundColumn };
  }

  private anchor(planned: CellPlace, found: CellPlace | undefined): void {
    if (!found) return;
    this.rows.anchor(planned.row, found.row);
    this.columns.anchor(planned.column, found.column);
  }

  private anchorHeaders(plan: SheetPlan, { planned, found }: MatchedTable, reader: SnapshotReader): void {
    const headers = reader.readTable(found).headers.map(headerKey);
    for (let at = 0; at < planned.range.columns; at++) {
      const text = textAt(plan, planned.range.row, planned.range.column + at);
      const foundAt = text === undefined ? -1 : headers.indexOf(headerKey(text));
      if (foundAt >= 0)
        this.anchor(
          { row: planned.range.row, column: planned.range.column + at },
          { row: found.range.row, column: found.range.column + foundAt },
        );
    }
  }

  private anchorTexts(plan: SheetPlan): void {
    const planned = new SingleTexts();
    for (const { row, column, cells } of plan.blocks)
      cells.forEach((line, r) =>
        line.forEach(
          (content, c) => typeof content === "string" && planned.add(content, { row: row + r, column: column + c }, plan.tables),
        ),
      );
    const found = new SingleTexts();
    const { values, origin, tables, formulas } = this.sheet;
    values.forEach((line, r) =>
      line.forEach(
        (value, c) =>
          typeof value === "string" &&
          formulas?.[r]?.[c] !== true &&
          found.add(value, { row: origin.row + r, column: origin.column + c }, tables),
      ),
    );
    for (const [text, place] of planned.places) if (place) this.anchor(place, found.places.get(text));
  }
}

function textAt({ blocks }: SheetPlan, row: number, column: number): string | undefined {
  for (const block of blocks) {
    const content = block.cells[row - block.row]?.[column - block.column];
    if (typeof content === "string") return content;
  }
  return undefined;
}

/** Texts outside tables and where each stands; undefined where it stands more than once. */
class SingleTexts {
  readonly places = new Map<string, CellPlace | undefined>();

  add(text: string, place: CellPlace, tables: readonly { readonly range: RangeBox }[]): void {
    if (text === "" || tables.some(({ range }) => contains(range, place.row, place.column))) return;
    this.places.set(text, this.places.has(text) ? undefined : place);
  }
}

/** Rows or columns: where the planned ones stand now, by what most anchors say. */
class Axis {
  private readonly votes = new Map<number, Map<number, number>>();
  private known: { readonly planned: number; readonly found: number }[] | undefined;

  anchor(planned: number, found: number): void {
    const votes = this.votes.get(planned) ?? new Map<number, number>();
    this.votes.set(planned, votes.set(found, (votes.get(found) ?? 0) + 1));
    this.known = undefined;
  }

  /** Between two anchors that have moved alike, and before a first one that has not moved, all have moved as those did. */
  at(planned: number): number | undefined {
    this.known ??= [...this.votes]
      .flatMap(([at, votes]) => elected(votes).map((found) => ({ planned: at, found })))
      .sort((one, other) => one.planned - other.planned);
    const after = this.known.findIndex((anchor) => anchor.planned >= planned);
    const next = this.known[after];
    if (next?.planned === planned) return next.found;
    const before = after < 0 ? this.known.at(-1) : this.known[after - 1];
    const shift = before ? before.found - before.planned : 0;
    return next && next.found - next.planned === shift ? planned + shift : undefined;
  }
}

/** The place that most anchors name, unless two are named alike often. */
function elected(votes: ReadonlyMap<number, number>): number[] {
  const most = Math.max(...votes.values());
  const leading = [...votes].filter(([, count]) => count === most);
  return leading.length === 1 ? leading.map(([found]) => found) : [];
}
