/**
 * Which card each row of the register belongs to, decided by the links that the row holds. A column that was filled down
 * repeats one card, but the other columns of a row still name its own; where whole rows repeat, nothing in them tells.
 */
import { placeLevelIn, registerHeaders } from "../sectors/register-sheet";
import type { SnapshotTable } from "../reading/sheet-snapshot";
import { headerKey, type SnapshotReader } from "../reading/snapshot-reader";

/** What is known of the cards that rows can belong to. */
export interface RegisteredCards {
  /** Sheets of the cards, in the workbook's order. */
  readonly sheets: readonly string[];
  /** Sheet of a card by the objective's key. */
  readonly sheetOf: (key: string) => string | undefined;
}

export interface RegisterRows {
  /** Sheet of the card that a row belongs to, by the sheet's row. Rows without a card are left out. */
  readonly cards: ReadonlyMap<number, string>;
  /** Rows that repeat a card and could belong to any of `unlisted`, but hold something of people's own or are too many. */
  readonly undecided: readonly number[];
  /** Cards for which no row was found. */
  readonly unlisted: readonly string[];
}

/** A row and how many of its cells speak of which card's sheet. */
interface Claim {
  readonly row: number;
  readonly votes: ReadonlyMap<string, number>;
}

/**
 * A row belongs to the card that most of its cells name, if no other row claims the same. Rows that repeat a card give the cards
 * without a row their places in the order of the sheets, which is that of a new register, provided that no such row holds
 * anything of people's own: else what somebody noted about one card would come to stand beside another.
 */
export function registerRowsOf(reader: SnapshotReader, table: SnapshotTable, cards: RegisteredCards): RegisterRows {
  const claims = reader.bodyRows(table).map((row): Claim => ({ row, votes: votesIn(reader, table, row, cards) }));
  const claimed = claims.flatMap((claim) => (claim.votes.size === 0 ? [] : [{ ...claim, leading: leadingOf(claim.votes) }]));
  const count = (sheet: string) => claimed.filter(({ leading }) => leading.includes(sheet)).length;
  const sure = claimed.flatMap(({ row, leading: [sheet, other] }) =>
    sheet !== undefined && other === undefined && count(sheet) === 1 ? [{ row, sheet }] : [],
  );
  const open = claimed.filter(({ row }) => !sure.some((decided) => decided.row === row)).map(({ row }) => row);
  const left = cards.sheets.filter((sheet) => !sure.some((decided) => decided.sheet === sheet));
  const decidable = open.length <= left.length && open.every((row) => !holdsOwn(reader, table, row));
  const dealt = decidable ? open.flatMap((row, at) => (left[at] === undefined ? [] : [{ row, sheet: left[at] }])) : [];
  return {
    cards: new Map([...sure, ...dealt].map(({ row, sheet }) => [row, sheet])),
    undecided: decidable ? [] : open,
    unlisted: left.slice(dealt.length),
  };
}

/**
 * A short code that somebody typed decides. One that is no card's marks a row without a card, unless its title still follows one.
 */
function votesIn(
  reader: SnapshotReader,
  table: SnapshotTable,
  row: number,
  { sheets, sheetOf }: RegisteredCards,
): ReadonlyMap<string, number> {
  const code = cellUnder(reader, table, row, registerHeaders.shortCode);
  if (code.formula === undefined) {
    const typed = sheetOf(code.text);
    if (typed !== undefined) return new Map([[typed, 1]]);
    if (cellUnder(reader, table, row, registerHeaders.title).formula === undefined) return new Map();
  }
  const byName = new Map(sheets.map((sheet) => [sheet.toLowerCase(), sheet]));
  const votes = new Map<string, number>();
  for (const column of columnsOf(table))
    for (const named of sheetsIn(reader.formulaAt(row, column))) {
      const sheet = byName.get(named);
      if (sheet !== undefined) votes.set(sheet, (votes.get(sheet) ?? 0) + 1);
    }
  return votes;
}

function cellUnder(
  reader: SnapshotReader,
  table: SnapshotTable,
  row: number,
  header: string,
): { readonly formula: string | undefined; readonly text: string } {
  const column = columnsOf(table).find(
    (candidate) => headerKey(String(reader.value(table.range.row, candidate) ?? "")) === headerKey(header),
  );
  if (column === undefined) return { formula: undefined, text: "" };
  return { formula: reader.formulaAt(row, column), text: String(reader.value(row, column) ?? "").trim() };
}

function columnsOf({ range }: SnapshotTable): number[] {
  return Array.from({ length: range.columns }, (_, at) => range.column + at);
}

/** Sheets that a formula refers to, each once; a link's text too. */
function sheetsIn(formula: string | undefined): ReadonlySet<string> {
  return new Set(
    [...(formula ?? "").matchAll(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu)].map(([, quoted, plain]) =>
      (quoted?.replaceAll("''", "'") ?? plain ?? "").replaceAll('""', '"').toLowerCase(),
    ),
  );
}

/** The cards that most cells name. */
function leadingOf(votes: ReadonlyMap<string, number>): string[] {
  const most = Math.max(...votes.values());
  return [...votes].filter(([, count]) => count === most).map(([sheet]) => sheet);
}

/** Something in the sheet's row that is neither a formula nor stands where the register has its own. */
function holdsOwn(reader: SnapshotReader, table: SnapshotTable, row: number): boolean {
  const { origin, values } = reader.sheet;
  const headerOf = (column: number) => String(reader.value(table.range.row, column) ?? "");
  const level = placeLevelIn(columnsOf(table).map(headerOf));
  const ofPlaces = new Set(level ? [level.code, level.others].map(headerKey) : []);
  const isOwn = (column: number) => registerKeys.has(headerKey(headerOf(column))) || ofPlaces.has(headerKey(headerOf(column)));
  const own = new Set(columnsOf(table).filter(isOwn));
  return (values[row - origin.row] ?? []).some(
    (value, at) => value !== "" && !own.has(origin.column + at) && !reader.isFormula(row, origin.column + at),
  );
}

const registerKeys: ReadonlySet<string> = new Set(Object.values(registerHeaders).map(headerKey));
