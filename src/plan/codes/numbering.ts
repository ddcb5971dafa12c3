/** The numbers of objectives within their sectors. */
import { nextNumber, parseShortCodes, type CodeSeries } from "./code";
import type { Plan, ShortCode } from "../plan";
import { mostDigits } from "./code-scheme";
import { seriesOf } from "./pattern-codes";
import { NumbersUsedUpError, UnknownSectorError } from "../editing/edit-errors";

/**
 * The short code that the next objective of a series gets: the number after the highest that the series has used in the plan
 * or in `taken` (short codes, several joined by a separator or a blank; what is no code is passed over). Numbers are never
 * given twice, so a gap left by a card that was dropped stays one. Throws `UnknownSectorError` or `NumbersUsedUpError`.
 */
export function nextShortCode(
  plan: Pick<Plan, "sectors" | "objectives" | "codeScheme">,
  { sector, within }: CodeSeries,
  taken: readonly string[],
): ShortCode {
  if (!plan.sectors.some((known) => known.code === sector)) throw new UnknownSectorError(sector);
  const series: CodeSeries = { sector, ...(within ? { within } : {}) };
  const digits = plan.codeScheme.pattern ? mostDigits : plan.codeScheme.number;
  const listed = plan.sectors.flatMap((known) => known.entries.map((entry) => entry.objective));
  const shortCodes = [...listed, ...taken].flatMap((text) => codesJoinedIn(text, plan));
  const number = nextNumber([...plan.objectives, { shortCodes }], series, plan.codeScheme);
  if (String(number).length > digits) throw new NumbersUsedUpError(sector, digits);
  return { ...series, number };
}

/** Names of sheets join short codes by a blank, and say more behind them where the card was deleted. */
function codesJoinedIn(text: string, { sectors, codeScheme }: Pick<Plan, "sectors" | "codeScheme">): readonly ShortCode[] {
  const declared = sectors.map(({ code }) => code);
  const name = text.replace(/ \([^()]*\)$/, "");
  return parseShortCodes(text, codeScheme, declared) ?? parseShortCodes(name, { ...codeScheme, sharedSeparator: " " }, declared) ?? [];
}

/** The numbers in use of every series that a sector has numbers in, from the lowest: where codes say no sector, those of others among them. */
export function numberSeries(
  { objectives, codeScheme }: Pick<Plan, "objectives" | "codeScheme">,
  sector: string,
): ReadonlyMap<string, readonly number[]> {
  const codes = objectives.flatMap(({ shortCodes }) => shortCodes);
  const own = new Set(codes.filter((code) => code.sector === sector).map((code) => seriesOf(code, codeScheme)));
  const series = new Map<string, Set<number>>();
  for (const code of codes) {
    const name = seriesOf(code, codeScheme);
    if (own.has(name)) series.set(name, (series.get(name) ?? new Set()).add(code.number));
  }
  return new Map([...series].map(([name, numbers]) => [name, [...numbers].sort((one, other) => one - other)]));
}
