/** A template made of its description, which is known to be sound. */
import type { CodePattern } from "./code-pattern";
import type { LocalText, Template, TemplateColumn, TemplateField, TemplatePart, TemplateTable } from "./template";
import type { ColumnFile, DescribedFile, FieldFile, PartFile, TableFile, TemplateFile, TextFile, WeightsFile } from "./template-shape";
import { usualWeights, type WeightRule } from "./weight-rule";

const usualLevels = 3;

export function levelsOf({ levels = usualLevels }: Pick<TemplateFile, "levels">): number {
  return levels;
}

/** `code` is what the description's pattern was read as. */
export function templateOf(file: TemplateFile, code: CodePattern | undefined): Template {
  return {
    id: file.id,
    title: textOf(file.title),
    ...(code ? { code } : {}),
    levels: levelsOf(file),
    timeline: { unit: file.timeline?.unit ?? "month", windows: file.timeline?.windows ?? "yearly" },
    weights: {
      objectives: ruleOf(file.weights?.objectives),
      phases: ruleOf(file.weights?.phases),
      results: ruleOf(file.weights?.results),
    },
    fields: mapped(file.fields, fieldOf),
    tables: mapped(file.tables, tableOf),
    parts: file.parts.map(partOf),
  };
}

function mapped<T, U>(entries: Readonly<Record<string, T>> = {}, map: (entry: T) => U): Readonly<Record<string, U>> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, map(entry)]));
}

function textOf(text: TextFile): LocalText {
  return typeof text === "string" ? { it: text } : text;
}

function ruleOf(given: WeightsFile | undefined): WeightRule {
  if (!given) return usualWeights;
  const { rule, target, list = [], map = {}, fields = [], share = 0, of = "" } = given;
  switch (rule) {
    case "sum":
      return { rule, ...(target === undefined ? {} : { target }) };
    case "none":
      return { rule };
    case "coefficient":
      return { rule, list };
    case "levels":
      return { rule, map };
    case "product":
      return { rule, fields };
    case "reserve":
      return { rule, share, of };
  }
}

function fieldOf({ required, internal, ...described }: FieldFile): TemplateField {
  return {
    ...describedOf(described),
    ...(required === undefined ? {} : { required }),
    ...(internal === true ? { internal } : {}),
  };
}

function describedOf({ label, help, kind, list }: DescribedFile): Pick<TemplateField, "label" | "help" | "kind" | "list"> {
  return {
    label: textOf(label),
    ...(help === undefined ? {} : { help: textOf(help) }),
    // A sound description names no other.
    ...(kind === undefined ? {} : { kind: kind as NonNullable<TemplateField["kind"]> }),
    ...(list === undefined ? {} : { list }),
  };
}

function columnOf({ key, per, ...described }: ColumnFile): TemplateColumn {
  return { key, ...describedOf(described), ...(per === "year" ? { perYear: true } : {}) };
}

function tableOf({ label, columns = [], rows = {} }: TableFile): TemplateTable {
  const { min = 0, max, fixed } = rows;
  return {
    label: textOf(label),
    columns: columns.map(columnOf),
    rows: { min, ...(max === undefined ? {} : { max }), ...(fixed === undefined ? {} : { fixed }) },
  };
}

function partOf({ title, rows, table }: PartFile): TemplatePart {
  return { title: textOf(title), ...(rows ? { rows } : {}), ...(table === undefined ? {} : { table }) };
}
