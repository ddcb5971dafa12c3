import type { SheetData } from "../../xlsx/workbook-data";
import type { Grid } from "./grid";
import { text, type Language } from "./page/texts";

/** The strip of sheet tabs: scrolls when there are many, arrows move between them, hidden sheets have none. */
export class SheetTabs {
  readonly element: HTMLElement;
  private readonly list: HTMLElement;
  private shown = "";

  constructor(
    private readonly document: Document,
    private readonly grid: Grid,
    language: Language,
  ) {
    this.element = document.createElement("div");
    this.element.className = "sheet-tabs";
    this.list = document.createElement("div");
    this.list.className = "tab-list";
    this.list.setAttribute("role", "tablist");
    this.list.setAttribute("aria-label", text("sheetTabs", language));
    this.list.addEventListener("keydown", (event) => this.pressed(event));
    this.list.addEventListener("wheel", (event) => this.list.scrollBy({ left: event.deltaY + event.deltaX }), { passive: true });
    this.element.append(
      this.scroller("‹", -1, text("previousTabs", language)),
      this.scroller("›", 1, text("nextTabs", language)),
      this.list,
    );
  }

  /** Shows the sheets as they are now. */
  refresh(): void {
    const sheets = this.sheets();
    const state = JSON.stringify(sheets.map((sheet) => [sheet.name, sheet.tabColor, sheet === this.grid.sheet]));
    if (state === this.shown) return;
    this.shown = state;
    const hadFocus = this.list.contains(this.document.activeElement);
    this.list.replaceChildren(...sheets.map((sheet) => this.tab(sheet)));
    const selected = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    selected?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) selected?.focus();
  }

  focus(): void {
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  /** Goes to the next or previous visible sheet. */
  step(direction: 1 | -1): void {
    const sheets = this.sheets();
    const next = sheets[sheets.indexOf(this.grid.sheet) + direction];
    if (next) this.grid.showSheet(next);
  }

  private sheets(): SheetData[] {
    return this.grid.workbook.data.sheets.filter((sheet) => sheet.visibility === "visible");
  }

  private tab(sheet: SheetData): HTMLElement {
    const tab = this.document.createElement("button");
    tab.type = "button";
    tab.className = "tab";
    tab.setAttribute("role", "tab");
    const selected = sheet === this.grid.sheet;
    tab.setAttribute("aria-selected", String(selected));
    tab.tabIndex = selected ? 0 : -1;
    tab.textContent = sheet.name;
    if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
    tab.addEventListener("click", () => {
      this.grid.showSheet(sheet);
      this.grid.focus();
    });
    return tab;
  }

  private pressed(event: KeyboardEvent): void {
    const sheets = this.sheets();
    const target = {
      ArrowRight: sheets[sheets.indexOf(this.grid.sheet) + 1],
      ArrowLeft: sheets[sheets.indexOf(this.grid.sheet) - 1],
      Home: sheets[0],
      End: sheets[sheets.length - 1],
    }[event.key];
    if (!target) return;
    event.preventDefault();
    this.grid.showSheet(target);
  }

  private scroller(label: string, direction: 1 | -1, name: string): HTMLElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.className = "tab-scroller";
    button.textContent = label;
    button.tabIndex = -1;
    button.setAttribute("aria-label", name);
    button.addEventListener("click", () => this.list.scrollBy({ left: direction * 200, behavior: "smooth" }));
    return button;
  }
}
