/** What is docked at the lower edge never covers what the keyboard comes to: scrolling stops above it. */
export function leaveRoomBelow(docked: HTMLElement | null): (() => void) | undefined {
  // Browsers have it; the pages of unit tests have no sizes to observe.
  if (!docked || typeof ResizeObserver === "undefined") return undefined;
  const page = document.documentElement;
  const observer = new ResizeObserver(() => {
    page.style.scrollPaddingBottom = `${docked.offsetHeight}px`;
  });
  observer.observe(docked);
  return () => {
    observer.disconnect();
    page.style.scrollPaddingBottom = "";
  };
}
