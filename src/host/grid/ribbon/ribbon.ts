import { text, type Language } from "../page/texts";
import type { RibbonButton, RibbonCommand, RibbonDefinition, RibbonGroup, RibbonMenu, RibbonTab } from "./manifest-ribbon";
import { RibbonMenuList } from "./ribbon-menu";
import { RibbonTip } from "./ribbon-tip";

/** Office's own tabs on which an add-in may put groups. */
const OFFICE_TABS: Readonly<Record<string, Record<Language, string>>> = {
  TabHome: { it: "Home", en: "Home" },
  TabInsert: { it: "Inserisci", en: "Insert" },
  TabPageLayoutExcel: { it: "Layout di pagina", en: "Page Layout" },
  TabFormulas: { it: "Formule", en: "Formulas" },
  TabData: { it: "Dati", en: "Data" },
  TabReview: { it: "Revisione", en: "Review" },
  TabView: { it: "Visualizza", en: "View" },
};

/**
 * The ribbon as a person sees it: the add-in's tab with its groups and controls. One tab stop; arrows move among the controls.
 * Where it gets too narrow the controls become small, three to a column.
 */
export class Ribbon {
  readonly element: HTMLElement;
  private readonly tabList: HTMLElement;
  private readonly toolbar: HTMLElement;
  private readonly tip: RibbonTip;
  private readonly menu: RibbonMenuList;
  /** Ids of the controls whose work is not over. */
  private readonly busy = new Set<string>();

  /** @param press does what a control asks; the control rests until it is done */
  constructor(
    private readonly document: Document,
    private readonly language: Language,
    private readonly press: (button: RibbonButton) => Promise<void>,
  ) {
    this.element = document.createElement("section");
    this.element.className = "ribbon";
    this.element.setAttribute("aria-label", text("ribbon", language));
    this.element.hidden = true;
    this.tabList = document.createElement("div");
    this.tabList.className = "ribbon-tabs";
    this.tabList.setAttribute("role", "tablist");
    this.tabList.setAttribute("aria-label", text("ribbon", language));
    this.tabList.addEventListener("keydown", (event) => this.tabPressed(event));
    this.toolbar = document.createElement("div");
    this.toolbar.className = "ribbon-toolbar";
    this.toolbar.setAttribute("role", "toolbar");
    this.toolbar.addEventListener("keydown", (event) => this.controlPressed(event));
    this.tip = new RibbonTip(document);
    this.menu = new RibbonMenuList(document);
    this.element.append(this.tabList, this.toolbar, this.menu.element, this.tip.element);
    new ResizeObserver(() => this.fit()).observe(this.element);
  }

  /** Shows what a manifest puts on the ribbon. */
  show({ tabs }: RibbonDefinition): void {
    this.element.hidden = tabs.length === 0;
    this.tabList.replaceChildren(...tabs.map((tab) => this.tab(tab)));
    const [first] = tabs;
    if (first) this.showTab(first);
  }

  /** True while one of the controls has the focus (not when a menu is open). */
  get hasFocus(): boolean {
    return this.toolbar.contains(this.document.activeElement);
  }

  focus(): void {
    this.toolbar.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private tab(tab: RibbonTab): HTMLElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.setAttribute("role", "tab");
    button.dataset.tab = tab.id;
    button.textContent = this.nameOf(tab);
    button.addEventListener("click", () => this.showTab(tab));
    return button;
  }

  private nameOf({ id, label }: RibbonTab): string {
    return label === "" ? (OFFICE_TABS[id]?.[this.language] ?? id) : label;
  }

  private showTab(tab: RibbonTab): void {
    for (const button of this.tabs()) {
      const selected = button.dataset.tab === tab.id;
      button.setAttribute("aria-selected", String(selected));
      button.tabIndex = selected ? 0 : -1;
    }
    this.toolbar.setAttribute("aria-label", this.nameOf(tab));
    this.toolbar.replaceChildren(...tab.groups.map((group) => this.group(group)));
    const [first] = this.controls();
    if (first) first.tabIndex = 0;
    this.fit();
  }

