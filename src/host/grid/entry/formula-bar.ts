import type { Grid } from "../grid";
import { findPlace, nameOrAddress } from "./named-places";
import { text, type Language } from "../page/texts";

/** Pixels to which the formula line grows at most. */
const TALLEST = 160;

/** Name box and formula line above the grid. */
export class FormulaBar {
  readonly element: HTMLElement;
  private readonly nameBox: HTMLInputElement;
  /** A text area, since a text may have line breaks, which an input would lose. */
  private readonly line: HTMLTextAreaElement;

  constructor(
    document: Document,
    private readonly grid: Grid,
    private readonly language: Language,
  ) {
    this.element = document.createElement("div");
    this.element.className = "formula-bar";
    this.nameBox = document.createElement("input");
    this.nameBox.autocomplete = "off";
    describe(this.nameBox, "name-box", text("nameBox", language));
    this.line = document.createElement("textarea");
    this.line.rows = 1;
    describe(this.line, "formula-line", text("formulaBar", language));
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
      this.fit();
    });
    this.line.addEventListener("input", () => this.fit());
    this.line.addEventListener("keydown", (event) => this.linePressed(event));
    this.line.addEventListener("blur", () => {
      grid.workbook.inCellEditMode = false;
      this.line.style.height = "";
      this.line.scrollTop = 0;
      this.enter();
    });
  }

  /** Shows the active cell. */
  refresh(): void {
    const { sheet, box, activePlace } = this.grid;
    const active = this.grid.view.boxAt(activePlace);
    const whole = box.rows >= active.rows && box.columns >= active.columns ? box : active;
    if (!this.hasFocus(this.nameBox))
      this.nameBox.value = nameOrAddress(this.grid.workbook.data, {
        sheet,
        box: this.isOneCell(whole) ? { ...activePlace, rows: 1, columns: 1 } : whole,
      });
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
    if (event.key !== "Enter") return;
    event.preventDefault();
    if (!event.altKey) return this.grid.focus();
    this.line.setRangeText("\n", this.line.selectionStart, this.line.selectionEnd, "end");
    this.fit();
  }

  /** While it is being edited the line grows over the grid, as far as its text has lines. */
  private fit(): void {
    this.line.style.height = "";
    this.line.style.height = `${Math.min(this.line.scrollHeight, TALLEST)}px`;
  }

  private enter(): void {
    if (this.line.value !== this.grid.activeText) this.grid.enter(this.line.value);
  }

  private hasFocus(input: HTMLElement): boolean {
    return input.ownerDocument.activeElement === input;
  }
}

function describe(field: HTMLInputElement | HTMLTextAreaElement, className: string, label: string): void {
  field.className = className;
  field.setAttribute("aria-label", label);
  field.spellcheck = false;
}
