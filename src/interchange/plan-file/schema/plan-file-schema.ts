/** The JSON Schema of `cardine-plan/1`: the published file, with the fields and columns of cards by their declarations. */
import { declaredLists, heldByCard } from "../../../plan/card/held-fields";
import type { ColumnDeclaration, ListDeclaration } from "../../../plan/card/lists";
import { FileSchema, type SchemaRule } from "../../json-file/file-schema";
import published from "./cardine-plan-1.schema.json";

const text: SchemaRule = { $ref: "#/$defs/text" };
const entered: SchemaRule = { $ref: "#/$defs/entered" };

function ruleOf({ kind, terms = {} }: Pick<ColumnDeclaration, "kind" | "terms">): SchemaRule {
  switch (kind) {
    case "text":
    case "choice":
    case "operational":
      return text;
    case "lines":
    case "operationals":
      return { type: ["array", "string", "null"], items: { type: "string" } };
    case "answer":
      return { type: ["string", "boolean", "null"] };
    case "flag":
      return { type: ["boolean", "null"] };
    case "term":
      return { enum: [...Object.keys(terms), "", null] };
    case "windows":
      return { type: ["object", "null"] };
    default:
      return entered;
  }
}

/** An object's rule with a rule for the part at a path, where it has none of its own. */
function withRule(object: SchemaRule, [key = "", ...rest]: readonly string[], rule: SchemaRule): SchemaRule {
  const properties = (object.properties ?? {}) as Readonly<Record<string, SchemaRule>>;
  const known = properties[key];
  if (rest.length === 0) return known ? object : { ...object, properties: { ...properties, [key]: rule } };
  return { ...object, properties: { ...properties, [key]: withRule(known ?? { type: ["object", "null"] }, rest, rule) } };
}

function listRule({ columns }: ListDeclaration): SchemaRule {
  const item = columns.reduce<SchemaRule>((so, column) => withRule(so, [column.key], ruleOf(column)), { type: "object" });
  return { type: ["array", "null"], items: item };
}

function cardRule(card: SchemaRule): SchemaRule {
  const withFields = heldByCard.reduce((so, { key, kind, file = key }) => withRule(so, file.split("."), ruleOf({ kind })), card);
  return declaredLists.reduce((so, list) => withRule(so, list.key.split("."), listRule(list)), withFields);
}

export const planFileSchema = { ...published, $defs: { ...published.$defs, card: cardRule(published.$defs.card) } };

export const planFile = new FileSchema(planFileSchema);
