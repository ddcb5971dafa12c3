/** Sectors that only cards name, where no page of the document is theirs. */
import { sameWording } from "../../../plan/notation/wording";
import type { CardContent } from "../cards/card-page";
import type { FoundValue, ImportLedger } from "../import-values";
import { oneLine } from "../source-document";

interface NamedSector {
  readonly code: string;
  readonly name?: string | undefined;
}

interface SectorNaming {
  readonly known: readonly NamedSector[];
  readonly ledger: ImportLedger;
}

/** Gives each card without a section the sector that it names, and answers the sectors that the plan has to add. */
export function sectorsOfCards(
  cards: readonly { readonly content: CardContent; readonly sector: FoundValue | undefined }[],
  { known, ledger }: SectorNaming,
): { readonly cards: CardContent[]; readonly added: readonly NamedSector[] } {
  const all = [...known];
  const added: NamedSector[] = [];
  const placed = cards.map(({ content, sector }) => {
    if (content["section"] !== undefined || sector === undefined || sector.value === "") return content;
    const name = oneLine(sector.value);
    let found = all.find((one) => one.code.toUpperCase() === name.toUpperCase() || (one.name !== undefined && sameWording(one.name, name)));
    if (!found) {
      found = { code: codeFor(name, all), name };
      all.push(found);
      ledger.record(`sectors[${known.length + added.length}]`, { place: sector.place, guess: "section" });
      added.push(found);
    }
    return { ...content, section: found.code };
  });
  return { cards: placed, added };
}

const littleWords = new Set(
  "di del dello della dei degli delle da per e ed il lo la i gli le al alla ai settore servizio ufficio area".split(" "),
);
const longestCode = 6;

/** The name itself where it is as short as a code, else the first letters of its words, told apart by a number. */
function codeFor(name: string, known: readonly NamedSector[]): string {
  const taken = new Set(known.map(({ code }) => code.toUpperCase()));
  if (name.length <= longestCode && /^[\p{L}\d]+$/u.test(name) && !taken.has(name.toUpperCase())) return name.toUpperCase();
  const words = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "" && !littleWords.has(word.toLowerCase()));
  const letters = (words.length > 1 ? words.slice(0, 3).map((word) => word[0]) : [...(words[0] ?? name).slice(0, 3)])
    .join("")
    .toUpperCase();
  if (letters !== "" && !taken.has(letters)) return letters;
  for (let number = 2; ; number++) if (!taken.has(`${letters}${number}`)) return `${letters}${number}`;
}
