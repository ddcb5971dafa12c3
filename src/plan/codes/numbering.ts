/** The numbers of objectives within their sectors. */
import { parseShortCodes } from "./code";
import type { Plan, ShortCode } from "../plan";
import { mostDigits } from "./code-scheme";
import { numbersWithinSector } from "./pattern-codes";
import { NumbersUsedUpError, UnknownSectorError } from "../editing/edit-errors";

/**
 * The short code that the next objective of a sector gets: the number after the highest that the sector has used in the plan
 * or in `taken` (short codes, several joined by a separator or a blank; what is no code is passed over). Numbers are never
 * given twice, so a gap left by a card that was dropped stays one. Throws `UnknownSectorError` or `NumbersUsedUpError`.
 */
export function nextShortCode(
  plan: Pick<Plan, "sectors" | "objectives" | "codeScheme">,
  sector: string,
  taken: readonly string[],
): ShortCode {
  if (!plan.sectors.some((known) => known.code === sector)) throw new UnknownSectorError(sector);
  const digits = plan.codeScheme.pattern ? mostDigits : plan.codeScheme.number;
  const number = highestNumber(plan, sector, taken) + 1;
  if (String(number).length > digits) throw new NumbersUsedUpError(sector, digits);
  return { sector, number };
}

function highestNumber(plan: Pick<Plan, "sectors" | "objectives" | "codeScheme">, sector: string, taken: readonly string[]): number {
  const listed = plan.sectors.flatMap((known) => known.entries.map((entry) => entry.objective));
  const codes = [
    ...plan.objectives.flatMap((objective) => objective.shortCodes),
    ...[...listed, ...taken].flatMap((text) => codesJoinedIn(text, plan)),
  ];
  const own = sector.toUpperCase();
  const isCounted = (code: ShortCode) => code.sector.toUpperCase() === own || !numbersWithinSector(plan.codeScheme);
  return codes.filter(isCounted).reduce((highest, code) => Math.max(highest, code.number), 0);
}

/** Names of sheets join short codes by a blank, and say more behind them where the card was deleted. */
function codesJoinedIn(text: string, { sectors, codeScheme }: Pick<Plan, "sectors" | "codeScheme">): readonly ShortCode[] {
  const declared = sectors.map(({ code }) => code);
  const name = text.replace(/ \([^()]*\)$/, "");
  return parseShortCodes(text, codeScheme, declared) ?? parseShortCodes(name, { ...codeScheme, sharedSeparator: " " }, declared) ?? [];
}
