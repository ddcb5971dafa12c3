/** Makes the rows of a table hold a list as it is to be: rows added or taken away, then the cells that differ. */
import { besideIn, type RowColumn } from "../reading/row-column";
import { isFormula, type CellContent, type RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { headerKey } from "../reading/snapshot-reader";
import type { RowRemoved, RowsChange, WorkbookChange } from "./workbook-change";
import { cellBlocks, cellsChanges, contentAt, isFormulaAt, sameContent, type CellWrite } from "./cell-writes";
import { ColumnNotFoundError } from "./change-errors";

/** A table and the list that its rows hold. */
export interface ListTable<T> {
  /** The sheet as it was read, and what sheet and table are called when the changes are carried out. */
  readonly snapshot: SheetSnapshot;
  readonly sheet: string;
  readonly table: string;
  readonly range: RangeBox;
  readonly columns: readonly RowColumn<T>[];
  /** Headers of these columns may be missing: what they hold follows from other cells. None, if absent. */
  readonly dispensable?: (header: string) => boolean;
  /** Formulas that every row has in the columns that are the table's own but not written, by header. */
  readonly computed: ReadonlyMap<string, CellContent>;
  readonly headers: readonly string[];
  readonly columnOf: (header: string) => number | undefined;
  /** The list as it stands and the row of each item. */
  readonly items: readonly { readonly row: number; readonly item: T }[];
  /** Rows behind the last item that hold none. */
  readonly blankRows: readonly number[];
}

/** An item of the list to be, and the place (from 0) in the list as it stands of the item that it comes from. */
export interface WantedItem<T> {
  readonly item: T;
  readonly from?: number;
}

export interface RowPolicy {
  /** Rows that are no longer needed are taken away where nothing stands beside the table; else they are left blank. */
  readonly removes: boolean;
  /** Blank rows that a table has more than it needs when it has had to grow. */
  readonly spare: number;
}

/** A row at the moment when cells are written. */
interface Slot<T> {
  readonly row: number;
  /** Where it was read; absent for an added row. */
  readonly readAt?: number;
  /** Where an added row is put in; blank rows above it may go afterwards. */
  readonly addedAt?: number;
  readonly held?: { readonly item: T; readonly at: number };
}

/**
 * Cells of columns that are not Cardine's go along with their item. An added row is taken to hold the formulas of the row
 * above and nothing else (see `RowsChange`); what is written there was nothing. Throws `ColumnNotFoundError`.
 */
export function rowChanges<T>(table: ListTable<T>, wanted: readonly WantedItem<T>[], policy: RowPolicy): WorkbookChange[] {
  const { changes, slots } = slotsFor(table, wanted, policy);
  const writes = slots.flatMap((slot, at) =>
    [...ownWrites(table, slot, wanted[at], at), ...foreignWrites(table, slot, wanted[at])].map((write) => ({ slot, write })),
  );
  const formulas = writes.flatMap(({ slot: { addedAt }, write }) =>
    addedAt !== undefined && isFormula(write.content) ? [{ ...write, row: addedAt }] : [],
  );
  const others = writes.flatMap(({ slot: { addedAt }, write }) => (addedAt !== undefined && isFormula(write.content) ? [] : [write]));
  return [
    ...changes.map((change) => (change.kind === "rows" && formulas.length > 0 ? { ...change, formulas: cellBlocks(formulas) } : change)),
    ...cellsChanges(table.sheet, others),
  ];
}

/** Rows of items that are gone, the last ones first; a table keeps one row. */
function rowsToRemove<T>({ items, range, snapshot }: ListTable<T>, wanted: readonly WantedItem<T>[]): number[] {
  const kept = new Set(wanted.map(({ from }) => from));
  const gone = items.flatMap(({ row }, at) => (kept.has(at) || isFilledBeside(snapshot, row, range) ? [] : [row]));
  const count = Math.max(0, Math.min(items.length - wanted.length, range.rows - 2));
  return gone.reverse().slice(0, count);
}

function isFilledBeside({ values, formulas, origin }: SheetSnapshot, row: number, { column, columns }: RangeBox): boolean {
  return (values[row - origin.row] ?? []).some((value, at) => {
    const inside = at + origin.column >= column && at + origin.column < column + columns;
    return !inside && (value !== "" || formulas?.[row - origin.row]?.[at] === true);
  });
}

function slotsFor<T>(
  table: ListTable<T>,
  wanted: readonly WantedItem<T>[],
  { removes, spare }: RowPolicy,
): { readonly changes: (RowsChange | RowRemoved)[]; readonly slots: readonly Slot<T>[] } {
  const { sheet, table: name, headers } = table;
  const removed = removes ? rowsToRemove(table, wanted) : [];
  const changes: (RowsChange | RowRemoved)[] = [];
  let range = table.range;
  const remove = (row: number, readAt: number) => {
    changes.push({
      kind: "rowRemoved",
      sheet,
      table: name,
      range,
      row,
      was: headers.map((header, at) => heldIn(table, readAt, header, range.column + at)),
    });
    range = { ...range, rows: range.rows - 1 };
  };
  for (const row of removed) remove(row, row);
  const moved = (row: number) => row - removed.filter((gone) => gone < row).length;
  const kept = table.items.flatMap(({ row, item }, at): Slot<T>[] =>
    removed.includes(row) ? [] : [{ row: moved(row), readAt: row, held: { item, at } }],
  );
  const replacesBlank = removes && takesFormulas(table, wanted);
  const slots = replacesBlank ? kept : [...kept, ...table.blankRows.map((row) => ({ row: moved(row), readAt: row }))];
  if (wanted.length <= slots.length) return { changes, slots };
  const added = wanted.length - slots.length + spare;
  const end = range.row + range.rows;
  changes.push({ kind: "rows", sheet, table: name, range, added });
  range = { ...range, rows: range.rows + added };
  const blank = replacesBlank ? table.blankRows.filter((row) => !isFilledBeside(table.snapshot, row, table.range)) : [];
  for (const row of blank.toReversed()) remove(moved(row), row);
  return { changes, slots: [...slots, ...Array.from({ length: added }, (_, at) => ({ row: end + at - blank.length, addedAt: end + at }))] };
}

/**
 * Whether items are linked by formulas of their own. They need new rows, and those take the place of blank ones: a formula that
 * is written into a blank column of a table would become every row's.
 */
function takesFormulas<T>({ columns, columnOf }: ListTable<T>, wanted: readonly WantedItem<T>[]): boolean {
  return wanted.some(({ item }, at) => columns.some(({ content }) => isFormula(content(item, at, besideIn(0, columnOf)))));
}

/** What a cell of a table's row held when it was read. */
function heldIn<T>(table: ListTable<T>, row: number, header: string, column: number): CellContent {
  const at = table.items.findIndex((placed) => placed.row === row);
  const placed = table.items[at];
  const declared = table.columns.find((candidate) => headerKey(candidate.header) === headerKey(header));
  return contentAt(
    table.snapshot,
    row,
    column,
    placed && declared ? declared.content(placed.item, at, besideIn(row, table.columnOf)) : computedIn(table, header),
  );
}

function computedIn<T>({ computed }: ListTable<T>, header: string): CellContent {
  for (const [own, formula] of computed) if (headerKey(own) === headerKey(header)) return formula;
  return null;
}

function ownWrites<T>(table: ListTable<T>, slot: Slot<T>, wanted: WantedItem<T> | undefined, at: number): CellWrite[] {
  const beside = besideIn(slot.addedAt ?? slot.row, table.columnOf);
  return table.columns.flatMap((declared): CellWrite[] => {
    const column = table.columnOf(declared.header);
    const before = slot.held ? declared.content(slot.held.item, slot.held.at, beside) : null;
    const content = wanted ? declared.content(wanted.item, at, beside) : null;
    if (sameContent(before, content) && !takesFormula(table, slot, column)) return [];
    if (column === undefined) {
      if (table.dispensable?.(declared.header)) return [];
      throw new ColumnNotFoundError(table.sheet, table.table, declared.header);
    }
    return [
      { row: slot.row, column, content, was: slot.readAt === undefined ? null : contentAt(table.snapshot, slot.readAt, column, before) },
    ];
  });
}

/** An added row takes the formulas of the table's last row, which are another item's. */
function takesFormula<T>({ range, snapshot }: ListTable<T>, { readAt }: Slot<T>, column: number | undefined): boolean {
  return readAt === undefined && column !== undefined && isFormulaAt(snapshot, range.row + range.rows - 1, column);
}

/** People's own columns; formulas there, and what stands in rows that held no item, stay where they are. */
function foreignWrites<T>(table: ListTable<T>, slot: Slot<T>, wanted: WantedItem<T> | undefined): CellWrite[] {
  const own = new Set(table.columns.map(({ header }) => table.columnOf(header)));
  return table.headers.flatMap((header, index): CellWrite[] => {
    const column = table.range.column + index;
    if (own.has(column) || computedIn(table, header) !== null) return [];
    const source = wanted?.from === undefined ? undefined : table.items[wanted.from]?.row;
    if (source === undefined && !slot.held) return [];
    if ([slot.readAt, source].some((row) => row !== undefined && isFormulaAt(table.snapshot, row, column))) return [];
    const was = slot.readAt === undefined ? null : contentAt(table.snapshot, slot.readAt, column);
    const content = source === undefined ? null : contentAt(table.snapshot, source, column);
    return sameContent(was, content) ? [] : [{ row: slot.row, column, content, was }];
  });
}

/**
 * For each item of a list to be, the item that it comes from: the same by the first of these identities, else by the next, else, in
 * order, one of those that are left over.
 */
export function wantedFrom<T>(items: readonly T[], after: readonly T[], ...identities: readonly ((item: T) => string)[]): WantedItem<T>[] {
  const from: (number | undefined)[] = after.map(() => undefined);
  const left = new Set(items.keys());
  const take = (at: number, found: number | undefined) => {
    from[at] = found;
    if (found !== undefined) left.delete(found);
  };
  for (const identity of identities) {
    const same = new Map<string, number[]>();
    for (const at of left) same.set(identity(items[at]!), [...(same.get(identity(items[at]!)) ?? []), at]);
    after.forEach((item, at) => from[at] ?? take(at, same.get(identity(item))?.shift()));
  }
  const others = [...left];
  return after.map((item, at) => {
    const found = from[at] ?? others.shift();
    return found === undefined ? { item } : { item, from: found };
  });
}
