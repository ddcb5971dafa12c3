import type { Grid } from "../grid";
import type { Painting } from "../drawing/row-painter";
import { SheetView } from "../drawing/sheet-view";
import { text, type Language, type TextKey } from "../page/texts";
import type { PageFacts } from "./page-codes";
import { paintPage } from "./page-painter";
import { MILLIMETRE } from "./paper";
import { printLayout, type PrintLayout } from "./print-pages";

/** What is being shown: the sheet as it stood when the preview was opened. */
interface Shown {
  readonly painting: Painting;
  readonly layout: PrintLayout;
  readonly facts: Omit<PageFacts, "page">;
}

/** The pages of the sheet in front as they would be printed, one at a time, and the way to the printer. */
export class PrintPreview {
  readonly element: HTMLDialogElement;
  private readonly about: HTMLElement;
  private readonly stage: HTMLElement;
  private readonly pageNumber: HTMLInputElement;
  private readonly pageCount: HTMLElement;
  private readonly spoken: HTMLElement;
  private readonly previous: HTMLButtonElement;
  private readonly next: HTMLButtonElement;
  private readonly printButton: HTMLButtonElement;
  private readonly fitButton: HTMLButtonElement;
  private shown: Shown | undefined;
  private page = 1;
  private fits = true;

  /** @param fileName the workbook's present name */
  constructor(
    private readonly document: Document,
    private readonly grid: Grid,
    private readonly language: Language,
    private readonly fileName: () => string,
  ) {
    this.element = document.createElement("dialog");
    this.element.className = "print-preview";
    this.element.setAttribute("aria-labelledby", "print-title");
    const heading = this.part("h2", "print-title");
    heading.id = "print-title";
    heading.textContent = text("printPreview", language);
    this.about = this.part("p", "print-about");
    this.previous = this.button("previousPage", () => this.goTo(this.page - 1), "‹");
    this.next = this.button("nextPage", () => this.goTo(this.page + 1), "›");
    this.pageNumber = document.createElement("input");
    this.pageNumber.type = "number";
    this.pageNumber.min = "1";
    this.pageNumber.setAttribute("aria-label", text("page", language));
    this.pageNumber.addEventListener("change", () => this.goTo(Number(this.pageNumber.value)));
    this.pageCount = this.part("span", "print-count");
    this.fitButton = this.button("wholePage", () => this.setFit(!this.fits));
    this.printButton = this.button("print", () => this.print());
    this.printButton.className = "primary";
    this.stage = this.part("div", "print-stage");
    this.stage.tabIndex = 0;
    this.stage.setAttribute("role", "region");
    this.stage.setAttribute("aria-label", text("printedPage", language));
    this.spoken = this.part("div", "print-spoken");
    this.spoken.setAttribute("role", "status");
    const pages = this.part("div", "print-pages");
    pages.append(this.previous, this.pageNumber, this.pageCount, this.next);
    const title = this.part("div", "print-heading");
    title.append(heading, this.about);
    const bar = this.part("div", "print-bar");
    bar.append(
      title,
      pages,
      this.fitButton,
      this.printButton,
      this.button("close", () => this.element.close()),
    );
    this.element.append(bar, this.stage, this.spoken);
    this.element.addEventListener("keydown", (event) => this.pressed(event));
    this.element.addEventListener("close", () => this.stage.replaceChildren());
    new ResizeObserver(() => this.place()).observe(this.stage);
  }

  /** Shows the sheet in front from its first page on; asked for again while it is open, prints. */
  open(): void {
    if (this.element.open) return this.print();
    this.grid.editor.commit("stay");
    this.shown = this.sheetAsPrinted();
    const { paper, scale, pages } = this.shown.layout;
    const orientation = text(paper.landscape ? "landscape" : "portrait", this.language);
    this.about.textContent = `${this.grid.sheet.name} · ${paper.name} ${orientation} · ${Math.round(scale * 100)}%`;
    this.pageNumber.max = String(pages.length);
    this.pageCount.textContent = text("ofPages", this.language, { pages: String(pages.length) });
    this.printButton.disabled = this.pageNumber.disabled = pages.length === 0;
    this.element.showModal();
    this.setFit(true);
    this.goTo(1);
    this.stage.focus();
  }

