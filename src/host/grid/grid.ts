import { daysToUsual, inUsualCalendar } from "../../xlsx/date-system";
import type { RangeBox, SheetData } from "../../xlsx/workbook-data";
import { ExcelError, UnreadableFormulaError, type ExcelErrorCode } from "../model/excel-error";
import { sameBox } from "../../xlsx/range-box";
import type { Workbook } from "../model/workbook";
import { CellAids, type FrameBox } from "./entry/cell-aids";
import { fontOf } from "./drawing/cell-look";
import { editText } from "../model/cells/cell-text";
import { validationOf, valueLanguage, type CellValidation } from "./entry/cell-validation";
import { CellEditor, type AfterEntry } from "./entry/editor";
import { keyCommand, type KeyCommand } from "./entry/keyboard";
import { LiveRules } from "./drawing/live-rules";
import { moved, selectedBox, selectionAt, selectionOf, type Move, type Selection } from "./entry/movement";
import { Notice } from "./page/notice";
import { addressOf, type Place } from "./entry/place";
import type { Painting } from "./drawing/row-painter";
import { SheetView } from "./drawing/sheet-view";
import { Surface } from "./drawing/surface";
import { createTextMeasure, type TextMeasure } from "./drawing/text-measure";
import { text, type Language, type TextKey } from "./page/texts";

export interface GridEvents {
  /** Another selection, sheet or content: what stands around the grid shows it anew. */
  refreshed(): void;
  /** The text being typed; `undefined` when no cell is being edited. */
  editing(text: string | undefined): void;
  sheetStep(direction: 1 | -1): void;
}

/** What the workbook's refusals are called in the page's words. */
const REFUSALS: Partial<Record<ExcelErrorCode, TextKey>> = { AccessDenied: "protectedCell", MergedRangeConflict: "pasteOnMerged" };

/**
 * The grid as a person uses it: selection, keyboard, typing, drop-downs, refusals.
 * It draws through `Surface` and writes through the workbook; it redraws on every change of the workbook, whoever made it.
 */
export class Grid {
  readonly surface: Surface;
  readonly editor: CellEditor;
  private readonly aids: CellAids;
  private readonly notice: Notice;
  private readonly measure: TextMeasure;
  private readonly selections = new WeakMap<SheetData, Selection>();
  private currentView: SheetView;
  private stopListening: () => void;
  private redrawPending = false;
  /** What the add-in has selected and the next drawing is to show. */
  private sought: RangeBox | undefined;
  private currentZoom = 1;
  /** Column where a row of Tab entries began; Enter goes back to it. */
  private tabColumn: number | undefined;

  constructor(
    private readonly frame: HTMLElement,
    private readonly language: Language,
    private current: Workbook,
    private readonly events: GridEvents,
  ) {
    const document = frame.ownerDocument;
    this.measure = createTextMeasure(document);
    this.surface = new Surface(document);
    this.editor = new CellEditor(document, {
      commit: (typed, after) => this.commitEntry(typed, after),
      cancelled: () => this.endEditing(),
      changed: (typed) => events.editing(typed),
    });
    this.notice = new Notice(document);
    frame.append(this.surface.element, this.editor.element, this.notice.element);
    this.aids = new CellAids(frame, language, () => this.openChoices());
    this.surface.element.addEventListener("keydown", (event) => this.pressed(event));
    this.surface.element.addEventListener("scroll", () => this.placeAids(), { passive: true });
    this.currentView = new SheetView(this.sheet, this.measure);
    this.stopListening = this.listen();
    new ResizeObserver(() => this.redraw()).observe(frame);
  }

  /** Shows another workbook. */
  open(workbook: Workbook): void {
    this.stopListening();
    this.current = workbook;
    this.stopListening = this.listen();
    this.redraw();
  }

  get workbook(): Workbook {
    return this.current;
  }

  get view(): SheetView {
    return this.currentView;
  }

  /** The sheet in front. */
  get sheet(): SheetData {
    return this.current.sheets.active();
  }

  get selection(): Selection {
    const box = this.current.selection.on(this.sheet);
    const known = this.selections.get(this.sheet);
    return known && sameBox(selectedBox(known, this.currentView), box) ? known : selectionOf(box);
  }

  /** The selected rectangle. */
  get box(): RangeBox {
    return selectedBox(this.selection, this.view);
  }

  get activePlace(): Place {
    return this.view.anchor(this.selection.active);
  }

