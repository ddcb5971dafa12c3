/** A published plan file with words of our own: its shape, codes, figures, days and contradictions as they were printed. */
import type { Json } from "../../src/interchange/json-file/json";
import { MaskedWords } from "./masked-words";

export type JsonObject = Readonly<Record<string, Json>>;

/** Fields that hold no words of the plan's: kinds, codes and formats. */
const fieldsKept = new Set(["format", "type", "answer", "kind", "nature", "priority", "code", "pageCodes", "section", "start", "end"]);
const fieldsOfPeople = new Set(["head", "responsible", "assessor", "name"]);

/** What the masked plan calls its body and itself. */
export interface Masking {
  readonly entity: string;
  readonly title: string;
}

/** `published` as a plan file has it. */
export function maskedPlan(published: JsonObject, { entity, title }: Masking): JsonObject {
  const texts: string[] = [];
  const people: string[] = [];
  mapTexts(published, (text, field) => {
    texts.push(text);
    if (fieldsOfPeople.has(field)) people.push(text);
    return text;
  });
  const words = new MaskedWords(texts, sectorCodes(published), people);
  return { ...(mapTexts(published, (text, field) => (fieldsKept.has(field) ? text : words.text(text))) as JsonObject), entity, title };
}

function mapTexts(value: Json, map: (text: string, field: string) => string, field = ""): Json {
  if (typeof value === "string") return map(value, field);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map, field));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, mapTexts(held, map, key)]));
}

function sectorCodes({ sectors }: JsonObject): ReadonlySet<string> {
  return new Set(((sectors ?? []) as readonly JsonObject[]).map(({ code }) => String(code)));
}
