/** Where the files of `src` name one another's things: what they import to run it, and the lists that they hold. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import ts from "typescript";

const src = join(__dirname, "..", "..", "src");

/** Files by their paths below `src`. */
const files: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !path.startsWith("messages/"))
    .map((path) => [path, ts.createSourceFile(path, readFileSync(join(src, path), "utf8"), ts.ScriptTarget.Latest, true)]),
);

const imports: ReadonlyMap<string, readonly string[]> = new Map([...files.keys()].map((path) => [path, readImports(path)]));

/** The files of ours that a file imports at once or later; types apart, which name a thing without carrying it. */
export function importsOf(path: string): readonly string[] {
  return imports.get(path) ?? [];
}

/** The files that import one, types apart. */
export function importersOf(path: string): readonly string[] {
  return [...imports].flatMap(([other, imported]) => (imported.includes(path) ? [other] : []));
}

function readImports(path: string): readonly string[] {
  const imported: string[] = [];
  visit(path, (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) imported.push(...moduleOf(path, node.moduleSpecifier));
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      imported.push(...moduleOf(path, node.arguments[0]));
  });
  return [...new Set(imported)];
}

/** What each list of a file holds: the keys of an object or of a type, the members of an array or of a union. */
export function listsIn(path: string): readonly (readonly string[])[] {
  const lists: string[][] = [];
  visit(path, (node) => {
    if (ts.isObjectLiteralExpression(node)) lists.push(node.properties.flatMap(({ name }) => (name ? [wordOf(name)] : [])));
    if (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
      lists.push(node.members.flatMap(({ name }) => (name ? [wordOf(name)] : [])));
    if (ts.isArrayLiteralExpression(node))
      lists.push(node.elements.map((element) => wordOf(ts.isSpreadElement(element) ? element.expression : element)));
    if (ts.isUnionTypeNode(node)) lists.push(node.types.map(wordOf));
  });
  return lists;
}

/** The files in which one list holds all of these. */
export function listing(names: readonly string[]): readonly string[] {
  return [...files.keys()].filter((path) => listsIn(path).some((list) => names.every((name) => list.includes(name))));
}

function visit(path: string, look: (node: ts.Node) => void): void {
  const file = files.get(path);
  if (!file) throw new Error(`src has no file ${path}`);
  const go = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, go);
  };
  go(file);
}

function moduleOf(from: string, specifier: ts.Node | undefined): readonly string[] {
  if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith(".")) return [];
  const module = posix.join(dirname(from), specifier.text);
  return [`${module}.ts`, `${module}.tsx`, `${module}/index.ts`].filter((path) => files.has(path)).slice(0, 1);
}

function wordOf(node: ts.Node): string {
  const word = ts.isLiteralTypeNode(node) ? node.literal : node;
  return ts.isStringLiteralLike(word) ? word.text : word.getText();
}
