/** The tables and fields of a form: those of the house under the body's labels, and those that only the body has. */
import type { CardListKey } from "../card/card";
import type { FieldKind } from "../card/field-kinds";
import { listDeclaration } from "../card/held-fields";
import type { ColumnDeclaration, ListDeclaration } from "../card/lists";
import type { OwnKind, OwnValue } from "../card/own-values";
import { furtherTitle, type FormTableKey, type FormField, type CardForm, type FormTable, type FormColumn } from "./form-parts";
import type { TableRows, Template, TemplateColumn, TemplateTable } from "./template";
import { isKnownTable, listOfTable, tableOfList } from "./vocabulary";

export function ownEntry<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

export type Described = Pick<FormField, "label" | "help" | "list" | "required">;

/** What the workbook calls the list of a template's field, or of a column of one of its tables. */
export function templateListName({ id }: Pick<Template, "id">, key: string, table?: string): string {
  return ["Elenco", id, ...(table === undefined ? [] : [table]), key].join("_").replace(/[^A-Za-z0-9_]/g, "_");
}

/** Which kind of the house holds what a field of the body's own does. */
const kindsOfOwn: Readonly<Record<OwnKind, FieldKind>> = {
  text: "text",
  lines: "lines",
  words: "words",
  number: "number",
  percent: "percent",
  money: "amount",
  date: "date",
  yesNo: "choice",
  choice: "choice",
  reference: "words",
  person: "words",
  target: "words",
  score: "number",
  signature: "words",
};

export function ownField(key: string, own: OwnKind, described: Described): FormField {
  return { key: `extra.${key}`, kind: kindsOfOwn[own], own, optional: true, name: `Campo_${key}`, ...described };
}

const usualRows: TableRows = { min: 0 };

export function tableOf(key: string, template: Template, years: readonly number[]): FormTable | undefined {
  const declared = ownEntry(template.tables, key);
  if (!isKnownTable(key)) return declared && ownTable(key, declared, template, years);
  const list = listDeclaration(listOfTable(key));
  const columns = declared && declared.columns.length > 0 ? declared.columns.flatMap(given) : list.columns.flatMap(usual);
  return {
    ...list,
    key: listOfTable(key),
    label: declared?.label ?? { it: "" },
    rows: declared?.rows ?? usualRows,
    columns: uniqueHeaders(withNeeded(columns, list, template)),
  };

  function given(column: TemplateColumn): readonly FormColumn[] {
    if (column.kind !== undefined) return ownColumn(column, "extra.", years, templateListName(template, column.key, key));
    const yearly = column.perYear ? list.columns.find(({ key: one }) => one === `${column.key}s`) : undefined;
    const house = yearly ?? list.columns.find(({ key: one }) => one === column.key);
    if (!house) return [];
    const { list: values } = column;
    return houseColumns(
      {
        ...house,
        header: column.label.it,
        label: column.label,
        ...(column.help ? { help: column.help } : {}),
        ...(values ? { list: { name: templateListName(template, column.key, key), values } } : {}),
      },
      years,
    );
  }

  function usual(column: ColumnDeclaration): readonly FormColumn[] {
    return column.optional ? [] : houseColumns(column, years);
  }
}

/** A column that holds a value by year is a column for each year. */
function houseColumns(column: FormColumn, years: readonly number[]): readonly FormColumn[] {
  if (column.kind !== "textByYear" && column.kind !== "amountByYear") return [column];
  return years.map((year) => yearColumn(column, year, years.length > 1 ? yearHeader(column.header, year) : column.header));
}

/** A column of one year: of what is held by year, or of another year than the column given. */
export function yearColumn(column: FormColumn, year: number, header: string): FormColumn {
  const key = column.year === undefined ? column.key : column.key.replace(/\.\d{4}$/, "");
  return { ...column, ...kindInYear(column), key: `${key}.${year}`, header, year };
}

function kindInYear({ kind }: FormColumn): Partial<FormColumn> {
  if (kind === "amountByYear") return { kind: "amount" };
  return kind === "textByYear" ? { kind: "words", own: "target" } : {};
}

export function yearHeader(header: string, year: number): string {
  return `${header} ${year}`;
}

function ownColumn(
  { key, label, kind = "text", help, list, perYear }: TemplateColumn,
  path: string,
  years: readonly number[],
  listName: string,
): readonly FormColumn[] {
  const column: FormColumn = {
    key: `${path}${key}`,
    ...ownKindIn(kind, perYear === true),
    header: label.it,
    label,
    ...(kind === "target" ? { measured: true as const } : {}),
    optional: true,
    ...(help ? { help } : {}),
    ...(list ? { list: { name: listName, values: list } } : {}),
  };
  return perYear ? years.map((year) => ({ ...column, key: `${path}${key}.${year}`, header: yearHeader(label.it, year), year })) : [column];
}

