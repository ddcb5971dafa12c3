import ts from "typescript";
import { FACTS, writtenTrials } from "./written-trials";

/** What Script Lab's page has beside the language; `setTimeout` is how a trial waits for an event. */
const ON_THE_PAGE = new Set(["Excel", "Office", "setTimeout"]);

/** What each fact's trial uses that it would not have in Script Lab, in words, by the facts' ids. */
export function trialNeeds(program: ts.Program): ReadonlyMap<string, readonly string[]> {
  const checker = program.getTypeChecker();
  const trials = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(FACTS))
    .flatMap(writtenTrials);
  return new Map(trials.map(({ id, run }) => [id, [...new Set(needsOf(run, run, checker))]]));
}

function needsOf(node: ts.Node, trial: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isTypeNode(node)) return [];
  const own = ts.isIdentifier(node) && isFromOutside(node, trial, checker) ? [`${node.text} from outside`] : [];
  const iterated = iteratedBy(node);
  if (iterated && !isArray(checker.getTypeAtLocation(iterated), checker))
    own.push(`to go through ${iterated.getText()}, which is no array`);
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...needsOf(child, trial, checker)));
  return [...own, ...inner];
}

/** Whether a name means something that neither the trial itself declares nor the language nor the page. */
function isFromOutside(name: ts.Identifier, trial: ts.Node, checker: ts.TypeChecker): boolean {
  if (ON_THE_PAGE.has(name.text) || isMember(name)) return false;
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  const declarations = symbol?.declarations ?? [];
  return (
    declarations.length > 0 &&
    !declarations.some(
      (declaration) => isWithin(declaration, trial) || /[\\/]lib\.es[^\\/]*\.d\.ts$/.test(declaration.getSourceFile().fileName),
    )
  );
}

/** The `b` of `a.b`, `{ b: 1 }` and `const { b: a } = c`. */
function isMember(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === name;
  if (ts.isBindingElement(parent)) return parent.propertyName === name;
  return (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === name;
}

function isWithin(node: ts.Node, around: ts.Node): boolean {
  for (let outer: ts.Node | undefined = node; outer; outer = outer.parent) if (outer === around) return true;
  return false;
}

function iteratedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isSpreadElement(node) || ts.isForOfStatement(node)) return node.expression;
  return ts.isVariableDeclaration(node) && ts.isArrayBindingPattern(node.name) ? node.initializer : undefined;
}

function isArray(type: ts.Type, checker: ts.TypeChecker): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0 || checker.isArrayType(type) || checker.isTupleType(type);
}
