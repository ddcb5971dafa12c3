import type { Workbook } from "../../model/workbook";
import { openXlsx } from "../../../xlsx/reading/read-xlsx";
import type { WorkbookData } from "../../../xlsx/workbook-data";
import { writeXlsx } from "../../../xlsx/writing/write-xlsx";
import { AddIn, type AddInOptions } from "./add-in";
import { exchangeByClipboard } from "../clipboard/exchange";
import { resizeColumnsByPointer } from "../drawing/column-resize";
import { acceptDroppedFiles, download } from "./file-drop";
import { FormulaBar } from "../entry/formula-bar";
import { Grid } from "../grid";
import { OfficeDialog } from "./office-dialog";
import { TaskPane } from "./pane";
import { PrintPreview } from "../print/print-preview";
import { selectByPointer } from "../pointer";
import { stepThroughRegions } from "../drawing/regions";
import { SheetTabs } from "../sheet-tabs";
import { text, type Language } from "./texts";
import { TitleBar } from "./title-bar";
import { createZoomControl } from "../zoom-control";

export interface PageOptions {
  readonly language: Language;
  readonly addIn: AddInOptions;
  /** Makes the embedded Excel around a workbook; the pane is loaded anew after it, as Excel starts add-ins anew with a file. */
  host(data: WorkbookData): Workbook;
}

/** Builds the page: title bar, ribbon, formula bar, grid, sheet tabs, and the task pane at the right. */
export class Page {
  readonly grid: Grid;
  readonly dialog: OfficeDialog;
  private readonly titleBar: TitleBar;
  private readonly formulaBar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly addIn: AddIn;
  private fileName: string;

  constructor(
    private readonly root: HTMLElement,
    private readonly options: PageOptions,
    data: WorkbookData,
  ) {
    const document = root.ownerDocument;
    const { language } = options;
    this.fileName = `${text("newWorkbook", language)}.xlsx`;
    this.titleBar = new TitleBar(document, language, {
      open: (file) => void this.open(file),
      save: () => void this.save(),
      printPreview: () => preview.open(),
      undo: () => this.grid.undo(),
      redo: () => this.grid.redo(),
    });
    const frame = document.createElement("div");
    frame.className = "grid-frame";
    this.grid = new Grid(frame, language, options.host(data), {
      refreshed: () => this.refresh(),
      editing: (typed) => this.formulaBar.mirror(typed),
      sheetStep: (direction) => this.tabs.step(direction),
    });
    this.formulaBar = new FormulaBar(document, this.grid, language);
    this.tabs = new SheetTabs(document, this.grid, language);
    this.tabs.element.append(createZoomControl(document, this.grid, language));
    resizeColumnsByPointer(this.grid);
    selectByPointer(this.grid);
    exchangeByClipboard(this.grid);
    const pane = new TaskPane(document, language, () => this.grid.focus());
    this.addIn = new AddIn(root, language, options.addIn, this.grid, pane);
    const { ribbon } = this.addIn;
    const workbook = document.createElement("main");
    workbook.className = "workbook";
    workbook.append(this.titleBar.element, ribbon.element, this.formulaBar.element, frame, this.tabs.element);
    const preview = new PrintPreview(document, this.grid, language, () => this.fileName);
    this.dialog = new OfficeDialog(document, language);
    root.append(workbook, pane.side, preview.element, this.dialog.element);
    const askedForPrint = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== "p" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      preview.open();
    };
    // Before any part of the page takes the key for itself, as a cell being edited does.
    root.addEventListener("keydown", askedForPrint, { capture: true });
    stepThroughRegions(document, [
      { element: frame, focus: () => this.grid.focus() },
      { element: this.tabs.element, focus: () => this.tabs.focus() },
      { element: pane.side, focus: () => pane.focus() },
      { element: this.titleBar.element, focus: () => this.titleBar.focus() },
      { element: ribbon.element, focus: () => ribbon.focus() },
      { element: this.formulaBar.element, focus: () => this.formulaBar.focus() },
    ]);
    acceptDroppedFiles(root, language, (file) => void this.open(file));
    // Keys that nobody has are the grid's, as when a pane has given them up.
    document.defaultView?.addEventListener("focus", () => {
      const { activeElement: focused } = document;
      const givenUp = focused instanceof HTMLIFrameElement && focused.contentDocument?.hasFocus() === false;
      if (focused === document.body || givenUp) this.grid.focus();
    });
    this.grid.redraw();
    this.startAddIn();
    void this.addIn.readManifest();
  }

  private startAddIn(): void {
    this.addIn.restart();
    this.grid.focus();
  }

  private refresh(): void {
    const { workbook } = this.grid;
    this.titleBar.refresh(this.fileName, workbook.canUndo, workbook.canRedo);
    this.formulaBar.refresh();
    this.tabs.refresh();
  }

  private async open(file: File): Promise<void> {
    try {
      const data = await openXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
      this.fileName = file.name;
      this.grid.open(this.options.host(data));
      this.startAddIn();
    } catch (error) {
      this.tellFailure("unreadableFile", file.name, error);
    }
  }

  private async save(): Promise<void> {
    try {
      const bytes = await writeXlsx(this.grid.workbook.data);
      download(this.root.ownerDocument, new Uint8Array(bytes), this.fileName);
    } catch (error) {
      this.tellFailure("unwritableFile", this.fileName, error);
    }
  }

  private tellFailure(key: "unreadableFile" | "unwritableFile", file: string, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.grid.tell(text(key, this.options.language, { file, reason }));
  }
}
