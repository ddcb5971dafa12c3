/** A whole plan as sheets, and a whole workbook read back as a plan. */
import { objectiveKey, parseShortCode } from "../plan/code";
import type { CodeScheme } from "../plan/code-scheme";
import type { Objective, ObjectiveCard, Plan, Sector } from "../plan/plan";
import { PlanError } from "../plan/plan-error";
import { areaTexts, areasOf, isAreaSheet, planAreaSheet, readArea } from "./area-sheet";
import { planBudgetSheet, readBudget } from "./budget-sheet";
import { planCardSheet } from "./card/card-sheet";
import { planYears } from "./card/phase-table";
import { cardTexts, isCardSheet, readCard, type CardReading, type CardReadingContext } from "./card/read-card";
import { planListsSheet } from "./lists-sheet";
import { cardSheetName, longestSheetName, sectorSheetName, sheetNames, tableNames, UniqueNames, weightsTableName, workbookNames } from "./names";
import { planPegSheet, readPeg } from "./peg-sheet";
import { planPlanSheet, readSettings } from "./plan-sheet";
import type { ReadingNote } from "./reading-note";
import { planRegisterSheet, readRegister, type TypedRegisterRow } from "./register-sheet";
import { planSectorSheet, readEntries } from "./sector-sheet";
import { planSectorsSheet, readSectors, type PlacedSector } from "./sectors-sheet";
import type { SheetPlan, WorkbookPlan } from "./sheet-plan";
import type { WorkbookSnapshot } from "./sheet-snapshot";
import { SnapshotReader, type TableReading } from "./snapshot-reader";
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

/** All sheets of a plan: settings, reference sheets, register, sectors, areas, and a card per objective that has one. */
export function planWorkbook(plan: Plan): WorkbookPlan {
  const names = new UniqueNames(longestSheetName, Object.values(sheetNames));
  const sectors: PlacedSector[] = plan.sectors.map((sector) => ({ sector, sheet: names.claim(sectorSheetName(sector.code)) }));
  const areas = areasOf(plan.targets);
  areas.forEach((_, at) => names.claim(`Area ${at + 1}`));
  const placed = plan.objectives.map((objective) => (hasCard(objective) ? { objective, sheet: names.claim(cardSheetName(objective.shortCodes, plan.codeScheme)) } : { objective }));
  const titles = new Map(plan.objectives.map((objective) => [objectiveKey(objective.shortCodes, plan.codeScheme), objective.title]));
  const cards: SheetPlan[] = [];
  for (const { objective, sheet } of placed as readonly { objective: Objective; sheet?: string }[]) {
    if (sheet === undefined || !hasCard(objective)) continue;
    const listing = sectorListing(objective, plan);
    cards.push(planCardSheet(objective, { plan, sheetName: sheet, ...(listing ? { weightsTable: weightsTableName(listing.code) } : {}) }));
  }
  return {
    title: plan.title,
    styles: allStyles,
    sheets: [
      planPlanSheet(plan, sectors),
      planStrategySheet(plan),
      planSectorsSheet(plan, sectors),
      planPegSheet(plan),
      planBudgetSheet(plan),
      planRegisterSheet(plan, placed),
      ...sectors.map(({ sector, sheet }) => planSectorSheet(sector, plan, sheet, (objective) => titles.get(objective) ?? "")),
      ...areas.map((area, at) => planAreaSheet(area, at + 1, plan)),
      ...cards,
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
    const cards = cardReaders.map((reader) => this.accounted(reader, readCard(reader, context, this.note), cardTexts()));
    const register = this.table(tableNames.register);
    const { order, typed } = register ? readRegister(register) : { order: [], typed: [] };
    const plan: Plan = {
      ...settings,
      strategy: this.readTable(tableNames.strategy, readStrategy),
      sectors,
      objectives: orderObjectives(cards, typed, order, context),
      peg: this.readTable(tableNames.peg, readPeg),
      budget: this.readTable(tableNames.budget, readBudget),
      targets: this.readers.filter(isAreaSheet).flatMap((reader) => this.accounted(reader, readArea(reader), areaTexts)),
    };
    this.reportDuplicates(cards, cardReaders, settings.codeScheme);
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
    return reader?.value(found.range.row, found.range.column) ?? "";
  }

  private table(name: string): TableReading | undefined {
    for (const reader of this.readers) {
      const table = reader.sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
      if (table) return reader.readTable(table);
    }
    this.note({ code: "reading.tableMissing", values: { sheet: name, table: name } });
    return undefined;
  }

  private readTable<T>(name: string, read: (reading: TableReading) => T[]): T[] {
    const reading = this.table(name);
    return reading ? read(reading) : [];
  }

  private readSectors(): Sector[] {
    return this.readTable(tableNames.sectors, readSectors).map((sector) => {
      const wanted = weightsTableName(sector.code).toLowerCase();
      for (const reader of this.readers) {
        const table = reader.sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
        if (table) return { ...sector, entries: readEntries(reader.readTable(table)) };
      }
      this.note({ code: "reading.sheetMissing", values: { sheet: sectorSheetName(sector.code) } });
      return { ...sector, entries: [] };
    });
  }

  /** Names filled cells that lie outside what was understood. */
  private accounted<T>(reader: SnapshotReader, result: T, ownTexts: ReadonlySet<string>): T {
    const isYear = (text: string) => /^\d{4}$/.test(text);
    for (const { cell, value } of reader.cellsOutsideLayout((text) => ownTexts.has(text) || isYear(text)))
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

/** Objectives in the register's order; cards that the register lacks come last, in the order of their sheets. */
function orderObjectives(cards: readonly CardReading[], typed: readonly TypedRegisterRow[], order: readonly string[], { scheme, sectors }: CardReadingContext): Objective[] {
  const without: Objective[] = typed.flatMap((row) => {
    const shortCodes = (scheme.sharedSeparator === "" ? [row.shortCode] : row.shortCode.split(scheme.sharedSeparator)).flatMap((part) => {
      const code = parseShortCode(part, scheme, sectors);
      return code ? [{ sector: code.sector, number: code.number }] : [];
    });
    return shortCodes.length === 0 ? [] : [{ shortCodes, title: row.title, operational: row.operational, otherOperational: row.otherOperational, priority: row.priority }];
  });
  const place = new Map(order.map((code, at) => [code, at]));
  const rank = (objective: Objective) => place.get(objectiveKey(objective.shortCodes, scheme)) ?? order.length;
  return [...cards, ...without].sort((a, b) => rank(a) - rank(b));
}
