/** Reads `cardine-template/1`: a body's card template, alone in a file or among the templates of a plan file. */
import { readCodePattern, type CodePattern } from "../../plan/template/code-pattern";
import { levelsOf, templateOf } from "../../plan/template/template-of-file";
import type { Template } from "../../plan/template/template";
import type { TemplateFile } from "../../plan/template/template-shape";
import { FileSchema } from "../json-file/file-schema";
import { parseJson } from "../json-file/parse-json";
import schema from "./cardine-template-1.schema.json";
import { ensureSound } from "./ensure-sound";
import { ImpossiblePatternError, MalformedTemplateError, WrongTemplateFormatError } from "./template-errors";

export const templateFormat = "cardine-template/1";

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
  const pattern = file.code === undefined ? undefined : patternOf(file.code, levelsOf(file), source, within(place, "code"));
  ensureSound(file, (at, fault, value) => {
    throw new MalformedTemplateError(source, within(place, at), fault, value);
  });
  return templateOf(file, pattern);
}

function within(place: string, step: string): string {
  return place === "" ? step : `${place}.${step}`;
}

function patternOf(code: string, levels: number, source: string, place: string): CodePattern {
  const read = readCodePattern(code, levels);
  if ("fault" in read) throw new ImpossiblePatternError(source, place, read.fault, code, read.at);
  return read;
}
