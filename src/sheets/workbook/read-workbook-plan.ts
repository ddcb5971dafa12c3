/** A whole workbook read as a plan: what it holds, where it stands, and what could not be read. */
import { objectiveKey, parseShortCode } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Objective, Plan, Sector, SectorEntry } from "../../plan/plan";
import type { PlanChecks } from "../../plan/plan-checks";
import { PlanError } from "../../plan/plan-error";
import { readAccepted } from "../checks/accepted-findings";
import { areaTexts, isAreaSheet, readArea } from "../reference/area-sheet";
import { readBudget } from "../reference/budget-sheet";
import { CardReadings, natureOf, type CardSheetReading } from "../card/card-readings";
import { readDeletion } from "../card/deleted-card";
import { planYears } from "../card/tables/phase-table";
import type { CardReadingContext } from "../card/read-card";
import { formerTexts, frameOf } from "../layout/frame";
import { readImportReport } from "../import/read-import-report";
import { cardSheetName, sectorSheetName, sheetNames, tableNames, weightsTableName, workbookNames } from "../layout/names";
import { readPeg } from "../reference/peg-sheet";
import type { DeletedCard, PlanPlaces } from "./plan-places";
import { pointsIn } from "../layout/points-message";
import { readSettings } from "../plan/plan-settings";
import { bareFrame } from "./plan-frame";
import type { ReadingNote } from "../reading/reading-note";
import { readRegister, type TypedRegisterRow } from "../sectors/register-sheet";
import { readEntries } from "../sectors/sector-sheet";
import { readSectors } from "../sectors/sectors-sheet";
import { rememberedTable } from "../reading/remembered-tables";
import { readRuleLevels } from "../checks/rule-level-rows";
import type { SheetSnapshot, WorkbookSnapshot } from "../reading/sheet-snapshot";
import { missingColumns, SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { readStrategy } from "../reference/strategy-sheet";

/** The workbook has none of the marks of a Cardine plan. */
export class NotAPlanError extends PlanError {
  constructor(source: string) {
    super("reading.notAPlan", { source });
  }
}

export interface WorkbookPlanReading {
  readonly plan: Plan;
  /** What could not be read, or was read by another way. */
  readonly notes: readonly ReadingNote[];
  readonly places: PlanPlaces;
}

/**
 * The plan that a workbook holds. Of a snapshot of some sheets only, plan and places hold what stands on those. Sheets
 * that were read before, as the same objects, cost next to nothing. Throws `NotAPlanError`.
 */
export function readWorkbookPlan(snapshot: WorkbookSnapshot): WorkbookPlanReading {
  return new WorkbookReading(snapshot).read();
}

const strategyOf = rememberedTable(readStrategy);
const pegOf = rememberedTable(readPeg);
const budgetOf = rememberedTable(readBudget);
const sectorRowsOf = rememberedTable(readSectors);
const entriesOf = rememberedTable(readEntries);
const noEntries: readonly SectorEntry[] = [];
/** Sectors as they were put together from the rows of the sheet of sectors. */
const knownSectors = new WeakMap<Omit<Sector, "entries">, Sector>();

/** A card of the plan and the sheet that it stands on. */
interface PlacedCard extends CardSheetReading {
  readonly sheet: string;
  readonly key: string;
}

type SheetTableReading = TableReading & { readonly sheet: SheetSnapshot };

class WorkbookReading {
  private readonly notes: ReadingNote[] = [];
  private readonly cardSheets: readonly SheetSnapshot[];
  private readonly deletedSheets: readonly SheetSnapshot[];
  /** Of the sheets around the cards. */
  private readonly readers: readonly SnapshotReader[];
  /** Tables of the sheets around the cards, as they were read. */
  private readonly tablesRead: { readonly reader: SnapshotReader; readonly reading: TableReading }[] = [];

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.cardSheets = snapshot.sheets.filter((sheet) => natureOf(sheet) === "card");
    this.deletedSheets = snapshot.sheets.filter((sheet) => natureOf(sheet) === "deletedCard");
    this.readers = snapshot.sheets.filter((sheet) => natureOf(sheet) === "other").map((sheet) => new SnapshotReader(sheet));
  }

  private readonly note = (note: ReadingNote): void => {
    this.notes.push(note);
  };

  read(): WorkbookPlanReading {
    if (!this.isPlan()) throw new NotAPlanError(this.snapshot.source);
    const settings = readSettings(
      (name) => this.workbookNamed(name),
      (name, value) => this.note({ code: "reading.settingUnreadable", values: { name, value } }),
    );
    const { sectors, sheets: sectorSheets } = this.readSectors();
    const context: CardReadingContext = { scheme: settings.codeScheme, years: planYears(settings), sectors: sectors.map((sector) => sector.code) };
    const readings = new CardReadings(context);
    const cards = this.readCards(readings, context.scheme);
    const register = this.expectedTable(tableNames.register);
    this.table(tableNames.summary);
    const { order, typed } = register ? readRegister(register) : { order: [], typed: [] };
    const importReport = readImportReport(this.readers.map(({ sheet }) => sheet));
    const plan: Plan = {
      ...settings,
      strategy: this.readTable(tableNames.strategy, strategyOf),
      sectors,
      objectives: orderObjectives(cards.map(({ card }) => card), this.withoutCard(typed, context), order, settings.codeScheme),
      peg: this.readTable(tableNames.peg, pegOf),
      budget: this.readTable(tableNames.budget, budgetOf),
      targets: this.readers.filter(isAreaSheet).flatMap((reader) => this.accounted(reader, readArea(reader), areaTexts)),
      checks: this.readChecks(),
      ...(importReport ? { importReport } : {}),
    };
    const placed = this.placeCards(cards);
    this.noteStrayCards(cards, placed, register && new Set(order), context.scheme);
    this.accountForFrame(plan);
    return { plan, notes: this.notes, places: { cards: placed, sectors: sectorSheets, deleted: this.deletedCards(readings, context.scheme), points: pointsIn(this.snapshot) } };
  }

  private isPlan(): boolean {
    const known: readonly string[] = [workbookNames.entity, workbookNames.title, workbookNames.firstYear, workbookNames.years];
    const found = this.snapshot.names.filter((name) => known.includes(name.name) && name.range).length;
    return found >= 2 || this.cardSheets.length > 0 || this.readers.some(isAreaSheet);
  }

  private workbookNamed(name: string) {
    const found = this.snapshot.names.find((candidate) => candidate.name === name && candidate.range && candidate.sheet !== undefined);
    if (!found?.range) return undefined;
    const reader = this.readers.find((candidate) => candidate.sheet.name === found.sheet);
    reader?.markUnderstood(found.range);
    return reader?.value(found.range.row, found.range.column) ?? "";
  }

  private readCards(readings: CardReadings, scheme: CodeScheme): PlacedCard[] {
    return this.cardSheets.map((sheet) => {
      const { card, notes } = readings.of(sheet);
      this.notes.push(...notes);
      return { card, notes, sheet: sheet.name, key: objectiveKey(card.shortCodes, scheme) };
    });
  }

  /** The last one deleted comes first. */
  private deletedCards(readings: CardReadings, scheme: CodeScheme): DeletedCard[] {
    const deleted = this.deletedSheets.map((sheet): DeletedCard => {
      const { card } = readings.of(sheet);
      return { objective: objectiveKey(card.shortCodes, scheme), title: card.title, sheet: sheet.name, deletedOn: readDeletion(sheet).deletedOn };
    });
    return deleted.sort((one, other) => (one.deletedOn < other.deletedOn ? 1 : one.deletedOn > other.deletedOn ? -1 : 0));
  }

  private table(name: string): SheetTableReading | undefined {
    for (const reader of this.readers) {
      const table = reader.sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (!table) continue;
      const reading = reader.readTable(table);
      this.tablesRead.push({ reader, reading });
      return { ...reading, sheet: reader.sheet };
    }
    return undefined;
  }

  private expectedTable(name: string): SheetTableReading | undefined {
    const reading = this.table(name);
    if (!reading) this.note({ code: "reading.tableMissing", values: { sheet: name, table: name } });
    return reading;
  }

  private readTable<T>(name: string, read: (sheet: SheetSnapshot, reading: TableReading) => readonly T[]): readonly T[] {
    const reading = this.expectedTable(name);
    return reading ? read(reading.sheet, reading) : [];
  }

  /** Workbooks of before these tables leave the rules as they are. */
  private readChecks(): PlanChecks {
    const levels = this.table(tableNames.ruleLevels);
    const accepted = this.table(tableNames.accepted);
    return { levels: levels ? readRuleLevels(levels, this.note) : {}, accepted: accepted ? readAccepted(accepted, this.note) : [] };
  }

  private readSectors(): { readonly sectors: Sector[]; readonly sheets: ReadonlyMap<string, string> } {
    const sheets = new Map<string, string>();
    const sectors = this.readTable(tableNames.sectors, sectorRowsOf).map((row) => {
      const reading = this.table(weightsTableName(row.code));
      if (reading) sheets.set(row.code, reading.sheet.name);
      else this.note({ code: "reading.sheetMissing", values: { sheet: sectorSheetName(row.code) } });
      return sectorOf(row, reading ? entriesOf(reading.sheet, reading) : noEntries);
    });
    return { sectors, sheets };
  }

  /** Objectives that the register lists without a card. */
  private withoutCard(rows: readonly TypedRegisterRow[], { scheme, sectors }: CardReadingContext): Objective[] {
    return rows.flatMap(({ shortCode, title, operational, otherOperational, priority }) => {
      const parts = scheme.sharedSeparator === "" ? [shortCode] : shortCode.split(scheme.sharedSeparator);
      const shortCodes = parts.flatMap((part) => parseShortCode(part, scheme, sectors) ?? []).map(({ sector, number }) => ({ sector, number }));
      if (shortCodes.length < parts.length) this.note({ code: "reading.codeUnreadable", values: { sheet: sheetNames.register, value: shortCode === "" ? title : shortCode } });
      return shortCodes.length === 0 ? [] : [{ shortCodes, title, operational, otherOperational, priority }];
    });
  }

  /** Names the columns that the sheets around the cards have lost, and what was typed there beside tables and fields. */
  private accountForFrame(plan: Plan): void {
    const { texts, headers } = frameOf(bareFrame(plan));
    // Budgets of before their lines' titles were formulas hold the titles themselves.
    for (const { reader, reading } of this.tablesRead)
      for (const column of missingColumns(reading, headers.get(reading.table.name.toLowerCase()) ?? []))
        this.note({ code: "reading.columnMissing", values: { sheet: reader.sheet.name, table: reading.table.name, column } });
    for (const reader of new Set(this.tablesRead.map((read) => read.reader))) this.accounted(reader, undefined, new Set([...texts, ...formerTexts, ...plan.strategy.map(({ title }) => title)]));
  }

  /** Names filled cells that lie outside what was understood. */
  private accounted<T>(reader: SnapshotReader, result: T, ownTexts: ReadonlySet<string>): T {
    for (const { cell, value } of reader.cellsOutsideLayout((text) => ownTexts.has(text)))
      this.note({ code: "reading.outsideLayout", values: { sheet: reader.sheet.name, cell, value: value.slice(0, 200) } });
    return result;
  }

  /** Names the cards that the register has lost, and those whose sheet is called otherwise, so that links do not find them. */
  private noteStrayCards(cards: readonly PlacedCard[], placed: ReadonlyMap<string, string>, listed: ReadonlySet<string> | undefined, scheme: CodeScheme): void {
    for (const { card, key, sheet } of cards) {
      if (placed.get(key) !== sheet) continue;
      const name = cardSheetName(card.shortCodes, scheme);
      if (!isNameOf(sheet, name)) this.note({ code: "reading.sheetName", values: { sheet, objective: key, name } });
      if (listed?.has(key) === false) this.note({ code: "reading.notInRegister", values: { objective: key, sheet } });
    }
  }

  /** Of two cards with one code the first has the place, the other is reported. */
  private placeCards(cards: readonly PlacedCard[]): ReadonlyMap<string, string> {
    const placed = new Map<string, string>();
    for (const { key, sheet } of cards) {
      const first = placed.get(key);
      if (first === undefined) placed.set(key, sheet);
      else this.note({ code: "reading.duplicateCode", values: { code: key, sheet: first, other: sheet } });
    }
    return placed;
  }
}

function sectorOf(row: Omit<Sector, "entries">, entries: readonly SectorEntry[]): Sector {
  const known = knownSectors.get(row);
  if (known?.entries === entries) return known;
  const sector = { ...row, entries };
  knownSectors.set(row, sector);
  return sector;
}

/** A name that was taken already got a number, at the cost of its last characters where it was long. */
function isNameOf(sheet: string, wanted: string): boolean {
  const numbered = /^(.+)~\d+$/.exec(sheet)?.[1];
  return sheet === wanted || (numbered !== undefined && wanted.startsWith(numbered));
}

/** Objectives in the register's order; a card that the register lacks stays behind the card of the sheet before. */
function orderObjectives(cards: readonly Objective[], withoutCard: readonly Objective[], order: readonly string[], scheme: CodeScheme): Objective[] {
  const places = new Map(order.map((code, at) => [code, at]));
  let last = -1;
  const placed = [...cards, ...withoutCard].map((objective) => {
    last = places.get(objectiveKey(objective.shortCodes, scheme)) ?? last;
    return { objective, place: last };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ objective }) => objective);
}
