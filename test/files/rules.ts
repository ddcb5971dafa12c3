/** Validations and conditional formats, where Excel is stricter than the schema: [MS-OI29500] 2.1.613, and no structured references. */
import { tokenize } from "@borgar/fx";
import { parseRange, parseRanges } from "../../src/xlsx/cell-address";
import { child, children, descendants, type XmlNode } from "../../src/xlsx/xml/xml-tree";
import { decodedText } from "../../src/xlsx/xml/xml-text";
import { repeated, type FileCheck } from "./workbook-package";

/** Characters of the texts that a validation shows. */
const longest = { promptTitle: 32, prompt: 255, errorTitle: 32, error: 224 } as const;
const longestRule = 255;
const mostRanges = 32_767;

export const rules: FileCheck = ({ sheets, styles }) => {
  const looks = children(child(styles, "dxfs"), "dxf").length;
  return sheets.flatMap(({ name, root }) => {
    const list = child(root, "dataValidations");
    const validations = children(list, "dataValidation");
    const formats = children(root, "conditionalFormatting");
    const ofFormats = formats.flatMap((format) => children(format, "cfRule"));
    const problems = [
      ...(list === undefined || Number(list.attributes["count"]) === validations.length ? [] : ["validations miscounted"]),
      ...validations.flatMap(validationProblems),
      ...formats.flatMap(({ attributes }) => rangeProblems(attributes["sqref"])),
      ...repeated(ofFormats.map(({ attributes }) => attributes["priority"] ?? "")).map((priority) => `two rules of priority ${priority}`),
      ...ofFormats
        .filter(({ attributes }) => attributes["dxfId"] !== undefined && !(Number(attributes["dxfId"]) < looks))
        .map(({ attributes }) => `no look ${attributes["dxfId"]}`),
      ...formats.flatMap((format) => descendants(format, "formula")).flatMap(({ text }) => structureProblems(text)),
    ];
    return problems.map((problem) => `${name}: ${problem}`);
  });
};

function validationProblems(node: XmlNode): string[] {
  const { attributes } = node;
  const place = attributes["sqref"] ?? "";
  const texts = (Object.keys(longest) as (keyof typeof longest)[])
    .filter((name) => decodedText(attributes[name] ?? "").length > longest[name])
    .map((name) => `${name} longer than ${longest[name]}`);
  const formulas = ["formula1", "formula2"].flatMap((name) => children(node, name)).map(({ text }) => text);
  const needed =
    (attributes["type"] ?? "none") === "none"
      ? 0
      : /^(?:between|notBetween|)$/u.test(attributes["operator"] ?? "") && !/^(?:list|custom)$/u.test(attributes["type"] ?? "")
        ? 2
        : 1;
  return [
    ...texts,
    ...rangeProblems(attributes["sqref"]),
    ...(formulas.length === needed ? [] : [`${formulas.length} formulas instead of ${needed}`]),
    ...formulas.filter((text) => text.length > longestRule).map(() => `a rule longer than ${longestRule}`),
    ...formulas.flatMap(structureProblems),
    ...(attributes["type"] === "list" ? formulas.flatMap(listProblems) : []),
  ].map((problem) => `${place}: ${problem}`);
}

function rangeProblems(references: string | undefined): string[] {
  const words = (references ?? "").split(" ");
  return words.length === parseRanges(references ?? "").length && words.length <= mostRanges ? [] : [`no ranges: ${references}`];
}

function structureProblems(formula: string): string[] {
  return tokenize(formula, { mergeRefs: true })
    .filter(({ type }) => type === "structured")
    .map(({ value }) => `${value} in a rule`);
}

/** A list of cells is one row or one column. */
function listProblems(formula: string): string[] {
  const box = parseRange(formula.slice(formula.lastIndexOf("!") + 1));
  return box && box.rows > 1 && box.columns > 1 ? [`a list over the block ${formula}`] : [];
}
