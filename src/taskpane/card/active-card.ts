/** Which card the view shows, and where each has its sheet. Pure. */
import { sameShortCode } from "../../plan/card/card";
import { objectiveKey } from "../../plan/codes/code";
import type { DocumentedObjective } from "../../plan/editing/objective-lookup";
import type { Objective } from "../../plan/plan";
import type { SheetSnapshot } from "../../sheets/reading/sheet-snapshot";
import type { OpenPlan } from "../operations-context";

export interface ActiveCard {
  readonly key: string;
  readonly objective: DocumentedObjective;
  readonly snapshot: SheetSnapshot;
}

/** The card of this key; undefined where the plan holds none. */
export function activeCard({ plan, places, snapshot }: OpenPlan, key: string | undefined): ActiveCard | undefined {
  const found = cardSheets({ plan, places }).find((card) => card.key === key);
  const sheet = found && snapshot.sheets.find(({ name }) => name === found.sheet);
  const card = found?.objective.card;
  if (!found || !sheet || !card) return undefined;
  return { key: found.key, objective: { ...found.objective, card }, snapshot: sheet };
}

export interface CardSheet {
  readonly key: string;
  readonly sheet: string;
  readonly objective: Objective;
}

/** Every card of the plan, in its order. */
export function cardSheets({ plan, places }: Pick<OpenPlan, "plan" | "places">): readonly CardSheet[] {
  return plan.objectives.flatMap((objective) => {
    const key = objectiveKey(objective.shortCodes, plan.codeScheme);
    const sheet = places.cards.get(key);
    return objective.card && sheet !== undefined ? [{ key, sheet, objective }] : [];
  });
}

/** Where the full card of an excerpt is. */
export interface FullCard {
  /** Sector that owns the objective. */
  readonly sector: string;
  /** Where the workbook has it. */
  readonly key: string | undefined;
  /** Its sheet, or at least the owner's, where the workbook has one. */
  readonly sheet: string | undefined;
}

/** The full card has one of the excerpt's short codes, too. */
export function fullCardOf(excerpt: Objective, { plan, places }: Pick<OpenPlan, "plan" | "places">): FullCard {
  const full = cardSheets({ plan, places }).find(
    ({ objective }) =>
      objective.card?.excerpt === false && objective.shortCodes.some((code) => excerpt.shortCodes.some((own) => sameShortCode(own, code))),
  );
  const sector = (full?.objective ?? excerpt).shortCodes[0]?.sector ?? "";
  return { sector, key: full?.key, sheet: full?.sheet ?? places.sectors.get(sector) };
}
