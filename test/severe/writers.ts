/** Which functions of `src/operations` write into the workbook, from the sources themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import * as ts from "typescript";

const project = join(__dirname, "..", "..");
const folder = "src/operations";
/** What of the gateway writes. */
const gateway = [
  "src/excel/edit/apply-changes#applyChanges",
  "src/excel/write/apply-workbook-plan#applyWorkbookPlan",
  "src/excel/pages/print-set-up#setUpPrint",
];

/** A declaration at the top of a module, by `src/operations/add-card#addCard`, and what it names. */
interface Declaration {
  readonly id: string;
  readonly exported: boolean;
  readonly names: readonly string[];
}

const modules = readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => `${folder}/${name.replace(/\.ts$/, "")}`);
const declarations = new Map(modules.flatMap(declarationsOf).map((declaration) => [declaration.id, declaration]));

/** Exported functions that write, and others that they stand on. */
export const writers: readonly string[] = [...declarations.values()]
  .filter(({ exported, id }) => exported && [...reached([id])].some((name) => gateway.includes(name)))
  .map(({ id }) => id);

/** All that runs where what these files import from `src/operations` is called. */
export function reachedBy(files: readonly string[]): ReadonlySet<string> {
  return reached(files.flatMap((file) => [...importsOf(file, parsed(file)).values()]));
}

function reached(ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(declarations.get(id)?.names ?? []));
  }
  return found;
}

function parsed(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(project, `${file}.ts`), "utf8"), ts.ScriptTarget.Latest, true);
}

function declarationsOf(module: string): Declaration[] {
  const source = parsed(module);
  const imports = importsOf(module, source);
  const statements = source.statements.filter(
    (statement) => !ts.isImportDeclaration(statement) && !ts.isInterfaceDeclaration(statement) && !ts.isTypeAliasDeclaration(statement),
  );
  const local = new Map(statements.flatMap((statement) => declaredIn(statement).map((name) => [name, `${module}#${name}`])));
  return statements.flatMap((statement) => {
    const names = namesIn(statement, module).flatMap((name) => local.get(name) ?? imports.get(name) ?? (name.includes("#") ? name : []));
    const exported =
      ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return declaredIn(statement).map((name) => ({ id: `${module}#${name}`, exported, names }));
  });
}

function declaredIn(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText());
  return (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name ? [statement.name.text] : [];
}

/** Every word of a statement; what it may take out of modules that it imports as it runs stands with its module. */
function namesIn(statement: ts.Statement, module: string): string[] {
  const names: string[] = [];
  const later: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0]!))
      later.push(resolved(module, node.arguments[0].text));
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return [...names, ...later.flatMap((from) => names.map((name) => `${from}#${name}`))];
}

/** Imported name to where it is from, without types. */
function importsOf(file: string, source: ts.SourceFile): Map<string, string> {
  return new Map(
    source.statements.filter(ts.isImportDeclaration).flatMap(({ importClause, moduleSpecifier }) => {
      const bindings = importClause?.namedBindings;
      if (!importClause || importClause.isTypeOnly || !bindings || !ts.isNamedImports(bindings) || !ts.isStringLiteral(moduleSpecifier))
        return [];
      const from = resolved(file, moduleSpecifier.text);
      return bindings.elements
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .map(({ name, propertyName }): [string, string] => [name.text, `${from}#${(propertyName ?? name).text}`]);
    }),
  );
}

function resolved(file: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
}
