/** What documents say at a place, to be shown beside what was read of it. */
import type { DocumentPlace, SourceDocument } from "./source-document";

export type TextsByPlace = (place: DocumentPlace) => string | undefined;

export function textsByPlace(documents: readonly SourceDocument[]): TextsByPlace {
  const texts = new Map(
    documents.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === "paragraph"
          ? [[keyOf(block.place), block.text] as const]
          : block.rows.flatMap((row) => row.map(({ text, place }) => [keyOf(place), text] as const)),
      ),
    ),
  );
  return (place) => texts.get(keyOf(place));
}

function keyOf({ file, sheet, address, table, row, cell, paragraph }: DocumentPlace): string {
  return [file, sheet, address, table, row, cell, paragraph].join("|");
}
