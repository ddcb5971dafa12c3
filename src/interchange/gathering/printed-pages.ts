/** What the pages of published cards repeat: codes and titles, and how two printings of one are told from two different ones. */
import { sameShortCode } from "../../plan/card/card";
import type { ShortCode } from "../../plan/plan";
import type { Scalar } from "../plan-file/plan-file-shape";
import { textOf } from "../plan-file/read-card-file";
import { sharedWords } from "../../plan/notation/similar-titles";
import { sameWording } from "../../plan/notation/wording";

/** True where two printings of a code differ in nothing but blanks. */
export function spacedOnly(one: string, other: string): boolean {
  return one.replace(/\s+/g, "") === other.replace(/\s+/g, "");
}

/** True for the short codes of one objective in any order: a sector may print its own first. */
export function sameCodes(one: readonly ShortCode[], other: readonly ShortCode[]): boolean {
  return one.length === other.length && one.every((code) => other.some((known) => sameShortCode(known, code)));
}

/** What pages say otherwise than the card, each wording once. */
export interface OtherPages {
  readonly found: string;
  /** Page numbers from 1: `2, 3`. */
  readonly pages: string;
  readonly count: number;
  /** Position of the first of them in the list of pages. */
  readonly at: number;
}

/** Pages that say something that is not `same` as the card's own; blank ones say nothing. */
export function otherPages(printed: readonly Scalar[] | null | undefined, same: (printed: string) => boolean): readonly OtherPages[] {
  const others = new Map<string, OtherPages>();
  (printed ?? []).forEach((text, at) => {
    const found = textOf(text).trim();
    if (found === "" || same(found)) return;
    const before = others.get(found);
    others.set(
      found,
      before ? { ...before, pages: `${before.pages}, ${at + 1}`, count: before.count + 1 } : { found, pages: String(at + 1), count: 1, at },
    );
  });
  return [...others.values()];
}

/** Two cards' titles have fewer of their words in common, two wordings of one title more. */
const wordsOfOneTitle = 0.35;

/** The titles of a plan's cards, to tell a title that was left over from another card from one that is only worded differently. */
export class TitlesOfCards {
  constructor(private readonly titles: readonly string[]) {}

  /** True where a page's title is another card's, or has hardly a word in common with the title of its own card. */
  isAnothers(found: string, own: string): boolean {
    const another = this.titles.some((title) => !sameWording(title, own) && sameWording(title, found));
    return another || (own.trim() !== "" && sharedWords(found, own) < wordsOfOneTitle);
  }
}
