/** `Modello`: a card template, which anybody can change in Excel: what it is called, its fields, its tables, its parts. */
import type { Plan } from "../../plan/plan";
import { templateListName } from "../../plan/template/form-tables";
import type { Template, TemplateField } from "../../plan/template/template";
import { hasCards } from "../../plan/template/templates-of-plan";
import { isKnownTable } from "../../plan/template/vocabulary";
import { yes } from "../card/fields/kind-cells";
import { templateTableName, type TemplateTableName } from "../layout/names";
import { box, type SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, ContentBlock, RangeBox, SheetPlan } from "../layout/sheet-plan";
import { styles } from "../layout/styles";
import { textContent } from "../reading/cell-entry";
import { cellAddress } from "../reading/snapshot-reader";
import {
  landscape,
  placeBanner,
  placeSection,
  placeTable,
  referenceBuilder,
  tableRow,
  type TableColumn,
} from "../reference/reference-sheet";
import { columnColumns, columnHeaders, fieldColumns, fieldHeaders, partColumns, partRows, tableColumns } from "./template-columns";
import { columnWordsOf, fieldWords, tableWords } from "./known-words";
import { inUseCells, inUseName } from "./template-in-use";
import { kindTexts, requiredTexts, unitWords, weightsText, windowWords } from "./template-words";

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

/** What a template says whose plans have rows of areas instead of cards. */
const ofRows: readonly Setting[] = settings.flatMap((setting): Setting[] => {
  if (setting.name === templateNames.objectives) return [{ ...setting, label: "Pesi delle righe" }];
  const names: readonly string[] = [templateNames.id, templateNames.title, templateNames.titleEn];
  return names.includes(setting.name) ? [setting] : [];
});

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
const hiddenWidth = 12;

/** What stands in hidden columns right of the sheet, from its first row: what cards and the sheet itself choose from. */
interface HiddenList {
  readonly name?: string;
  readonly values: readonly string[];
}

const choices = { yesNo: [yes], kind: kindTexts, required: requiredTexts } as const;
const firstChoice = widths.length + 1;
const firstList = firstChoice + Object.keys(choices).length;

export function planTemplateSheet(template: Template, at: number, plan: Pick<Plan, "entity" | "title">): SheetPlan {
  return hasCards(template) ? planCardTemplate(template, at, plan) : planRowsTemplate(template, at, plan);
}

function planRowsTemplate(template: Template, at: number, { entity, title }: Pick<Plan, "entity" | "title">): SheetPlan {
  const shown = widths.slice(0, 2);
  const sheet = referenceBuilder(templateSheetName(at), [...shown, hiddenWidth]);
  placeBanner(sheet, "Modello", "Come pesano le righe delle aree.", shown);
  const row = placeSettings(sheet, tableRow, template, ofRows);
  placeInUse(sheet, template, shown.length);
  return sheet.build({
    print: landscape(box(0, 0, row, shown.length), 0, entity, title),
    hiddenColumns: { first: shown.length, count: 1 },
  });
}

