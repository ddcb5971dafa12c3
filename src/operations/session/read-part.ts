/** Reads that part of the open plan which an edit concerns, so that an edit costs the same in a plan of any size. */
import { readSheets, type KnownSheet, type ReadOptions } from "../../excel/read/read-workbook";
import { isTemplateTable, tableNames, weightsTableName, withoutSigns } from "../../sheets/layout/names";
import { areaTablesPrefix } from "../../sheets/areas/area-sheet";
import { readWorkbookPlan } from "../../sheets/workbook/read-workbook-plan";
import type { WorkbookSnapshot } from "../../sheets/reading/sheet-snapshot";
import { mayHoldSettings } from "../../sheets/settings/settings-place";
import type { OpenPlan } from "../following/open-plan";
import { rereadKnown, type FollowedWorkbook } from "./followed-workbook";
import { isWhole, type PartOfPlan, type PartToRead } from "./part-to-read";
import type { Session } from "./session";

/** A part of the plan. Of what was not read, the plan holds nothing; the places know only of sheets that were. */
export interface ReadPart extends OpenPlan {
  /** All sheets of the workbook, in their order, as far as they are known without being read. */
  readonly sheets: readonly KnownSheet[];
}

const phasesPrefix = "fasi_";
const weightsPrefix = "pesi_";

/**
 * One round trip while the pane follows the workbook, else three. Where a card is not found by the name of its sheet or of its tables, since people renamed them, the
 * whole workbook is read. Throws `NotAPlanError`, or what Excel refuses.
 */
export async function readPart({ followed }: Session, part: PartToRead): Promise<ReadPart> {
  if (isWhole(part)) return (await readWholeFollowed(followed, part === "whole" ? [] : part.cards)) ?? readFrom({});
  const wants = wantedBy(part);
  const reread = await readFollowed(followed, wants);
  if (reread && hasCards(reread, part)) return reread;
  const read = await readFrom({ wants });
  return hasCards(read, part) ? read : readFrom({});
}

function hasCards({ places }: ReadPart, { cards = [] }: PartOfPlan): boolean {
  return cards.every((key) => places.cards.has(key));
}

/** Of all other cards, what they held when they were last read. */
async function readWholeFollowed(followed: FollowedWorkbook, cards: readonly string[]): Promise<ReadPart | undefined> {
  const known = followed.lastRead;
  if (!known) return undefined;
  const { places } = readWorkbookPlan(known);
  const snapshot = await followed.rereadAround(
    known,
    cards.flatMap((key) => places.cards.get(key) ?? []),
  );
  return snapshot && { ...readWorkbookPlan(snapshot), snapshot, sheets: outlinesOf(snapshot) };
}

async function readFollowed(followed: FollowedWorkbook, wants: (sheet: KnownSheet) => boolean): Promise<ReadPart | undefined> {
  const known = followed.lastRead;
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

async function readFrom(options: ReadOptions): Promise<ReadPart> {
  const { snapshot, sheets } = await readSheets(options);
  return { ...readWorkbookPlan(snapshot), snapshot, sheets };
}

function wantedBy({ cards = [], sectors = [], register = false, areas = false }: PartOfPlan): (sheet: KnownSheet) => boolean {
  const around = [
    tableNames.strategy,
    tableNames.sectors,
    ...(register ? [tableNames.register] : []),
    ...(areas ? [tableNames.areaSummary] : []),
    ...(sectors === "all" ? [] : sectors.map(weightsTableName)),
  ];
  const wanted = new Set(around.map((table) => table.toLowerCase()));
  const keys = cards.map(withoutSigns);
  return ({ name, tables }) =>
    mayHoldSettings({ name, tables }) ||
    keys.includes(withoutSigns(name)) ||
    // Cards are read by their templates.
    tables.some(isTemplateTable) ||
    tables.some((table) => {
      const known = table.toLowerCase();
      if (wanted.has(known) || (sectors === "all" && known.startsWith(weightsPrefix))) return true;
      if (areas && known.startsWith(areaTablesPrefix.toLowerCase())) return true;
      return known.startsWith(phasesPrefix) && keys.some((key) => key.startsWith(withoutSigns(known.slice(phasesPrefix.length))));
    });
}
