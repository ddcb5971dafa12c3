/** The code of a card before the card exists. */
import { objectiveKey, parseShortCode } from "../plan/code";
import type { CodeScheme } from "../plan/code-scheme";
import { NumbersUsedUpError, UnknownOperationalObjectiveError, UnknownSectorError } from "../plan/editing/edit-errors";
import type { Plan, ShortCode } from "../plan/plan";
import { findOperational } from "../plan/strategy";
import { cardSheetName } from "../sheets/names";

/** What decides a card's code. */
export interface CardPlace {
  /** Code of the operational objective: `05.02.01`. */
  readonly operational: string;
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
 * The code that a new card would get: the number after the highest that the sector has used in the plan or in `taken`
 * (short codes, several joined by a separator or a blank; what is no code is passed over). Throws
 * `UnknownOperationalObjectiveError`, `UnknownSectorError` or `NumbersUsedUpError`.
 */
export function previewCard(plan: Plan, { operational, sector }: CardPlace, taken: readonly string[] = []): CardPreview {
  if (!findOperational(plan, operational)) throw new UnknownOperationalObjectiveError(operational);
  if (!plan.sectors.some((known) => known.code === sector)) throw new UnknownSectorError(sector);
  const { codeScheme } = plan;
  const shortCode = { sector, number: highestNumber(plan, sector, taken) + 1 };
  if (String(shortCode.number).length > codeScheme.number) throw new NumbersUsedUpError(sector, codeScheme.number);
  return {
    code: `${operational}${codeScheme.sectorSeparator}${objectiveKey([shortCode], codeScheme)}`,
    shortCode,
    sheet: cardSheetName([shortCode], codeScheme),
  };
}

/** Numbers are never given twice, so a gap left by a card that was dropped stays one. */
function highestNumber(plan: Plan, sector: string, taken: readonly string[]): number {
  const listed = plan.sectors.flatMap((known) => known.entries.map((entry) => entry.objective));
  const codes = [
    ...plan.objectives.flatMap((objective) => objective.shortCodes),
    ...[...listed, ...taken].flatMap((text) => shortCodesIn(text, plan.codeScheme)),
  ];
  const own = sector.toUpperCase();
  return codes.filter((code) => code.sector.toUpperCase() === own).reduce((highest, code) => Math.max(highest, code.number), 0);
}

function shortCodesIn(text: string, scheme: CodeScheme): ShortCode[] {
  const parts = text.split(" ").flatMap((part) => (scheme.sharedSeparator === "" ? [part] : part.split(scheme.sharedSeparator)));
  return parts.flatMap((part) => parseShortCode(part, scheme) ?? []);
}
