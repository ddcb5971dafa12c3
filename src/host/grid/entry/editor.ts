import type { Place } from "./place";

/** Where the selection goes after an entry. */
export type AfterEntry = "down" | "up" | "right" | "left" | "stay";

export interface EditorEvents {
  /** Asks to write the text; false keeps the editor open. */
  commit(text: string, after: AfterEntry): boolean;
  cancelled(): void;
  changed(text: string): void;
}

/** Pixels of the box's borders above and below. */
const BORDERS = 4;

/** The text box over the cell that is being edited. */
export class CellEditor {
  readonly element: HTMLTextAreaElement;
  private place: Place | undefined;
  /** True when typing opened it: then arrows end the entry, as in Excel. */
  private overwrites = false;

  constructor(
    document: Document,
    private readonly events: EditorEvents,
  ) {
    this.element = document.createElement("textarea");
    this.element.className = "cell-editor";
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => this.pressed(event));
    this.element.addEventListener("input", () => {
      this.fit();
      events.changed(this.element.value);
    });
    this.element.addEventListener("blur", () => this.commit("stay"));
  }

  get isOpen(): boolean {
    return this.place !== undefined;
  }

  get value(): string {
    return this.element.value;
  }

  /** Opens over a rectangle of the frame (pixels) in the cell's font. */
  open(
    place: Place,
    text: string,
    overwrites: boolean,
    label: string,
    over: { left: number; top: number; width: number; height: number; font: string },
  ): void {
    this.place = place;
    this.overwrites = overwrites;
    const { style } = this.element;
    this.element.hidden = false;
    this.element.setAttribute("aria-label", label);
    style.left = `${over.left}px`;
    style.top = `${over.top}px`;
    style.minWidth = `${over.width}px`;
    style.minHeight = `${over.height}px`;
    style.font = over.font;
    this.element.value = text;
    this.fit();
    this.element.focus();
    this.element.setSelectionRange(text.length, text.length);
  }

  /** Shows what is typed elsewhere (the formula bar). */
  mirror(text: string): void {
    this.element.value = text;
    this.fit();
  }

  close(): void {
    this.place = undefined;
    this.element.hidden = true;
  }

  commit(after: AfterEntry): void {
    if (!this.isOpen) return;
    const { place, overwrites } = this;
    this.place = undefined;
    if (this.events.commit(this.element.value, after)) {
      this.close();
    } else {
      this.place = place;
      this.overwrites = overwrites;
    }
  }

  cancel(): void {
    this.close();
    this.events.cancelled();
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    const after = this.meaning(event);
    if (after === undefined) return;
    event.preventDefault();
    if (after === "cancel") this.cancel();
    else if (after === "newLine") this.insertLine();
    else this.commit(after);
  }

  private meaning(event: KeyboardEvent): AfterEntry | "cancel" | "newLine" | undefined {
    switch (event.key) {
      case "Enter":
        if (event.altKey) return "newLine";
        return event.shiftKey ? "up" : "down";
      case "Tab":
        return event.shiftKey ? "left" : "right";
      case "Escape":
        return "cancel";
      case "F2":
        this.overwrites = false;
        return undefined;
      case "ArrowUp":
      case "ArrowDown":
      case "ArrowLeft":
      case "ArrowRight":
        return this.overwrites
          ? ({ ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const)[event.key]
          : undefined;
      default:
        return undefined;
    }
  }

  private insertLine(): void {
    this.element.setRangeText("\n", this.element.selectionStart, this.element.selectionEnd, "end");
    this.fit();
  }

  /** Grows with the text, as far as the frame lets it. */
  private fit(): void {
    const { style } = this.element;
    style.width = "0";
    style.height = "0";
    style.width = `${this.element.scrollWidth + 6}px`;
    style.height = `${this.element.scrollHeight + BORDERS}px`;
  }
}