  private sheetAsPrinted(): Shown {
    const { sheet, workbook } = this.grid;
    const painting = this.grid.paintingOf((measure) => new SheetView({ ...sheet, showGridlines: false }, measure));
    const layout = printLayout(painting.view);
    const now = new Date();
    const locale = workbook.locale;
    return {
      painting,
      layout,
      facts: {
        pages: layout.pages.length,
        sheet: sheet.name,
        file: this.fileName(),
        date: now.toLocaleDateString(locale),
        time: now.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" }),
      },
    };
  }

  private goTo(wanted: number): void {
    const count = this.shown?.layout.pages.length ?? 0;
    this.page = Math.min(Math.max(1, Math.round(wanted) || 1), Math.max(1, count));
    this.pageNumber.value = String(count === 0 ? 0 : this.page);
    this.previous.disabled = this.page <= 1;
    this.next.disabled = this.page >= count;
    this.stage.scrollTo(0, 0);
    this.stage.replaceChildren(this.sheetOfPaper(this.page));
    this.spoken.textContent = count === 0 ? "" : text("pageOf", this.language, { page: String(this.page), pages: String(count) });
    this.place();
  }

  private sheetOfPaper(number: number): HTMLElement {
    const painted = this.painted(number);
    const holder = this.part("div", painted ? "print-holder" : "print-empty");
    holder.append(painted ?? text("nothingToPrint", this.language));
    return holder;
  }

  private painted(number: number): HTMLElement | undefined {
    const { shown } = this;
    const page = shown?.layout.pages[number - 1];
    return shown && page && paintPage(shown.painting, shown.layout, page, { ...shown.facts, page: number }, this.document);
  }

  private setFit(fits: boolean): void {
    this.fits = fits;
    this.fitButton.setAttribute("aria-pressed", String(fits));
    this.place();
  }

  /** Draws the page as large as the stage lets it, or at its natural size. */
  private place(): void {
    const holder = this.stage.querySelector<HTMLElement>(".print-holder");
    const page = holder?.querySelector<HTMLElement>(".print-page");
    if (!holder || !page || !this.shown) return;
    const { paper } = this.shown.layout;
    const [width, height] = [paper.width * MILLIMETRE, paper.height * MILLIMETRE];
    const { paddingLeft, paddingTop } = getComputedStyle(this.stage);
    const zoom = this.fits
      ? Math.min(
          (this.stage.clientWidth - 2 * parseFloat(paddingLeft)) / width,
          (this.stage.clientHeight - 2 * parseFloat(paddingTop)) / height,
        )
      : 1;
    page.style.transform = `scale(${zoom})`;
    holder.style.width = `${width * zoom}px`;
    holder.style.height = `${height * zoom}px`;
  }

  /** Hands all pages, and nothing else of the page around, to the browser's printing. */
  private print(): void {
    const { shown, document } = this;
    if (!shown || shown.layout.pages.length === 0) return;
    const { paper, pages } = shown.layout;
    const rule = document.createElement("style");
    rule.textContent = `@page { size: ${paper.width}mm ${paper.height}mm; margin: 0; }`;
    const sheets = this.part("div", "print-sheets");
    sheets.append(...pages.flatMap((_, index) => this.painted(index + 1) ?? []));
    document.head.append(rule);
    document.body.append(sheets);
    const { defaultView } = document;
    defaultView?.addEventListener("afterprint", () => (rule.remove(), sheets.remove()), { once: true });
    defaultView?.print();
  }

  private pressed(event: KeyboardEvent): void {
    // The grid's and the page's own keys have no meaning here.
    event.stopPropagation();
    const { key, target } = event;
    if (key === "PageDown") this.goTo(this.page + 1);
    else if (key === "PageUp") this.goTo(this.page - 1);
    else if (key === "Home" && target === this.stage) this.goTo(1);
    else if (key === "End" && target === this.stage) this.goTo(this.shown?.layout.pages.length ?? 1);
    else return;
    event.preventDefault();
  }

  private part<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
    const element = this.document.createElement(tag);
    element.className = className;
    return element;
  }

  private button(key: TextKey, act: () => void, sign?: string): HTMLButtonElement {
    const button = this.document.createElement("button");
    button.type = "button";
    button.textContent = sign ?? text(key, this.language);
    if (sign !== undefined) button.setAttribute("aria-label", text(key, this.language));
    button.addEventListener("click", act);
    return button;
  }
}
