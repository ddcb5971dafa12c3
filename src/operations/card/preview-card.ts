/** The code of a card before the card exists. */
import { formatObjectiveCode, shortCodeAt } from "../../plan/codes/code";
import { asksForPrefix, isPrefix } from "../../plan/codes/pattern-codes";
import { PrefixUnusableError, UnknownOperationalObjectiveError } from "../../plan/editing/edit-errors";
import { nextShortCode } from "../../plan/codes/numbering";
import type { Plan, ShortCode } from "../../plan/plan";
import { findPlace, levelsOfTree } from "../../plan/strategy";
import { hasTree } from "../../plan/template/templates-of-plan";
import { cardSheetName } from "../../sheets/layout/names";

/** What decides a card's code. */
export interface CardPlace {
  /** Code of the place in the tree: `05.02.01`; `""` in a plan without a strategic tree. */
  readonly operational: string;
  /** What the body puts before the number, where its pattern of codes has a prefix. */
  readonly prefix?: string;
  /** Code of the sector that owns the objective: `S3`. */
  readonly sector: string;
}

export interface CardPreview {
  /** Full code: `05.02.01.S3.00007`. */
  readonly code: string;
  readonly shortCode: ShortCode;
  /** Name that its sheet will have. */
  readonly sheet: string;
}

/**
 * The code that a new card would get, its number the next of the sector (`nextShortCode`). Throws `UnknownOperationalObjectiveError`, `UnknownSectorError` or `NumbersUsedUpError`.
 */
export function previewCard(plan: Plan, { operational, sector, prefix = "" }: CardPlace, taken: readonly string[] = []): CardPreview {
  const isKnown = findPlace(plan, operational) !== undefined || (operational === "" && !hasTree(plan));
  if (!isKnown) throw new UnknownOperationalObjectiveError(operational, levelsOfTree(plan.codeScheme));
  const { codeScheme } = plan;
  const written = prefix.trim();
  if (asksForPrefix(codeScheme) && !isPrefix(written)) throw new PrefixUnusableError(written);
  const shortCode = nextShortCode(plan, shortCodeAt({ sector, operational, prefix: written }, 0, codeScheme), taken);
  return {
    code: formatObjectiveCode(operational, [shortCode], codeScheme),
    shortCode,
    sheet: cardSheetName([shortCode], codeScheme),
  };
}
