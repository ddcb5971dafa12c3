import { join } from "node:path";
import ts from "typescript";

const PROJECT = join(__dirname, "..", "..");

/** One use of something that the types of Office's library declare. */
export interface OfficeUse {
  readonly node: ts.Node;
  readonly declaration: ts.Declaration;
  /** `Worksheet.notes`; the name alone of what belongs to no class, such as `run`. */
  readonly member: string;
}

/** Parsed files of the libraries and the product, shared by all programs since parsing them is most of the time. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** The compiler's view of source files; `virtual` adds or replaces files by their path within the project. */
export function programOf(paths: readonly string[], virtual: Readonly<Record<string, string>> = {}): ts.Program {
  const settings = ts.readConfigFile(join(PROJECT, "tsconfig.json"), (path) => ts.sys.readFile(path)).config as object;
  const { options } = ts.parseJsonConfigFileContent({ ...settings, files: [] }, ts.sys, PROJECT);
  const host = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(virtual).map(([path, text]) => [join(PROJECT, path), text]));
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, version, true);
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, version, ...rest));
    return parsed.get(path);
  };
  return ts.createProgram([...paths.map((path) => join(PROJECT, path)), ...texts.keys()], options, host);
}

/** All uses of what the namespace `Excel` declares in the files whose path in the project begins with one of `folders`. */
export function excelUses(program: ts.Program, folders: readonly string[]): OfficeUse[] {
  return officeUses(program, folders).filter(({ declaration }) => isExcels(declaration));
}

/**
 * All uses of what Office's library declares in such files: accesses, properties that are taken out of an object, properties of
 * object literals that Office takes, and the paths given to `load`.
 */
export function officeUses(program: ts.Program, folders: readonly string[]): OfficeUse[] {
  const checker = program.getTypeChecker();
  const roots = folders.map((folder) => join(PROJECT, folder));
  const files = program.getSourceFiles().filter((file) => roots.some((root) => file.fileName.startsWith(root)));
  const uses: OfficeUse[] = [];
  for (const file of files) ts.forEachChild(file, visit);
  return uses;

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) note(node.name, memberOf(node));
    else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) note(node.name, expectedMember(node));
    else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) note(node, takenMember(node, node.parent));
    if (ts.isCallExpression(node)) for (const loaded of loadedMembers(node)) note(node, loaded);
    ts.forEachChild(node, visit);
  }

  /** The declaration that an access uses: for a method the overload that the call resolves to. */
  function memberOf(node: ts.PropertyAccessExpression): ts.Declaration | undefined {
    const called =
      ts.isCallExpression(node.parent) && node.parent.expression === node
        ? checker.getResolvedSignature(node.parent)?.declaration
        : undefined;
    return called && !ts.isJSDocSignature(called) ? called : checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  }

  function expectedMember(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): ts.Declaration | undefined {
    const expected = checker.getContextualType(node.parent);
    return expected?.getProperty(node.name.getText())?.declarations?.[0];
  }

  function takenMember({ propertyName, name }: ts.BindingElement, pattern: ts.ObjectBindingPattern): ts.Declaration | undefined {
    return checker.getTypeAtLocation(pattern).getProperty((propertyName ?? name).getText())?.declarations?.[0];
  }

  function loadedMembers(call: ts.CallExpression): ts.Declaration[] {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return [];
    const owner = checker.getTypeAtLocation(call.expression.expression);
    return call.arguments
      .flatMap((argument) => textsOf(argument))
      .flatMap((paths) => paths.split(","))
      .flatMap((path) => declarationsAlong(owner, path.trim().split("/")));
  }

  /** The literal texts of an argument, also where a constant holds them. */
  function textsOf(argument: ts.Expression): string[] {
    if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap(textsOf);
    const type = checker.getTypeAtLocation(argument);
    return type.isStringLiteral() ? [type.value] : [];
  }

  function declarationsAlong(owner: ts.Type, path: readonly string[]): ts.Declaration[] {
    const [name, ...rest] = path;
    const collection = owner.getProperty("items");
    const property =
      owner.getProperty(name ?? "") ??
      (collection && checker.getIndexTypeOfType(checker.getTypeOfSymbol(collection), ts.IndexKind.Number)?.getProperty(name ?? ""));
    const declaration = property?.declarations?.[0];
    if (!property || !declaration) return [];
    return [declaration, ...declarationsAlong(checker.getTypeOfSymbol(property), rest)];
  }

  function note(node: ts.Node, declaration: ts.Declaration | undefined): void {
    if (declaration?.getSourceFile().fileName.includes("/@types/office-js/")) uses.push({ node, declaration, member: nameOf(declaration) });
  }
}

/** The path of a node's file within the project. */
export function pathInProject(node: ts.Node): string {
  return node.getSourceFile().fileName.slice(PROJECT.length + 1);
}

/** Whether something of the library is declared in the namespace `Excel`. */
function isExcels(declaration: ts.Declaration): boolean {
  for (let node: ts.Node = declaration; node.parent; node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  }
  return false;
}

function nameOf(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "constructor";
  const around = declaration.parent;
  return ts.isClassDeclaration(around) || ts.isInterfaceDeclaration(around) || ts.isEnumDeclaration(around)
    ? `${around.name?.text}.${own}`
    : own;
}
