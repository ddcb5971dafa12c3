/** Which part of the plan a sheet is. */
import type { PlanPlaces } from "../../sheets/workbook/plan-places";
import { sheetNames } from "../../sheets/layout/names";

export type ShownPart =
  | { readonly kind: "card"; readonly objective: string }
  | { readonly kind: "sector"; readonly sector: string }
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "plan" }
  /** A reference sheet, or one that does not belong to the plan. */
  | { readonly kind: "other" };

export function sheetPart(sheet: string, { cards, sectors, areas }: Pick<PlanPlaces, "cards" | "sectors" | "areas">): ShownPart {
  if (sheet === sheetNames.plan || sheet === sheetNames.settings) return { kind: "plan" };
  const objective = keyOf(cards, sheet);
  if (objective !== undefined) return { kind: "card", objective };
  const area = keyOf(areas, sheet);
  if (area !== undefined) return { kind: "area", area };
  const sector = keyOf(sectors, sheet);
  return sector === undefined ? { kind: "other" } : { kind: "sector", sector };
}

function keyOf(places: ReadonlyMap<string, string>, sheet: string): string | undefined {
  for (const [key, place] of places) if (place === sheet) return key;
  return undefined;
}
