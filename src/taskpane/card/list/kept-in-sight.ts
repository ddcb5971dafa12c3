/** A `ref` for a form that stays in sight, whole where there is room, while what stands above and below it grows and the person is in it. */
export function keptInSight(form: HTMLElement | null): (() => void) | undefined {
  // Browsers have it; the pages of unit tests have no sizes to observe.
  if (!form || typeof ResizeObserver === "undefined") return undefined;
  const observer = new ResizeObserver(() => {
    if (form.contains(document.activeElement)) form.scrollIntoView({ block: "nearest" });
  });
  observer.observe(document.body);
  return () => observer.disconnect();
}
