/** The labels of cards, each once, with what it was taken for; and texts that stand where labels do and mean nothing yet. */
import { labelWords } from "../../drawn-form/usual-labels";
import type { ImportLedger, RecognisedLabel } from "../import-values";
import { filled, oneLine, type DocumentBlock } from "../source-document";
import type { CardPage } from "./card-page";

export function recognisedLabels(
  pages: readonly CardPage[],
  blocks: readonly DocumentBlock[],
  ledger: ImportLedger,
): readonly RecognisedLabel[] {
  const labels = new Map<string, RecognisedLabel>();
  const add = (text: string, path: string) => {
    const words = labelWords(text);
    const known = labels.get(words);
    if (words !== "") labels.set(words, { text: known?.text ?? text, path: known?.path ?? path, count: (known?.count ?? 0) + 1 });
  };
  for (const { text, path } of pages.flatMap((page) => page.labels)) add(text, path);
  for (const text of blocks.flatMap((block) => unknownIn(block, ledger))) add(text, "");
  return [...labels.values()];
}

const longestLabel = 60;

/** In tables of which something was understood: what begins a row that was not, with something beside it. */
function unknownIn(block: DocumentBlock, ledger: ImportLedger): readonly string[] {
  if (block.kind === "paragraph" || !block.rows.some((row) => row.some((cell) => ledger.isTaken(cell)))) return [];
  return block.rows.flatMap((row) => {
    const [first, beside, ...others] = filled(row);
    const isLabel = first && beside && others.length === 0 && !ledger.isTaken(first) && !ledger.isTaken(beside);
    return isLabel && first.text.length <= longestLabel && /\p{L}{2}/u.test(first.text) ? [oneLine(first.text)] : [];
  });
}
