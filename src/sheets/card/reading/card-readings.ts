/**
 * What each sheet is, and each card as it was read. Reading a card takes about a millisecond, so that a workbook of which
 * one sheet changed is read by that sheet alone: whoever keeps the snapshots of the other sheets keeps their readings.
 */
import { outsideLayout } from "../../reading/left-in-table";
import type { ReadingNote } from "../../reading/reading-note";
import { deletedCardName } from "../../layout/names";
import type { SheetSnapshot } from "../../reading/sheet-snapshot";
import { SnapshotReader } from "../../reading/snapshot-reader";
import type { Plan } from "../../../plan/plan";
import { formOnSheet, type CardsPlan } from "./form-on-sheet";
import { cardTexts, isCardSheet, readCard, type CardReading, type CardReadingContext } from "./read-card";

export type SheetNature = "card" | "deletedCard" | "other";

/** A card and what was to be said on reading it. */
export interface CardSheetReading {
  readonly card: CardReading;
  readonly notes: readonly ReadingNote[];
}

const natures = new WeakMap<SheetSnapshot, SheetNature>();
const readings = new WeakMap<SheetSnapshot, { readonly context: string; readonly reading: CardSheetReading }>();

export function natureOf(sheet: SheetSnapshot): SheetNature {
  const known = natures.get(sheet);
  if (known) return known;
  const reader = new SnapshotReader(sheet);
  const nature = !isCardSheet(reader) ? "other" : reader.hasName(deletedCardName) ? "deletedCard" : "card";
  natures.set(sheet, nature);
  return nature;
}

/** What cards of a plan are read by. */
export function readingContext(plan: CardsPlan & Pick<Plan, "codeScheme" | "sectors">): CardReadingContext {
  const { firstYear, years, templates, codeScheme: scheme, sectors } = plan;
  return { firstYear, years, templates, scheme, sectors: sectors.map(({ code }) => code) };
}

/** Reads the sheets of one plan. What a card reads as depends on the plan's scheme, years and sectors too. */
export class CardReadings {
  private readonly key: string;

  constructor(private readonly context: CardReadingContext) {
    const { scheme, firstYear, years, templates, sectors } = context;
    this.key = JSON.stringify([scheme, firstYear, years, templates, sectors]);
  }

  of(sheet: SheetSnapshot): CardSheetReading {
    const known = readings.get(sheet);
    if (known?.context === this.key) return known.reading;
    const reader = new SnapshotReader(sheet);
    const notes: ReadingNote[] = [];
    const card = readCard(reader, this.context, (note) => notes.push(note));
    const reading = {
      card,
      notes: [...notes, ...outsideLayout(reader, cardTexts(formOnSheet(reader, this.context)), "reading.outsideLayout")],
    };
    readings.set(sheet, { context: this.key, reading });
    return reading;
  }
}
