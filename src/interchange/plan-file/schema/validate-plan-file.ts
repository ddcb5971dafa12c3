/** Validation of a plan file against the format's JSON Schema, and the fields that the schema does not know. */
import { Validator, type OutputUnit, type Schema } from "@cfworker/json-schema";
import { MalformedPlanFileError, MissingPartError, type ExpectedKind } from "../plan-file-errors";
import { planFileSchema as schema, type SchemaRule as Rule } from "./plan-file-schema";

const validator = new Validator(schema as Schema, "2020-12", false);

/** Throws `MissingPartError` or `MalformedPlanFileError` for the deepest thing that is wrong. */
export function validatePlanFile(content: unknown, file: string): void {
  const { valid, errors } = validator.validate(content);
  if (valid) return;
  const deepest = errors.reduce((one, other) => (depth(other.instanceLocation) >= depth(one.instanceLocation) ? other : one));
  const place = placeOf(content, deepest.instanceLocation);
  const missing = deepest.keyword === "required" ? /property "(.+)"/.exec(deepest.error)?.[1] : undefined;
  if (missing !== undefined) throw new MissingPartError(file, place === "" ? missing : `${place}.${missing}`);
  throw new MalformedPlanFileError(file, place, expectedKind(deepest), shortValue(valueAt(content, deepest.instanceLocation)));
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
function placeOf(content: unknown, pointer: string): string {
  let place = "";
  let part = content;
  for (const step of steps(pointer)) {
    place = Array.isArray(part) ? `${place}[${step}]` : place === "" ? step : `${place}.${step}`;
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

/** Every field of the file that the format does not have, with its value. */
export function* unknownFields(
  content: unknown,
  rule: Rule = schema,
  place = "",
): Generator<{ readonly place: string; readonly value: string }> {
  const known = resolved(rule);
  if (Array.isArray(content)) {
    if (isRule(known.items)) for (const [at, item] of content.entries()) yield* unknownFields(item, known.items, `${place}[${at}]`);
    return;
  }
  if (typeof content !== "object" || content === null) return;
  const properties = isRule(known.properties) ? known.properties : undefined;
  const further = isRule(known.additionalProperties) ? known.additionalProperties : undefined;
  if (!properties && !further) return;
  for (const [key, value] of Object.entries(content)) {
    const at = place === "" ? key : `${place}.${key}`;
    const next = properties && Object.hasOwn(properties, key) ? properties[key] : further;
    if (isRule(next)) yield* unknownFields(value, next, at);
    else yield { place: at, value: shortValue(value) };
  }
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A rule with its references and its one alternative besides null taken in. */
function resolved(rule: Rule): Rule {
  const alternatives = Array.isArray(rule.anyOf)
    ? (rule.anyOf as unknown[]).filter(isRule).find((option) => option.type !== "null")
    : undefined;
  if (alternatives) return resolved(alternatives);
  if (typeof rule.$ref !== "string") return rule;
  const definitions: Rule = schema.$defs;
  const target = definitions[rule.$ref.replace("#/$defs/", "")];
  return isRule(target) ? { ...resolved(target), ...rule } : rule;
}
