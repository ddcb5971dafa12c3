import { emptySheet, type SheetData } from "../../../xlsx/workbook-data";
import type { Editing } from "../cells/editing";
import { ExcelError } from "../excel-error";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { Identities } from "../identities";
import { requireSheetName } from "../names/name-rules";
import { copiedSheet } from "./sheet-copy";

/** The sheets of a workbook: adding, deleting, copying, order, visibility, which is in front. */
export class Sheets {
  private readonly sheetIds = new Identities((number) => `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`);

  constructor(
    private readonly editing: Editing,
    private readonly ids: { readonly tables: Identities; readonly conditionalFormats: Identities },
  ) {}

  all(): readonly SheetData[] {
    return this.editing.data.sheets;
  }

  idOf(sheet: SheetData): string {
    return this.sheetIds.of(sheet);
  }

  /** A sheet by name (in capitals or not) or id. */
  find(key: string): SheetData | undefined {
    return this.editing.directory.sheet(key) ?? this.sheetIds.find(this.all(), key);
  }

  active(): SheetData {
    const { sheets, activeSheet } = this.editing.data;
    const sheet = sheets[activeSheet] ?? sheets[0];
    if (!sheet) throw new ExcelError("ItemNotFound", "The workbook has no sheet.");
    return sheet;
  }

  /**
   * Adds an empty sheet at the end.
   * @throws ExcelError InvalidArgument for an illegal name, ItemAlreadyExists, AccessDenied when the structure is protected
   */
  add(name?: unknown): SheetData {
    return this.editing.edit(() => {
      this.requireOpenStructure();
      const given = name === undefined || name === null || name === "" ? this.freeName() : name;
      this.requireFree(given, undefined);
      const sheet = emptySheet(given);
      this.editing.journal.setStructure(this.editing.data, "sheets", [...this.all(), sheet]);
      this.editing.report({ kind: "sheetAdded", sheet });
      return sheet;
    });
  }

  /** Deletes a sheet that is not very hidden; references to it become `#REF!` and the undo stack is gone. */
  delete(sheet: SheetData): void {
    this.editing.edit(() => {
      this.editing.requireSheet(sheet);
      this.requireOpenStructure();
      if (sheet.visibility === "veryHidden") throw new ExcelError("InvalidOperation", "A very hidden sheet cannot be deleted.");
      const rest = this.all().filter((other) => other !== sheet);
      if (!rest.some((other) => other.visibility === "visible"))
        throw new ExcelError("InvalidOperation", "A workbook needs one visible sheet.");
      const front = this.active();
      const index = this.all().indexOf(sheet);
      for (const table of sheet.tables) rewriteFormulas(this.editing, { kind: "deleteTable", table: table.name }, this.ids);
      this.editing.journal.setStructure(this.editing.data, "sheets", rest);
      rewriteFormulas(this.editing, { kind: "deleteSheet", sheet: sheet.name }, this.ids);
      const next = front === sheet ? visibleFrom(rest, index) : front;
      this.editing.journal.set(this.editing.data, "activeSheet", Math.max(0, rest.indexOf(next ?? front)));
      this.editing.forgetUndo();
      this.editing.report({ kind: "sheetDeleted", sheet });
      if (front === sheet && next) this.editing.report({ kind: "sheetActivated", sheet: next });
    });
  }

  /** Renames a sheet; formulas follow. Excel on the desktop forgets the undo stack. */
  rename(sheet: SheetData, name: unknown): void {
    this.editing.edit(() => {
      this.requireOpenStructure();
      this.requireFree(name, sheet);
      const before = sheet.name;
      if (before === name) return;
      this.editing.journal.setStructure(sheet, "name", name);
      rewriteFormulas(this.editing, { kind: "renameSheet", from: before, to: name }, this.ids);
      if (this.editing.variant.platform === "desktop") this.editing.forgetUndo();
      this.editing.report({ kind: "sheetRenamed", sheet, before, after: name });
    });
  }

  /** Moves a sheet to a position counted from 0. Excel on the desktop forgets the undo stack. */
  move(sheet: SheetData, position: number): void {
    this.editing.edit(() => {
      this.requireOpenStructure();
      if (!Number.isInteger(position) || position < 0 || position >= this.all().length)
        throw new ExcelError("InvalidArgument", "There is no such position.");
      const before = this.all().indexOf(sheet);
      if (before === position) return;
      const front = this.active();
      const sheets = this.all().filter((other) => other !== sheet);
      sheets.splice(position, 0, sheet);
      this.editing.journal.setStructure(this.editing.data, "sheets", sheets);
      this.editing.journal.set(this.editing.data, "activeSheet", sheets.indexOf(front));
      if (this.editing.variant.platform === "desktop") this.editing.forgetUndo();
      this.editing.report({ kind: "sheetMoved", sheet, before, after: position });
    });
  }

