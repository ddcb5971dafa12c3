/** Which part of the open plan an edit concerns. */

/** Which sheets are read besides the settings, the strategic tree and the list of sectors. */
export interface PartOfPlan {
  /** Objectives whose cards are read, by key. */
  readonly cards?: readonly string[];
  /** Sectors whose weights are read, by code. */
  readonly sectors?: readonly string[] | "all";
  readonly register?: boolean;
  /** Whether the sheets of areas are read, and what lists them. */
  readonly areas?: boolean;
}

/** The whole plan is read for edits that need all objectives in their order; these cards as they are at this moment. */
export interface WholePlan {
  readonly whole: true;
  /** By key. */
  readonly cards: readonly string[];
}

/** `"whole"`: cards as they were last read are good enough. */
export type PartToRead = PartOfPlan | WholePlan | "whole";

export function isWhole(part: PartToRead): part is WholePlan | "whole" {
  return part === "whole" || "whole" in part;
}

/** The same part once objectives have other codes: old key to new key. */
export function partWithCodes(part: PartToRead, codes: ReadonlyMap<string, string>): PartToRead {
  return part === "whole" ? part : { ...part, cards: part.cards?.map((key) => codes.get(key) ?? key) ?? [] };
}
