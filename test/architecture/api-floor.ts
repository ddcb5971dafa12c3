import { join } from "node:path";
import ts from "typescript";

const PROJECT = join(__dirname, "..", "..");
const TAG = /\[Api set: (ExcelApi\w*) ([\d.]+|BETA)/;

/** What the library declares without a tag and every Excel has: the way in, and its options. */
const UNTAGGED = new Set(["run", "RunOptions.delayForCellEdit", "RequestContext.workbook", "RequestContext.application"]);

/** A use of Excel's interface that some Excel of the floor lacks. */
export interface UseAboveFloor {
  /** `src/excel/run.ts:12` */
  readonly place: string;
  /** `Worksheet.notes` */
  readonly member: string;
  /** `ExcelApi 1.18`, or `untagged` */
  readonly needs: string;
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

/**
 * Members of the `Excel` namespace used in the files below `folders` that need more than `floor` ("1.14") and are not guarded by
 * `isSetSupported("ExcelApi", …)` in an `if`, a condition or a conjunction. Looks at accesses, at properties of object literals that
 * Excel takes, and at the paths given to `load`.
 */
export function usesAboveFloor(program: ts.Program, folders: readonly string[], floor: string): UseAboveFloor[] {
  const checker = program.getTypeChecker();
  const roots = folders.map((folder) => join(PROJECT, folder));
  const files = program.getSourceFiles().filter((file) => roots.some((root) => file.fileName.startsWith(root)));
  const uses: UseAboveFloor[] = [];
  for (const file of files) ts.forEachChild(file, visit);
  return uses;

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) judge(node.name, memberOf(node));
    else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) judge(node.name, expectedMember(node));
    if (ts.isCallExpression(node)) for (const loaded of loadedMembers(node)) judge(node, loaded);
    ts.forEachChild(node, visit);
  }

  /** The declaration that an access uses: for a method the overload that the call resolves to. */
  function memberOf(node: ts.PropertyAccessExpression): ts.Declaration | undefined {
    const called = ts.isCallExpression(node.parent) && node.parent.expression === node ? checker.getResolvedSignature(node.parent)?.declaration : undefined;
    return called && !ts.isJSDocSignature(called) ? called : checker.getSymbolAtLocation(node.name)?.declarations?.[0];
  }

  function expectedMember(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): ts.Declaration | undefined {
    const expected = checker.getContextualType(node.parent);
    return expected?.getProperty(node.name.getText())?.declarations?.[0];
  }

  function loadedMembers(call: ts.CallExpression): ts.Declaration[] {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== "load") return [];
    const owner = checker.getTypeAtLocation(call.expression.expression);
    return call.arguments.flatMap((argument) => textsOf(argument)).flatMap((paths) => paths.split(",")).flatMap((path) => declarationsAlong(owner, path.trim().split("/")));
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
    const property = owner.getProperty(name ?? "") ?? (collection && checker.getIndexTypeOfType(checker.getTypeOfSymbol(collection), ts.IndexKind.Number)?.getProperty(name ?? ""));
    const declaration = property?.declarations?.[0];
    if (!property || !declaration) return [];
    return [declaration, ...declarationsAlong(checker.getTypeOfSymbol(property), rest)];
  }

  function judge(node: ts.Node, declaration: ts.Declaration | undefined): void {
    if (!declaration || !isExcels(declaration)) return;
    const member = nameOf(declaration);
    const needs = requirementOf(declaration);
    if (needs === undefined ? UNTAGGED.has(member) : !isAbove(needs, floor)) return;
    if (needs !== undefined && guardsOf(node).some((version) => !isAbove(needs, version))) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    uses.push({ place: `${file.fileName.slice(PROJECT.length + 1)}:${line}`, member, needs: needs ?? "untagged" });
  }
}

/** Whether something is declared in the namespace `Excel` of the library's types. */
function isExcels(declaration: ts.Declaration): boolean {
  for (let node: ts.Node = declaration; node.parent; node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return node.getSourceFile().fileName.includes("/@types/office-js/");
  }
  return false;
}

/** The tag of a declaration or of the class, interface or enumeration around it: `ExcelApi 1.9`. */
function requirementOf(declaration: ts.Declaration): string | undefined {
  for (let node: ts.Node = declaration; !ts.isModuleBlock(node) && !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText()).join("\n");
    const tag = TAG.exec(comments);
    if (tag) return `${tag[1]} ${tag[2]}`;
  }
  return undefined;
}

function nameOf(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "constructor";
  const around = declaration.parent;
  return ts.isClassDeclaration(around) || ts.isInterfaceDeclaration(around) || ts.isEnumDeclaration(around) ? `${around.name?.text}.${own}` : own;
}

/** Whether a requirement exceeds a version; preview and one-platform sets always do. */
function isAbove(needs: string, version: string): boolean {
  const [set, needed = ""] = needs.split(" ");
  if (set !== "ExcelApi" || needed === "BETA") return true;
  const [major = 0, minor = 0] = needed.split(".").map(Number);
  const [floorMajor = 0, floorMinor = 0] = version.split(".").map(Number);
  return major > floorMajor || (major === floorMajor && minor > floorMinor);
}

/** The versions of ExcelApi that are known to be there when this node runs. */
function guardsOf(node: ts.Node): string[] {
  const versions: string[] = [];
  for (let inner = node; inner.parent; inner = inner.parent) {
    const outer = inner.parent;
    if (ts.isIfStatement(outer) && outer.thenStatement === inner) versions.push(...versionsAskedBy(outer.expression));
    else if (ts.isConditionalExpression(outer) && outer.whenTrue === inner) versions.push(...versionsAskedBy(outer.condition));
    else if (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && outer.right === inner) versions.push(...versionsAskedBy(outer.left));
  }
  return versions;
}

/** The versions that a condition has found supported when it holds. */
function versionsAskedBy(condition: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(condition)) return versionsAskedBy(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return [...versionsAskedBy(condition.left), ...versionsAskedBy(condition.right)];
  if (!ts.isCallExpression(condition) || !condition.expression.getText().endsWith("isSetSupported")) return [];
  const [set, version] = condition.arguments;
  return set && version && ts.isStringLiteral(set) && set.text === "ExcelApi" && ts.isStringLiteral(version) ? [version.text] : [];
}
