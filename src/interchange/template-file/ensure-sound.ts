/** What a schema does not say of a template: that its parts agree with each other, and that a card can be made of it. */
import { isKnownField, isKnownTable, knownColumns, knownFields } from "../../plan/template/vocabulary";
import { ownKinds } from "../../plan/card/own-values";
import { keyPattern, longestKey } from "../../sheets/templates/template-keys";
import type { TemplateFault } from "./template-errors";
import type { ColumnFile, DescribedFile, FieldFile, TableFile, TemplateFile, WeightsFile } from "../../plan/template/template-shape";

/** Hears of the first thing that is wrong, by its place within the template, and does not return. */
type RefusePart = (place: string, fault: TemplateFault, value: string) => never;

/** More than a card can show, and than anybody fills in. */
const most = { fields: 120, tables: 12, columns: 30 } as const;

export function ensureSound(file: TemplateFile, refuse: RefusePart): void {
  const { fields = {}, tables = {} } = file;
  const [fieldKeys, tableKeys] = [Object.keys(fields), Object.keys(tables)];
  if (fieldKeys.length > most.fields) refuse("fields", "tooManyFields", `${fieldKeys.length}/${most.fields}`);
  if (tableKeys.length > most.tables) refuse("tables", "tooManyTables", `${tableKeys.length}/${most.tables}`);
  for (const [key, field] of Object.entries(fields)) {
    ensureKey(key, isKnownField(key, field), `fields.${key}`, refuse);
    ensureKind(field, isKnownField(key, field), `fields.${key}`, refuse);
  }
  for (const [key, table] of Object.entries(tables)) ensureTable(key, table, refuse);
  // One that shows nothing has nothing: rows of areas in place of cards.
  if (file.parts.length === 0 && fieldKeys.length + tableKeys.length > 0) refuse("parts", "partsMissing", "[]");
  ensureParts(file, refuse);
  ensureNoCycle(fields, refuse);
  for (const [scope, weights] of Object.entries(file.weights ?? {})) ensureWeights(weights, fields, `weights.${scope}`, refuse);
}

/** Only keys of the house lead into a group of fields: `resources.unit`. */
function ensureKey(key: string, isKnown: boolean, place: string, refuse: RefusePart): void {
  if (!isKnown && (!keyPattern.test(key) || key.length > longestKey)) refuse(place, "key", key);
}

/** A known field or column is of its own kind; one of the body's own says of which. */
function ensureKind({ kind, list }: DescribedFile, isKnown: boolean, place: string, refuse: RefusePart): void {
  if (isKnown && kind !== undefined) refuse(`${place}.kind`, "kindGiven", kind);
  if (!isKnown && kind === undefined) refuse(place, "kindMissing", ownKinds.join(", "));
  if (kind !== undefined && !ownKinds.some((known) => known === kind)) refuse(`${place}.kind`, "unknownKind", kind);
  if (kind === "choice" && list === undefined) refuse(`${place}.list`, "listMissing", kind);
}

function ensureTable(key: string, { columns, rows }: TableFile, refuse: RefusePart): void {
  const place = `tables.${key}`;
  ensureKey(key, isKnownTable(key), place, refuse);
  if (!columns && !isKnownTable(key)) refuse(`${place}.columns`, "columnsMissing", key);
  if (columns && columns.length > most.columns) refuse(`${place}.columns`, "tooManyColumns", `${columns.length}/${most.columns}`);
  const known = knownColumns(key);
  for (const [at, column] of (columns ?? []).entries()) {
    const where = `${place}.columns[${at}]`;
    ensureKey(column.key, known.has(column.key), `${where}.key`, refuse);
    if (isAgain(columns ?? [], at)) refuse(`${where}.key`, "columnTwice", column.key);
    ensureKind(column, known.has(column.key), where, refuse);
  }
  const { min = 0, max, fixed } = rows ?? {};
  if (max !== undefined && max < min) refuse(`${place}.rows`, "rows", `${min}–${max}`);
  if (fixed && (rows?.min !== undefined || max !== undefined)) refuse(`${place}.rows`, "rows", fixed.join(", "));
}

function isAgain(columns: readonly ColumnFile[], at: number): boolean {
  return columns.findIndex(({ key }) => key === columns[at]?.key) < at;
}

/** Every field and table that a part shows is there, and stands on the card once. */
function ensureParts({ parts, fields = {}, tables = {} }: TemplateFile, refuse: RefusePart): void {
  const shown = new Set<string>();
  const show = (key: string, place: string): void => {
    if (shown.has(key)) refuse(place, "shownTwice", key);
    shown.add(key);
  };
  for (const [at, { rows, table }] of parts.entries()) {
    if (rows === undefined && table === undefined) refuse(`parts[${at}]`, "emptyPart", "");
    if (table !== undefined) {
      if (!Object.hasOwn(tables, table) && !isKnownTable(table)) refuse(`parts[${at}].table`, "unknownTable", table);
      show(`table ${table}`, `parts[${at}].table`);
    }
    for (const [row, keys] of (rows ?? []).entries())
      for (const [along, key] of keys.entries()) {
        const place = `parts[${at}].rows[${row}][${along}]`;
        if (!Object.hasOwn(fields, key) && !isKnownField(key, undefined)) refuse(place, "unknownField", key);
        show(key, place);
      }
  }
}

/** A field that is asked for once another says something must not wait for itself. */
function ensureNoCycle(fields: Readonly<Record<string, FieldFile>>, refuse: RefusePart): void {
  const waitsFor = (key: string): string | undefined => {
    const required = fields[key]?.required;
    return typeof required === "object" ? required.when : undefined;
  };
  for (const key of Object.keys(fields)) {
    const first = waitsFor(key);
    if (first !== undefined && !Object.hasOwn(fields, first) && !knownFields.has(first))
      refuse(`fields.${key}.required.when`, "unknownField", first);
    const path = [key];
    for (let next = first; next !== undefined; next = waitsFor(next)) {
      if (path.includes(next)) refuse(`fields.${key}.required.when`, "cycle", [...path, next].join(" → "));
      path.push(next);
    }
  }
}

const numberKinds = ["number", "percent", "money", "score"];

/** What a rule needs it says: a list, a map, fields that hold numbers, a share. */
function ensureWeights(
  { rule, list, map, fields: factors, share }: WeightsFile,
  fields: Readonly<Record<string, FieldFile>>,
  place: string,
  refuse: RefusePart,
): void {
  const missing = {
    coefficient: list === undefined && "list",
    levels: map === undefined && "map",
    product: factors === undefined && "fields",
  };
  const needed = rule === "reserve" ? share === undefined && "share" : rule in missing && missing[rule as keyof typeof missing];
  if (needed) refuse(`${place}.${needed}`, "rule", rule);
  for (const [at, key] of (factors ?? []).entries())
    if (!numberKinds.includes(fields[key]?.kind ?? "")) refuse(`${place}.fields[${at}]`, "unknownField", key);
}
