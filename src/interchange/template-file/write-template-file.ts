/** Writes a template as `cardine-template/1`; what is as usual is left out. */
import type { LocalText, Template, TemplateColumn, TemplateField, TemplatePart, TemplateTable } from "../../plan/template/template";
import type { WeightRule } from "../../plan/template/weight-rule";
import type { Json } from "../json-file/json";
import { templateFormat } from "./read-template-file";

export function writeTemplateFile(template: Template): string {
  return `${JSON.stringify(templateFile(template), null, 2)}\n`;
}

export function templateFile({ id, title, code, levels, timeline, weights, fields, tables, parts }: Template): Json {
  return {
    format: templateFormat,
    id,
    title: text(title),
    code: code?.text,
    levels,
    timeline: { ...timeline },
    weights: { objectives: rule(weights.objectives), phases: rule(weights.phases), results: rule(weights.results) },
    fields: some(fields, field),
    tables: some(tables, table),
    parts: parts.map(part),
  };
}

function some<T>(entries: Readonly<Record<string, T>>, file: (entry: T) => Json): Json {
  const written = Object.entries(entries).map(([key, entry]) => [key, file(entry)]);
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

function text(words: LocalText): Json {
  return words.en === undefined ? words.it : { ...words };
}

function rule(weights: WeightRule): Json {
  return { ...weights };
}

function field({ required, internal, ...described }: TemplateField): Json {
  return { ...describedFile(described), required: typeof required === "object" ? { ...required } : required, internal };
}

function describedFile({
  kind,
  label,
  help,
  list,
}: Pick<TemplateField, "kind" | "label" | "help" | "list">): Readonly<Record<string, Json>> {
  return { kind, label: text(label), help: help && text(help), list };
}

function column({ key, perYear, ...described }: TemplateColumn): Json {
  return { key, ...describedFile(described), per: perYear && "year" };
}

function table({ label, columns, rows: { min, max, fixed } }: TemplateTable): Json {
  const rows = { min: min === 0 ? undefined : min, max, fixed };
  return {
    label: text(label),
    rows: Object.values(rows).every((value) => value === undefined) ? undefined : rows,
    columns: columns.length === 0 ? undefined : columns.map(column),
  };
}

function part({ title, rows, table: shown }: TemplatePart): Json {
  return { title: text(title), rows, table: shown };
}
