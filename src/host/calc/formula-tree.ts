import { parseA1Ref, parseStructRef, type AstExpression } from "@borgar/fx/xlsx";

/** A table and the columns of it that a formula names; `table` is empty for the table in which the formula stands. */
export interface StructuredUse {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The sheets and tables that a formula speaks of. */
export interface FormulaUses {
  readonly sheets: readonly string[];
  readonly structured: readonly StructuredUse[];
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
  return { sheets, structured };
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
