/** What was read from documents: each value with the place that it stands at, and how sure the reading is. */
import type { DocumentCell, DocumentParagraph, DocumentPlace } from "./source-document";

/** Why a reading is a guess, and so is shown to be looked at. */
export type GuessReason =
  /** Of several boxes all but one say that they are empty: the mark of the last was lost. */
  | "lostMark"
  /** Label and value stand in one cell with nothing between them. */
  | "unparted"
  /** A list goes on in a table without headings. */
  | "goesOn"
  /** It stands under another column than its number and words say. */
  | "otherColumn"
  /** Two tables say it differently, and the one whose numbers are whole was taken. */
  | "otherTable"
  /** Nothing says whose part of the document it stands in but what stands before. */
  | "section";

export interface FoundValue<T = string> {
  readonly value: T;
  readonly place: DocumentPlace;
  readonly guess?: GuessReason;
}

/** A value that went into the plan; `path` is its place in the plan file: `cards[3].phases[0].text`. */
export interface ImportedValue {
  readonly path: string;
  readonly place: DocumentPlace;
  readonly guess?: GuessReason;
}

/** A text that went nowhere. */
export interface UnplacedText {
  readonly text: string;
  readonly place: DocumentPlace;
  /** Of the plan file's cards, the one among whose cells it stands, counted from 0. */
  readonly card?: number;
}

/** A label that documents have, and what it was taken for. */
export interface RecognisedLabel {
  readonly text: string;
  /** Path of the field in a card of the plan file; `""` where nobody knows, or a person left it out. */
  readonly path: string;
  /** In how many cells it stands. */
  readonly count: number;
}

/** Keeps account of what was understood: the rest is told. */
export class ImportLedger {
  private readonly understood = new Set<DocumentCell | DocumentParagraph>();
  readonly values: ImportedValue[] = [];

  take(...parts: readonly (DocumentCell | DocumentParagraph)[]): void {
    for (const part of parts) this.understood.add(part);
  }

  isTaken(part: DocumentCell | DocumentParagraph): boolean {
    return this.understood.has(part);
  }

  record(path: string, { place, guess }: Pick<FoundValue, "place" | "guess">): void {
    this.values.push({ path, place, ...(guess ? { guess } : {}) });
  }
}
