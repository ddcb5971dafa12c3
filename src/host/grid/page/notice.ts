/** A button of a notice. */
export interface NoticeAction {
  readonly label: string;
  run(): void;
}

/** A small dialog over the grid that says what was refused and what one can do. */
export class Notice {
  readonly element: HTMLElement;

  constructor(private readonly document: Document) {
    this.element = document.createElement("div");
    this.element.className = "notice";
    this.element.setAttribute("role", "alertdialog");
    this.element.setAttribute("aria-labelledby", "notice-title");
    this.element.setAttribute("aria-describedby", "notice-message");
    this.element.hidden = true;
  }

  /** Shows the words; the first action is the one that Enter runs, the last the one that Escape runs. */
  show(title: string, message: string, actions: readonly NoticeAction[]): void {
    const heading = this.textElement("strong", "notice-title", title);
    const body = this.textElement("p", "notice-message", message);
    const buttons = actions.map((action) => this.button(action));
    const row = this.document.createElement("div");
    row.className = "notice-actions";
    row.append(...buttons);
    this.element.replaceChildren(heading, body, row);
    this.element.hidden = false;
    this.element.onkeydown = (event) => {
      event.stopPropagation();
      if (event.key === "Escape") buttons[buttons.length - 1]?.click();
    };
    buttons[0]?.focus();
  }

  private textElement(tag: string, id: string, content: string): HTMLElement {
    const element = this.document.createElement(tag);
    element.id = id;
    element.textContent = content;
    return element;
  }

  private button(action: NoticeAction): HTMLButtonElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.textContent = action.label;
    button.addEventListener("click", () => {
      this.element.hidden = true;
      action.run();
    });
    return button;
  }
}
