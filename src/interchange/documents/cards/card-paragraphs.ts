/** Cards that are written without tables: paragraphs `Responsabile: …` under one another are read as rows of one cell. */
import type { DocumentBlock, DocumentParagraph, DocumentTable } from "../source-document";
import type { LabelBook } from "./card-labels";

/** So many labels under one another are no chance. */
const fewestLabels = 3;

export function withCardParagraphs(blocks: readonly DocumentBlock[], book: LabelBook): readonly DocumentBlock[] {
  const found: DocumentBlock[] = [];
  let run: DocumentParagraph[] = [];
  const close = () => {
    found.push(...withTable(run, book));
    run = [];
  };
  for (const block of blocks) {
    if (block.kind === "paragraph" && block.place.sheet === undefined) run.push(block);
    else {
      close();
      found.push(block);
    }
  }
  close();
  return found;
}

function withTable(run: readonly DocumentParagraph[], book: LabelBook): readonly DocumentBlock[] {
  const labelled = run.map(({ text }) => isLabelled(text, book));
  const labels = labelled.indexOf(true);
  const isCode = labels > 0 && book.meant(run[labels - 1]!.text)?.kind === "code";
  const first = isCode ? labels - 1 : labels;
  if (labelled.filter(Boolean).length < fewestLabels) return run;
  const lines = run.slice(first);
  const table: DocumentTable = {
    kind: "table",
    rows: lines.map(({ text, place }) => [{ text, column: 0, columns: 1, place }]),
    place: lines[0]!.place,
  };
  return [...run.slice(0, first), table];
}

/** A label with a colon and what it says, or a code with its word. */
function isLabelled(text: string, book: LabelBook): boolean {
  const label = book.meant(text);
  return label !== undefined && label.isWhole && label.rest !== "" && label.kind !== "group" && /^[^:]{2,60}:/.test(text);
}
