/** Reads a card sheet back. */
import type { DocumentedObjective, ShortCode } from "../../../plan/card/card";
import { blankObjective } from "../../../plan/card/held-fields";
import { parseShortCodes, shortCodeAt, shortCodesIn } from "../../../plan/codes/code";
import type { CodeScheme } from "../../../plan/codes/code-scheme";
import { formOf } from "../../../plan/template/card-form";
import { furtherTitle, tablesOf, type CardForm } from "../../../plan/template/form-parts";
import { withRows } from "../../../plan/template/form-content";
import { shippedTemplates } from "../../../plan/template/shipped";
import { isTemplateTable } from "../../layout/names";
import { textOf } from "../../reading/cell-entry";
import type { ReadingNote } from "../../reading/reading-note";
import type { SnapshotReader } from "../../reading/snapshot-reader";
import { operationalCode } from "../fields/kind-cells";
import { monitoringColumns } from "../tables/monitoring-rows";
import { formOnSheet, tableKeyOf, type CardsPlan } from "./form-on-sheet";
import { FieldsOnSheet, holdsLabels, labelsOf } from "./read-fields";
import { readItems, readMonitoring } from "./read-items";

export type CardReading = DocumentedObjective;

/** A sheet is a card when enough of what makes one is left, whatever its name: some names, some tables, or the labels. */
export function isCardSheet(reader: SnapshotReader): boolean {
  // The sheet of a template holds the labels of the cards that follow it.
  if (reader.sheet.tables.some(({ name }) => isTemplateTable(name))) return false;
  const names = ["Codice", "Titolo", "Operativo", "Finalita"].filter((name) => reader.hasName(name)).length;
  const tables = reader.sheet.tables.filter(({ name }) => tableKeyOf(name) !== undefined).length;
  return names >= 2 || names + tables >= 2 || shippedTemplates.some((template) => holdsLabels(reader, formOf(template, [])));
}

export interface CardReadingContext extends CardsPlan {
  readonly scheme: CodeScheme;
  /** Codes of the plan's sectors, which say how short codes are spelt. */
  readonly sectors: readonly string[];
}

export function readCard(reader: SnapshotReader, context: CardReadingContext, note: (note: ReadingNote) => void): CardReading {
  const form = formOnSheet(reader, context);
  const fields = new FieldsOnSheet(reader, form, note);
  const shortCodes = readShortCodes(reader.sheet.name, fields, context, note);
  const objective = fields.readInto({ ...blankObjective(), shortCodes }, context.scheme);
  return tablesOf(form).reduce(
    (so, table) =>
      withRows(
        so,
        table.key,
        table.table === undefined
          ? readMonitoring(reader, table, form, context.scheme)
          : readItems(reader, table, form, context.scheme, note),
      ),
    objective,
  );
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
  const operational = operationalCode(textOf(fields.value("operational")), scheme);
  const prefix = textOf(fields.value("prefix")).trim();
  const codes: ShortCode[] = [];
  if (sector !== "" && Number.isInteger(number) && number > 0) codes.push(shortCodeAt({ sector, operational, prefix }, number, scheme));
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
export function cardTexts(form: CardForm): ReadonlySet<string> {
  return new Set([
    ...labelsOf(form),
    ...tablesOf(form).flatMap((table) => (table.table === undefined ? monitoringColumns(table, { form }).map(({ header }) => header) : [])),
    ...form.parts.map(({ title }) => title.it),
    furtherTitle.it,
    "avanzamento pesato",
    ...form.years.map(String),
  ]);
}
