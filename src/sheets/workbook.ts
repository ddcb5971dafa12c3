/** A whole plan as sheets, and a whole workbook read back as a plan. */
import { areasOf } from "../plan/area";
import { objectiveKey, parseShortCode } from "../plan/code";
import type { CodeScheme } from "../plan/code-scheme";
import type { Objective, ObjectiveCard, Plan, Sector } from "../plan/plan";
import { PlanError } from "../plan/plan-error";
import { areaTexts, isAreaSheet, planAreaSheet, readArea } from "./area-sheet";
import { planBudgetSheet, readBudget } from "./budget-sheet";
import { planCardSheet } from "./card/card-sheet";
import { planYears } from "./card/phase-table";
import { cardTexts, isCardSheet, readCard, type CardReading, type CardReadingContext } from "./card/read-card";
import { frameOf } from "./frame";
import { planListsSheet } from "./lists-sheet";
import { cardSheetName, longestSheetName, sectorSheetName, sheetNames, tableNames, UniqueNames, weightsTableName, workbookNames } from "./names";
import { planPegSheet, readPeg } from "./peg-sheet";
import { planPlanSheet, readSettings } from "./plan-sheet";
import type { ReadingNote } from "./reading-note";
import { planRegisterSheet, readRegister, type RegisterItem, type TypedRegisterRow } from "./register-sheet";
import { planSectorSheet, readEntries } from "./sector-sheet";
import { planSectorsSheet, readSectors, type PlacedSector } from "./sectors-sheet";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import type { WorkbookSnapshot } from "./sheet-snapshot";
import { missingColumns, SnapshotReader, type TableReading } from "./snapshot-reader";
import { planStrategySheet, readStrategy } from "./strategy-sheet";
import { allStyles } from "./styles";

/** The workbook has none of the marks of a Cardine plan. */
export class NotAPlanError extends PlanError {
  constructor(source: string) {
    super("reading.notAPlan", { source });
  }
}

/** Which sector's table holds an objective's weight: the owner's, else the first that lists it. */
export function sectorListing(objective: Pick<Objective, "shortCodes">, plan: Pick<Plan, "sectors" | "codeScheme">): Sector | undefined {
  const key = objectiveKey(objective.shortCodes, plan.codeScheme);
  const listing = plan.sectors.filter((sector) => sector.entries.some((entry) => entry.objective === key));
  return listing.find((sector) => sector.code === objective.shortCodes[0]?.sector) ?? listing[0];
}

function hasCard(objective: Objective): objective is Objective & { readonly card: ObjectiveCard } {
  return objective.card !== undefined;
}

/** Which sheets the parts of a plan stand on. */
interface Placement {
  readonly sectors: readonly PlacedSector[];
  readonly areas: ReturnType<typeof areasOf>;
  readonly objectives: readonly RegisterItem[];
}

function placeSheets(plan: Plan): Placement {
  const names = new UniqueNames(longestSheetName, Object.values(sheetNames));
  const sectors = plan.sectors.map((sector) => ({ sector, sheet: names.claim(sectorSheetName(sector.code)) }));
  const areas = areasOf(plan.targets);
  areas.forEach((_, at) => names.claim(`Area ${at + 1}`));
  const objectives = plan.objectives.map((objective) => (hasCard(objective) ? { objective, sheet: names.claim(cardSheetName(objective.shortCodes, plan.codeScheme)) } : { objective }));
  return { sectors, areas, objectives };
}

/** The sheets around the cards: settings, reference sheets, register and sectors. */
function frameSheets(plan: Plan, { sectors, objectives }: Placement): SheetPlan[] {
  const titles = new Map(plan.objectives.map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), objective.title]));
  return [
    planPlanSheet(plan, sectors),
    planStrategySheet(plan),
    planSectorsSheet(plan, sectors),
    planPegSheet(plan),
    planBudgetSheet(plan),
    planRegisterSheet(plan, objectives),
    ...sectors.map(({ sector, sheet }) => planSectorSheet(sector, plan, sheet, (objective) => titles.get(objective) ?? "")),
  ];
}

function cardSheets(plan: Plan, { objectives }: Placement): SheetPlan[] {
  return objectives.flatMap(({ objective, sheet }) => {
    if (sheet === undefined || !hasCard(objective)) return [];
    const listing = sectorListing(objective, plan);
    return [planCardSheet(objective, { plan, sheetName: sheet, ...(listing ? { weightsTable: weightsTableName(listing.code) } : {}) })];
  });
}

/** All sheets of a plan: settings, reference sheets, register, sectors, areas, and a card per objective that has one. */
export function planWorkbook(plan: Plan): WorkbookPlan {
  const placement = placeSheets(plan);
  return {
    title: plan.title,
    styles: allStyles,
    sheets: [
      ...frameSheets(plan, placement),
      ...placement.areas.map((area, at) => planAreaSheet(area, at + 1, plan)),
      ...cardSheets(plan, placement),
      planListsSheet(plan),
    ],
  };
}

/** The plan that a workbook holds, and what could not be read or was read by another way. */
export function readWorkbookPlan(snapshot: WorkbookSnapshot): { readonly plan: Plan; readonly notes: readonly ReadingNote[] } {
  return new WorkbookReading(snapshot).read();
}

class WorkbookReading {
  private readonly notes: ReadingNote[] = [];
  private readonly readers: readonly SnapshotReader[];
  /** Tables of the sheets around the cards, as they were read. */
  private readonly tablesRead: { readonly reader: SnapshotReader; readonly reading: TableReading }[] = [];

