import { useEffect, useEffectEvent } from "react";

const focusable = "a[href], button, input, select, textarea, [tabindex='0']";
/** Milliseconds in which whoever took the element away may give the focus a better place. */
const patience = 50;

/**
 * Keyboard and screen reader go on nearby when what had the focus is gone, such as a button that has done its work: with the
 * first control of the nearest surroundings that are still there, or, where there is none, as `otherwise` says.
 */
export function useKeptFocus(otherwise: () => void): void {
  const giveUp = useEffectEvent(otherwise);
  useEffect(() => {
    /** What had the focus last, then what is around it. */
    let last: readonly Element[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: Event) => {
      last = target instanceof Element ? withAncestors(target) : [];
    };
    // Who points elsewhere gives the place up.
    const forget = () => {
      last = [];
    };
    const isLost = () =>
      last[0]?.isConnected === false && document.hasFocus() && (document.activeElement ?? document.body) === document.body;
    const goOn = () => {
      if (!isLost()) return;
      const next = firstControl(last);
      last = [];
      if (next) next.focus();
      else giveUp();
    };
    const observer = new MutationObserver(() => {
      if (!isLost()) return;
      clearTimeout(waiting);
      waiting = setTimeout(goOn, patience);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", remember);
    document.addEventListener("pointerdown", forget);
    return () => {
      clearTimeout(waiting);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
      document.removeEventListener("pointerdown", forget);
    };
  }, []);
}

function withAncestors(element: Element): readonly Element[] {
  return element.parentElement && element !== document.body ? [element, ...withAncestors(element.parentElement)] : [element];
}

/** Short of the tab panel: a view has no control that stands for the whole of it. */
function firstControl(places: readonly Element[]): HTMLElement | undefined {
  for (const place of places) {
    if (place.matches("[role=tabpanel], main, body")) return undefined;
    const control = place.isConnected ? place.querySelector<HTMLElement>(focusable) : null;
    if (control) return control;
  }
  return undefined;
}
