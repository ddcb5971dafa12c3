/** Pages that follow one another become cards: each page adds what the card did not say yet. */
import { sameWording } from "../../../plan/notation/wording";
import { partsOf, type CardPage, type PageRow } from "./card-page";

/** Pages of one card, and the sector in whose part of the document they stand, where a heading says so. */
export interface JoinedCard {
  readonly pages: readonly CardPage[];
  readonly section: string | undefined;
}

export interface PlacedPage {
  readonly page: CardPage;
  readonly section: string | undefined;
}

export function joinPages(pages: readonly PlacedPage[]): JoinedCard[] {
  const cards: { pages: CardPage[]; section: string | undefined }[] = [];
  for (const { page, section } of pages) {
    const card = cards.at(-1);
    if (card && card.section === section && isOfSameCard(card.pages, page)) card.pages.push(page);
    else cards.push({ pages: [page], section });
  }
  return cards;
}

function isOfSameCard(pages: readonly CardPage[], page: CardPage): boolean {
  const known = new Set(pages.flatMap((one) => [...partsOf(one)]));
  const isRepeated = [...partsOf(page)].some((part) => known.has(part) && !goesOn(pages, page, part));
  if (isRepeated) return false;
  const code = page.code?.value;
  const title = page.title?.value;
  if (code === undefined && title === undefined) return true;
  const sameCode = code === undefined || pages.some((one) => one.code !== undefined && sameWording(one.code.value, code));
  const sameTitle = title !== undefined && pages.some((one) => one.title !== undefined && sameWording(one.title.value, title));
  // Pages that contradict each other in one of the two are one card's all the same.
  return sameCode || sameTitle;
}

/** Rows of a table that goes on over the page: their numbers go on too. */
function goesOn(pages: readonly CardPage[], page: CardPage, part: string): boolean {
  const code = page.code?.value;
  if (code !== undefined && !pages.some((one) => one.code?.value === code)) return false;
  const before = pages.flatMap((one) => one.tables.get(part) ?? []);
  const after = page.tables.get(part) ?? [];
  const [last, first] = [numberOf(before.at(-1)), numberOf(after[0])];
  return last !== undefined && first !== undefined && first > last;
}

function numberOf(row: PageRow | undefined): number | undefined {
  const text = row?.values.get("number")?.value;
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
