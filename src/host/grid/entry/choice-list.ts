/** The drop-down of a cell with a list validation: arrows move, a letter jumps to the next choice that begins with it, Enter takes, Escape leaves. */
export class ChoiceList {
  readonly element: HTMLElement;
  private readonly options: HTMLElement[] = [];
  private highlighted = -1;
  private take: (choice: string) => void = () => undefined;
  private leave: () => void = () => undefined;

  constructor(private readonly document: Document) {
    this.element = document.createElement("div");
    this.element.className = "choice-list";
    this.element.setAttribute("role", "listbox");
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => this.pressed(event));
    this.element.addEventListener("blur", () => this.close());
    this.element.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]");
      if (option) this.choose(this.options.indexOf(option));
    });
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** Opens below a rectangle of the frame (pixels), or above it where there is no room. */
  open(
    choices: readonly string[],
    current: string,
    label: string,
    under: { left: number; top: number; bottom: number; width: number; frameHeight: number },
    take: (choice: string) => void,
    leave: () => void,
  ): void {
    this.take = take;
    this.leave = leave;
    this.options.splice(0, Infinity, ...choices.map((choice, index) => this.option(choice, index)));
    this.element.replaceChildren(...this.options);
    this.element.setAttribute("aria-label", label);
    this.element.hidden = false;
    this.element.style.left = `${under.left}px`;
    this.element.style.minWidth = `${Math.max(120, under.width)}px`;
    const height = this.element.offsetHeight;
    const below = under.bottom + height <= under.frameHeight || under.top < height;
    this.element.style.top = `${below ? under.bottom : under.top - height}px`;
    this.highlight(Math.max(0, choices.indexOf(current)));
    this.element.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.leave();
  }

  private option(choice: string, index: number): HTMLElement {
    const option = this.document.createElement("div");
    option.setAttribute("role", "option");
    option.id = `choice-${index}`;
    option.textContent = choice;
    return option;
  }

  private highlight(index: number): void {
    this.options[this.highlighted]?.setAttribute("aria-selected", "false");
    this.highlighted = Math.min(Math.max(0, index), this.options.length - 1);
    const option = this.options[this.highlighted];
    if (!option) return;
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.element.setAttribute("aria-activedescendant", option.id);
  }

  private choose(index: number): void {
    const choice = this.options[index]?.textContent;
    if (choice === null || choice === undefined) return;
    this.close();
    this.take(choice);
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key } = event;
    if (key === "Escape" || (key === "ArrowUp" && event.altKey)) this.close();
    else if (key === "Enter" || key === "Tab") this.choose(this.highlighted);
    else if (key === "ArrowDown") this.highlight(this.highlighted + 1);
    else if (key === "ArrowUp") this.highlight(this.highlighted - 1);
    else if (key === "Home") this.highlight(0);
    else if (key === "End") this.highlight(this.options.length - 1);
    else if ([...key].length === 1) this.jumpTo(key);
    else return;
    event.preventDefault();
  }

  private jumpTo(letter: string): void {
    const begins = (option: HTMLElement | undefined): boolean =>
      option?.textContent?.toLowerCase().startsWith(letter.toLowerCase()) ?? false;
    for (let step = 1; step <= this.options.length; step += 1) {
      const index = (this.highlighted + step) % this.options.length;
      if (begins(this.options[index])) return this.highlight(index);
    }
  }
}
