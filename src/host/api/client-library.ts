import type { EmbeddedExcel } from "./embedded-excel";
import { eventMessages, type EventMessage } from "./event-messages";
import type { BatchAnswer } from "./protocol";
import { groupOf, knowUndoGroups, type Claims, type RunLibrary } from "./troubles/undo-groups";

/** The parts of Microsoft's library that the embedded Excel joins on to. */
export interface OfficeExtensionLibrary {
  readonly SessionBase: { new (): object; _overrideSession?: object | null };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly Utility: { _doApiNotSupportedCheck: boolean };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { readonly entries: readonly EventMessage[] }): void;
}

/** What Microsoft's library leaves in its world. */
export interface LibraryWorld {
  readonly Excel: RunLibrary;
  readonly Office: Claims;
  readonly OfficeExtension: OfficeExtensionLibrary;
}

interface RequestMessage {
  readonly Body: string | object;
}

interface ResponseMessage {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: BatchAnswer;
}

/** A flag of the client library: wait until nobody is typing in a cell. */
const WAIT_FOR_CELL_EDIT = 64;
const SELECTION_CHANGED = 2;

/** Puts the embedded Excel behind the client library; the answer takes it away again. */
export function joinLibrary(
  { Excel: excelLibrary, Office: office, OfficeExtension: library }: LibraryWorld,
  excel: EmbeddedExcel,
): () => void {
  const selectionHandlers = new Set<(args: object) => void>();
  const session = Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      async executeAsync(customData: unknown, flags: number, message: RequestMessage): Promise<ResponseMessage> {
        const { Body } = await excel.execute(message.Body, {
          waitForCellEdit: (flags & WAIT_FOR_CELL_EDIT) !== 0,
          undoGroup: groupOf(customData),
        });
        return { ErrorCode: "", ErrorMessage: "", Headers: {}, Body };
      },
    }),
    // Only the old event of the document's selection comes this way; all others are rich-API messages.
    getEventRegistration: () => ({
      register: async (eventId: number, _target: string, handler: (args: object) => void) =>
        void (eventId === SELECTION_CHANGED && selectionHandlers.add(handler)),
      unregister: async (_eventId: number, _target: string, handler: (args: object) => void) => void selectionHandlers.delete(handler),
    }),
  });
  library.SessionBase._overrideSession = session;
  library.CommonUtility._doApiNotSupportedCheck = true;
  library.Utility._doApiNotSupportedCheck = true;
  library._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  const forgetUndoGroups = knowUndoGroups(excelLibrary, office);
  const leave = excel.workbook.onChanged((change) => {
    const { entries, late } = excel.host.troubles.ofEvents(eventMessages(change, excel.host));
    // As in Excel, handlers run after the call that caused the change has returned.
    if (entries.length > 0) setTimeout(() => library._testTriggerRichApiMessageEvent({ entries }), late);
    if (change.kind === "selection" && excel.host.eventsEnabled) setTimeout(() => selectionHandlers.forEach((handler) => handler({})), 0);
  });
  return () => {
    leave();
    forgetUndoGroups();
    library.SessionBase._overrideSession = null;
  };
}