  /** What the formula bar shows for the active cell. */
  get activeText(): string {
    const cell = this.view.cell(this.activePlace);
    const format = this.view.format(this.activePlace);
    return editText(
      inUsualCalendar(cell?.value ?? null, format?.numberFormat, daysToUsual(this.current.data)),
      cell?.formula,
      format,
      valueLanguage(this.current),
    );
  }

  focus(): void {
    this.surface.element.focus({ preventScroll: true });
  }

  /** Brings a sheet in front. */
  showSheet(sheet: SheetData): void {
    this.editor.commit("stay");
    this.current.sheets.activate(sheet);
    this.redraw();
  }

  select(selection: Selection, reveal: Place = selection.end): void {
    this.tabColumn = undefined;
    this.selections.set(this.sheet, selection);
    this.current.selection.select(this.sheet, this.boxOf(selection));
    this.surface.select(selection, reveal);
    this.placeAids();
    this.events.refreshed();
  }

  /** Selects a rectangle, perhaps of another sheet. */
  goTo(sheet: SheetData, box: RangeBox): void {
    if (sheet !== this.sheet) this.showSheet(sheet);
    this.select(selectionOf(box), box);
  }

  get zoom(): number {
    return this.currentZoom;
  }

  /** Sets how large the sheet is drawn; 1 is 100 %, within 40 % and 200 %. */
  set zoom(zoom: number) {
    this.currentZoom = Math.min(2, Math.max(0.4, Math.round(zoom * 10) / 10));
    this.redraw();
  }

  /** Draws at once what is there now. */
  redraw(): void {
    const { sheet } = this;
    const painting = this.paintingOf((measure) => new SheetView(sheet, measure, this.currentZoom));
    this.currentView = painting.view;
    this.surface.show(painting, this.selection, this.language);
    this.placeAids();
    this.events.refreshed();
  }

  /** What painting the sheet in front takes, under a view of it. */
  paintingOf(viewWith: (measure: TextMeasure) => SheetView): Painting {
    const { sheet, current, measure } = this;
    const rules = new LiveRules(sheet.conditionalFormats, (formula, place, base) =>
      current.evaluate(formula, sheet, place.row, place.column, base),
    );
    return { view: viewWith(measure), rules, language: valueLanguage(current), daysToUsual: daysToUsual(current.data), measure };
  }

  undo(): void {
    this.write(() => this.current.undo());
  }

  redo(): void {
    this.write(() => this.current.redo());
  }

  /** Opens the editor over the active cell, with the given text or the cell's own. */
  edit(initial: string | undefined): void {
    const place = this.activePlace;
    if (this.view.isLocked(place)) return this.refuse("protectedCell");
    this.surface.select(this.selection, place);
    const box = this.frameBox(place);
    if (!box) return;
    this.current.inCellEditMode = true;
    const content = initial ?? this.activeText;
    this.editor.open(place, content, initial !== undefined, addressOf(place), {
      ...box,
      font: fontOf(this.view.format(place), this.currentZoom),
    });
    this.events.editing(content);
  }

  /** Writes what was typed into the active cell unless its validation refuses; false when it was refused. */
  enter(typed: string): boolean {
    const place = this.activePlace;
    if (typed === this.activeText) return true;
    this.current.inCellEditMode = false;
    const validation = validationOf(this.current, this.sheet, place);
    if (validation && !validation.acceptsTyped(typed)) {
      this.explainRefusal(typed, place, validation);
      return false;
    }
    return this.write(() => this.current.typeInto(this.sheet, place.row, place.column, typed));
  }

  /** Runs a write as one undo step; a refusal of the workbook is told to the person. */
  write(work: () => void): boolean {
    try {
      this.current.batch(work);
      return true;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const known = error instanceof UnreadableFormulaError ? "unreadableFormula" : REFUSALS[error.code];
      if (known) this.refuse(known);
      else this.tell(error.message);
      return false;
    }
  }

  /** Shows a sentence over the grid. */
  tell(message: string): void {
    this.notice.show(text("title", this.language), message, [{ label: text("close", this.language), run: () => this.focus() }]);
  }

  /** Says in the page's words why something is not done. */
  refuse(key: TextKey): void {
    this.tell(text(key, this.language));
  }

  private listen(): () => void {
    return this.current.onChanged((change) => {
      if (change.kind === "selection") {
        if (!change.addIn || change.sheet !== this.sheet) return;
        this.sought = change.box;
      }
      this.redrawSoon();
    });
  }

