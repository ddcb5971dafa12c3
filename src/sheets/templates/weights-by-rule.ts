/** What sheets say and ask of weights by the rule that a body weighs by. */
import type { WeightRule } from "../../plan/template/weight-rule";
import { pointsMessage, weightRule } from "../layout/points-message";
import type { ValidationPlan } from "../layout/sheet-plan";

/** What formulas take for the total of a set of weights; undefined where weights make none. `points` is what they take for the plan's. */
export function totalOf(rule: WeightRule, points: string): string | undefined {
  if (rule.rule === "sum") return rule.target === undefined ? points : String(rule.target);
  return rule.rule === "reserve" ? points : undefined;
}

/** The words, by formula, under which weights stand that make a total; undefined elsewhere. As `pointsMessage`. */
export function totalMessage(rule: WeightRule, points: string, total: string, given: string, whenNone?: string): string | undefined {
  const full = totalOf(rule, points);
  if (full === undefined) return undefined;
  const message = pointsMessage(full, total, given, whenNone);
  // What is reserved for something else is said beside.
  return rule.rule === "reserve" ? `${message}&" · valgono ${italian(100 - rule.share)} su 100"` : message;
}

/** What may be typed as a weight, besides `mark`, in the cell at an address; undefined where anything may. */
export function weightsAllowed(
  rule: WeightRule,
  points: string,
  address: string,
  mark: string,
): { readonly formula: string; readonly words?: string } | undefined {
  const total = totalOf(rule, points);
  if (total !== undefined) return { formula: weightRule(total, address, mark) };
  if (rule.rule === "coefficient")
    return {
      formula: anyOf([quoted(mark), ...rule.list.map(String)], address),
      words: `Uno di questi: ${rule.list.map(italian).join("; ")}.`,
    };
  if (rule.rule !== "levels") return undefined;
  const levels = Object.keys(rule.map);
  return { formula: anyOf([mark, ...levels].map(quoted), address), words: `Uno di questi: ${levels.join("; ")}.` };
}

function anyOf(values: readonly string[], address: string): string {
  return `=OR(${values.map((value) => `${address}=${value}`).join(",")})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Excel takes formulas of 255 characters in a validation, and messages as long. */
const longest = 255;

/** The validation of a column of weights; `words` are said where weights make a total. */
export function weightsValidation(
  rule: WeightRule,
  points: string,
  { range, address, mark }: { readonly range: ValidationPlan["range"]; readonly address: string; readonly mark: string },
  words: Pick<ValidationPlan, "prompt" | "error">,
): readonly ValidationPlan[] {
  const allowed = weightsAllowed(rule, points, address, mark);
  if (!allowed || allowed.formula.length > longest) return [];
  const said = allowed.words?.slice(0, longest);
  const own = said === undefined ? words : listed(said);
  return [{ range, rule: { kind: "custom", formula: allowed.formula }, ...own }];
}

function listed(message: string): Pick<ValidationPlan, "prompt" | "error"> {
  return { prompt: { title: "Peso", message }, error: { title: "Peso non valido", message, style: "warning" } };
}

function italian(value: number): string {
  return String(value).replace(".", ",");
}
