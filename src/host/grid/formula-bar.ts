import type { Grid } from "./grid";
import { findPlace, nameOrAddress } from "./named-places";
import { text, type Language } from "./texts";

/** Name box and formula line above the grid. */
export class FormulaBar {
  readonly element: HTMLElement;
  private readonly nameBox: HTMLInputElement;
  private readonly line: HTMLInputElement;

  constructor(
    document: Document,
    private readonly grid: Grid,
    private readonly language: Language,
  ) {
    this.element = document.createElement("div");
    this.element.className = "formula-bar";
    this.nameBox = field(document, "name-box", text("nameBox", language));
    this.line = field(document, "formula-line", text("formulaBar", language));
    const mark = document.createElement("span");
    mark.className = "formula-mark";
    mark.textContent = "fx";
    mark.setAttribute("aria-hidden", "true");
    this.element.append(this.nameBox, mark, this.line);
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("keydown", (event) => this.nameBoxPressed(event));
    this.nameBox.addEventListener("blur", () => this.refresh());
    this.line.addEventListener("focus", () => {
      grid.workbook.inCellEditMode = true;
    });
    this.line.addEventListener("keydown", (event) => this.linePressed(event));
    this.line.addEventListener("blur", () => {
      grid.workbook.inCellEditMode = false;
      this.enter();
    });
  }

  /** Shows the active cell. */
  refresh(): void {
    const { sheet, box, activePlace } = this.grid;
    const active = this.grid.view.boxAt(activePlace);
    const whole = box.rows >= active.rows && box.columns >= active.columns ? box : active;
    if (!this.hasFocus(this.nameBox)) this.nameBox.value = nameOrAddress(this.grid.workbook.data, { sheet, box: this.isOneCell(whole) ? { ...activePlace, rows: 1, columns: 1 } : whole });
    if (!this.hasFocus(this.line)) this.line.value = this.grid.activeText;
  }

  focus(): void {
    this.nameBox.focus();
  }

  /** Shows what is being typed in the cell. */
  mirror(typed: string | undefined): void {
    if (!this.hasFocus(this.line)) this.line.value = typed ?? this.grid.activeText;
  }

  private isOneCell(box: { rows: number; columns: number }): boolean {
    const active = this.grid.view.boxAt(this.grid.activePlace);
    return box.rows === active.rows && box.columns === active.columns;
  }

  private nameBoxPressed(event: KeyboardEvent): void {
    if (event.key === "Escape") this.grid.focus();
    if (event.key !== "Enter") return;
    const found = findPlace(this.grid.workbook.data, this.nameBox.value, this.grid.sheet);
    const typed = this.nameBox.value;
    this.grid.focus();
    if (found) this.grid.goTo(found.sheet, found.box);
    else this.grid.tell(text("unknownPlace", this.language, { name: typed }));
  }

  private linePressed(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.line.value = this.grid.activeText;
      this.grid.focus();
    }
    if (event.key === "Enter") this.grid.focus();
  }

  private enter(): void {
    if (this.line.value !== this.grid.activeText) this.grid.enter(this.line.value);
  }

  private hasFocus(input: HTMLInputElement): boolean {
    return input.ownerDocument.activeElement === input;
  }
}

function field(document: Document, className: string, label: string): HTMLInputElement {
  const input = document.createElement("input");
  input.className = className;
  input.setAttribute("aria-label", label);
  input.spellcheck = false;
  input.autocomplete = "off";
  return input;
}
