/** The place in the tree that a card names, and whether code, levels and labels agree with it. */
import { parseTreeCode, shortCodeAt } from "../../plan/codes/code";
import { numbersWithinTree, prefixOf } from "../../plan/codes/pattern-codes";
import { sameWithin } from "../../plan/card/card";
import { sameWording } from "../../plan/notation/wording";
import type { ShortCode } from "../../plan/plan";
import { findPlace, levelsOfTree, type TreeNode } from "../../plan/strategy";
import type { Contradictions } from "../contradictions/contradiction";
import { chainLabels, type ChainLabels } from "../plan-file/chain-file";
import type { CardFile } from "../plan-file/plan-file-shape";
import { nodeNamed, type TreeLabelContext } from "./tree-label";

interface ChainContext extends TreeLabelContext {
  readonly contradictions: Contradictions;
}

/** Of which card the chain is. */
interface ChainOf {
  readonly place: string;
  readonly key: string;
  /** The place that its code begins with. */
  readonly prefix: string;
}

export interface ChainRead {
  readonly operational: string;
  readonly others: string[];
}

/**
 * The places that the card names; the first is its own, unless the code begins with another of them. Where numbers are counted
 * within the tree, the code names the card, so what it says counts.
 */
export function readChain(file: CardFile, of: ChainOf, context: ChainContext): ChainRead {
  const { contradictions, scheme, strategy } = context;
  const { place, key, prefix } = of;
  const { above, places, leftOut } = chainLabels(file.chain, scheme);
  for (const { label, path } of leftOut) contradictions.addLeftOut(`${place}.${path}`, label);
  const codes = places.map(({ label, path }) => placeNamed(label, `${place}.${path}`, key, context));
  const first = codes[0] === undefined || codes[0] === "" ? prefix : codes[0];
  const said = codes.includes(prefix) ? prefix : first;
  const operational = prefix !== "" && numbersWithinTree(scheme) ? prefix : said;
  if (prefix !== "" && prefix !== said)
    contradictions.add("code.chain", "interchange.codeChain", key, `${place}.code`, { prefix, chain: said });
  else if (operational !== "") compareLevels(above, operational, of, context);
  const found = findPlace({ strategy, codeScheme: scheme }, operational);
  if (operational !== "" && !found)
    contradictions.add("tree.unknown", "interchange.operationalUnknown", key, `${place}.chain`, { operational });
  if (found) for (const label of above) compareLabel(label, found.chain[label.level - 1]!, of, context);
  return { operational, others: codes.filter((code, at) => code !== operational && (at > 0 || code !== "")) };
}

/** The short codes as the card's place has them, where they are numbered within the tree and say another. */
export function placedCodes(
  codes: readonly ShortCode[],
  operational: string,
  { scheme }: Pick<ChainContext, "scheme">,
): readonly ShortCode[] {
  if (operational === "" || !numbersWithinTree(scheme)) return codes;
  return codes.map((code) => {
    const placed = shortCodeAt({ sector: code.sector, operational, prefix: prefixOf(scheme, code) }, code.number, scheme);
    return sameWithin(placed, code) ? code : placed;
  });
}

/** What the card calls the levels above its place are those of the tree, where it begins with codes. */
function compareLevels(
  above: ChainLabels["above"],
  operational: string,
  { place, key }: ChainOf,
  { scheme, contradictions }: ChainContext,
): void {
  for (const { label, path, level } of above) {
    const [printed, meant] = [label, operational].map((text) => parseTreeCode(text, scheme, level));
    if (printed !== undefined && meant !== undefined && printed !== meant)
      contradictions.add("code.chain", "interchange.codeLevel", key, `${place}.${path}`, { operational, chain: printed });
  }
}

function placeNamed(label: string, place: string, key: string, context: ChainContext): string {
  const { scheme, strategy, contradictions } = context;
  const levels = levelsOfTree(scheme);
  const { code } = nodeNamed(label, levels, context);
  const found = findPlace({ strategy, codeScheme: scheme }, code);
  if (found) tellOtherWords(label, levels, found.node, { key, place }, context, contradictions);
  return code;
}

function compareLabel(
  { label, path, level }: ChainLabels["above"][number],
  node: TreeNode,
  { key, place }: ChainOf,
  context: ChainContext,
): void {
  tellOtherWords(label, level, node, { key, place: `${place}.${path}` }, context, context.contradictions);
}

/** A printed label may begin with its code: the words after it count. */
function tellOtherWords(
  label: string,
  level: number,
  { title }: TreeNode,
  { key, place }: { readonly key: string; readonly place: string },
  context: TreeLabelContext,
  contradictions: Contradictions,
): void {
  const { words } = nodeNamed(label, level, context);
  if (words !== "" && !sameWording(words, title) && !sameWording(label, title))
    contradictions.add("tree.label", "interchange.labelDiffers", key, place, { label: words, title });
}
