/** The list that drops from a menu of the ribbon: arrows move, Enter takes, Escape goes back to its button. */
export class RibbonMenuList {
  readonly element: HTMLElement;
  private opener: HTMLElement | undefined;

  constructor(document: Document) {
    this.element = document.createElement("div");
    this.element.className = "ribbon-menu";
    this.element.setAttribute("role", "menu");
    this.element.hidden = true;
    this.element.addEventListener("keydown", (event) => this.pressed(event));
    this.element.addEventListener("focusout", (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) this.close(false);
    });
    this.element.addEventListener("click", () => this.close(true));
  }

  /** Opens below its button; the items are buttons with the role `menuitem`. */
  open(opener: HTMLElement, label: string, items: readonly HTMLElement[]): void {
    this.opener = opener;
    this.element.replaceChildren(...items);
    this.element.setAttribute("aria-label", label);
    this.element.hidden = false;
    opener.setAttribute("aria-expanded", "true");
    const { left, bottom } = opener.getBoundingClientRect();
    this.element.style.left = `${left}px`;
    this.element.style.top = `${bottom + 2}px`;
    items[0]?.focus();
  }

  private close(back: boolean): void {
    const { opener } = this;
    if (!opener) return;
    this.opener = undefined;
    opener.setAttribute("aria-expanded", "false");
    if (back) opener.focus();
    this.element.hidden = true;
  }

  private pressed(event: KeyboardEvent): void {
    const items = [...this.element.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const at = items.findIndex((item) => item === item.ownerDocument.activeElement);
    const target = {
      ArrowDown: items[(at + 1) % items.length],
      ArrowUp: items[(at - 1 + items.length) % items.length],
      Home: items[0],
      End: items[items.length - 1],
    }[event.key];
    if (event.key === "Escape") this.close(true);
    else if (target) target.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
