/** How a body weighs what stands in one list: the objectives of a sector, the phases or the results of a card. */
export type WeightRule =
  /** Weights make a total: the plan's points, if it is not said. */
  | { readonly rule: "sum"; readonly target?: number }
  /** Nobody weighs. */
  | { readonly rule: "none" }
  /** Each is one of a few factors, and they make no total. */
  | { readonly rule: "coefficient"; readonly list: readonly number[] }
  /** Each is a word that stands for a number. */
  | { readonly rule: "levels"; readonly map: Readonly<Record<string, number>> }
  /** The product of numbers in fields. */
  | { readonly rule: "product"; readonly fields: readonly string[] }
  /** So many points of a hundred are reserved for something else: what makes a hundred here counts for the rest. */
  | { readonly rule: "reserve"; readonly share: number; readonly of: string };

export type WeightRuleName = WeightRule["rule"];

/** What a body means that says nothing else. */
export const usualWeights: WeightRule = { rule: "sum" };
