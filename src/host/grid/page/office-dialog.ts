import type { DialogSize } from "../../api/office/dialogs";
import { text, type Language } from "./texts";

/** Office's smallest dialog, in pixels. */
const SMALLEST = { width: 150, height: 250 };

/** The window in which the add-in shows a page of its own over the workbook. */
export class OfficeDialog {
  readonly element: HTMLDialogElement;
  private readonly heading: HTMLElement;
  private readonly close: HTMLButtonElement;
  /** Told when a person closes the window. */
  private closed: () => void = () => undefined;

  constructor(
    private readonly document: Document,
    language: Language,
  ) {
    this.element = document.createElement("dialog");
    this.element.className = "office-dialog";
    this.element.setAttribute("aria-labelledby", "office-dialog-title");
    const bar = document.createElement("header");
    bar.className = "pane-bar";
    this.heading = document.createElement("h2");
    this.heading.id = "office-dialog-title";
    this.close = document.createElement("button");
    this.close.type = "button";
    this.close.className = "pane-close";
    this.close.setAttribute("aria-label", text("close", language));
    this.close.addEventListener("click", () => this.element.close());
    bar.append(this.heading, this.close);
    this.element.append(bar);
    this.element.addEventListener("close", () => {
      this.element.querySelector("iframe")?.remove();
      this.closed();
    });
    this.element.addEventListener("keydown", (event) => event.stopPropagation());
  }

  /** Shows a page; the answer closes the window. One that is open gives way. */
  show(address: string, { width, height }: DialogSize, closed: () => void): () => void {
    if (this.element.open) this.element.close();
    this.closed = closed;
    const frame = this.document.createElement("iframe");
    frame.className = "pane";
    frame.src = address;
    frame.addEventListener("load", () => {
      this.heading.textContent = frame.title = frame.contentDocument?.title ?? "";
    });
    this.element.append(frame);
    this.element.style.width = `max(${SMALLEST.width}px, ${width}vw)`;
    this.element.style.height = `max(${SMALLEST.height}px, ${height}vh)`;
    this.element.showModal();
    this.close.focus();
    return () => {
      this.closed = () => undefined;
      this.element.close();
    };
  }
}
