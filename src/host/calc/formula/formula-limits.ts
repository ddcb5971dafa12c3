import type { AstExpression, CallExpression } from "@borgar/fx/xlsx";
import { eachExpression } from "./formula-tree";
import { definitionOf } from "../functions/index";

const LONGEST_LITERAL = 255;
const DEEPEST_NESTING = 64;
const MOST_ARGUMENTS = 255;

/** Why Excel would not take a formula that it can read: too long a text, too deep, too many or too few arguments; `undefined` if it would. */
export function limitBroken(tree: AstExpression): string | undefined {
  let broken: string | undefined;
  eachExpression(tree, (node, calls) => {
    if (node.type === "Literal" && typeof node.value === "string" && node.value.length > LONGEST_LITERAL)
      broken ??= `a text of more than ${LONGEST_LITERAL} characters`;
    if (calls > DEEPEST_NESTING) broken ??= `more than ${DEEPEST_NESTING} functions in one another`;
    if (node.type === "CallExpression") broken ??= argumentsBroken(node);
  });
  return broken;
}

function argumentsBroken({ callee, arguments: args }: CallExpression): string | undefined {
  if (args.length > MOST_ARGUMENTS) return `more than ${MOST_ARGUMENTS} arguments`;
  const definition = definitionOf(callee.name);
  if (!definition) return undefined;
  if (args.length < definition.least) return `too few arguments for ${definition.name}`;
  return args.length > definition.most ? `too many arguments for ${definition.name}` : undefined;
}
