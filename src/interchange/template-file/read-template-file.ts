/** Reads `cardine-template/1`: a body's card template, alone in a file or among the templates of a plan file. */
import { readCodePattern, type CodePattern } from "../../plan/template/code-pattern";
import type { LocalText, Template, TemplateColumn, TemplateField, TemplatePart, TemplateTable } from "../../plan/template/template";
import { usualWeights, type WeightRule } from "../../plan/template/weight-rule";
import { usualPoints } from "../../plan/weight";
import { FileSchema } from "../json-file/file-schema";
import { parseJson } from "../json-file/parse-json";
import schema from "./cardine-template-1.schema.json";
import { ensureSound } from "./ensure-sound";
import { ImpossiblePatternError, MalformedTemplateError, WrongTemplateFormatError } from "./template-errors";
import type { ColumnFile, DescribedFile, FieldFile, PartFile, TableFile, TemplateFile, TextFile, WeightsFile } from "./template-shape";

export const templateFormat = "cardine-template/1";

const usualLevels = 3;
const format = new FileSchema(schema);

/**
 * The template of a file's text. `source` names the file in messages. Throws `NotJsonError`, `DuplicateKeyError` and what
 * `readTemplate` throws.
 */
export function readTemplateFile(text: string, source: string): Template {
  return readTemplate(parseJson(text, source), source, "");
}

/**
 * A template that stands at a place of a file; `""` where it is the whole. Throws `WrongTemplateFormatError`, `MissingPartError`,
 * `MalformedPlanFileError`, `ImpossiblePatternError` or `MalformedTemplateError`, the first by its place.
 */
export function readTemplate(content: unknown, source: string, place: string): Template {
  const found = typeof content === "object" && content !== null && "format" in content ? String(content.format) : "";
  if (found !== templateFormat) throw new WrongTemplateFormatError(source, within(place, "format"), found);
  format.validate(content, source, place);
  const file = content as TemplateFile;
  const levels = file.levels ?? usualLevels;
  const pattern = file.code === undefined ? undefined : patternOf(file.code, levels, source, within(place, "code"));
  ensureSound(file, (at, fault, value) => {
    throw new MalformedTemplateError(source, within(place, at), fault, value);
  });
  return {
    id: file.id,
    title: textOf(file.title),
    ...(pattern ? { code: pattern } : {}),
    levels,
    timeline: { unit: file.timeline?.unit ?? "month", windows: file.timeline?.windows ?? "yearly" },
    weights: {
      objectives: ruleOf(file.weights?.objectives),
      phases: ruleOf(file.weights?.phases),
      results: ruleOf(file.weights?.results),
    },
    fields: new Map(Object.entries(file.fields ?? {}).map(([key, field]) => [key, fieldOf(field)])),
    tables: new Map(Object.entries(file.tables ?? {}).map(([key, table]) => [key, tableOf(table)])),
    parts: file.parts.map(partOf),
  };
}

function within(place: string, step: string): string {
  return place === "" ? step : `${place}.${step}`;
}

function patternOf(code: string, levels: number, source: string, place: string): CodePattern {
  const read = readCodePattern(code, levels);
  if ("fault" in read) throw new ImpossiblePatternError(source, place, read.fault, code, read.at);
  return read;
}

function textOf(text: TextFile): LocalText {
  return typeof text === "string" ? { it: text } : text;
}

function ruleOf(given: WeightsFile | undefined): WeightRule {
  if (!given) return usualWeights;
  const { rule, target = usualPoints, list = [], map = {}, fields = [], share = 0, of = "" } = given;
  switch (rule) {
    case "sum":
      return { rule, target };
    case "none":
      return { rule };
    case "coefficient":
      return { rule, list };
    case "levels":
      return { rule, map: new Map(Object.entries(map)) };
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
    // `ensureSound` has seen that it is one.
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
  return table === undefined ? { title: textOf(title), rows: rows ?? [] } : { title: textOf(title), table };
}