  private group({ label, controls }: RibbonGroup): HTMLElement {
    const group = this.document.createElement("div");
    group.className = "ribbon-group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const row = this.document.createElement("div");
    row.className = "ribbon-controls";
    row.append(...controls.map((control) => this.control(control)));
    const caption = this.document.createElement("div");
    caption.className = "ribbon-group-label";
    caption.setAttribute("aria-hidden", "true");
    caption.textContent = label;
    group.append(row, caption);
    return group;
  }

  private control(control: RibbonButton | RibbonMenu): HTMLElement {
    const element = this.command(control, "ribbon-button");
    element.tabIndex = -1;
    element.addEventListener("focus", () => this.makeTabStop(element));
    if (control.kind === "button") {
      element.addEventListener("click", () => void this.run(control));
      return element;
    }
    element.setAttribute("aria-haspopup", "menu");
    element.setAttribute("aria-expanded", "false");
    element.addEventListener("click", () => this.openMenu(element, control));
    return element;
  }

  private openMenu(opener: HTMLElement, { label, items }: RibbonMenu): void {
    const choices = items.map((item) => {
      const choice = this.command(item, "ribbon-choice");
      choice.setAttribute("role", "menuitem");
      choice.tabIndex = -1;
      choice.addEventListener("click", () => void this.run(item));
      return choice;
    });
    this.menu.open(opener, label, choices);
  }

  private command(command: RibbonCommand, className: string): HTMLElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.className = className;
    button.dataset.control = command.id;
    button.append(...[32, 16].flatMap((size) => this.icon(command, size)));
    const label = this.document.createElement("span");
    label.textContent = command.label;
    button.append(label);
    this.tip.explain(button, command);
    this.setResting(button, !command.enabled || this.busy.has(command.id));
    return button;
  }

  private icon({ icons }: RibbonCommand, size: number): HTMLElement[] {
    const source = icons.get(size);
    if (source === undefined) return [];
    const image = this.document.createElement("img");
    image.src = source;
    image.alt = "";
    image.width = image.height = size;
    return [image];
  }

  private async run(button: RibbonButton): Promise<void> {
    if (!button.enabled || this.busy.has(button.id)) return;
    this.rest(button.id, true);
    try {
      await this.press(button);
    } finally {
      this.rest(button.id, false);
    }
  }

  private rest(id: string, resting: boolean): void {
    if (resting) this.busy.add(id);
    else this.busy.delete(id);
    for (const element of this.element.querySelectorAll<HTMLElement>("[data-control]")) {
      if (element.dataset.control === id) this.setResting(element, resting);
    }
  }

  /** `aria-disabled` rather than `disabled`, which would throw the focus away. */
  private setResting(element: HTMLElement, resting: boolean): void {
    if (resting) element.setAttribute("aria-disabled", "true");
    else element.removeAttribute("aria-disabled");
  }

  private tabs(): HTMLElement[] {
    return [...this.tabList.querySelectorAll<HTMLElement>("[role=tab]")];
  }

  private controls(): HTMLElement[] {
    return [...this.toolbar.querySelectorAll<HTMLElement>(".ribbon-button")];
  }

  private makeTabStop(element: HTMLElement): void {
    for (const control of this.controls()) control.tabIndex = control === element ? 0 : -1;
  }

  private tabPressed(event: KeyboardEvent): void {
    if (event.key === "ArrowDown") this.focus();
    else {
      const target = neighbour(this.tabs(), event);
      if (!target) return;
      target.click();
      target.focus();
    }
    event.preventDefault();
  }

  private controlPressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.key === "ArrowDown" && target.getAttribute("aria-haspopup") === "menu") target.click();
    else {
      const next = neighbour(this.controls(), event);
      if (!next) return;
      next.focus();
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
    event.preventDefault();
  }

  private fit(): void {
    this.toolbar.classList.remove("compact");
    this.toolbar.classList.toggle("compact", this.toolbar.scrollWidth > this.toolbar.clientWidth);
  }
}

/** Where an arrow, Home or End leads from the focused element of a row. */
function neighbour(row: readonly HTMLElement[], { key, target }: KeyboardEvent): HTMLElement | undefined {
  const at = row.indexOf(target as HTMLElement);
  switch (key) {
    case "ArrowRight":
      return row[(at + 1) % row.length];
    case "ArrowLeft":
      return row[(at - 1 + row.length) % row.length];
    case "Home":
      return row[0];
    case "End":
      return row[row.length - 1];
    default:
      return undefined;
  }
}
