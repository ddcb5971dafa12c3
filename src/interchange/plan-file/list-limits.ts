/** How long the lists of a plan file may be, so that Excel can hold, show and print what is made of them. */
import { declaredLists } from "../../plan/card/held-fields";
import { TooManyError } from "../json-file/file-errors";

/** Of these each has a sheet of its own. */
const mostSheets = { cards: 10_000, sectors: 1_000 };
/** Rows of one sheet, which has at most 300,000 filled cells. */
const mostRows = { peg: 10_000, budget: 10_000, targets: 10_000, alignment: 10_000, strategy: 1_000 };
/** Rows of one list of a card: Excel takes 1,026 page breaks a sheet, and a row may fill a page. */
const mostItems = 1_000;

/** Asked of what is just parsed, before anything is made of it. Throws `TooManyError`. */
export function ensureNotTooMany(content: unknown, file: string): void {
  for (const [list, most] of Object.entries({ ...mostSheets, ...mostRows })) ensureAtMost(content, list, list, { most, file });
  const cards = partOf(content, "cards");
  if (!Array.isArray(cards)) return;
  for (const [at, card] of cards.entries())
    for (const { key } of declaredLists) ensureAtMost(card, key, `cards[${at}].${key}`, { most: mostItems, file });
}

function ensureAtMost(whole: unknown, path: string, place: string, { most, file }: { readonly most: number; readonly file: string }): void {
  const list = path.split(".").reduce(partOf, whole);
  if (Array.isArray(list) && list.length > most) throw new TooManyError(file, place, list.length, most);
}

function partOf(whole: unknown, key: string): unknown {
  return typeof whole === "object" && whole !== null && Object.hasOwn(whole, key) ? (whole as Record<string, unknown>)[key] : undefined;
}
