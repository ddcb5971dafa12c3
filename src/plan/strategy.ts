/**
 * Finding one's way in the strategic tree. A tree has one to four levels, and objectives hang on the nodes of its last one,
 * whichever that is: such a node is a place. Above it stands its chain.
 */
import type { CodeScheme } from "./codes/code-scheme";
import type { Plan, StrategicLine } from "./plan";

/** A line, a strategic objective, an operational objective or an activity. */
export interface TreeNode {
  readonly code: string;
  readonly title: string;
}

/** From the line down to a node. */
export type TreeChain = readonly [StrategicLine, ...TreeNode[]];

/** A node of the last level, with the chain that ends in it. */
export interface TreePlace {
  readonly chain: TreeChain;
  readonly node: TreeNode;
}

export type PlanTree = Pick<Plan, "strategy"> & { readonly codeScheme: Pick<CodeScheme, "tree"> };

export const mostLevels = 4;

/** How many levels the plan's tree has. */
export function levelsOfTree({ tree }: Pick<CodeScheme, "tree">): number {
  return tree.length;
}

/** The nodes right below one, in their order. */
export function nodesBelow(node: TreeNode & Partial<Record<(typeof branches)[number], readonly TreeNode[]>>): readonly TreeNode[] {
  return branches.map((branch) => node[branch]).find((below) => below !== undefined) ?? [];
}

/** Where the nodes of a level hold those of the next. */
const branches = ["objectives", "operational", "activities"] as const;

/** The chains of the tree, in its order: each to a node of that level, or to the last one where it ends before. */
export function* treeChains(strategy: readonly StrategicLine[], levels: number): Generator<TreeChain> {
  for (const line of strategy) yield* chainsFrom([line], levels);
}

function* chainsFrom(chain: TreeChain, levels: number): Generator<TreeChain> {
  const below = chain.length < levels ? nodesBelow(chain.at(-1)!) : [];
  if (below.length === 0) yield chain;
  else for (const node of below) yield* chainsFrom([...chain, node], levels);
}

/** Every place of the tree, in its order. */
export function* treePlaces({ strategy, codeScheme }: PlanTree): Generator<TreePlace> {
  const levels = levelsOfTree(codeScheme);
  for (const chain of treeChains(strategy, levels)) if (chain.length === levels) yield { chain, node: chain.at(-1)! };
}

/** The place of this code; undefined where the tree lacks it. */
export function findPlace(plan: PlanTree, code: string): TreePlace | undefined {
  for (const place of treePlaces(plan)) if (place.node.code === code) return place;
  return undefined;
}
