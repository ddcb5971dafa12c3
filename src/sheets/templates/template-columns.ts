/** The tables of a template's sheet, column by column: parts, fields, tables and their columns. */
import type { LocalText, Template, TemplateColumn, TemplateField, TemplateTable } from "../../plan/template/template";
import { yes } from "../card/fields/kind-cells";
import { styles } from "../layout/styles";
import { linesContent, textContent } from "../reading/cell-entry";
import type { TableColumn } from "../reference/reference-sheet";
import { kindText, requiredText } from "./template-words";

export const fieldHeaders = {
  key: "Chiave",
  label: "Etichetta",
  en: "In inglese",
  kind: "Tipo",
  required: "Obbligatorio",
  list: "Voci dell’elenco",
  help: "Aiuto",
  helpEn: "Aiuto in inglese",
  internal: "Interno",
} as const;

export const tableHeaders = {
  key: "Tabella",
  label: "Nome",
  en: "In inglese",
  min: "Righe almeno",
  max: "Righe al più",
  fixed: "Righe fisse",
} as const;

export const columnHeaders = {
  table: "Tabella",
  key: "Chiave",
  label: "Etichetta",
  en: "In inglese",
  kind: "Tipo",
  perYear: "Per anno",
  list: "Voci dell’elenco",
  help: "Aiuto",
  helpEn: "Aiuto in inglese",
} as const;

export const partHeaders = { part: "Parte", title: "Titolo", en: "In inglese", fields: "Campi della riga", table: "Tabella" } as const;

/** Between the fields of one row. */
export const betweenFields = " | ";

interface KeyedField {
  readonly key: string;
  readonly field: TemplateField;
}

interface KeyedTable {
  readonly key: string;
  readonly table: TemplateTable;
}

interface ColumnOfTable {
  readonly table: string;
  readonly column: TemplateColumn;
}

/** A row of fields, or a table, of a part; the first one of a part says its title. */
export interface PartRow {
  readonly part: number;
  readonly title?: LocalText;
  readonly fields?: readonly string[];
  readonly table?: string;
}

function text<T>(header: string, width: number, of: (item: T) => string | undefined): TableColumn<T> {
  return { header, width, style: styles.text, content: (item) => textContent(of(item) ?? "") };
}

function lines<T>(header: string, width: number, of: (item: T) => readonly string[] | undefined): TableColumn<T> {
  return { header, width, style: styles.text, content: (item) => linesContent(of(item) ?? []) };
}

function count<T>(header: string, of: (item: T) => number | undefined): TableColumn<T> {
  return { header, width: 12, style: styles.number, content: (item) => of(item) ?? null };
}

const keyWidth = 24;
const labelWidth = 34;
const wordWidth = 22;

export const fieldColumns: readonly TableColumn<KeyedField>[] = [
  text(fieldHeaders.key, keyWidth, ({ key }) => key),
  text(fieldHeaders.label, labelWidth, ({ field }) => field.label.it),
  text(fieldHeaders.en, wordWidth, ({ field }) => field.label.en),
  text(fieldHeaders.kind, wordWidth, ({ field }) => kindText(field.kind)),
  text(fieldHeaders.required, wordWidth, ({ field }) => requiredText(field.required)),
  lines(fieldHeaders.list, labelWidth, ({ field }) => field.list),
  text(fieldHeaders.help, labelWidth, ({ field }) => field.help?.it),
  text(fieldHeaders.helpEn, wordWidth, ({ field }) => field.help?.en),
  text(fieldHeaders.internal, 12, ({ field }) => (field.internal ? yes : "")),
];

export const tableColumns: readonly TableColumn<KeyedTable>[] = [
  text(tableHeaders.key, keyWidth, ({ key }) => key),
  text(tableHeaders.label, labelWidth, ({ table }) => table.label.it),
  text(tableHeaders.en, wordWidth, ({ table }) => table.label.en),
  count(tableHeaders.min, ({ table }) => table.rows.min),
  count(tableHeaders.max, ({ table }) => table.rows.max),
  lines(tableHeaders.fixed, labelWidth, ({ table }) => table.rows.fixed),
];

export const columnColumns: readonly TableColumn<ColumnOfTable>[] = [
  text(columnHeaders.table, keyWidth, ({ table }) => table),
  text(columnHeaders.key, labelWidth, ({ column }) => column.key),
  text(columnHeaders.label, wordWidth, ({ column }) => column.label.it),
  text(columnHeaders.en, wordWidth, ({ column }) => column.label.en),
  text(columnHeaders.kind, wordWidth, ({ column }) => kindText(column.kind)),
  lines(columnHeaders.list, labelWidth, ({ column }) => column.list),
  text(columnHeaders.perYear, labelWidth, ({ column }) => (column.perYear ? yes : "")),
  text(columnHeaders.help, wordWidth, ({ column }) => column.help?.it),
  text(columnHeaders.helpEn, 12, ({ column }) => column.help?.en),
];

export const partColumns: readonly TableColumn<PartRow>[] = [
  count(partHeaders.part, ({ part }) => part),
  text(partHeaders.title, labelWidth, ({ title }) => title?.it),
  text(partHeaders.en, wordWidth, ({ title }) => title?.en),
  text(partHeaders.fields, labelWidth, ({ fields }) => fields?.join(betweenFields)),
  text(partHeaders.table, wordWidth, ({ table }) => table),
];

/** `wordOfField` and `wordOfTable` are what the sheet calls them. */
export function partRows(
  { parts }: Template,
  wordOfField: (key: string) => string,
  wordOfTable: (key: string) => string,
): readonly PartRow[] {
  return parts.flatMap(({ title, rows = [], table }, at) => {
    const lines: readonly Omit<PartRow, "part">[] = [
      ...rows.map((fields) => ({ fields: fields.map(wordOfField) })),
      ...(table === undefined ? [] : [{ table: wordOfTable(table) }]),
    ];
    return lines.map((line, n) => ({ part: at + 1, ...(n === 0 ? { title } : {}), ...line }));
  });
}
