import { text, type Language } from "./texts";

const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

/** The add-in's task pane beside the grid, in a frame of its own; a splitter between them sets its width. */
export function createPane(document: Document, language: Language): { readonly side: HTMLElement; readonly frame: HTMLIFrameElement } {
  const frame = document.createElement("iframe");
  frame.className = "pane";
  frame.title = text("pane", language);
  const splitter = document.createElement("div");
  splitter.className = "splitter";
  splitter.tabIndex = 0;
  splitter.setAttribute("role", "separator");
  splitter.setAttribute("aria-orientation", "vertical");
  splitter.setAttribute("aria-label", text("paneWidth", language));
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));

  let width = 360;
  const resize = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    frame.style.width = `${width}px`;
    splitter.setAttribute("aria-valuenow", String(width));
  };
  resize(width);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    const start = event.clientX + width;
    const drag = (moveEvent: PointerEvent): void => resize(start - moveEvent.clientX);
    splitter.addEventListener("pointermove", drag);
    splitter.addEventListener("lostpointercapture", () => splitter.removeEventListener("pointermove", drag), { once: true });
  });
  splitter.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") resize(width + STEP);
    else if (event.key === "ArrowRight") resize(width - STEP);
    else return;
    event.preventDefault();
  });
  const side = document.createElement("aside");
  side.className = "pane-side";
  side.setAttribute("aria-label", text("pane", language));
  side.append(splitter, frame);
  return { side, frame };
}
