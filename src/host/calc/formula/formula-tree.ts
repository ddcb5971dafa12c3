import { parseA1Ref, parseStructRef, type AstExpression } from "@borgar/fx/xlsx";

/** A table and the columns of it that a formula names; `table` is empty for the table in which the formula stands. */
export interface StructuredUse {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The sheets and tables that a formula speaks of, and whether its result is a block of cells. */
export interface FormulaUses {
  readonly sheets: readonly string[];
  readonly structured: readonly StructuredUse[];
  /** As far as the text tells: what a name stands for and what functions answer is not looked at. */
  readonly spills: boolean;
}

/** Visits every expression of a formula, with the number of function calls that it stands in, its own included. */
export function eachExpression(tree: AstExpression, visit: (node: AstExpression, calls: number) => void): void {
  walk(tree, 0, visit);
}

/** What a formula speaks of; other workbooks are not looked at. */
export function usesOf(tree: AstExpression): FormulaUses {
  const sheets: string[] = [];
  const structured: StructuredUse[] = [];
  eachExpression(tree, (node) => {
    if (node.type !== "ReferenceIdentifier") return;
    if (node.kind === "table") {
      const { table = "", columns = [] } = parseStructRef(node.value) ?? {};
      structured.push({ table, columns });
      return;
    }
    const reference = parseA1Ref(node.value);
    // `Foglio1:Foglio3!A1` speaks of both ends.
    if (reference?.sheetName && !reference.workbookName) sheets.push(...reference.sheetName.split(":"));
  });
  return { sheets, structured, spills: isBlock(tree) };
}

function isBlock(node: AstExpression | null): boolean {
  switch (node?.type) {
    case "ReferenceIdentifier":
      return node.kind === "table" ? isBlockOfTable(node.value) : isBlockOfCells(node.value);
    case "ArrayExpression":
      return node.elements.flat().length > 1;
    case "UnaryExpression":
      return node.operator !== "@" && node.arguments.some(isBlock);
    case "BinaryExpression":
      return node.operator !== " " && node.arguments.some(isBlock);
    default:
      return false;
  }
}

function isBlockOfCells(text: string): boolean {
  const reference = parseA1Ref(text);
  if (!reference || !("range" in reference)) return false;
  const { top, bottom, left, right } = reference.range;
  const isWhole = typeof top !== "number" || typeof left !== "number";
  return isWhole || top !== bottom || left !== right;
}

function isBlockOfTable(text: string): boolean {
  const { sections = [], columns = [] } = parseStructRef(text) ?? {};
  const isLine = sections.length === 1 && sections.every((section) => /^(?:this row|headers|totals)$/i.test(section));
  return !isLine || columns.length !== 1;
}

function walk(node: AstExpression | null, calls: number, visit: (node: AstExpression, calls: number) => void): void {
  if (!node) return;
  const inside = node.type === "CallExpression" || node.type === "LetExpression" || node.type === "LambdaExpression" ? calls + 1 : calls;
  visit(node, inside);
  for (const part of partsOf(node)) walk(part, inside, visit);
}

function partsOf(node: AstExpression): readonly (AstExpression | null)[] {
  switch (node.type) {
    case "CallExpression":
    case "UnaryExpression":
    case "BinaryExpression":
      return node.arguments;
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body];
    case "LambdaExpression":
      return [node.body];
    case "ArrayExpression":
      return node.elements.flat();
    default:
      return [];
  }
}
