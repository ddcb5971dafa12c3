/**
 * F6 goes round the parts of the page (Shift+F6 backwards), as in Excel: in the grid Tab moves between cells,
 * so there must be another key to leave it by. Parts that are hidden are left out.
 */
export function stepThroughRegions(page: Document, regions: readonly { readonly element: HTMLElement; focus(): void }[]): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const shown = regions.filter(({ element }) => !element.hidden);
    const current = shown.findIndex(({ element }) => element.contains(page.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(current + step + shown.length) % shown.length]?.focus();
  });
}

/** Within a frame the page does not hear the key: hands it on to the frame's own place in the page. */
export function stepOutOfFrame(frame: Window): void {
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.defaultPrevented) return;
    event.preventDefault();
    frame.frameElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: event.key, shiftKey: event.shiftKey, bubbles: true, cancelable: true }),
    );
  });
}