  constructor(private readonly snapshot: WorkbookSnapshot) {
    this.readers = snapshot.sheets.map((sheet) => new SnapshotReader(sheet));
  }

  private readonly note = (note: ReadingNote): void => {
    this.notes.push(note);
  };

  read(): { readonly plan: Plan; readonly notes: readonly ReadingNote[] } {
    if (!this.isPlan()) throw new NotAPlanError(this.snapshot.source);
    const settings = readSettings(
      (name) => this.workbookNamed(name),
      (name, value) => this.note({ code: "reading.settingUnreadable", values: { name, value } }),
    );
    const years = planYears(settings);
    const sectors = this.readSectors();
    const context: CardReadingContext = { scheme: settings.codeScheme, years, sectors: sectors.map((sector) => sector.code) };
    const cardReaders = this.readers.filter(isCardSheet);
    const cards = cardReaders.map((reader) => this.accounted(reader, readCard(reader, context, this.note), cardTexts(years)));
    const register = this.expectedTable(tableNames.register);
    this.table(tableNames.summary);
    const { order, typed } = register ? readRegister(register) : { order: [], typed: [] };
    const plan: Plan = {
      ...settings,
      strategy: this.readTable(tableNames.strategy, readStrategy),
      sectors,
      objectives: orderObjectives(cards, this.withoutCard(typed, context), order, settings.codeScheme),
      peg: this.readTable(tableNames.peg, readPeg),
      budget: this.readTable(tableNames.budget, readBudget),
      targets: this.readers.filter(isAreaSheet).flatMap((reader) => this.accounted(reader, readArea(reader), areaTexts)),
    };
    this.reportDuplicates(cards, cardReaders, settings.codeScheme);
    this.accountForFrame(plan);
    return { plan, notes: this.notes };
  }

  private isPlan(): boolean {
    const known: readonly string[] = [workbookNames.entity, workbookNames.title, workbookNames.firstYear, workbookNames.years];
    const found = this.snapshot.names.filter((name) => known.includes(name.name) && name.range).length;
    return found >= 2 || this.readers.some(isCardSheet) || this.readers.some(isAreaSheet);
  }

  private workbookNamed(name: string) {
    const found = this.snapshot.names.find((candidate) => candidate.name === name && candidate.range && candidate.sheet !== undefined);
    if (!found?.range) return undefined;
    const reader = this.readers.find((candidate) => candidate.sheet.name === found.sheet);
    reader?.markUnderstood(found.range);
    return reader?.value(found.range.row, found.range.column) ?? "";
  }

  private table(name: string): TableReading | undefined {
    for (const reader of this.readers) {
      const table = reader.sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (!table) continue;
      const reading = reader.readTable(table);
      this.tablesRead.push({ reader, reading });
      return reading;
    }
    return undefined;
  }

  private expectedTable(name: string): TableReading | undefined {
    const reading = this.table(name);
    if (!reading) this.note({ code: "reading.tableMissing", values: { sheet: name, table: name } });
    return reading;
  }

  private readTable<T>(name: string, read: (reading: TableReading) => T[]): T[] {
    const reading = this.expectedTable(name);
    return reading ? read(reading) : [];
  }

  private readSectors(): Sector[] {
    return this.readTable(tableNames.sectors, readSectors).map((sector) => {
      const reading = this.table(weightsTableName(sector.code));
      if (!reading) this.note({ code: "reading.sheetMissing", values: { sheet: sectorSheetName(sector.code) } });
      return { ...sector, entries: reading ? readEntries(reading) : [] };
    });
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
    const bare = { ...plan, objectives: [], sectors: plan.sectors.map((sector) => ({ ...sector, entries: [] })) };
    const { texts, headers } = frameOf(frameSheets(bare, placeSheets(bare)));
    for (const { reader, reading } of this.tablesRead)
      for (const column of missingColumns(reading, headers.get(reading.table.name.toLowerCase()) ?? []))
        this.note({ code: "reading.columnMissing", values: { sheet: reader.sheet.name, table: reading.table.name, column } });
    for (const reader of new Set(this.tablesRead.map((read) => read.reader))) this.accounted(reader, undefined, texts);
  }

  /** Names filled cells that lie outside what was understood. */
  private accounted<T>(reader: SnapshotReader, result: T, ownTexts: ReadonlySet<string>): T {
    for (const { cell, value } of reader.cellsOutsideLayout((text) => ownTexts.has(text)))
      this.note({ code: "reading.outsideLayout", values: { sheet: reader.sheet.name, cell, value: value.slice(0, 200) } });
    return result;
  }

  private reportDuplicates(cards: readonly CardReading[], readers: readonly SnapshotReader[], scheme: CodeScheme): void {
    const seen = new Map<string, string>();
    cards.forEach((card, at) => {
      const key = objectiveKey(card.shortCodes, scheme);
      const sheet = readers[at]?.sheet.name ?? "";
      const first = seen.get(key);
      if (first !== undefined) this.note({ code: "reading.duplicateCode", values: { code: key, sheet: first, other: sheet } });
      else seen.set(key, sheet);
    });
  }
}

/** Objectives in the register's order; a card that the register lacks stays behind the card of the sheet before. */
function orderObjectives(cards: readonly CardReading[], withoutCard: readonly Objective[], order: readonly string[], scheme: CodeScheme): Objective[] {
  const places = new Map(order.map((code, at) => [code, at]));
  let last = -1;
  const placed = [...cards, ...withoutCard].map((objective) => {
    last = places.get(objectiveKey(objective.shortCodes, scheme)) ?? last;
    return { objective, place: last };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ objective }) => objective);
}
