/** The JSON Schema of `cardine-plan/1`: the published file, with the fields and columns of cards by their declarations. */
import { declaredLists, heldByCard } from "../../../plan/card/held-fields";
import type { ColumnDeclaration, ListDeclaration } from "../../../plan/card/lists";
import { FileSchema, type SchemaRule } from "../../json-file/file-schema";
import published from "./cardine-plan-1.schema.json";

const text: SchemaRule = { $ref: "#/$defs/text" };
const entered: SchemaRule = { $ref: "#/$defs/entered" };

const byYear: SchemaRule = { type: ["object", "null"], propertyNames: { pattern: "^[0-9]{4}$" }, additionalProperties: entered };
const own: SchemaRule = {
  type: ["object", "null"],
  additionalProperties: {
    type: ["string", "number", "boolean", "array", "object", "null"],
    items: { type: ["string", "number"] },
    additionalProperties: entered,
  },
};

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
    case "textByYear":
    case "amountByYear":
      return byYear;
    case "own":
      return own;
    case "ownTables":
      return { type: ["object", "null"], additionalProperties: { type: ["array", "null"], items: own } };
    default:
      return entered;
  }
}

/** An object's rule with a rule for the part at a path, where it has none of its own. */
function withRule(object: SchemaRule, [key = "", ...rest]: readonly string[], rule: SchemaRule): SchemaRule {
  const properties = (object.properties ?? {}) as Readonly<Record<string, SchemaRule>>;
  const known = properties[key];
  if (rest.length === 0) return { ...object, properties: { ...properties, [key]: known ? withItemsOf(known, rule) : rule } };
  return { ...object, properties: { ...properties, [key]: withRule(known ?? { type: ["object", "null"] }, rest, rule) } };
}

/** A phase that runs once may give its edges alone. */
const edges: SchemaRule = { start: entered, end: entered };

/** What the published rule says of a list's items, and of their columns that it does not know. */
function withItemsOf(known: SchemaRule, { items }: SchemaRule): SchemaRule {
  const [own, further] = [known.items, items].map((rule) => definition((rule ?? {}) as SchemaRule));
  const [there, wanted] = [own?.properties, further?.properties].map((properties) => Object.keys(properties ?? {}));
  if (!own || !further || wanted!.every((key) => there!.includes(key))) return known;
  return { ...known, items: { ...own, properties: { ...(further.properties as object), ...(own.properties as object) } } };
}

function definition(rule: SchemaRule): SchemaRule {
  const name = typeof rule.$ref === "string" ? rule.$ref.replace("#/$defs/", "") : undefined;
  return name === undefined ? rule : ((published.$defs as Readonly<Record<string, SchemaRule>>)[name] ?? rule);
}

function listRule({ columns }: ListDeclaration): SchemaRule {
  const withEdges = columns.some(({ kind }) => kind === "windows") ? { properties: edges } : {};
  const item = columns.reduce<SchemaRule>((so, column) => withRule(so, [column.key], ruleOf(column)), { type: "object", ...withEdges });
  return { type: ["array", "null"], items: item };
}

function cardRule(card: SchemaRule): SchemaRule {
  const withFields = heldByCard.reduce((so, { key, kind, file = key }) => withRule(so, file.split("."), ruleOf({ kind })), card);
  return declaredLists.reduce((so, list) => withRule(so, list.key.split("."), listRule(list)), withFields);
}

export const planFileSchema = { ...published, $defs: { ...published.$defs, card: cardRule(published.$defs.card) } };

export const planFile = new FileSchema(planFileSchema);
