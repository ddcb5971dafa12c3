import type { RangeBox } from "../../../xlsx/workbook-data";
import { ExcelError } from "../../model/excel-error";
import { requireUnlocked } from "../../model/structure/guards";
import type { WorkbookChange } from "../../model/workbook-change";
import type { Grid } from "../grid";
import { fromClipboardHtml } from "./clipboard-html";
import { fromClipboardText } from "./clipboard-text";
import { copyOf, type CopiedCells } from "./copied-cells";
import { isMergedCell, pasteRefusal, pasteTarget, type Extent } from "./paste-target";

/** Changes after which what was copied is no longer what stands there; as in Excel, it is then pasted as other programs see it. */
const ENDING: ReadonlySet<WorkbookChange["kind"]> = new Set(["cells", "format", "layout", "sheetDeleted", "sheetRenamed", "undone"]);

/** Copy, cut and paste of cells, through the browser's clipboard events (no permission is asked for). */
export function exchangeByClipboard(grid: Grid): void {
  const { element } = grid.surface;
  const exchange = new Exchange(grid);
  element.addEventListener("copy", (event) => exchange.copy(event, false));
  element.addEventListener("cut", (event) => exchange.copy(event, true));
  element.addEventListener("paste", (event) => exchange.paste(event));
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") exchange.forget();
    exchange.valuesOnly = event.shiftKey && (event.ctrlKey || event.metaKey);
  });
}

class Exchange {
  /** True while the keys of "paste values" are down. */
  valuesOnly = false;
  private copied: CopiedCells | undefined;
  private stopListening: () => void = () => undefined;
  private pasting = false;

  constructor(private readonly grid: Grid) {}

  copy(event: ClipboardEvent, cut: boolean): void {
    const { grid } = this;
    event.preventDefault();
    this.forget();
    const copied = copyOf(grid.workbook, grid.view, grid.box, cut);
    event.clipboardData?.setData("text/plain", copied.text);
    event.clipboardData?.setData("text/html", copied.html);
    this.copied = copied;
    grid.surface.markCopied(copied.sheet, copied.box);
    this.stopListening = grid.workbook.onChanged((change) => {
      if (!this.pasting && ENDING.has(change.kind)) this.forget();
    });
  }

  /** Ends the copying: what is pasted from now on comes from the clipboard alone. */
  forget(): void {
    if (!this.copied) return;
    this.stopListening();
    this.copied = undefined;
    this.grid.surface.markCopied(undefined, undefined);
  }

  paste(event: ClipboardEvent): void {
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const own = this.ownCells(text);
    if (own) this.pasteCells(own);
    else this.pasteTexts(fromClipboardHtml(event.clipboardData?.getData("text/html") ?? "") ?? fromClipboardText(text));
  }

  /** What was copied here, when the clipboard still holds it. */
  private ownCells(text: string): CopiedCells | undefined {
    const same = this.copied?.workbook === this.grid.workbook && sameLines(this.copied.text, text);
    return same ? this.copied : undefined;
  }

  private pasteCells(copied: CopiedCells): void {
    if (copied.cut && !this.valuesOnly) return this.moveCells(copied);
    const { grid } = this;
    const { workbook, sheet } = grid;
    const { box } = copied;
    const ontoMerged = box.rows * box.columns === 1 && isMergedCell(sheet, grid.box);
    // The look of a merged cell, and all looks on a protected sheet, stay as they are.
    const what = this.valuesOnly ? "Values" : ontoMerged || sheet.protection ? "Formulas" : "All";
    const target = ontoMerged ? { ...grid.box, rows: 1, columns: 1 } : pasteTarget(grid.box, box);
    if (!ontoMerged && this.isRefused(target, what === "All")) return;
    this.write(target, () => {
      requireUnlocked(sheet, target);
      eachPlace(target, box, (row, column) => workbook.copyCells(copied.sheet, box, sheet, row, column, what));
    });
  }

  /** Cut cells are pasted once. */
  private moveCells({ sheet, box }: CopiedCells): void {
    const { grid } = this;
    const target = { ...box, row: grid.box.row, column: grid.box.column };
    if (this.isRefused(target, true)) return;
    if (this.write(target, () => grid.workbook.moveCells(sheet, box, grid.sheet, target.row, target.column))) this.forget();
  }

  private pasteTexts(texts: readonly (readonly string[])[]): void {
    const { grid } = this;
    const block = { rows: texts.length, columns: Math.max(...texts.map((line) => line.length)) };
    const ontoMerged = block.rows * block.columns === 1 && isMergedCell(grid.sheet, grid.box);
    const target = ontoMerged ? { ...grid.box, rows: 1, columns: 1 } : pasteTarget(grid.box, block);
    if (!ontoMerged && this.isRefused(target, false)) return;
    const typed = Array.from({ length: target.rows }, (_, row) =>
      Array.from({ length: target.columns }, (_unused, column) =>
        this.asTyped(texts[row % block.rows]?.[column % block.columns] ?? "", target.row + row, target.column + column),
      ),
    );
    this.write(target, () => grid.workbook.typeBlock(grid.sheet, target.row, target.column, typed));
  }

  /** A pasted text that begins as a formula but is none ("= 20.000,00") stays the text that it is. */
  private asTyped(text: string, row: number, column: number): string {
    try {
      this.grid.workbook.cells.requireTaken(this.grid.sheet, row, column, text);
      return text;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return `'${text}`;
    }
  }

  private isRefused(target: RangeBox, replacesMerges: boolean): boolean {
    const refusal = pasteRefusal(this.grid.sheet, target, replacesMerges);
    if (refusal) this.grid.refuse(refusal);
    return refusal !== undefined;
  }

  /** Writes as one undo step and selects what was filled; false when it was refused. */
  private write(target: RangeBox, work: () => void): boolean {
    const { grid } = this;
    this.pasting = true;
    const written = grid.write(work);
    this.pasting = false;
    if (written) grid.goTo(grid.sheet, target);
    return written;
  }
}

function eachPlace(target: RangeBox, block: Extent, at: (row: number, column: number) => void): void {
  for (let row = target.row; row < target.row + target.rows; row += block.rows) {
    for (let column = target.column; column < target.column + target.columns; column += block.columns) at(row, column);
  }
}

function sameLines(one: string, other: string): boolean {
  const lines = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return lines(one) === lines(other);
}
