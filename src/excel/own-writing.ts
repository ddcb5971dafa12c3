/** Tells what this session itself writes: Excel's events of it may come late, not at all, or as those of a person's changes. */
import { changesSheets, type WorkbookChange } from "../sheets/changes/workbook-change";

export interface OwnWriting {
  /** Sheets in whose cells was written, by the names that they have now. */
  readonly sheets: readonly string[];
  /** Sheets came, went, were renamed, shown or hidden. */
  readonly structure: boolean;
}

type Listener = (writing: OwnWriting) => void;

const listeners = new Set<Listener>();

/** Answers how to listen no longer. */
export function listenToOwnWriting(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** To be called once the writing has ended, however it ended. */
export function tellOwnWriting(writing: OwnWriting): void {
  for (const listener of listeners) listener(writing);
}

/** What a list of changes makes, where all of it is carried out. */
export function writingOf(changes: readonly WorkbookChange[]): OwnWriting {
  const sheets = new Set<string>();
  for (const change of changes) {
    if (change.kind === "sheetRenamed" || change.kind === "sheetRemoved") sheets.delete(change.sheet);
    if (change.kind === "sheetRenamed") sheets.add(change.to);
    else if (change.kind === "sheetAdded") sheets.add(change.plan.name);
    else if (change.kind !== "heights" && change.kind !== "sheetRemoved") sheets.add(change.sheet);
  }
  return { sheets: [...sheets], structure: changes.some(changesSheets) };
}
