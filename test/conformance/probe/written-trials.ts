import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** A trial through Office.js as it is written out beside its fact's id: `async run(context, sheet) { … }`. */
export interface WrittenTrial {
  readonly id: string;
  readonly run: ts.ObjectLiteralElementLike;
}

/** Where facts are. */
export const FACTS = join(__dirname, "..", "facts");

/** The texts of all facts' trials, by the facts' ids. */
export function trialTexts(): ReadonlyMap<string, string> {
  const paths = readdirSync(FACTS, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  const files = paths.map((path) => ts.createSourceFile(path, readFileSync(join(FACTS, path), "utf8"), ts.ScriptTarget.Latest, true));
  return new Map(files.flatMap(writtenTrials).map(({ id, run }) => [id, run.getText()]));
}

export function writtenTrials(node: ts.Node): WrittenTrial[] {
  const found = ts.isObjectLiteralExpression(node) ? trialOf(node) : undefined;
  if (found) return [found];
  const inner: WrittenTrial[] = [];
  ts.forEachChild(node, (child) => void inner.push(...writtenTrials(child)));
  return inner;
}

function trialOf(fact: ts.ObjectLiteralExpression): WrittenTrial | undefined {
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
