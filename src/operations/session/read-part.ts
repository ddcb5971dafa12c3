/** Reads that part of the open plan which an edit concerns, so that an edit costs the same in a plan of any size. */
import { readSheets, type KnownSheet, type ReadOptions } from "../../excel/read/read-workbook";
import { nameSuffix, tableNames, weightsTableName } from "../../sheets/layout/names";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { knownWorkbook, rereadAround, rereadKnown } from "./known-workbook";
import type { OpenPlan } from "./open-plan";

/** Which sheets are read besides the settings, the strategic tree and the list of sectors. */
export interface PartOfPlan {
  /** Objectives whose cards are read, by key. */
  readonly cards?: readonly string[];
  /** Sectors whose weights are read, by code. */
  readonly sectors?: readonly string[] | "all";
  readonly register?: boolean;
}

/** The whole plan is read for edits that need all objectives in their order; these cards as they are at this moment. */
export interface WholePlan {
  readonly whole: true;
  /** By key. */
  readonly cards: readonly string[];
}

/** `"whole"`: cards as they were last read are good enough. */
export type PartToRead = PartOfPlan | WholePlan | "whole";

export function isWhole(part: PartToRead): part is WholePlan | "whole" {
  return part === "whole" || "whole" in part;
}

/** The same part once objectives have other codes: old key to new key. */
export function partWithCodes(part: PartToRead, codes: ReadonlyMap<string, string>): PartToRead {
  return part === "whole" ? part : { ...part, cards: part.cards?.map((key) => codes.get(key) ?? key) ?? [] };
}

/** A part of the plan. Of what was not read, the plan holds nothing; the places know only of sheets that were. */
export interface PlanPart extends OpenPlan {
  /** All sheets of the workbook, in their order, as far as they are known without being read. */
  readonly sheets: readonly KnownSheet[];
}

const phasesPrefix = "fasi_";
const weightsPrefix = "pesi_";

/**
 * One round trip while the pane follows the workbook, else three. Where a card is not found by the name of its sheet or of its tables, since people renamed them, the
 * whole workbook is read. Throws `NotAPlanError`, or what Excel refuses.
 */
export async function readPart(part: PartToRead): Promise<PlanPart> {
  if (isWhole(part)) return (await readWholeFollowed(part === "whole" ? [] : part.cards)) ?? readFrom({});
  const wants = wantedBy(part);
  const followed = await readFollowed(wants);
  if (followed && hasCards(followed, part)) return followed;
  const read = await readFrom({ wants });
  return hasCards(read, part) ? read : readFrom({});
}

function hasCards({ places }: PlanPart, { cards = [] }: PartOfPlan): boolean {
  return cards.every((key) => places.cards.has(key));
}

/** Of all other cards, what they held when they were last read. */
async function readWholeFollowed(cards: readonly string[]): Promise<PlanPart | undefined> {
  const known = knownWorkbook();
  if (!known) return undefined;
  const { places } = readWorkbookPlan(known);
  const snapshot = await rereadAround(known, cards.flatMap((key) => places.cards.get(key) ?? []));
  return snapshot && { ...readWorkbookPlan(snapshot), snapshot, sheets: outlinesOf(snapshot) };
}

async function readFollowed(wants: (sheet: KnownSheet) => boolean): Promise<PlanPart | undefined> {
  const known = knownWorkbook();
  if (!known) return undefined;
  const sheets = outlinesOf(known);
  const names = sheets.filter(wants).map(({ name }) => name);
  const now = await rereadKnown(names, known);
  if (!now) return undefined;
  const snapshot = { ...now, sheets: now.sheets.filter(({ name }) => names.includes(name)) };
  return { ...readWorkbookPlan(snapshot), snapshot, sheets };
}

function outlinesOf({ sheets }: WorkbookSnapshot): readonly KnownSheet[] {
  return sheets.map(({ name, tables }) => ({ name, tables: tables.map((table) => table.name) }));
}

async function readFrom(options: ReadOptions): Promise<PlanPart> {
  const { snapshot, sheets } = await readSheets(options);
  return { ...readWorkbookPlan(snapshot), snapshot, sheets };
}

function wantedBy({ cards = [], sectors = [], register = false }: PartOfPlan): (sheet: KnownSheet) => boolean {
  const around = [tableNames.summary, tableNames.strategy, tableNames.sectors, ...(register ? [tableNames.register] : []), ...(sectors === "all" ? [] : sectors.map(weightsTableName))];
  const wanted = new Set(around.map((table) => table.toLowerCase()));
  const keys = cards.map((key) => nameSuffix(key).toLowerCase());
  return ({ name, tables }) =>
    keys.includes(nameSuffix(name).toLowerCase()) ||
    tables.some((table) => {
      const known = table.toLowerCase();
      if (wanted.has(known) || (sectors === "all" && known.startsWith(weightsPrefix))) return true;
      return known.startsWith(phasesPrefix) && keys.some((key) => key.startsWith(known.slice(phasesPrefix.length)));
    });
}
