/** Per cent of the window. */
export interface DialogSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a page of the add-in in a window over the workbook.
 * @param closed told when a person closes it
 * @returns closes it
 */
export type ShowDialog = (address: string, size: DialogSize, closed: () => void) => () => void;

type Callback = (result: object) => void;

const DEFAULT_PERCENT = 80;
/** Office's codes for what may be wrong with a dialog's address, or with the moment. */
const ELSEWHERE = 12004;
const NOT_HTTPS = 12005;
const CLOSED_BY_PERSON = 12006;
const ALREADY_OPEN = 12007;

/**
 * `Office.context.ui`, as far as the embedded Excel has it: a dialog can be shown and closed; it cannot send messages.
 * @param page address of the page that opens dialogs, which must be of its own origin
 */
export function dialogMethods(show: ShowDialog, page: string): object {
  let open = false;
  return {
    displayDialogAsync(address: string, options?: Partial<DialogSize> | Callback, callback?: Callback): void {
      const settings = typeof options === "function" ? {} : (options ?? {});
      const answer = (typeof options === "function" ? options : callback) ?? (() => undefined);
      const refusal = open ? { code: ALREADY_OPEN, message: "This page has opened a dialog already." } : refusalOf(address, page);
      if (refusal) return answer({ status: "failed", error: refusal });
      const listeners: ((event: object) => void)[] = [];
      const close = show(address, { width: settings.width ?? DEFAULT_PERCENT, height: settings.height ?? DEFAULT_PERCENT }, () => {
        open = false;
        for (const listener of listeners) listener({ error: CLOSED_BY_PERSON });
      });
      open = true;
      const dialog = {
        close: () => {
          open = false;
          close();
        },
        addEventHandler: (event: string, listener: (event: object) => void) =>
          void (event === "dialogEventReceived" && listeners.push(listener)),
      };
      answer({ status: "succeeded", value: dialog });
    },
  };
}

/** A page on plain http, as the development server's, may open dialogs of its own origin. */
function refusalOf(address: string, page: string): { readonly code: number; readonly message: string } | undefined {
  const { origin, protocol } = new URL(address, page);
  if (origin === new URL(page).origin) return undefined;
  return protocol === "https:"
    ? { code: ELSEWHERE, message: "The dialog is of another domain." }
    : { code: NOT_HTTPS, message: "A dialog's address begins with https." };
}
