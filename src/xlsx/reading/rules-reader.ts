/** Conditional formats and data validations of a sheet, those of Excel 2010's extension list (`x14`) included. */
import type { ConditionalFormatData, RangeBox, ValidationData } from "../workbook-data";
import { parseRanges } from "../cell-address";
import { SharedFormula, typedFormula } from "../formula-notation";
import { differentialFormat, type Styles } from "./styles-reader";
import { decodedText } from "../xml/xml-text";
import { child, children, descendants, flag, numeral, type XmlNode } from "../xml/xml-tree";

type Rule = ValidationData["rule"];
type Comparison = Extract<Rule, { formula1: string }>;

const COMPARED: readonly string[] = ["whole", "decimal", "date", "textLength"] satisfies Comparison["kind"][];
const OPERATORS: readonly string[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] satisfies Comparison["operator"][];

/** Formula rules only, the first to win first; scales, bars and icons have no place in the model. A rule over several ranges becomes one rule a range. */
export function readConditionalFormats(sheet: XmlNode, styles: Styles, theme: readonly string[]): ConditionalFormatData[] {
  const found = descendants(sheet, "conditionalFormatting").flatMap((block) =>
    children(block, "cfRule")
      .filter((rule) => rule.attributes["type"] === "expression")
      .flatMap((rule) => {
        const formula = child(rule, "formula")?.text ?? child(rule, "f")?.text ?? "";
        const dxf = child(rule, "dxf");
        const format = dxf ? differentialFormat(dxf, theme) : (styles.differential[Number(rule.attributes["dxfId"])] ?? {});
        const stop = flag(rule.attributes["stopIfTrue"]) ? { stopIfTrue: true } : {};
        const ranges = parseRanges(block.attributes["sqref"] ?? child(block, "sqref")?.text ?? "");
        const shared = sharedOver(ranges, formula);
        return ranges.map((range) => ({
          priority: numeral(rule.attributes["priority"]) ?? Number.MAX_SAFE_INTEGER,
          data: { range, formula: typedFormula(shared(range)), format, ...stop },
        }));
      }),
  );
  return found.sort((a, b) => a.priority - b.priority).map(({ data }) => data);
}

/** One validation a range; what the model cannot say (times of day) is kept as the number that it is. */
export function readValidations(sheet: XmlNode): ValidationData[] {
  return descendants(sheet, "dataValidation").flatMap((node) => {
    const ranges = parseRanges(node.attributes["sqref"] ?? child(node, "sqref")?.text ?? "");
    const formulas = ["formula1", "formula2"].map((name) => {
      const formula = child(node, name);
      return formula && (child(formula, "f")?.text ?? formula.text);
    });
    const first = sharedOver(ranges, formulas[0] ?? "");
    const second = sharedOver(ranges, formulas[1] ?? "");
    return ranges.map((range) => ({
      range,
      rule: ruleOf(node, first(range), formulas[1] === undefined ? undefined : second(range)),
      ...notesOf(node),
    }));
  });
}

/** A formula that is relative to the first cell of all `ranges`, made relative to the first cell of one of them. */
function sharedOver(ranges: readonly RangeBox[], formula: string): (range: RangeBox) => string {
  if (ranges.length < 2 || formula === "") return () => formula;
  const shared = new SharedFormula(formula, Math.min(...ranges.map(({ row }) => row)), Math.min(...ranges.map(({ column }) => column)));
  return ({ row, column }) => shared.at(row, column);
}

function ruleOf({ attributes }: XmlNode, formula1: string, formula2: string | undefined): Rule {
  const { type = "none", operator = "between" } = attributes;
  if (type === "list") {
    const items = /^"([\s\S]*)"$/u.exec(formula1)?.[1];
    return {
      kind: "list",
      source: items === undefined ? typedFormula(formula1) : items.replaceAll('""', '"'),
      ...(flag(attributes["showDropDown"]) ? { dropDown: false } : {}),
    };
  }
  if (type === "custom") return { kind: "custom", formula: typedFormula(formula1) };
  const kind = type === "time" ? "decimal" : type;
  if (!COMPARED.includes(kind)) return { kind: "any" };
  return {
    kind: kind as Comparison["kind"],
    operator: (OPERATORS.includes(operator) ? operator : "between") as Comparison["operator"],
    formula1: comparand(formula1),
    ...(formula2 === undefined ? {} : { formula2: comparand(formula2) }),
  };
}

// Numbers stay as they are; anything else is a formula.
function comparand(formula: string): string {
  return numeral(formula) === undefined ? typedFormula(formula) : formula;
}

function notesOf({ attributes }: XmlNode): Pick<ValidationData, "ignoreBlanks" | "prompt" | "error"> {
  const text = (name: string) => decodedText(attributes[name] ?? "");
  const style = attributes["errorStyle"] === "warning" || attributes["errorStyle"] === "information" ? attributes["errorStyle"] : "stop";
  const hasPrompt = flag(attributes["showInputMessage"]) && (text("promptTitle") !== "" || text("prompt") !== "");
  const shown = flag(attributes["showErrorMessage"]);
  const hasError = shown && (text("errorTitle") !== "" || text("error") !== "" || style !== "stop");
  const restricts = (attributes["type"] ?? "none") !== "none";
  return {
    ...(flag(attributes["allowBlank"]) ? {} : { ignoreBlanks: false }),
    ...(hasPrompt ? { prompt: { title: text("promptTitle"), message: text("prompt") } } : {}),
    ...(hasError ? { error: { title: text("errorTitle"), message: text("error"), style } } : {}),
    // A rule that raises no alert lets everything pass, which an information without words comes nearest to.
    ...(restricts && !shown ? { error: { title: "", message: "", style: "information" as const } } : {}),
  };
}
