/** Validation of a file against its format's JSON Schema, and the fields that the schema does not know. */
import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import { MalformedPlanFileError, MissingPartError, type ExpectedKind } from "./file-errors";

export type SchemaRule = Readonly<Record<string, unknown>>;

export class FileSchema {
  private readonly validator: Validator;

  constructor(private readonly schema: SchemaRule) {
    this.validator = new Validator(schema as Schema, "2020-12", false);
  }

  /**
   * Throws `MissingPartError` or `MalformedPlanFileError` for the deepest thing that is wrong. `within` is the place of the content in
   * the file; `""` where it is the whole.
   */
  validate(content: unknown, file: string, within: string): void {
    const { valid, errors } = this.validator.validate(content);
    if (valid) return;
    const deepest = errors.reduce((one, other) => (depth(other.instanceLocation) >= depth(one.instanceLocation) ? other : one));
    const place = placeOf(content, deepest.instanceLocation, within);
    const missing = deepest.keyword === "required" ? /property "(.+)"/.exec(deepest.error)?.[1] : undefined;
    if (missing !== undefined) throw new MissingPartError(file, joined(place, missing));
    throw new MalformedPlanFileError(file, place, expectedKind(deepest), shortValue(valueAt(content, deepest.instanceLocation)));
  }

  /** Every field of the content that the format does not have, with its value. */
  unknownFields(content: unknown): Generator<{ readonly place: string; readonly value: string }> {
    return unknownIn(content, this.schema, "", definitionsOf(this.schema));
  }
}

function definitionsOf({ $defs }: SchemaRule): SchemaRule {
  return isRule($defs) ? $defs : {};
}

function joined(place: string, step: string): string {
  return place === "" ? step : `${place}.${step}`;
}

function expectedKind({ keyword, error }: OutputUnit): ExpectedKind {
  if (keyword !== "type") return "otherwise";
  const wants = (type: string) => error.slice(error.indexOf("Expected")).includes(`"${type}"`);
  if (wants("array")) return "list";
  if (wants("object")) return "object";
  if (wants("boolean")) return "yesOrNo";
  if (wants("string")) return wants("number") || wants("integer") ? "textOrNumber" : "text";
  return wants("number") ? "number" : "integer";
}

function depth(pointer: string): number {
  return pointer.split("/").length;
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** `#/cards/3/windows/2026` as `cards[3].windows.2026`: brackets where the part is a list's. */
function placeOf(content: unknown, pointer: string, within: string): string {
  let place = within;
  let part = content;
  for (const step of steps(pointer)) {
    place = Array.isArray(part) ? `${place}[${step}]` : joined(place, step);
    part = partOf(part, step);
  }
  return place;
}

function partOf(value: unknown, step: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
}

function valueAt(content: unknown, pointer: string): unknown {
  return steps(pointer).reduce(partOf, content);
}

function shortValue(value: unknown): string {
  const text = value === undefined ? "" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function* unknownIn(
  content: unknown,
  rule: SchemaRule,
  place: string,
  definitions: SchemaRule,
): Generator<{ readonly place: string; readonly value: string }> {
  const known = resolved(rule, definitions);
  if (Array.isArray(content)) {
    if (isRule(known.items))
      for (const [at, item] of content.entries()) yield* unknownIn(item, known.items, `${place}[${at}]`, definitions);
    return;
  }
  if (typeof content !== "object" || content === null) return;
  const properties = isRule(known.properties) ? known.properties : undefined;
  const further = isRule(known.additionalProperties) ? known.additionalProperties : undefined;
  if (!properties && !further) return;
  for (const [key, value] of Object.entries(content)) {
    const at = joined(place, key);
    const next = properties && Object.hasOwn(properties, key) ? properties[key] : further;
    if (isRule(next)) yield* unknownIn(value, next, at, definitions);
    else yield { place: at, value: shortValue(value) };
  }
}

function isRule(value: unknown): value is SchemaRule {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A rule with its references and its one alternative besides null taken in. */
function resolved(rule: SchemaRule, definitions: SchemaRule): SchemaRule {
  const alternatives = Array.isArray(rule.anyOf)
    ? (rule.anyOf as unknown[]).filter(isRule).find((option) => option.type !== "null")
    : undefined;
  if (alternatives) return resolved(alternatives, definitions);
  if (typeof rule.$ref !== "string") return rule;
  const target = definitions[rule.$ref.replace("#/$defs/", "")];
  return isRule(target) ? { ...resolved(target, definitions), ...rule } : rule;
}
