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
/** Office's codes: the page has opened a dialog already; the person has closed it. */
const ALREADY_OPEN = 12007;
const CLOSED_BY_PERSON = 12006;

/** `Office.context.ui`, as far as the embedded Excel has it: a dialog can be shown and closed; it cannot send messages. */
export function dialogMethods(show: ShowDialog): object {
  let open = false;
  return {
    displayDialogAsync(address: string, options?: Partial<DialogSize> | Callback, callback?: Callback): void {
      const settings = typeof options === "function" ? {} : (options ?? {});
      const answer = (typeof options === "function" ? options : callback) ?? (() => undefined);
      if (open) return answer({ status: "failed", error: { code: ALREADY_OPEN, message: "This page has opened a dialog already." } });
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
        addEventHandler: (event: string, listener: (event: object) => void) => void (event === "dialogEventReceived" && listeners.push(listener)),
      };
      answer({ status: "succeeded", value: dialog });
    },
  };
}
