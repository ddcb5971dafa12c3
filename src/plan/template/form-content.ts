/** Whatever a card holds besides what its template shows, so that nothing of it is without a place. */
import type { CardListKey, DocumentedObjective } from "../card/card";
import { rulesOf } from "../card/field-kinds";
import type { FieldDeclaration } from "../card/fields";
import { blankItem, columnValue, fieldValue, heldFields, itemsOf, listDeclaration, withField, withItems } from "../card/held-fields";
import type { OwnValues } from "../card/own-values";
import {
  tablesOf,
  furtherTitle,
  type FormTableKey,
  type OwnFieldKey,
  type CardForm,
  type FormTable,
  type FormFieldKey,
  shownFields,
  type FormColumn,
  inBanner,
} from "./form-parts";
import { yearHeader, ownField, uniqueHeaders, ownKindOf, yearColumn, bareTable, undeclared } from "./form-tables";

/** Fields that stand for what is declared by the template. */
export function isWhole({ kind }: Pick<FieldDeclaration, "kind">): boolean {
  return kind === "own" || kind === "ownTables";
}

export function withContent(form: CardForm, objective: DocumentedObjective): CardForm {
  const shown = shownFields(form);
  const fields = new Map(form.fields);
  const further: FormFieldKey[] = heldFields
    .filter((field) => !isWhole(field) && field.key !== "template" && !inBanner.includes(field.key) && !shown.has(field.key))
    .filter(({ key, kind }) => !rulesOf(kind).isBlank(fieldValue(objective, key)))
    .map(({ key }) => key);
  for (const [name, value] of Object.entries(objective.card.extra ?? {})) {
    const key: OwnFieldKey = `extra.${name}`;
    if (!fields.has(key)) fields.set(key, ownField(name, ownKindOf(value), {}));
    if (!shown.has(key)) further.push(key);
  }
  const tables = furtherTables(form, objective);
  const parts = form.parts.map((part) => (part.table ? { ...part, table: completed(part.table, objective) } : part));
  if (further.length === 0 && tables.length === 0 && parts.every(({ table }, at) => table === form.parts[at]?.table)) return form;
  const rows = further.map((key) => [key]);
  return {
    ...form,
    fields,
    parts: [
      ...parts,
      ...(rows.length > 0 ? [{ title: furtherTitle, rows }] : []),
      ...tables.map((table) => ({ title: table.label, rows: [], table })),
    ],
  };
}

/** A row that says nothing. */
export function blankRow({ key }: Pick<FormTable, "key">): object {
  return key.startsWith("tables.") ? {} : blankItem(key as CardListKey);
}

/** The card with other rows in a table. */
export function withRows(objective: DocumentedObjective, key: FormTableKey, rows: readonly object[]): DocumentedObjective {
  const { card } = objective;
  if (!key.startsWith("tables.")) return { ...objective, card: withItems(card, key as CardListKey, rows as never) };
  const name = key.slice("tables.".length);
  const { [name]: _, ...others } = card.tables ?? {};
  const tables = rows.length > 0 ? { ...others, [name]: rows as readonly OwnValues[] } : others;
  return withField(objective, "tables", tables);
}

/** Rows of a table as the card holds them. */
export function rowsOf({ card }: DocumentedObjective, key: FormTableKey): readonly object[] {
  return key.startsWith("tables.") ? (card.tables?.[key.slice("tables.".length)] ?? []) : itemsOf(card, key as CardListKey);
}

function furtherTables(form: CardForm, objective: DocumentedObjective): readonly FormTable[] {
  const there = new Set<FormTableKey>(tablesOf(form).map(({ key }) => key));
  const lists: readonly FormTableKey[] = ["phases", "expectedResults", "resources.lines", "monitoring"];
  const own = Object.keys(objective.card.tables ?? {}).map((key): FormTableKey => `tables.${key}`);
  return [...lists, ...own].flatMap((key) => {
    if (there.has(key) || rowsOf(objective, key).length === 0) return [];
    return [completed(bareTable(key, form), objective)];
  });
}

/** The table with columns for what its rows hold besides. */
function completed(table: FormTable, objective: DocumentedObjective): FormTable {
  const rows = rowsOf(objective, table.key);
  const there = new Set(table.columns.map(({ key }) => key));
  const further = rows.length === 0 ? [] : [...columnsBeyond(table, rows, there)];
  return further.length === 0 ? table : { ...table, columns: uniqueHeaders([...table.columns, ...further]) };
}

function columnsBeyond({ key: table }: FormTable, rows: readonly object[], there: ReadonlySet<string>): readonly FormColumn[] {
  const isOwn = table.startsWith("tables.");
  const further = new Map<string, FormColumn>();
  const add = (column: FormColumn) => {
    if (!there.has(column.key)) further.set(column.key, column);
  };
  if (!isOwn)
    for (const column of listDeclaration(table as CardListKey).columns) {
      if (column.kind === "windows" || column.kind === "own") continue;
      for (const row of rows) {
        const value = columnValue(row, column);
        if (column.kind === "textByYear" || column.kind === "amountByYear")
          for (const year of Object.keys(value as object).map(Number)) add(yearColumn(column, year, yearHeader(column.header, year)));
        else if (!(column.kind === "term" ? value === "" : rulesOf(column.kind).isBlank(value))) add(column);
      }
    }
  for (const row of rows) {
    const own = (isOwn ? row : (row as { readonly extra?: OwnValues }).extra) ?? {};
    for (const [key, value] of Object.entries(own as OwnValues))
      for (const column of undeclared(key, value, isOwn ? "" : "extra.")) add(column);
  }
  return [...further.values()];
}
