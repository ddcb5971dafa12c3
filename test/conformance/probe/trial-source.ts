import { join } from "node:path";
import ts from "typescript";

/** The functions that the facts' trials are, as they are written. */
export interface TrialSource {
  /** `async run(context, sheet) { … }`, a property of an object. */
  readonly text: string;
  /** What it uses that it would not have in Script Lab, in words. */
  readonly needs: readonly string[];
}

const FACTS = join(__dirname, "..", "facts");

/** The trials through Office.js that stand written out beside their fact's id, by this id. */
export function trialSources(program: ts.Program): ReadonlyMap<string, TrialSource> {
  return new Map(program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(FACTS)).flatMap((file) => trialsIn(file, program.getTypeChecker())));
}

function trialsIn(node: ts.Node, checker: ts.TypeChecker): (readonly [string, TrialSource])[] {
  const found = ts.isObjectLiteralExpression(node) ? trialOf(node) : undefined;
  if (found) return [[found.id, { text: found.run.getText(), needs: [...new Set(needsOf(found.run, found.run, checker))] }]];
  const inner: (readonly [string, TrialSource])[] = [];
  ts.forEachChild(node, (child) => void inner.push(...trialsIn(child, checker)));
  return inner;
}

function trialOf(fact: ts.ObjectLiteralExpression): { readonly id: string; readonly run: ts.ObjectLiteralElementLike } | undefined {
  const id = valueOf(fact, "id");
  const trial = valueOf(fact, "trial");
  if (!id || !ts.isStringLiteral(id) || !trial || !ts.isObjectLiteralExpression(trial)) return undefined;
  const kind = valueOf(trial, "kind");
  const run = propertyOf(trial, "run");
  const written = run && (ts.isMethodDeclaration(run) || (ts.isPropertyAssignment(run) && ts.isArrowFunction(run.initializer)));
  return kind && ts.isStringLiteral(kind) && kind.text === "api" && written ? { id: id.text, run } : undefined;
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined {
  return object.properties.find((property) => property.name && ts.isIdentifier(property.name) && property.name.text === name);
}

function valueOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const property = propertyOf(object, name);
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

function needsOf(node: ts.Node, trial: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isTypeNode(node)) return [];
  const own = ts.isIdentifier(node) && isFromOutside(node, trial, checker) ? [`${node.text} from outside`] : [];
  const iterated = iteratedBy(node);
  if (iterated && !isArray(checker.getTypeAtLocation(iterated), checker)) own.push(`to go through ${iterated.getText()}, which is no array`);
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...needsOf(child, trial, checker)));
  return [...own, ...inner];
}

/** Whether a name means something that neither the trial itself declares nor the language nor Excel. */
function isFromOutside(name: ts.Identifier, trial: ts.Node, checker: ts.TypeChecker): boolean {
  if (name.text === "Excel" || isMember(name)) return false;
  const symbol = ts.isShorthandPropertyAssignment(name.parent) ? checker.getShorthandAssignmentValueSymbol(name.parent) : checker.getSymbolAtLocation(name);
  const declarations = symbol?.declarations ?? [];
  return declarations.length > 0 && !declarations.some((declaration) => isWithin(declaration, trial) || /[\\/]lib\.es[^\\/]*\.d\.ts$/.test(declaration.getSourceFile().fileName));
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
