/** The cards of a workbook read as its objectives, each at its place in the register. */
import { objectiveKey } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import type { Objective, Plan } from "../../../plan/plan";
import { cardSheetName, tableNames } from "../../layout/names";
import { registerRowsOf } from "../../sectors/register-sheet";
import type { DeletedCard } from "../../workbook/plan-places";
import type { PartsRead } from "../../workbook/sheet-kind";
import type { WorkbookReader } from "../../workbook/workbook-reader";
import { CardReadings, readingContext, type CardSheetReading } from "./card-readings";
import { readDeletion } from "./deleted-card";

/** A card of the plan and the sheet that it stands on. */
interface PlacedCard extends CardSheetReading {
  readonly sheet: string;
  readonly key: string;
}

/** Puts the cards among the objectives that were read without one; who has a card needs no row of the register to be known by. */
export function readCards(workbook: WorkbookReader, { plan }: { readonly plan: Plan }): PartsRead {
  const scheme = plan.codeScheme;
  const readings = new CardReadings(readingContext(plan));
  const cards = workbook.cardSheets.map((sheet): PlacedCard => {
    const { card, notes } = readings.of(sheet);
    notes.forEach(workbook.note);
    return { card, notes, sheet: sheet.name, key: objectiveKey(card.shortCodes, scheme) };
  });
  const placed = placeCards(cards, workbook);
  const register = workbook.table(tableNames.register);
  const order = register && registerRowsOf(register.sheet, register).order;
  noteStrayCards(cards, placed, order && new Set(order), scheme, workbook);
  return {
    plan: {
      objectives: inOrder(
        cards.map(({ card }) => card),
        plan.objectives.filter(({ shortCodes }) => !placed.has(objectiveKey(shortCodes, scheme))),
        order ?? [],
        scheme,
      ),
    },
    places: { cards: placed, deleted: deletedCards(workbook, readings, scheme) },
  };
}

/** Of two cards with one code the first has the place, the other is reported. */
function placeCards(cards: readonly PlacedCard[], { note }: WorkbookReader): ReadonlyMap<string, string> {
  const placed = new Map<string, string>();
  for (const { key, sheet } of cards) {
    const first = placed.get(key);
    if (first === undefined) placed.set(key, sheet);
    else note({ code: "reading.duplicateCode", values: { code: key, sheet: first, other: sheet } });
  }
  return placed;
}

/** Names the cards that the register has lost, and those whose sheet is called otherwise, so that links do not find them. */
function noteStrayCards(
  cards: readonly PlacedCard[],
  placed: ReadonlyMap<string, string>,
  listed: ReadonlySet<string> | undefined,
  scheme: CodeScheme,
  { note }: WorkbookReader,
): void {
  for (const { card, key, sheet } of cards) {
    if (placed.get(key) !== sheet) continue;
    const name = cardSheetName(card.shortCodes, scheme);
    if (!isNameOf(sheet, name)) note({ code: "reading.sheetName", values: { sheet, objective: key, name } });
    if (listed?.has(key) === false) note({ code: "reading.notInRegister", values: { objective: key, sheet } });
  }
}

/** A name that was taken already got a number, at the cost of its last characters where it was long. */
function isNameOf(sheet: string, wanted: string): boolean {
  const numbered = /^(.+)~\d+$/.exec(sheet)?.[1];
  return sheet === wanted || (numbered !== undefined && wanted.startsWith(numbered));
}

/** Objectives in the register's order; a card that the register lacks stays behind the card of the sheet before. */
function inOrder(
  cards: readonly Objective[],
  withoutCard: readonly Objective[],
  order: readonly string[],
  scheme: CodeScheme,
): Objective[] {
  const places = new Map(order.map((code, at) => [code, at]));
  let last = -1;
  const placed = [...cards, ...withoutCard].map((objective) => {
    last = places.get(objectiveKey(objective.shortCodes, scheme)) ?? last;
    return { objective, place: last };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ objective }) => objective);
}

/** The last one deleted comes first. */
function deletedCards({ deletedSheets }: WorkbookReader, readings: CardReadings, scheme: CodeScheme): DeletedCard[] {
  const deleted = deletedSheets.map((sheet): DeletedCard => {
    const { card } = readings.of(sheet);
    return {
      objective: objectiveKey(card.shortCodes, scheme),
      title: card.title,
      sheet: sheet.name,
      deletedOn: readDeletion(sheet).deletedOn,
    };
  });
  return deleted.sort((one, other) => (one.deletedOn < other.deletedOn ? 1 : one.deletedOn > other.deletedOn ? -1 : 0));
}
