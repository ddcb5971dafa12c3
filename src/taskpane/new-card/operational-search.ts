/** Finding a place of the strategic tree by words or code, whatever their case and accents. */
import type { Plan } from "../../plan/plan";
import { treePlaces, type TreeNode } from "../../plan/strategy";
import { containsWords } from "../finder/sought-words";

/** A node, and the objectives that have their place in it or below. */
export interface CountedNode {
  readonly node: TreeNode;
  readonly objectives: number;
}

/** Places with the same chain above them, those of them that were found. */
export interface FoundBranch {
  /** From the line down; none in a tree of one level. */
  readonly above: readonly CountedNode[];
  readonly found: readonly CountedNode[];
}

/** Every place whose chain contains all words of the query, in the order of the tree; all of them for a blank query. */
export function searchPlaces(plan: Pick<Plan, "strategy" | "objectives" | "codeScheme">, query: string): readonly FoundBranch[] {
  const places = [...treePlaces(plan)];
  const own = new Map<string, number>();
  for (const { operational } of plan.objectives) own.set(operational, (own.get(operational) ?? 0) + 1);
  const counts = new Map<TreeNode, number>();
  for (const { chain, node } of places) for (const above of chain) counts.set(above, (counts.get(above) ?? 0) + (own.get(node.code) ?? 0));
  const counted = (node: TreeNode): CountedNode => ({ node, objectives: counts.get(node) ?? 0 });
  const branches: { readonly parent: TreeNode | undefined; readonly above: readonly CountedNode[]; readonly found: CountedNode[] }[] = [];
  for (const { chain, node } of places) {
    if (!containsWords(chain.map(labelOf).join(" "), query)) continue;
    const parent = chain.at(-2);
    const last = branches.at(-1);
    if (last && last.parent === parent) last.found.push(counted(node));
    else branches.push({ parent, above: chain.slice(0, -1).map(counted), found: [counted(node)] });
  }
  return branches;
}

/** `05.02.01 Gestire…`, as lists show a node of the tree. */
export function labelOf({ code, title }: TreeNode): string {
  return `${code} ${title}`;
}
