/**
 * F6 goes round the parts of the page (Shift+F6 backwards), as in Excel: in the grid Tab moves between cells,
 * so there must be another key to leave it by. Parts that are hidden are left out.
 */
export function stepThroughRegions(page: HTMLElement, regions: readonly { readonly element: HTMLElement; focus(): void }[]): void {
  page.addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    const shown = regions.filter(({ element }) => !element.hidden);
    const current = shown.findIndex(({ element }) => element.contains(page.ownerDocument.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(current + step + shown.length) % shown.length]?.focus();
  });
}
