import { text, type Language } from "./texts";

const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

/** The add-in's task pane beside the grid, in a frame of its own: it can be closed and opened; a splitter sets its width. */
export class TaskPane {
  readonly side: HTMLElement;
  private readonly body: HTMLElement;
  private readonly heading: HTMLElement;
  private frame: HTMLIFrameElement | undefined;
  private address = "";

  /** @param closed told when a person has closed the pane */
  constructor(
    private readonly document: Document,
    private readonly language: Language,
    closed: () => void,
  ) {
    this.side = document.createElement("aside");
    this.side.className = "pane-side";
    this.side.setAttribute("aria-label", text("pane", language));
    this.side.hidden = true;
    this.body = document.createElement("div");
    this.body.className = "pane-body";
    const bar = document.createElement("header");
    bar.className = "pane-bar";
    this.heading = document.createElement("h2");
    this.heading.textContent = text("pane", language);
    const close = document.createElement("button");
    close.type = "button";
    close.className = "pane-close";
    close.setAttribute("aria-label", text("closePane", language));
    close.title = text("closePane", language);
    close.addEventListener("click", () => {
      this.close();
      closed();
    });
    bar.append(this.heading, close);
    this.body.append(bar);
    this.side.append(createSplitter(document, this.body, language), this.body);
  }

  /** Shows a page in the pane; the one that is there already is left as it is. */
  open(address: string): void {
    if (this.frame && this.address === address) return;
    this.frame?.remove();
    this.address = address;
    this.frame = this.document.createElement("iframe");
    this.frame.className = "pane";
    this.frame.title = text("pane", this.language);
    this.frame.src = address;
    this.body.append(this.frame);
    this.side.hidden = false;
  }

  /** Names the pane, as its header and to screen readers. */
  set title(title: string) {
    this.heading.textContent = title;
  }

  /** Takes the page away: as in Excel, a closed pane runs no more. */
  close(): void {
    this.frame?.remove();
    this.frame = undefined;
    this.side.hidden = true;
  }

  /** The page that is shown, `undefined` while the pane is closed. */
  get shown(): string | undefined {
    return this.frame && this.address;
  }

  focus(): void {
    this.frame?.focus();
  }
}

function createSplitter(document: Document, body: HTMLElement, language: Language): HTMLElement {
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
    body.style.width = `${width}px`;
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
  return splitter;
}
