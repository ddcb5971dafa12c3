/** What an operation did to the open plan, for telling it and for taking it back. */
import type { MessageKey } from "../../messages/known";
import type { SpokenValues } from "../../messages/message-values";

export interface DoneEdit {
  /** Its number in the journal of this session, from 1; `restoreEdit` takes it. 0 where nothing had to be changed, so that nothing can be restored. */
  readonly id: number;
  /** Key of its sentence in `messages/`: "Fase aggiunta a S3.00007". */
  readonly code: MessageKey;
  readonly values: SpokenValues;
  /** Objectives whose short codes changed: old key to new key. */
  readonly codes: ReadonlyMap<string, string>;
  /** Taking it back renames, shows or hides a sheet, upon which Excel on the desktop forgets its own undo steps. */
  readonly restoringClearsUndo?: boolean;
  /** Sheets that Excel did not set up for printing, although all else is done; absent where there are none. */
  readonly pagesLeft?: readonly string[];
  /** How many cells and names Excel made otherwise, also when they were written once more; absent where there are none. */
  readonly notAsMeant?: number;
}

/** What tells a person of an edit. */
export type DoneWords = Pick<DoneEdit, "code" | "values">;

/** What is told where nothing had to be changed; there is nothing to restore. */
export const nothingDone: DoneEdit = { id: 0, code: "done.nothing", values: {}, codes: new Map() };

/** What came back and what could not, since somebody has changed it after the edit. */
export interface RestoredEdit {
  readonly done: DoneEdit;
  /** Keys of the objectives and codes of the sectors that were changed after the edit and so stay as they are. */
  readonly kept: readonly string[];
}
