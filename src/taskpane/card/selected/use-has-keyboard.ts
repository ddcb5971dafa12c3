import { useSyncExternalStore } from "react";

/** Whether what is typed now comes to the pane, and not to the sheet. */
export function useHasKeyboard(): boolean {
  return useSyncExternalStore(subscribe, () => document.hasFocus());
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  window.addEventListener("blur", listener);
  return () => {
    window.removeEventListener("focus", listener);
    window.removeEventListener("blur", listener);
  };
}
