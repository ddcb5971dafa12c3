import { ChoiceList } from "./choice-list";
import type { CellValidation } from "./cell-validation";
import { text, type Language } from "../page/texts";

/** A rectangle in the grid's frame, in pixels. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What stands beside the active cell to help with it: the drop-down's button and list, and the validation's prompt. */
export class CellAids {
  private readonly list: ChoiceList;
  private readonly button: HTMLButtonElement;
  private readonly note: HTMLElement;

  constructor(
    private readonly frame: HTMLElement,
    private readonly language: Language,
    openChoices: () => void,
  ) {
    const document = frame.ownerDocument;
    this.list = new ChoiceList(document);
    this.button = document.createElement("button");
    this.button.type = "button";
    this.button.className = "choice-button";
    this.button.tabIndex = -1;
    this.button.setAttribute("aria-label", text("showChoices", language));
    this.button.addEventListener("mousedown", (event) => {
      event.preventDefault();
      openChoices();
    });
    this.note = document.createElement("div");
    this.note.className = "prompt-note";
    this.note.setAttribute("role", "note");
    frame.append(this.button, this.note, this.list.element);
  }

  /** Puts button and prompt where the active cell is; without a box (out of sight) they are hidden. */
  place(box: FrameBox | undefined, validation: CellValidation | undefined): void {
    const prompt = validation?.data.prompt;
    this.button.hidden = !box || !validation?.offersChoices;
    this.note.hidden = !box || !prompt;
    if (!box) return;
    const right = Math.min(box.left + box.width, this.frame.clientWidth - 36);
    this.button.style.transform = `translate(${right}px, ${box.top + box.height - 20}px)`;
    if (!prompt) return;
    const title = this.frame.ownerDocument.createElement("strong");
    title.textContent = prompt.title;
    this.note.replaceChildren(...(prompt.title === "" ? [] : [title]), prompt.message);
    this.note.style.transform = `translate(${box.left + 12}px, ${box.top + box.height + 6}px)`;
  }

  /** Opens the list below the cell. */
  open(box: FrameBox, choices: readonly string[], current: string, take: (choice: string) => void, leave: () => void): void {
    this.note.hidden = true;
    const under = { left: box.left, top: box.top, bottom: box.top + box.height, width: box.width, frameHeight: this.frame.clientHeight };
    this.list.open(choices, current, text("choices", this.language), under, take, leave);
  }
}
