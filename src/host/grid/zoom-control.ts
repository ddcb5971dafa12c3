import type { Grid } from "./grid";
import { text, type Language } from "./page/texts";

const STEP = 0.1;

/** Buttons for the size at which the sheet is drawn; the percentage in the middle goes back to 100. Ctrl and the wheel do the same. */
export function createZoomControl(document: Document, grid: Grid, language: Language): HTMLElement {
  const control = document.createElement("div");
  control.className = "zoom";
  control.setAttribute("role", "group");
  control.setAttribute("aria-label", text("zoom", language));
  const value = button(document, "zoom-value", "100%", () => set(1));
  const set = (zoom: number): void => {
    grid.zoom = zoom;
    value.textContent = `${Math.round(grid.zoom * 100)}%`;
  };
  const out = button(document, "", "−", () => set(grid.zoom - STEP));
  out.setAttribute("aria-label", text("zoomOut", language));
  const into = button(document, "", "+", () => set(grid.zoom + STEP));
  into.setAttribute("aria-label", text("zoomIn", language));
  control.append(out, value, into);
  const wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    set(grid.zoom - Math.sign(event.deltaY) * STEP);
  };
  grid.surface.element.addEventListener("wheel", wheel, { passive: false });
  return control;
}

function button(document: Document, className: string, label: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = className;
  element.textContent = label;
  element.addEventListener("click", act);
  return element;
}
