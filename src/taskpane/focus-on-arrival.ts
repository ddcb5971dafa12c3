/** A `ref` that moves the focus to an element when it appears, so that keyboard and screen reader follow to a new step. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus();
}
