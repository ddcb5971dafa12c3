/** Where the levels of the tree stand on a card: its place is the field `operational`, those above follow from it. */
import type { CardFieldKey } from "../../card/card";
import type { Template } from "../template";

/** What templates call the levels, from the top. */
const levelKeys = ["strategicLine", "strategicObjective", "operational", "activity"] as const;

/** What a card shows of the levels above its place. */
const aboveKeys: readonly CardFieldKey[] = ["strategicLine", "strategicObjective", "operationalObjective"];

/** The level (counted from 0) that a field shows above the card's place; undefined of any other field. */
export function levelAbove(key: string): number | undefined {
  const at = aboveKeys.findIndex((above) => above === key);
  return at < 0 ? undefined : at;
}

export interface TreeFields {
  /** The key under which the template speaks of the card's place. */
  readonly place: string;
  /** By whose usual name the place goes, where the template has none. */
  readonly calledAs: (typeof levelKeys)[number];
  /** What a key of the template is on the card. */
  readonly fieldOf: (key: string) => string;
}

/**
 * A template speaks of the place by the key of the tree's last level, or simply as `operational` where it shows that. In a tree of four
 * levels `operational` is the one above the activity.
 */
export function treeFields({ levels, fields, parts }: Pick<Template, "levels" | "fields" | "parts">): TreeFields {
  const calledAs = levelKeys[levels - 1] ?? "operational";
  const isNamed = (key: string) => Object.hasOwn(fields, key) || parts.some(({ rows = [] }) => rows.some((row) => row.includes(key)));
  const place = calledAs !== "activity" && isNamed("operational") ? "operational" : calledAs;
  return {
    place,
    calledAs,
    fieldOf: (key) => (key === place ? "operational" : key === "operational" ? "operationalObjective" : key),
  };
}

/** Whether the body chooses a prefix for each code. */
export function hasPrefix({ code }: Pick<Template, "code">): boolean {
  return code?.parts.some((part) => "token" in part && part.token === "prefix") === true;
}
