/** How a card of a plan file says its place in the tree: `chain`, each level under its own name, whichever is the last. */
import type { Objective, Plan } from "../../plan/plan";
import { findPlace, levelsOfTree, type TreeNode } from "../../plan/strategy";
import type { CodeScheme } from "../../plan/codes/code-scheme";
import type { Json } from "../json-file/json";
import type { ChainFile } from "./plan-file-shape";
import { textOf } from "./read-card-file";

/** What the file calls the levels, from the top. Operational objectives stand in a list, the further ones behind the first. */
const levelKeys = ["line", "strategicObjective", "operationalObjectives", "activity"] as const;

type LevelKey = (typeof levelKeys)[number];

/** A text of a chain, and where in the card it stands. */
export interface ChainLabel {
  readonly label: string;
  readonly path: string;
}

export interface ChainLabels {
  /** What the card calls the levels above its place (1 is the lines'), as far as it names them. */
  readonly above: readonly (ChainLabel & { readonly level: number })[];
  /** The places that it names, the first of which is its own. */
  readonly places: readonly ChainLabel[];
  /** What stands below the last level of the tree. */
  readonly leftOut: readonly ChainLabel[];
}

export function chainLabels(chain: ChainFile | null | undefined, scheme: CodeScheme): ChainLabels {
  const levels = levelsOfTree(scheme);
  const labelsOf = (key: LevelKey): readonly ChainLabel[] => {
    const said = chain?.[key];
    if (typeof said === "object" && said !== null) return said.map((label, at) => ({ label, path: `chain.${key}[${at}]` }));
    return textOf(said) === "" ? [] : [{ label: textOf(said), path: `chain.${key}` }];
  };
  const further = (chain?.others ?? []).map((label, at) => ({ label, path: `chain.others[${at}]` }));
  return {
    above: levelKeys.slice(0, levels - 1).flatMap((key, at) =>
      labelsOf(key)
        .slice(0, 1)
        .map((label) => ({ ...label, level: at + 1 })),
    ),
    places: [...labelsOf(levelKeys[levels - 1]!), ...further],
    leftOut: levelKeys.slice(levels).flatMap(labelsOf),
  };
}

/** Where a card of the file says its place. */
export function placePath(scheme: CodeScheme): string {
  const key = levelKeys[levelsOfTree(scheme) - 1]!;
  return key === "operationalObjectives" ? `chain.${key}[0]` : `chain.${key}`;
}

/** Where it says further ones. */
export function furtherPath(scheme: CodeScheme): string {
  return levelKeys[levelsOfTree(scheme) - 1] === "operationalObjectives" ? "chain.operationalObjectives" : "chain.others";
}

export function chainFile({ operational, otherOperational }: Objective, plan: Plan): Json {
  if (operational === "") return undefined;
  const label = ({ code, title }: TreeNode) => `${code} - ${title}`;
  const named = (code: string) => {
    const place = findPlace(plan, code);
    return place ? label(place.node) : code;
  };
  const above = findPlace(plan, operational)?.chain.slice(0, -1) ?? [];
  const labels = [
    ...above.map(label),
    ...Array.from({ length: levelsOfTree(plan.codeScheme) - 1 - above.length }, () => undefined),
    named(operational),
  ];
  const others = otherOperational.map(named);
  const isList = levelKeys[labels.length - 1] === "operationalObjectives";
  const levels = labels.map((text, at): readonly [LevelKey, Json] => {
    const key = levelKeys[at]!;
    if (key !== "operationalObjectives" || text === undefined) return [key, text];
    return [key, at === labels.length - 1 ? [text, ...others] : [text]];
  });
  return { ...Object.fromEntries(levels), ...(isList || others.length === 0 ? {} : { others }) };
}