function planCardTemplate(template: Template, at: number, plan: Pick<Plan, "entity" | "title">): SheetPlan {
  const lists: readonly HiddenList[] = [...Object.values(choices).map((values) => ({ values })), ...listsOf(template)];
  const hidden = 1 + lists.length;
  const sheet = referenceBuilder(templateSheetName(at), [...widths, ...Array.from({ length: hidden }, () => hiddenWidth)]);
  placeBanner(
    sheet,
    "Modello di scheda",
    "Com’è fatta la scheda: etichette, ordine, aiuti, elenchi e obblighi si cambiano qui; poi, nel riquadro, si aggiornano le schede.",
    widths,
  );
  let row = placeSettings(sheet, tableRow, template, settings);
  const { fields, tables } = template;
  const ownFields = Object.keys(fields).filter((key) => fields[key]?.kind !== undefined);
  const ownTables = Object.keys(tables).filter((key) => !isKnownTable(key));
  const wordOfField = (key: string) => (ownFields.includes(key) ? key : fieldWords.wordOf(key, ownFields));
  const wordOfTable = (key: string) => tableWords.wordOf(key, ownTables);
  const place = <T>(title: string, name: TemplateTableName, columns: readonly TableColumn<T>[], items: readonly T[]) => {
    placeSection(sheet, row + 1, title, widths.length);
    const range = placeTable(sheet, templateTableName(at, name), row + 2, 0, columns, items);
    row = range.row + range.rows;
    return range;
  };
  place("PARTI DELLA SCHEDA", "Parti", partColumns, partRows(template, wordOfField, wordOfTable));
  const ofFields = place(
    "CAMPI",
    "Campi",
    fieldColumns,
    Object.entries(fields).map(([key, field]) => ({ key: wordOfField(key), field: withWord(field, wordOfField) })),
  );
  place(
    "TABELLE",
    "Tabelle",
    tableColumns,
    Object.entries(tables).map(([key, table]) => ({ key: wordOfTable(key), table })),
  );
  const ofColumns = place(
    "COLONNE DELLE TABELLE",
    "Colonne",
    columnColumns,
    Object.entries(tables).flatMap(([table, { columns }]) => {
      const own = columns.flatMap(({ key, kind }) => (kind === undefined ? [] : [key]));
      return columns.map((column) => ({
        table: wordOfTable(table),
        column: { ...column, key: column.kind === undefined ? columnWordsOf(table).wordOf(column.key, own) : column.key },
      }));
    }),
  );
  offer(sheet, ofFields, fieldColumns, {
    [fieldHeaders.kind]: "kind",
    [fieldHeaders.required]: "required",
    [fieldHeaders.internal]: "yesNo",
  });
  offer(sheet, ofColumns, columnColumns, { [columnHeaders.kind]: "kind", [columnHeaders.perYear]: "yesNo" });
  placeInUse(sheet, template, widths.length);
  lists.forEach(({ name, values }, n) => placeList(sheet, firstChoice + n, values, name));
  return sheet.build({
    print: landscape(box(0, 0, row, widths.length), 0, plan.entity, plan.title),
    hiddenColumns: { first: widths.length, count: hidden },
  });
}

/** What may be written in some columns; what else is written stays, and is told of. */
function offer<T>(
  sheet: SheetBuilder,
  { row, rows }: RangeBox,
  columns: readonly TableColumn<T>[],
  offered: Readonly<Record<string, keyof typeof choices>>,
): void {
  columns.forEach(({ header }, column) => {
    const choice = offered[header];
    if (choice === undefined) return;
    const at = firstChoice + Object.keys(choices).indexOf(choice);
    const [first, last] = [fixedAddress(1, at), fixedAddress(choices[choice].length, at)];
    sheet.validate({
      range: box(row + 1, column, rows - 1),
      rule: { kind: "list", source: `=${first}:${last}` },
      prompt: { title: header, message: "Scegli dall’elenco." },
      error: { title: header, message: "Non è fra le voci dell’elenco.", style: "warning" },
    });
  });
}

/** The condition of an obligation names its field as the sheet does. */
function withWord(field: TemplateField, wordOf: (key: string) => string): TemplateField {
  const { required } = field;
  return typeof required === "object" ? { ...field, required: { ...required, when: wordOf(required.when) } } : field;
}

function fixedAddress(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

function placeInUse(sheet: SheetBuilder, template: Template, column: number): void {
  const cells = inUseCells(template);
  if (!cells) return;
  sheet.cell(0, column, inUseTitle, styles.label);
  sheet.nameRange(inUseName, sheet.block(1, column, cells, styles.helper));
}

/** Over what nobody is to change by hand. */
const inUseTitle = "Nelle schede";

function placeList(sheet: SheetBuilder, column: number, values: readonly string[], name: string | undefined): void {
  const range = sheet.block(
    1,
    column,
    values.map((value) => [textContent(value)]),
    styles.choice,
  );
  if (name !== undefined) sheet.workbookName(name, range);
}

function placeSettings(sheet: SheetBuilder, row: number, template: Template, shown: readonly Setting[]): number {
  shown.forEach(({ label, name, content }, at) => {
    sheet.cell(row + at, 0, label, styles.label);
    const said = content(template);
    sheet.nameRange(name, sheet.cell(row + at, 1, said, typeof said === "number" ? styles.number : styles.text));
    if (typeof said === "string") sheet.height(row + at, 15 * said.split("\n").length);
  });
  return row + shown.length;
}

/** Where the lists of a template stand on its sheet, whatever people have done to the rows of its tables. */
export function placedLists(template: Template): readonly (ContentBlock & { readonly name: string })[] {
  return listsOf(template).map(({ name, values }, n) => ({
    name,
    row: 1,
    column: firstList + n,
    cells: values.map((value) => [textContent(value)]),
  }));
}
