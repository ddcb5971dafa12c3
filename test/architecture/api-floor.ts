import ts from "typescript";
import { excelUses, pathInProject } from "./excel-uses";

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

/**
 * Members of the `Excel` namespace used in the files below `folders` that need more than `floor` ("1.14") and are not guarded by
 * `isSetSupported("ExcelApi", …)` in an `if`, a condition or a conjunction.
 */
export function usesAboveFloor(program: ts.Program, folders: readonly string[], floor: string): UseAboveFloor[] {
  return excelUses(program, folders).flatMap(({ node, declaration, member }) => {
    const needs = requirementOf(declaration);
    if (needs === undefined ? UNTAGGED.has(member) : !isAbove(needs, floor)) return [];
    if (needs !== undefined && guardsOf(node).some((version) => !isAbove(needs, version))) return [];
    const line = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return [{ place: `${pathInProject(node)}:${line}`, member, needs: needs ?? "untagged" }];
  });
}

/** The tag of a declaration or of the class, interface or enumeration around it: `ExcelApi 1.9`. */
function requirementOf(declaration: ts.Declaration): string | undefined {
  for (let node: ts.Node = declaration; !ts.isModuleBlock(node) && !ts.isSourceFile(node); node = node.parent) {
    const comments = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getText())
      .join("\n");
    const tag = TAG.exec(comments);
    if (tag) return `${tag[1]} ${tag[2]}`;
  }
  return undefined;
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
    else if (ts.isBinaryExpression(outer) && outer.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken && outer.right === inner)
      versions.push(...versionsAskedBy(outer.left));
  }
  return versions;
}

/** The versions that a condition has found supported when it holds. */
function versionsAskedBy(condition: ts.Expression): string[] {
  if (ts.isParenthesizedExpression(condition)) return versionsAskedBy(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
    return [...versionsAskedBy(condition.left), ...versionsAskedBy(condition.right)];
  if (!ts.isCallExpression(condition) || !condition.expression.getText().endsWith("isSetSupported")) return [];
  const [set, version] = condition.arguments;
  return set && version && ts.isStringLiteral(set) && set.text === "ExcelApi" && ts.isStringLiteral(version) ? [version.text] : [];
}
