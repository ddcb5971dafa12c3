/** `Modello`: a card template, which anybody can change in Excel: what it is called, its fields, its tables, its parts. */
import type { Plan } from "../../plan/plan";
import { templateListName } from "../../plan/template/form-tables";
import type { LocalText, Template, TemplateColumn, TemplateField, TemplateTable } from "../../plan/template/template";
import { yes } from "../card/fields/kind-cells";
import { templateTableName, type TemplateTableName } from "../layout/names";
import { box, type SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { linesContent, textContent } from "../reading/cell-entry";
import { landscape, placeTable, placeTitle, referenceBuilder, type TableColumn } from "../reference/reference-sheet";
import { kindText, requiredText, unitWords, weightsText, windowWords } from "./template-words";

export function templateSheetName(at: number): string {
  return at === 0 ? "Modello" : `Modello ${at + 1}`;
}

/** Names of the sheet's scope. */
export const templateNames = {
  id: "ModelloNome",
  title: "ModelloTitolo",
  titleEn: "ModelloTitoloEn",
  code: "ModelloCodice",
  levels: "ModelloLivelli",
  unit: "ModelloUnita",
  windows: "ModelloFinestre",
  objectives: "ModelloPesiObiettivi",
  phases: "ModelloPesiFasi",
  results: "ModelloPesiRisultati",
} as const;

interface Setting {
  readonly label: string;
  readonly name: string;
  readonly content: (template: Template) => CellContent;
}

const settings: readonly Setting[] = [
  { label: "Nome per i programmi", name: templateNames.id, content: ({ id }) => textContent(id) },
  { label: "Titolo", name: templateNames.title, content: ({ title }) => textContent(title.it) },
  { label: "Titolo in inglese", name: templateNames.titleEn, content: ({ title }) => textContent(title.en ?? "") },
  { label: "Schema dei codici", name: templateNames.code, content: ({ code }) => textContent(code?.text ?? "") },
  { label: "Livelli dell’albero strategico", name: templateNames.levels, content: ({ levels }) => levels },
  { label: "Cronoprogramma in", name: templateNames.unit, content: ({ timeline }) => unitWords[timeline.unit] },
  { label: "Tempi delle fasi", name: templateNames.windows, content: ({ timeline }) => windowWords[timeline.windows] },
  { label: "Pesi degli obiettivi", name: templateNames.objectives, content: ({ weights }) => textContent(weightsText(weights.objectives)) },
  { label: "Pesi delle fasi", name: templateNames.phases, content: ({ weights }) => textContent(weightsText(weights.phases)) },
  { label: "Pesi dei risultati", name: templateNames.results, content: ({ weights }) => textContent(weightsText(weights.results)) },
];

export const fieldHeaders = {
  key: "Chiave",
  label: "Etichetta",
  en: "In inglese",
  kind: "Tipo",
  required: "Obbligatorio",
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
  { header: tableHeaders.fixed, width: labelWidth, style: styles.text, content: ({ table }) => linesContent(table.rows.fixed ?? []) },
];

export const columnColumns: readonly TableColumn<ColumnOfTable>[] = [
  text(columnHeaders.table, keyWidth, ({ table }) => table),
  text(columnHeaders.key, labelWidth, ({ column }) => column.key),
  text(columnHeaders.label, wordWidth, ({ column }) => column.label.it),
  text(columnHeaders.en, wordWidth, ({ column }) => column.label.en),
  text(columnHeaders.kind, wordWidth, ({ column }) => kindText(column.kind)),
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

export function partRows({ parts }: Template): readonly PartRow[] {
  return parts.flatMap(({ title, rows = [], table }, at) => {
    const lines: readonly Omit<PartRow, "part">[] = [...rows.map((fields) => ({ fields })), ...(table === undefined ? [] : [{ table }])];
    return lines.map((line, n) => ({ part: at + 1, ...(n === 0 ? { title } : {}), ...line }));
  });
}

/** A list of the template: the field or column that is chosen from it, by what the workbook calls it. */
export interface TemplateList {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
}

export function listsOf(template: Template): readonly TemplateList[] {
  const { fields, tables } = template;
  return [
    ...Object.entries(fields).flatMap(([key, { list, label }]) =>
      list ? [{ name: templateListName(template, key), label: label.it, values: list }] : [],
    ),
    ...Object.entries(tables).flatMap(([table, { columns }]) =>
      columns.flatMap(({ key, list, label }) =>
        list ? [{ name: templateListName(template, key, table), label: label.it, values: list }] : [],
      ),
    ),
  ];
}

const widths = fieldColumns.map(({ width }) => width);

export function planTemplateSheet(template: Template, at: number, plan: Pick<Plan, "entity" | "title">): SheetPlan {
  const sheet = referenceBuilder(templateSheetName(at), widths);
  placeTitle(
    sheet,
    "Modello di scheda",
    "Com’è fatta la scheda: etichette, ordine, aiuti, elenchi e obblighi si cambiano qui.",
    widths.length,
  );
  let row = placeSettings(sheet, 3, template);
  const { fields, tables } = template;
  const place = <T>(title: string, name: TemplateTableName, columns: readonly TableColumn<T>[], items: readonly T[]) => {
    sheet.cell(row + 1, 0, title, styles.section, { columns: widths.length });
    sheet.height(row + 1, 20);
    const range = placeTable(sheet, templateTableName(at, name), row + 2, 0, columns, items);
    row = range.row + range.rows;
  };
  place("PARTI DELLA SCHEDA", "Parti", partColumns, partRows(template));
  place(
    "CAMPI",
    "Campi",
    fieldColumns,
    Object.entries(fields).map(([key, field]) => ({ key, field })),
  );
  place(
    "TABELLE",
    "Tabelle",
    tableColumns,
    Object.entries(tables).map(([key, table]) => ({ key, table })),
  );
  place(
    "COLONNE DELLE TABELLE",
    "Colonne",
    columnColumns,
    Object.entries(tables).flatMap(([table, { columns }]) => columns.map((column) => ({ table, column }))),
  );
  row = placeLists(sheet, row, template);
  return sheet.build({ print: landscape(box(0, 0, row, widths.length), 0, plan.entity, plan.title) });
}

function placeSettings(sheet: SheetBuilder, row: number, template: Template): number {
  settings.forEach(({ label, name, content }, at) => {
    sheet.cell(row + at, 0, label, styles.label);
    const shown = content(template);
    sheet.nameRange(name, sheet.cell(row + at, 1, shown, typeof shown === "number" ? styles.number : styles.text));
    if (typeof shown === "string") sheet.height(row + at, 15 * shown.split("\n").length);
  });
  return row + settings.length;
}

/** Several beside each other, each under what is chosen from it. */
function placeLists(sheet: SheetBuilder, row: number, template: Template): number {
  const lists = listsOf(template);
  if (lists.length === 0) return row;
  sheet.cell(row + 1, 0, "ELENCHI", styles.section, { columns: widths.length });
  let top = row + 2;
  for (let first = 0; first < lists.length; first += widths.length) {
    const beside = lists.slice(first, first + widths.length);
    beside.forEach(({ name, label, values }, column) => {
      sheet.cell(top, column, label, styles.header);
      sheet.workbookName(
        name,
        sheet.block(
          top + 1,
          column,
          values.map((value) => [textContent(value)]),
          styles.text,
        ),
      );
    });
    top += 2 + Math.max(...beside.map(({ values }) => values.length));
  }
  return top;
}
