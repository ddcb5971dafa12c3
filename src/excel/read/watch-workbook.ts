/** Follows what happens in the open workbook, by whomever. */
import type { RangeBox } from "../../sheets/layout/sheet-plan";
import { namedError } from "../office-errors";
import type { WorkbookChange } from "../../sheets/changes/workbook-change";
import { listenToOwnWriting } from "../own-writing";
import { readRangeAddress } from "../range-address";
import { runExcel } from "../run";

/** Cells that were edited, or rows, columns and cells that came or went. */
export interface SheetEdit {
  readonly sheet: string;
  /** The smallest rectangle that holds all of them. */
  readonly range: RangeBox;
  /** `rangeEdited`, or what moved cells. */
  readonly kind: "rangeEdited" | "cellsMoved";
  /** Whether this session made it, or a co-author. */
  readonly source: "local" | "remote";
  /** Excel says that this add-in wrote it; it may not say so of all that it wrote. */
  readonly own: boolean;
  /** What a single cell held and holds; absent for several cells, and wherever Excel does not say. */
  readonly single?: { readonly before: string | number | boolean; readonly after: string | number | boolean };
}

/** What is selected on a sheet: the smallest rectangle that holds all of it. */
export interface SelectedCells {
  readonly sheet: string;
  readonly range: RangeBox;
}

export interface WorkbookListener {
  edited(edit: SheetEdit): void;
  /** This session has ended to write, or tried to; told whether or not Excel tells of it too, and before other work has its turn. */
  wrote(changes: readonly WorkbookChange[]): void;
  /** Somebody went to a sheet in this session's window. */
  activated(sheet: string): void;
  /** Somebody selected cells in this session's window, or this session did. */
  selected(cells: SelectedCells): void;
  /** Sheets came, went, were renamed, shown or hidden. */
  structureChanged(): void;
  /** An event could not be understood, so that whoever listens had better read again. */
  failed(error: unknown): void;
}

export interface WorkbookWatch {
  /** What comes afterwards is not told. */
  stop(): Promise<void>;
}

/**
 * Two round trips, one of them to know the sheets. Events bring the ids of sheets; only one that is not known costs another.
 * An Excel below ExcelApi 1.17 tells neither renaming nor hiding, and no Excel tells every edit (choices from a list, on the
 * web), so a watch is never the only way to learn of a change: read again when the pane comes into focus.
 */
export async function watchWorkbook(listener: WorkbookListener): Promise<WorkbookWatch> {
  const watch = new Watch(listener);
  await watch.begin();
  return watch;
}

type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "remove"> & { readonly context: OfficeExtension.ClientRequestContext };

class Watch implements WorkbookWatch {
  private names = new Map<string, string>();
  private handlers: readonly Handler[] = [];
  private deafen: () => void = () => undefined;
  private stopped = false;
  /** Events are told in the order in which they came. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly listener: WorkbookListener) {}

  async begin(): Promise<void> {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      const handlers: Handler[] = [
        worksheets.onChanged.add((event) => this.tell(() => this.edited(event))),
        worksheets.onActivated.add((event) => this.tell(() => this.activated(event.worksheetId))),
        worksheets.onSelectionChanged.add((event) => this.tell(() => this.selected(event))),
        worksheets.onAdded.add(() => this.tell(() => this.renewed())),
        worksheets.onDeleted.add(() => this.tell(() => this.renewed())),
      ];
      if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
        handlers.push(
          worksheets.onNameChanged.add((event) => this.tell(() => this.renamed(event.worksheetId, event.nameAfter))),
          worksheets.onVisibilityChanged.add(() => this.tell(() => this.listener.structureChanged())),
        );
      }
      await context.sync();
      this.handlers = handlers;
      this.deafen = listenToOwnWriting((changes) => this.listener.wrote(changes));
      this.know(worksheets.items);
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.deafen();
    const { handlers } = this;
    this.handlers = [];
    const [first] = handlers;
    if (!first) return;
    try {
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw namedError(error);
    }
  }

  /** Excel must not see a handler fail: it would be told to nobody. */
  private tell(event: () => void | Promise<void>): Promise<void> {
    this.last = this.last.then(async () => {
      if (this.stopped) return;
      try {
        await event();
      } catch (error) {
        this.listener.failed(error);
      }
    });
    return this.last;
  }

  private async edited(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const sheet = await this.nameOf(event.worksheetId);
    if (sheet === undefined) return;
    const { details } = event;
    this.listener.edited({
      sheet,
      range: readRangeAddress(event.address),
      kind: event.changeType === "RangeEdited" ? "rangeEdited" : "cellsMoved",
      source: event.source === "Remote" ? "remote" : "local",
      own: event.source !== "Remote" && event.triggerSource === "ThisLocalAddin",
      ...(details && { single: { before: plain(details.valueBefore), after: plain(details.valueAfter) } }),
    });
  }

  private async selected({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    const sheet = await this.nameOf(worksheetId);
    if (sheet !== undefined) this.listener.selected({ sheet, range: readRangeAddress(address) });
  }

  private renamed(id: string, name: string): void {
    this.names.set(id, name);
    this.listener.structureChanged();
  }

  /** Where Excel does not tell of new names, going to a sheet is the moment to learn them. */
  private async activated(id: string): Promise<void> {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.17")) await this.learnNames();
    const sheet = await this.nameOf(id);
    if (sheet !== undefined) this.listener.activated(sheet);
  }

  private renewed(): void {
    this.names.clear();
    this.listener.structureChanged();
  }

  /** Undefined for a sheet that is gone since, of which an event of its own tells. */
  private async nameOf(id: string): Promise<string | undefined> {
    if (!this.names.has(id)) await this.learnNames();
    return this.names.get(id);
  }

  private async learnNames(): Promise<void> {
    await runExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name");
      await context.sync();
      this.know(worksheets.items);
    });
  }

  private know(sheets: readonly Excel.Worksheet[]): void {
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
  }
}

/** Excel types what a cell holds as anything. */
function plain(value: unknown): string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