  /** Shows or hides a sheet; one must stay visible. Excel on the desktop forgets the undo stack. */
  setVisibility(sheet: SheetData, visibility: SheetData["visibility"]): void {
    this.editing.edit(() => {
      this.requireOpenStructure();
      const before = sheet.visibility;
      if (before === visibility) return;
      const next = visibleFrom(
        this.all().filter((other) => other !== sheet),
        this.all().indexOf(sheet),
      );
      if (visibility !== "visible" && !next) throw new ExcelError("InvalidOperation", "A workbook needs one visible sheet.");
      this.editing.journal.set(sheet, "visibility", visibility);
      if (visibility !== "visible" && next && this.active() === sheet) this.activate(next);
      if (this.editing.variant.platform === "desktop") this.editing.forgetUndo();
      this.editing.report({ kind: "sheetVisibility", sheet, before, after: visibility });
    });
  }

  activate(sheet: SheetData): void {
    this.editing.edit(() => {
      this.editing.requireSheet(sheet);
      if (sheet.visibility !== "visible") throw new ExcelError("InvalidOperation", "A hidden sheet cannot come to the front.");
      const before = this.active();
      if (before === sheet) return;
      // Which sheet is in front is no edit, so it is not undone.
      this.editing.data.activeSheet = this.all().indexOf(sheet);
      this.editing.report({ kind: "sheetDeactivated", sheet: before });
      this.editing.report({ kind: "sheetActivated", sheet });
    });
  }

  /** Copies a sheet to a position; its names come along, its tables get new names. Forgets the undo stack. */
  copy(sheet: SheetData, position: number): SheetData {
    return this.editing.edit(() => {
      this.requireOpenStructure();
      const copy = copiedSheet(sheet, this.editing.data.names, this.copyName(sheet.name), this.copiedTableNames(sheet));
      const sheets = [...this.all()];
      sheets.splice(position, 0, copy);
      const front = this.active();
      this.editing.journal.setStructure(this.editing.data, "sheets", sheets);
      this.editing.journal.set(this.editing.data, "activeSheet", sheets.indexOf(front));
      this.editing.forgetUndo();
      this.editing.report({ kind: "sheetAdded", sheet: copy });
      return copy;
    });
  }

  setTabColor(sheet: SheetData, color: string): void {
    this.editing.edit(() => {
      this.editing.journal.set(sheet, "tabColor", (color || undefined) as string);
      this.editing.report({ kind: "layout", sheet });
    });
  }

  setGridlines(sheet: SheetData, shown: boolean): void {
    this.editing.edit(() => {
      this.editing.journal.set(sheet, "showGridlines", shown);
      this.editing.report({ kind: "layout", sheet });
    });
  }

  setFreeze(sheet: SheetData, freeze: SheetData["freeze"]): void {
    this.editing.edit(() => {
      this.editing.journal.set(sheet, "freeze", freeze as NonNullable<typeof freeze>);
      this.editing.report({ kind: "layout", sheet });
    });
  }

  setPage(sheet: SheetData, page: SheetData["page"]): void {
    this.editing.edit(() => {
      this.editing.journal.set(sheet, "page", page);
      this.editing.report({ kind: "layout", sheet });
    });
  }

  private copiedTableNames(sheet: SheetData): string[] {
    const given = new Set(this.editing.data.names.map((name) => name.name.toLowerCase()));
    return sheet.tables.map((table) => {
      const stem = table.name.replace(/\d+$/, "");
      let number = 2;
      while (this.editing.directory.table(`${stem}${number}`) || given.has(`${stem}${number}`.toLowerCase())) number++;
      given.add(`${stem}${number}`.toLowerCase());
      return `${stem}${number}`;
    });
  }

  private copyName(name: string): string {
    for (let number = 2; ; number++) {
      const tail = ` (${number})`;
      const candidate = name.slice(0, 31 - tail.length) + tail;
      if (!this.find(candidate)) return candidate;
    }
  }

  private freeName(): string {
    const word = this.editing.locale === "it-IT" ? "Foglio" : "Sheet";
    let number = this.all().length + 1;
    while (this.find(`${word}${number}`)) number++;
    return `${word}${number}`;
  }

  private requireFree(name: unknown, self: SheetData | undefined): asserts name is string {
    requireSheetName(name);
    const other = this.editing.directory.sheet(name);
    if (other && other !== self) throw new ExcelError("ItemAlreadyExists", `A sheet named ${name} exists already.`);
  }

  private requireOpenStructure(): void {
    if (this.editing.data.structureProtected) throw new ExcelError("AccessDenied", "The structure of the workbook is protected.");
  }
}

/** The sheet that comes to the front where the one at a place goes: the next visible one to its right, else to its left. */
function visibleFrom(rest: readonly SheetData[], place: number): SheetData | undefined {
  return rest.slice(place).find(isVisible) ?? rest.findLast(isVisible);
}

function isVisible(sheet: SheetData): boolean {
  return sheet.visibility === "visible";
}