  /** One drawing for all the changes of a moment. */
  private redrawSoon(): void {
    if (this.redrawPending) return;
    this.redrawPending = true;
    requestAnimationFrame(() => {
      this.redrawPending = false;
      this.redraw();
      this.showSought();
    });
  }

  /** Brings into sight what the add-in has selected, once its sheet is drawn. */
  private showSought(): void {
    const { sought } = this;
    this.sought = undefined;
    if (!sought) return;
    this.surface.select(this.selection, sought);
    this.placeAids();
  }

  private boxOf(selection: Selection): RangeBox {
    return selectedBox(selection, this.currentView);
  }

  private pressed(event: KeyboardEvent): void {
    const command = keyCommand(event);
    if (!command) return;
    event.preventDefault();
    this.run(command, event.key);
  }

  private run(command: KeyCommand, key: string): void {
    switch (command.kind) {
      case "move":
        return this.move(command.move, command.extend, key);
      case "type":
        return this.edit(command.text);
      case "edit":
        return this.edit(undefined);
      case "clear":
        this.write(() => this.current.clear(this.sheet, this.box, "Contents"));
        return;
      case "choices":
        return this.openChoices();
      case "undo":
        return this.undo();
      case "redo":
        return this.redo();
      case "nextSheet":
        return this.events.sheetStep(1);
      case "previousSheet":
        return this.events.sheetStep(-1);
      case "selectAll": {
        const { rows, columns } = this.view.used;
        return this.select(
          { active: this.selection.active, start: { row: 0, column: 0 }, end: { row: rows - 1, column: columns - 1 } },
          this.selection.active,
        );
      }
    }
  }

  private move(move: Move, extend: boolean, key: string): void {
    const { selection, view } = this;
    const page = this.surface.pageRows();
    if (extend) return this.select({ ...selection, end: moved(selection.end, move, view, page) });
    const from = selection.active;
    const back = key === "Enter" && move === "down" && this.tabColumn !== undefined ? { ...from, column: this.tabColumn } : from;
    const rowStart = this.tabColumn ?? from.column;
    this.select(selectionAt(moved(back, move, view, page)));
    if (key === "Tab") this.tabColumn = rowStart;
  }

  private commitEntry(typed: string, after: AfterEntry): boolean {
    if (!this.enter(typed)) return false;
    this.endEditing(after !== "stay");
    if (after !== "stay") this.move(after, false, after === "down" ? "Enter" : after === "right" ? "Tab" : "");
    return true;
  }

  private endEditing(focus = true): void {
    this.current.inCellEditMode = false;
    this.events.editing(undefined);
    if (focus) this.focus();
  }

  private explainRefusal(typed: string, place: Place, validation: CellValidation): void {
    const { error } = validation.data;
    const { sheet } = this;
    const again = { label: text("retry", this.language), run: () => this.edit(typed) };
    const cancel = { label: text("cancel", this.language), run: () => this.focus() };
    const keep = {
      label: text("keepAnyway", this.language),
      run: () => {
        this.write(() => this.current.typeInto(sheet, place.row, place.column, typed));
        this.focus();
      },
    };
    const mayKeep = error?.style === "warning" || error?.style === "information";
    this.editor.close();
    this.endEditing(false);
    this.notice.show(
      error?.title || text("title", this.language),
      error?.message || text("refused", this.language),
      mayKeep ? [keep, again, cancel] : [again, cancel],
    );
  }

  private openChoices(): void {
    const { sheet } = this;
    const place = this.activePlace;
    const validation = validationOf(this.current, sheet, place);
    const box = this.frameBox(place);
    if (!validation?.offersChoices || !box) return;
    if (this.view.isLocked(place)) return this.refuse("protectedCell");
    const take = (choice: string): void => void this.write(() => this.current.typeInto(sheet, place.row, place.column, choice));
    this.aids.open(box, validation.choices(), this.activeText, take, () => this.focus());
  }

  private placeAids(): void {
    const place = this.activePlace;
    this.aids.place(this.frameBox(place), validationOf(this.current, this.sheet, place));
  }

  private frameBox(place: Place): FrameBox | undefined {
    const cell = this.surface.cellElement(place)?.getBoundingClientRect();
    const frame = this.frame.getBoundingClientRect();
    return cell && { left: cell.left - frame.left, top: cell.top - frame.top, width: cell.width, height: cell.height };
  }
}
