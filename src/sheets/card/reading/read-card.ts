/** Reads a card sheet back. */
import type { DocumentedObjective, ShortCode } from "../../../plan/card/card";
import { blankObjective, withItems } from "../../../plan/card/held-fields";
import { parseShortCodes, shortCodesIn } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { cardTablePrefixes, cardTables } from "../../layout/names";
import { textOf } from "../../reading/cell-entry";
import type { ReadingNote } from "../../reading/reading-note";
import type { SnapshotReader } from "../../reading/snapshot-reader";
import { fieldLabel, fourPartCard } from "../card-template";
import { fieldCells } from "../fields/field-cells";
import { monitoringHeaders } from "../tables/monitoring-rows";
import { FieldsOnSheet, holdsLabels } from "./read-fields";
import { readItems, readMonitoring } from "./read-items";

export type CardReading = DocumentedObjective;

/** A sheet is a card when enough of what makes one is left, whatever its name: some names, some tables, or the labels. */
export function isCardSheet(reader: SnapshotReader): boolean {
  const names = ["Codice", "Titolo", "Operativo", "Finalita"].filter((name) => reader.hasName(name)).length;
  const tables = cardTables.filter((key) => reader.tableStartingWith(cardTablePrefixes[key])).length;
  return names >= 2 || names + tables >= 2 || holdsLabels(reader);
}

export interface CardReadingContext {
  readonly scheme: CodeScheme;
  readonly years: readonly number[];
  /** Codes of the plan's sectors, which say how short codes are spelt. */
  readonly sectors: readonly string[];
}

export function readCard(reader: SnapshotReader, context: CardReadingContext, note: (note: ReadingNote) => void): CardReading {
  const fields = new FieldsOnSheet(reader, note);
  const shortCodes = readShortCodes(reader.sheet.name, fields, context, note);
  const objective = fields.readInto({ ...blankObjective(), shortCodes }, context.scheme);
  const card = cardTables.reduce((so, key) => withItems(so, key, readItems(reader, key, context, note)), objective.card);
  return { ...objective, card: withItems(card, "monitoring", readMonitoring(reader, context.scheme)) };
}

function readShortCodes(
  sheet: string,
  fields: FieldsOnSheet,
  { scheme, sectors }: CardReadingContext,
  note: (note: ReadingNote) => void,
): ShortCode[] {
  const sector = textOf(fields.value("sector")).trim();
  const number = Number(fields.value("number"));
  const shared = textOf(fields.value("sharedCodes"));
  const codes: ShortCode[] = [];
  if (sector !== "" && Number.isInteger(number) && number > 0) codes.push({ sector, number });
  else {
    note({ code: "reading.numberFromSheetName", values: { sheet, sector, number: textOf(fields.value("number")) } });
    codes.push(...(parseShortCodes(sheet, { ...scheme, sharedSeparator: " " }, sectors) ?? []));
  }
  if (shared.trim() === "" || codes.length > 1) return codes;
  const others = shortCodesIn(shared, scheme, sectors);
  for (const value of others.unread) note({ code: "reading.codeUnreadable", values: { sheet, value } });
  return [...codes, ...others.codes];
}

/** Texts that a card sheet has of its own, so that anything else filled is seen to lie outside the layout. */
export function cardTexts(years: readonly number[]): ReadonlySet<string> {
  return new Set([
    ...fieldCells.map(({ key }) => fieldLabel(fourPartCard, key)),
    ...Object.values(monitoringHeaders),
    ...fourPartCard.rows.flatMap((row) => (row.kind === "section" ? [row.title] : [])),
    "avanzamento pesato",
    ...years.map(String),
  ]);
}