/** What is held by year is one text, or one number, a year. */
function ownKindIn(kind: OwnKind, isByYear: boolean): Pick<FormColumn, "kind"> & { readonly own: OwnKind } {
  const own = isByYear && kind === "lines" ? "text" : kind;
  return { kind: kindsOfOwn[own], own };
}

function ownTable(
  key: string,
  { label, columns, rows }: TemplateTable,
  template: Pick<Template, "id">,
  years: readonly number[],
): FormTable {
  return {
    key: `tables.${key}`,
    item: key,
    table: ownTablePrefix(key),
    label,
    rows,
    columns: uniqueHeaders(columns.flatMap((column) => ownColumn(column, "", years, templateListName(template, column.key, key)))),
  };
}

export function ownTablePrefix(key: string): string {
  return `Tabella_${key}_`;
}

/** Phases are told by their numbers and run in their windows, whatever the body lists. */
function withNeeded(
  columns: readonly FormColumn[],
  { key, columns: declared }: ListDeclaration,
  { timeline }: Template,
): readonly FormColumn[] {
  if (key !== "phases") return columns;
  const number = columns.find((column) => column.key === "number") ?? declared.find((column) => column.key === "number")!;
  const times = timeline.windows === "ticks" ? [] : declared.filter(({ kind }) => kind === "windows");
  const others = columns.filter((column) => column.key !== "number" && column.kind !== "windows" && column.key !== "ticks");
  const progress = others.findIndex((column) => column.key === "progress");
  return [number, ...others.toSpliced(progress === others.length - 1 && progress >= 0 ? progress : others.length, 0, ...times)];
}

/** A table's headers tell its columns apart. */
export function uniqueHeaders(columns: readonly FormColumn[]): readonly FormColumn[] {
  const taken = new Set<string>(["n."]);
  return columns.map((column) => {
    if (column.kind === "windows") return column;
    const wanted = column.header.trim() === "" ? column.key : column.header.trim();
    let header = wanted;
    for (let n = 2; taken.has(header.toLowerCase()) && column.key !== "number"; n++) header = `${wanted} (${n})`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}

/** A field or a column that no template speaks of is of the kind that its value shows. */
export function ownKindOf(value: OwnValue): OwnKind {
  return typeof value === "number" ? "number" : Array.isArray(value) ? "lines" : "text";
}

/** A table that the template does not have: one of the house as it usually is, one of a body's own without columns. */
export function bareTable(key: FormTableKey, { template, years }: Pick<CardForm, "template" | "years">): FormTable {
  const name = key.slice("tables.".length);
  const own = { label: { it: name }, columns: [], rows: usualRows };
  const table = key.startsWith("tables.")
    ? ownTable(name, own, template, years)
    : tableOf(tableOfList(key as CardListKey), { ...template, tables: {} }, years)!;
  return { ...table, label: table.label.it === "" ? furtherTitle : table.label };
}

/** A column that the template does not have, told by its key. */
export function undeclared(key: string, value: OwnValue, path: string): readonly FormColumn[] {
  const bare = typeof value === "object" && !Array.isArray(value);
  const years = bare ? Object.keys(value).map(Number) : [];
  return ownColumn(
    { key, label: { it: undeclaredHeader(key) }, kind: bare ? "text" : ownKindOf(value), ...(bare ? { perYear: true } : {}) },
    path,
    years,
    "",
  );
}

/** What a column is called that no template speaks of. */
function undeclaredHeader(key: string): string {
  return `«${key}»`;
}

/** The column that such a header tells, alone or with a year; undefined where it is none. */
export function undeclaredColumn(header: string, isOfOwnTable: boolean): FormColumn | undefined {
  const told = /^«([A-Za-z][A-Za-z0-9]*)»(?: (\d{4}))?$/.exec(header);
  if (!told) return undefined;
  const [, key = "", year] = told;
  const value: OwnValue = year === undefined ? "" : { [year]: "" };
  return undeclared(key, value, isOfOwnTable ? "" : "extra.")[0];
}

/** The field of a body's own whose cell has this name; undefined where it is no such name. */
export function fieldOfName(name: string): FormField | undefined {
  const told = /^Campo_([A-Za-z][A-Za-z0-9]*)$/.exec(name);
  return told ? ownField(told[1]!, "text", {}) : undefined;
}
