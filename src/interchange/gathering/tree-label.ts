import { parseTreeLabel } from "../../plan/codes/code";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import { sameWording } from "../../plan/notation/wording";
import type { StrategicLine } from "../../plan/plan";
import { treeChains, type TreeNode } from "../../plan/strategy";

export interface TreeLabelContext {
  readonly scheme: CodeScheme;
  readonly strategy: readonly StrategicLine[];
}

/** What a published text names of the tree. */
export interface NamedNode {
  /** The node's code, or what would be one; words that the tree does not have, in one line. */
  readonly code: string;
  /** What stands besides the code. */
  readonly words: string;
}

/** The node of a level (1 is the lines') that a published text names, by its code (`05.02.01 - Gestire…`) or by its words alone. */
export function nodeNamed(label: string, level: number, { scheme, strategy }: TreeLabelContext): NamedNode {
  const { code, words } = parseTreeLabel(label, scheme, level);
  const nodes = nodesOfLevel(strategy, level);
  if (code !== undefined && nodes.some((node) => node.code === code)) return { code, words };
  const begun = nodes.filter((node) => beginsWith(label.trim(), node.code)).sort((one, other) => other.code.length - one.code.length)[0];
  if (begun) return { code: begun.code, words: wordsBehind(label.trim().slice(begun.code.length)) };
  const titled = nodes.find(({ title }) => sameWording(title, label));
  if (titled) return { code: titled.code, words: words === "" ? label.trim() : words };
  return { code: code ?? words.replace(/\s+/g, " "), words };
}

function nodesOfLevel(strategy: readonly StrategicLine[], level: number): readonly TreeNode[] {
  return [...treeChains(strategy, level)].flatMap((chain) => chain[level - 1] ?? []);
}

/** Codes that hold letters, or whose levels are parted in a way of their own, are known by the tree alone. */
function beginsWith(label: string, code: string): boolean {
  return code !== "" && label.startsWith(code) && !/^[\p{L}\d]/u.test(label.slice(code.length));
}

function wordsBehind(rest: string): string {
  return rest.replace(/^\s*[-–—.:)]?\s*/u, "").trim();
}
