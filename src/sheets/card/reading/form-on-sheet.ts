/** The form of a card as its sheet stands: what its template says, and what the sheet holds besides. */
import type { CardListKey } from "../../../plan/card/card";
import { declaredLists, listDeclaration } from "../../../plan/card/held-fields";
import type { Plan } from "../../../plan/plan";
import { planYears } from "../../../plan/schedule";
import { bareTable, fieldOfName, undeclaredColumn, uniqueHeaders, yearColumn, yearHeader } from "../../../plan/template/form-tables";
import { formOf } from "../../../plan/template/card-form";
import {
  tablesOf,
  type CardForm,
  type FormColumn,
  type FormFieldKey,
  type FormTable,
  type FormTableKey,
} from "../../../plan/template/form-parts";
import type { Template } from "../../../plan/template/template";
import { templateOfCard } from "../../../plan/template/templates-of-plan";
import { declarationOf } from "../../../plan/card/held-fields";
import { textOf } from "../../reading/cell-entry";
import type { SheetSnapshot, SnapshotTable } from "../../reading/sheet-snapshot";
import type { SnapshotReader } from "../../reading/snapshot-reader";
import { headerKey } from "../../reading/snapshot-reader";
import { checkPartOf } from "../tables/monitoring-rows";
import { columnsOfTable } from "../tables/table-columns";

/** What cards are read by besides their sheets. */
export type CardsPlan = Pick<Plan, "firstYear" | "years" | "templates">;

/** Of a workbook of which nothing else is known yet. */
export const unknownPlan: CardsPlan = { firstYear: 0, years: 0, templates: [] };

const forms = new WeakMap<SheetSnapshot, { readonly base: CardForm; readonly form: CardForm }>();

export function templateOnSheet(reader: SnapshotReader, plan: CardsPlan): Template {
  const { name } = declarationOf("template");
  const id = textOf(reader.named(name)).trim();
  return templateOfCard(plan, id === "" ? undefined : { template: id });
}

export function formOnSheet(reader: SnapshotReader, plan: CardsPlan): CardForm {
  const base = formOf(templateOnSheet(reader, plan), planYears(plan));
  const known = forms.get(reader.sheet);
  if (known?.base === base) return known.form;
  const form = completedForm(reader, base);
  forms.set(reader.sheet, { base, form });
  return form;
}

function completedForm(reader: SnapshotReader, base: CardForm): CardForm {
  const further = reader.sheet.names.flatMap(({ name }) => {
    const field = fieldOfName(name);
    return field && !base.fields.has(field.key) ? [field] : [];
  });
  const tables = tablesOnSheet(reader, base);
  const isSame = further.length === 0 && tables.every((table) => tablesOf(base).includes(table));
  if (isSame) return base;
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const parts = base.parts.map((part) => (part.table ? { ...part, table: byKey.get(part.table.key) ?? part.table } : part));
  const there = new Set<FormTableKey>(tablesOf(base).map(({ key }) => key));
  const fields = new Map(base.fields);
  for (const field of further) fields.set(field.key, field);
  const rows = further.map(({ key }): readonly FormFieldKey[] => [key]);
  return {
    ...base,
    fields,
    parts: [
      ...parts,
      ...(rows.length > 0 ? [{ title: { it: "" }, rows }] : []),
      ...tables.filter(({ key }) => !there.has(key)).map((table) => ({ title: table.label, rows: [], table })),
    ],
  };
}

/** The tables that stand on the sheet, each with the columns that it has there. */
function tablesOnSheet(reader: SnapshotReader, form: CardForm): readonly FormTable[] {
  const known = new Map(tablesOf(form).map((table) => [table.key, table]));
  const checks = checksOnSheet(reader, known.get("monitoring"), form);
  const tables = reader.sheet.tables.flatMap((table) => {
    const key = tableKeyOf(table.name);
    return key === undefined ? [] : [withColumnsOf(reader, table, known.get(key) ?? bareTable(key, form), form)];
  });
  return [...tables, ...(checks ? [checks] : [])];
}

/** The checks of progress, whose cells have names of their own, with the columns that these tell; undefined where there are none. */
function checksOnSheet(reader: SnapshotReader, declared: FormTable | undefined, form: CardForm): FormTable | undefined {
  const parts = new Set(reader.sheet.names.flatMap(({ name }) => checkPartOf(name) ?? []));
  if (parts.size === 0) return declared;
  const table = declared ?? bareTable("monitoring", form);
  const there = new Set(table.columns.map(({ key }) => key));
  const ofHouse = listDeclaration("monitoring").columns;
  const further = [...parts].flatMap((key): readonly FormColumn[] => {
    if (there.has(key)) return [];
    const column = ofHouse.find((one) => one.key === key) ?? undeclaredColumn(`«${key.replace(/^extra\./, "")}»`, false);
    return column ? [column] : [];
  });
  return further.length === 0 ? table : { ...table, columns: uniqueHeaders([...table.columns, ...further]) };
}

/** Which of a card's tables has this name. */
export function tableKeyOf(name: string): FormTableKey | undefined {
  const own = /^Tabella_([A-Za-z][A-Za-z0-9]*)_/i.exec(name);
  if (own) return `tables.${own[1]!}`;
  return declaredLists.find(({ table }) => table !== undefined && name.toLowerCase().startsWith(table.toLowerCase()))?.key;
}

function withColumnsOf(reader: SnapshotReader, table: SnapshotTable, declared: FormTable, form: CardForm): FormTable {
  const { range } = table;
  const headers = Array.from({ length: range.columns }, (_, at) => String(reader.value(range.row, range.column + at) ?? "").trim());
  const there = new Set(columnsOfTable(declared, form).map(({ header }) => headerKey(header)));
  const further = headers
    .filter((header) => header !== "" && !there.has(headerKey(header)))
    .flatMap((header) => columnOf(header, declared) ?? []);
  return further.length === 0 ? declared : { ...declared, columns: uniqueHeaders([...declared.columns, ...further]) };
}

/** The column of the house, of a further year, or of no template that a header names; undefined of people's own. */
function columnOf(header: string, { key, columns }: FormTable): FormColumn | undefined {
  const isOwn = key.startsWith("tables.");
  const there = new Set(columns.map((column) => column.key));
  const year = /^(.*\S)\s+(\d{4})$/.exec(header);
  const ofHouse = isOwn ? [] : listDeclaration(key as CardListKey).columns;
  const yearly = [
    ...columns.flatMap((column) => (column.year === undefined ? [] : [{ column, said: column.header.replace(/\s+\d{4}$/, "") }])),
    ...ofHouse.filter(({ kind }) => kind === "textByYear" || kind === "amountByYear").map((column) => ({ column, said: column.header })),
  ];
  const said = year && yearly.find(({ said: one }) => headerKey(one) === headerKey(year[1]!));
  if (year && said) return yearColumn(said.column, Number(year[2]), yearHeader(said.said, Number(year[2])));
  const house = ofHouse.find((column) => column.header !== "" && headerKey(column.header) === headerKey(header) && !there.has(column.key));
  return house && house.kind !== "textByYear" && house.kind !== "amountByYear" ? house : undeclaredColumn(header, isOwn);
}
