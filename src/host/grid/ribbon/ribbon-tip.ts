import type { RibbonCommand } from "./manifest-ribbon";

/** How long the mouse or the focus rests on a control before its tip appears, in milliseconds. */
const DELAY = 500;

/** The tip of a ribbon control: a title and what the control does, under the control that the mouse or the keyboard rests on, beside an item of a menu. */
export class RibbonTip {
  readonly element: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly document: Document) {
    this.element = document.createElement("div");
    this.element.className = "ribbon-tip";
    this.element.setAttribute("role", "tooltip");
    this.element.hidden = true;
  }

  /** Gives a control its tip; a screen reader hears it as the control's description. */
  explain(control: HTMLElement, { tip, label }: RibbonCommand): void {
    const words = [tip.title === label ? "" : tip.title, tip.description].filter((text) => text !== "");
    if (words.length === 0) return;
    control.setAttribute("aria-description", words.join(". "));
    const soon = (): void => {
      this.hide();
      this.timer = setTimeout(() => this.show(control, tip), DELAY);
    };
    control.addEventListener("pointerenter", soon);
    control.addEventListener("focus", () => {
      if (control.matches(":focus-visible")) soon();
    });
    for (const end of ["pointerleave", "blur", "click", "keydown"]) control.addEventListener(end, () => this.hide());
  }

  hide(): void {
    clearTimeout(this.timer);
    this.element.hidden = true;
  }

  private show(control: HTMLElement, tip: RibbonCommand["tip"]): void {
    const title = this.document.createElement("strong");
    title.textContent = tip.title;
    const description = this.document.createElement("p");
    description.textContent = tip.description;
    this.element.replaceChildren(title, ...(tip.description === "" ? [] : [description]));
    this.element.hidden = false;
    const box = control.getBoundingClientRect();
    const beside = control.getAttribute("role") === "menuitem";
    const farthest = this.document.documentElement.clientWidth - this.element.offsetWidth - 8;
    this.element.style.left = `${Math.max(8, Math.min(beside ? box.right + 10 : box.left, farthest))}px`;
    this.element.style.top = `${beside ? box.top : box.bottom + 6}px`;
  }
}
