/** What is said of a template that has been changed: field by field, table by table. */
import type { LocalText, Template, TemplateColumn, TemplateField, TemplateTable } from "../template/template";
import { sameContent } from "./same-content";

/** `code` is the key of its sentence; labels are the body's own words. */
export interface TemplateDifference {
  readonly code: `template.changed.${
    | "fieldAdded"
    | "fieldRemoved"
    | "fieldRenamed"
    | "fieldOther"
    | "tableAdded"
    | "tableRemoved"
    | "tableRenamed"
    | "tableRows"
    | "columnAdded"
    | "columnRemoved"
    | "columnRenamed"
    | "columnOther"
    | "order"
    | "weights"
    | "timeline"
    | "title"
    | "codes"}`;
  readonly values: Readonly<Record<string, string>>;
}

export function templateDifferences(before: Template, after: Template): readonly TemplateDifference[] {
  const differences: TemplateDifference[] = [
    ...entryDifferences("field", before.fields, after.fields, {}),
    ...entryDifferences("table", tablesAlone(before), tablesAlone(after), {}),
    ...Object.entries(after.tables).flatMap(([key, table]) => tableDifferences(before.tables[key], table)),
  ];
  const say = (code: TemplateDifference["code"], isSame: boolean) => (isSame ? [] : [{ code, values: {} }]);
  return [
    ...differences,
    ...say("template.changed.order", sameContent(before.parts, after.parts) && sameOrder(before, after)),
    ...say("template.changed.weights", sameContent(before.weights, after.weights)),
    ...say("template.changed.timeline", sameContent(before.timeline, after.timeline)),
    ...say("template.changed.title", sameContent([before.id, before.title], [after.id, after.title])),
    ...say("template.changed.codes", sameContent([before.code, before.levels], [after.code, after.levels])),
  ];
}

type Entry = Pick<TemplateField, "label">;

function entryDifferences(
  what: "field" | "table" | "column",
  before: Readonly<Record<string, Entry>>,
  after: Readonly<Record<string, Entry>>,
  values: Readonly<Record<string, string>>,
): TemplateDifference[] {
  const others = what === "table" ? "tableRows" : (`${what}Other` as const);
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): TemplateDifference[] => {
    const [was, is] = [before[key], after[key]];
    if (!was && is) return [{ code: `template.changed.${what}Added`, values: { ...values, label: is.label.it } }];
    if (was && !is) return [{ code: `template.changed.${what}Removed`, values: { ...values, label: was.label.it } }];
    if (!was || !is || sameContent(was, is)) return [];
    if (was.label.it !== is.label.it)
      return [{ code: `template.changed.${what}Renamed`, values: { ...values, label: was.label.it, to: is.label.it } }];
    return [{ code: `template.changed.${others}`, values: { ...values, label: is.label.it } }];
  });
}

function tablesAlone({ tables }: Template): Readonly<Record<string, { readonly label: LocalText; readonly rows: TemplateTable["rows"] }>> {
  return Object.fromEntries(Object.entries(tables).map(([key, { label, rows }]) => [key, { label, rows }]));
}

function tableDifferences(before: TemplateTable | undefined, after: TemplateTable): TemplateDifference[] {
  if (!before) return [];
  return entryDifferences("column", byKey(before.columns), byKey(after.columns), { table: after.label.it });
}

function byKey(columns: readonly TemplateColumn[]): Readonly<Record<string, TemplateColumn>> {
  return Object.fromEntries(columns.map((column) => [column.key, column]));
}

/** Among what both have. */
function sameOrder(before: Template, after: Template): boolean {
  const keysOf = ({ fields, tables }: Template): readonly string[] => [
    ...Object.keys(fields),
    ...Object.entries(tables).flatMap(([key, { columns }]) => [key, ...columns.map((column) => `${key}.${column.key}`)]),
  ];
  const [was, is] = [keysOf(before), keysOf(after)];
  return was.filter((key) => is.includes(key)).join() === is.filter((key) => was.includes(key)).join();
}
