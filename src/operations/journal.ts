/** What the operations of this session have done, so that it can be taken back. It is forgotten with the pane. */
import type { Plan } from "../plan/plan";
import { PlanError } from "../plan/plan-error";
import type { PlanEdit } from "../plan/editing/plan-edit";
import type { DoneEdit } from "./done-edit";

/** The session's journal holds no such edit: it was made in another session, or many edits ago. */
export class EditForgottenError extends PlanError {
  constructor() {
    super("operation.editForgotten");
  }
}

export interface JournalEntry {
  readonly done: DoneEdit;
  /** What the edit concerned, for people: the key of an objective or the code of a sector. */
  readonly subject: string;
  readonly reversal: Reversal;
}

/** How an edit is taken back. */
export type Reversal =
  | {
      readonly kind: "plan";
      /** The part of the plan that was read for the edit, before it. */
      readonly before: Plan;
      readonly edit: PlanEdit;
    }
  /** The card was deleted; its hidden sheet brings it back. */
  | { readonly kind: "bringBack"; readonly sheet: string }
  /** The card was brought back. */
  | { readonly kind: "delete"; readonly objective: string };

/** Plans share what an edit left alone, so that an entry holds little more than the cards that it concerned. */
const mostEntries = 100;

let entries: readonly JournalEntry[] = [];
let lastId = 0;

/** Enters an edit that has been written, and numbers it. */
export function enterInJournal(entry: Omit<JournalEntry, "done"> & { readonly done: Omit<DoneEdit, "id"> }): DoneEdit {
  const done = { ...entry.done, id: ++lastId };
  entries = [{ ...entry, done }, ...entries].slice(0, mostEntries);
  return done;
}

/** All edits that can be taken back, newest first. */
export function journalOfSession(): readonly JournalEntry[] {
  return entries;
}

/** Throws `EditForgottenError`. */
export function journalEntry(id: number): JournalEntry {
  const entry = entries.find(({ done }) => done.id === id);
  if (!entry) throw new EditForgottenError();
  return entry;
}

/** An edit that was taken back cannot be taken back again. */
export function forgetEdit(id: number): void {
  entries = entries.filter(({ done }) => done.id !== id);
}
