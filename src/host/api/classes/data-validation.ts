import type { RangeBox, ValidationData } from "../../../xlsx/workbook-data";
import { fullAddress } from "../../model/address";
import { intersection, without } from "../../../xlsx/range-box";
import { invalid, text, truth } from "../arguments";
import { RangeTarget, type Host } from "../host";
import { HostObject, type HostClass } from "../host-class";

type Rule = ValidationData["rule"];
type Comparison = Extract<Rule, { readonly operator: string }>;

const KINDS = { wholeNumber: "whole", decimal: "decimal", date: "date", textLength: "textLength" } as const;
const TYPES = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
  any: "None",
} as const;
const OPERATORS: Readonly<Record<string, Comparison["operator"]>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export const dataValidationClass: HostClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    ErrorAlert: {
      get: (range, host) => alertOf(current(range, host)),
      set: (range, value, host) => change(range, host, { error: readAlert(value) }),
    },
    IgnoreBlanks: {
      get: (range, host) => current(range, host)?.ignoreBlanks ?? true,
      set: (range, value, host) => change(range, host, { ignoreBlanks: truth(value) }),
    },
    Prompt: {
      get: (range, host) => promptOf(current(range, host)),
      set: (range, value, host) => change(range, host, { prompt: readPrompt(value) }),
    },
    Rule: {
      get: (range, host) => ruleOf(current(range, host)?.rule),
      set: (range, value, host) => {
        if (host.workbook.validations.at(range.sheet, range.box) === "mixed")
          throw invalid("The cells have different rules; they are cleared first.");
        const { error, prompt, ignoreBlanks } = current(range, host) ?? {};
        store(range, host, {
          rule: readRule(value),
          ignoreBlanks: ignoreBlanks ?? true,
          ...(error && { error }),
          ...(prompt && { prompt }),
        });
      },
    },
    Type: {
      get: (range, host) => {
        const found = host.workbook.validations.at(range.sheet, range.box);
        if (found === "mixed") return "Inconsistent";
        return found ? TYPES[found.rule.kind] : "None";
      },
    },
  },
  methods: {
    Clear: (range, _, host) => {
      host.workbook.validations.set(range.sheet, range.box, undefined);
      return null;
    },
  },
};

function current({ sheet, box }: RangeTarget, host: Host): ValidationData | undefined {
  const found = host.workbook.validations.at(sheet, box);
  return found === "mixed" ? undefined : found;
}

type Fields = { [K in keyof ValidationData]?: ValidationData[K] | undefined };

/** Cells that have different rules keep them. */
function change({ sheet, box }: RangeTarget, host: Host, fields: Fields): void {
  const { validations } = host.workbook;
  let blank: readonly RangeBox[] = [box];
  for (const before of validations.touching(sheet, box)) {
    const part = intersection(before.range, box);
    if (!part) continue;
    validations.set(sheet, part, merged(before, fields));
    blank = blank.flatMap((rest) => without(rest, part));
  }
  for (const rest of blank) validations.set(sheet, rest, merged({ rule: { kind: "any" } }, fields));
}

function merged(before: Omit<ValidationData, "range">, fields: Fields): Omit<ValidationData, "range"> {
  return Object.fromEntries(
    Object.entries({ ...before, ...fields }).filter(([key, value]) => value !== undefined && key !== "range"),
  ) as unknown as Omit<ValidationData, "range">;
}

function store({ sheet, box }: RangeTarget, host: Host, validation: Omit<ValidationData, "range">): void {
  host.workbook.validations.set(sheet, box, validation);
}

function readRule(value: unknown): Rule {
  const entries = Object.entries(record(value)).filter(([, part]) => part !== null && part !== undefined);
  const [entry] = entries;
  if (entries.length !== 1 || !entry) throw invalid("A validation has exactly one rule.");
  const [kind, parts] = [entry[0], record(entry[1])];
  switch (kind) {
    case "list":
      return { kind: "list", source: listSource(parts["source"]), dropDown: parts["inCellDropDown"] !== false };
    case "custom":
      return { kind: "custom", formula: text(parts["formula"]) };
    case "wholeNumber":
    case "decimal":
    case "date":
    case "textLength":
      return readComparison(KINDS[kind], parts);
    default:
      throw invalid(`The embedded Excel has no validation by ${kind}.`);
  }
}

function readComparison(kind: Comparison["kind"], parts: Record<string, unknown>): Rule {
  const operator = OPERATORS[String(parts["operator"])];
  if (!operator) throw invalid(`"${String(parts["operator"])}" is no operator.`);
  const second = operator === "between" || operator === "notBetween";
  return { kind, operator, formula1: operand(parts["formula1"]), ...(second && { formula2: operand(parts["formula2"]) }) };
}

function operand(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value !== "") return value;
  throw invalid("A validation compares with a number or a formula.");
}

function listSource(source: unknown): string {
  if (source instanceof HostObject && source.target instanceof RangeTarget)
    return `=${fullAddress(source.target.sheet.name, source.target.box)}`;
  const written = text(source);
  if (written === "") throw invalid("A list needs a source.");
  return written;
}

function ruleOf(rule: Rule | undefined): object {
  if (!rule || rule.kind === "any") return {};
  switch (rule.kind) {
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.dropDown ?? true } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default: {
      const name = Object.entries(KINDS).find(([, kind]) => kind === rule.kind)?.[0] ?? rule.kind;
      const operator = Object.entries(OPERATORS).find(([, ours]) => ours === rule.operator)?.[0];
      return {
        [name]: {
          operator,
          formula1: asFormula(rule.formula1),
          ...(rule.formula2 !== undefined && { formula2: asFormula(rule.formula2) }),
        },
      };
    }
  }
}

/** Excel answers numbers too as formulas. */
function asFormula(operand: string): string {
  return operand.startsWith("=") ? operand : `=${operand}`;
}

function promptOf(validation: ValidationData | undefined): object {
  return { showPrompt: true, title: validation?.prompt?.title ?? "", message: validation?.prompt?.message ?? "" };
}

function alertOf(validation: ValidationData | undefined): object {
  const style = { stop: "Stop", warning: "Warning", information: "Information" }[validation?.error?.style ?? "stop"];
  return { showAlert: true, style, title: validation?.error?.title ?? "", message: validation?.error?.message ?? "" };
}

function readPrompt(value: unknown): ValidationData["prompt"] {
  const parts = record(value);
  if (parts["showPrompt"] === false) return undefined;
  return { title: optional(parts["title"]), message: optional(parts["message"]) };
}

function readAlert(value: unknown): ValidationData["error"] {
  const parts = record(value);
  if (parts["showAlert"] === false) return undefined;
  const style = ({ Stop: "stop", Warning: "warning", Information: "information" } as const)[String(parts["style"] ?? "Stop")];
  if (!style) throw invalid(`"${String(parts["style"])}" is no kind of alert.`);
  return { title: optional(parts["title"]), message: optional(parts["message"]), style };
}

function optional(value: unknown): string {
  return value === undefined || value === null ? "" : text(value);
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalid("An object was expected.");
  return value as Record<string, unknown>;
}
