/** Adds a card to the open plan: its sheet, its row in the register and its row among its sector's weights. */
import { addSheet } from "../excel/add-sheet";
import type { RowsToAppend } from "../excel/append-rows";
import { readSheets, type KnownSheet } from "../excel/read-workbook";
import { objectiveKey } from "../plan/code";
import { valueOf } from "../plan/entry";
import type { Objective, ObjectiveCard, Plan } from "../plan/plan";
import { emptyCard, planCardSheet } from "../sheets/card/card-sheet";
import { tableNames, weightsTableName } from "../sheets/names";
import { readWorkbookPlan } from "../sheets/read-workbook-plan";
import { readRegister, registerRow } from "../sheets/register-sheet";
import { sectorRow } from "../sheets/sector-sheet";
import type { WorkbookSnapshot } from "../sheets/sheet-snapshot";
import { SnapshotReader } from "../sheets/snapshot-reader";
import { allStyles } from "../sheets/styles";
import { readCardDate } from "./card-dates";
import { DatesReversedError, TableMissingError, TitleMissingError } from "./card-errors";
import { previewCard, type CardPlace, type CardPreview } from "./preview-card";

/** What a person says of a new card. */
export interface CardRequest extends CardPlace {
  readonly title: string;
  /** `""` where not decided yet, as for the fields below. */
  readonly priority: string;
  /** ISO date, or as people type it: `01/02/2026`, `gen 2026`. */
  readonly start: string;
  readonly end: string;
  readonly responsible: string;
}

export interface AddedCard {
  readonly code: string;
  readonly sheet: string;
}

/**
 * Adds the card and goes to its sheet: three round trips to read the reference tables (no card is read), one to write.
 * Throws, before anything is written, `UnknownOperationalObjectiveError`, `UnknownSectorError`, `TitleMissingError`,
 * `DateUnreadableError`, `DatesReversedError`, `NumbersUsedUpError`, `TableMissingError`, or what the gateway refuses.
 */
export async function addCard(request: CardRequest): Promise<AddedCard> {
  const weights = weightsTableName(request.sector);
  const reading = await readSheets({ wants: holdsAny([tableNames.summary, tableNames.strategy, tableNames.sectors, tableNames.register, weights]) });
  const { plan } = readWorkbookPlan(reading.snapshot);
  const register = placeOf(reading.snapshot, tableNames.register);
  const { order } = readRegister(new SnapshotReader(register.sheet).readTable(register.table));
  const preview = previewCard(plan, request, [...order, ...reading.sheets.map((sheet) => sheet.name)]);
  const objective = newObjective(request, preview, plan);
  const sheet = planCardSheet(objective, { plan, sheetName: preview.sheet, weightsTable: weights });
  const row = sectorRow({ objective: objectiveKey(objective.shortCodes, plan.codeScheme), weight: { kind: "blank" }, excerpt: false, notes: [] });
  await addSheet(
    {
      sheet,
      styles: allStyles,
      position: placeAfterCards(reading.sheets),
      rows: [
        { ...register, rows: [registerRow({ objective, sheet: preview.sheet }, plan)] },
        { ...placeOf(reading.snapshot, weights), rows: [row.cells], textColumns: row.textColumns },
      ],
    },
    reading,
  );
  return { code: preview.code, sheet: preview.sheet };
}

function holdsAny(tables: readonly string[]): (sheet: KnownSheet) => boolean {
  const wanted = new Set(tables.map((table) => table.toLowerCase()));
  return (sheet) => sheet.tables.some((table) => wanted.has(table.toLowerCase()));
}

function placeOf(snapshot: WorkbookSnapshot, name: string): Pick<RowsToAppend, "sheet" | "table"> {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((found) => found.name.toLowerCase() === name.toLowerCase());
    if (table) return { sheet, table };
  }
  throw new TableMissingError(name);
}

/** New cards follow the last one; known by the table that every card has. */
function placeAfterCards(sheets: readonly KnownSheet[]): number {
  const lastCard = sheets.findLastIndex((sheet) => sheet.tables.some((table) => table.startsWith("Fasi_")));
  return lastCard < 0 ? sheets.length : lastCard + 1;
}

function newObjective(request: CardRequest, { shortCode }: CardPreview, plan: Plan): Objective & { readonly card: ObjectiveCard } {
  const title = request.title.trim();
  if (title === "") throw new TitleMissingError();
  const start = readCardDate(request.start, "start", plan);
  const end = readCardDate(request.end, "end", plan);
  const [from, to] = [valueOf(start), valueOf(end)];
  if (from !== undefined && to !== undefined && to < from) throw new DatesReversedError(from, to);
  return {
    shortCodes: [shortCode],
    title,
    operational: request.operational,
    otherOperational: [],
    priority: request.priority,
    card: { ...emptyCard(), responsible: request.responsible.trim(), start, end },
  };
}
