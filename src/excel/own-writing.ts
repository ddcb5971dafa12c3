/** Tells what this session itself writes: Excel's events of it may come late, not at all, or as those of a person's changes. */
import type { WorkbookChange } from "../sheets/changes/workbook-change";

type Listener = (changes: readonly WorkbookChange[]) => void;

const listeners = new Set<Listener>();

/** Answers how to listen no longer. */
export function listenToOwnWriting(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** To be called once the writing has ended, however it ended. */
export function tellOwnWriting(changes: readonly WorkbookChange[]): void {
  for (const listener of listeners) listener(changes);
}
