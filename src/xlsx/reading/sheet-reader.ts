/** One worksheet part: cells are read as they pass by, everything else from a small tree. Nothing is sized by what the file declares. */
import type { Cell, CellError, CellFormat, CellValue, ColumnData, RowData, SheetData, TableData } from "../workbook-data";
import { emptySheet } from "../workbook-data";
import { cellReference, COLUMN_LIMIT, parseCell, parseRange, ROW_LIMIT } from "../cell-address";
import { colorOf } from "../colors";
import { inUsualCalendar } from "../date-system";
import { SharedFormula, type TypedFormulas } from "../formula-notation";
import { readPage } from "./page-reader";
import { readConditionalFormats, readValidations } from "./rules-reader";
import { DEFAULT_COLUMN_WIDTH } from "../writing/sheet-writer";
import type { Styles } from "./styles-reader";
import { DamagedFileError, FileTooLargeError } from "../workbook-file-error";
import type { XmlAttributes, XmlHandler } from "../xml/xml-scanner";
import { decodedText, detached } from "../xml/xml-text";
import { child, children, flag, numeral, TreeBuilder, type XmlNode } from "../xml/xml-tree";
import { contains } from "../range-box";

/** What all sheets of a file share, and what they may use up together. */
export interface ReadingContext {
  readonly file: string;
  readonly strings: readonly string[];
  readonly styles: Styles;
  readonly theme: readonly string[];
  /** Days added to numbers that are shown as dates. */
  readonly numberShift: number;
  /** Days added to dates that the file spells out (`2026-01-31`), which are of the usual calendar. */
  readonly writtenDateShift: number;
  readonly formulas: TypedFormulas;
  readonly cellLimit: number;
  cellsLeft: number;
  repeatedCharactersLeft: number;
}

/** Cells of a whole file of `bytes`, formatted empty ones included: what nobody makes of a small file is a small file's attack. Our own takes nine bytes a cell. */
export function cellLimit(bytes: number): number {
  return Math.max(3_000_000, bytes / 4);
}

/** Cells of one sheet that hold something: the largest sheet of a plan of 10,000 cards has half of that. */
export const SHEET_CELL_LIMIT = 300_000;

/** Characters of shared formulas, once they are repeated cell by cell; formulas that are written out are as long as the file is. */
export const REPEATED_LIMIT = 64 * 2 ** 20;

const ERRORS: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] satisfies CellError["error"][];
const DAY = 86_400_000;
const UNIX_EPOCH_SERIAL = 25_569;
// A format over "all columns" is kept as far as cells reach, and at least this far.
const COLUMNS_KEPT = 256;

/** Collects a worksheet part; `finished` gives the sheet. */
export class SheetReader implements XmlHandler {
  private readonly sheet: SheetData;
  private readonly rest = new TreeBuilder();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly emptyCells = new Map<number, Cell>();
  private inData = false;
  private row = -1;
  /** Whether the row says which one it is; else its cells may. */
  private rowIsGiven = false;
  private column = -1;
  /** Of the cell, as the file spells it, if it does. */
  private address: string | undefined;
  /** Whether that is a cell, and of this row. */
  private isPlaced = true;
  private lastColumn = -1;
  private filledCells = 0;
  private rowCells = new Map<number, Cell>();
  private type = "n";
  private style = 0;
  private formula: XmlAttributes | undefined;
  private formulaText = "";
  private value: string | undefined;
  private collecting: "value" | "formula" | undefined;
  private phonetic = false;

  constructor(
    name: string,
    private readonly tables: readonly TableData[],
    private readonly context: ReadingContext,
  ) {
    this.sheet = { ...emptySheet(name), tables: [...tables] };
  }

  open(name: string, attributes: XmlAttributes): void {
    if (!this.inData) {
      this.inData = name === "sheetData";
      this.rest.open(name, attributes);
    } else if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "v") this.openValue();
    else if (name === "t" && !this.phonetic) this.collect();
    else if (name === "rPh") this.phonetic = true;
    else if (name === "f") {
      this.formula = attributes;
      this.collecting = "formula";
    }
  }

  close(name: string): void {
    if (name === "sheetData") this.inData = false;
    if (!this.inData) this.rest.close();
    else if (name === "c") this.closeCell();
    else if (name === "rPh") this.phonetic = false;
    else if (name === "v" || name === "f" || name === "t") this.collecting = undefined;
  }

  text(text: string): void {
    if (!this.inData) this.rest.text(text);
    else if (this.collecting === "value") this.value += text;
    else if (this.collecting === "formula") this.formulaText += text;
  }

  /** The sheet, once its part has been told; `visibility` and names are the workbook's to set. */
  finished(): SheetData {
    const [root] = this.rest.roots;
    const { sheet, context } = this;
    if (root === undefined) return sheet;
    const tab = colorOf(child(child(root, "sheetPr"), "tabColor"), context.theme);
    if (tab !== undefined) sheet.tabColor = tab;
    this.readView(child(child(root, "sheetViews"), "sheetView"));
    this.readColumns(root);
    sheet.merges = children(child(root, "mergeCells"), "mergeCell").flatMap((node) => parseRange(node.attributes["ref"] ?? "") ?? []);
    sheet.validations = readValidations(root);
    sheet.conditionalFormats = readConditionalFormats(root, context.styles, context.theme);
    sheet.page = readPage(root);
    const protection = child(root, "sheetProtection")?.attributes;
    if (protection && flag(protection["sheet"])) {
      sheet.protection = protection["password"] !== undefined || protection["hashValue"] !== undefined ? { password: true } : {};
    }
    return sheet;
  }

  private openValue(): void {
    if (this.value !== undefined) throw this.damage();
    this.collect();
  }

  private collect(): void {
    this.collecting = "value";
    this.value ??= "";
  }

  private openRow(attributes: XmlAttributes): void {
    const given = attributes["r"];
    this.rowIsGiven = given !== undefined;
    this.beginRow(given === undefined ? this.row + 1 : (numeral(given) ?? 0) - 1);
    if (!this.isOnSheet()) return;
    const height = flag(attributes["customHeight"]) ? numeral(attributes["ht"]) : undefined;
    const format = flag(attributes["customFormat"]) ? this.context.styles.cellFormats[Number(attributes["s"])] : undefined;
    const data: RowData = {
      ...(height === undefined ? {} : { height }),
      ...(flag(attributes["hidden"]) ? { hidden: true } : {}),
      ...(format === undefined ? {} : { format }),
    };
    if (Object.keys(data).length > 0) this.sheet.rows.set(this.row, data);
  }

  private beginRow(row: number): void {
    this.row = row;
    this.column = -1;
    this.rowCells = this.sheet.cells.get(row) ?? new Map<number, Cell>();
  }

  private openCell(attributes: XmlAttributes): void {
    this.address = attributes["r"];
    const cell = this.address === undefined ? undefined : parseCell(this.address);
    if (cell && !this.rowIsGiven && cell.row !== this.row) this.beginRow(cell.row);
    this.isPlaced = this.address === undefined || cell?.row === this.row;
    this.column = cell?.column ?? this.column + 1;
    this.type = attributes["t"] ?? "n";
    this.style = Number(attributes["s"] ?? 0);
    this.formula = undefined;
    this.formulaText = "";
    this.value = undefined;
  }

  private closeCell(): void {
    const format = this.context.styles.cellFormats[this.style];
    const formula = this.typedCellFormula();
    const value = this.cellValue(format, formula !== undefined);
    if (value === null && formula === undefined && format === undefined) return;
    const holdsSomething = value !== null || formula !== undefined;
    // What stands nowhere, or where something stands already, would be lost without a word.
    if (holdsSomething && (!this.isPlaced || !this.isOnSheet() || this.isTaken())) throw this.damage();
    if (!this.isOnSheet() || this.isTaken()) return;
    if (--this.context.cellsLeft < 0)
      throw new FileTooLargeError(this.context.file, "cells", this.context.cellLimit + 1, this.context.cellLimit);
    if (holdsSomething && ++this.filledCells > SHEET_CELL_LIMIT) {
      throw new FileTooLargeError(this.context.file, "sheetCells", this.filledCells, SHEET_CELL_LIMIT, { sheet: this.sheet.name });
    }
    if (this.rowCells.size === 0) this.sheet.cells.set(this.row, this.rowCells);
    if (this.column > this.lastColumn) this.lastColumn = this.column;
    this.rowCells.set(this.column, this.cellOf(value, formula, format));
  }

  private isOnSheet(): boolean {
    return Number.isInteger(this.row) && this.row >= 0 && this.row < ROW_LIMIT && this.column < COLUMN_LIMIT;
  }

  /** Whether the place of the cell holds something already. */
  private isTaken(): boolean {
    const former = this.rowCells.get(this.column);
    return former !== undefined && (former.value !== null || former.formula !== undefined);
  }

  private damage(): DamagedFileError {
    const cell = this.address ?? (this.isOnSheet() ? cellReference(this.row, this.column) : "?");
    return new DamagedFileError(this.context.file, `${this.sheet.name}!${cell}`);
  }

  // Runs of empty formatted cells share one object: cells are never changed in place.
  private cellOf(value: CellValue, formula: string | undefined, format: CellFormat | undefined): Cell {
    if (formula !== undefined) return format ? { value, formula, format } : { value, formula };
    if (format === undefined) return { value };
    if (value !== null) return { value, format };
    const known = this.emptyCells.get(this.style) ?? { value, format };
    this.emptyCells.set(this.style, known);
    return known;
  }

  private typedCellFormula(): string | undefined {
    if (this.formula === undefined) return undefined;
    const { t: kind, si = "" } = this.formula;
    let text = this.formulaText;
    if (kind === "shared") {
      if (text !== "") this.shared.set(si, new SharedFormula(text, this.row, this.column));
      else text = this.repeated(si);
    }
    // What-if data tables have no formula of their own: their values stay.
    if (text === "" || kind === "dataTable") return undefined;
    return this.context.formulas.of(text, this.tableHere());
  }

  private repeated(shared: string): string {
    const text = this.shared.get(shared)?.at(this.row, this.column) ?? "";
    this.context.repeatedCharactersLeft -= text.length;
    if (this.context.repeatedCharactersLeft < 0)
      throw new FileTooLargeError(this.context.file, "formulas", REPEATED_LIMIT - this.context.repeatedCharactersLeft, REPEATED_LIMIT);
    return text;
  }

  private tableHere(): string | undefined {
    if (this.tables.length === 0) return undefined;
    const { row, column } = this;
    return this.tables.find(({ range }) => contains(range, row, column))?.name;
  }

  private cellValue(format: CellFormat | undefined, isFormula: boolean): CellValue {
    const { value, type, context } = this;
    if (value === undefined) return type === "str" && isFormula ? "" : null;
    switch (type) {
      case "s":
        return this.sharedText(value);
      case "str":
      case "inlineStr":
        return detached(decodedText(value));
      case "b":
        return flag(value.trim());
      case "e":
        return { error: (ERRORS.includes(value) ? value : "#VALUE!") as CellError["error"] };
      case "d":
        return Number.isNaN(Date.parse(value))
          ? value
          : Date.parse(/T/u.test(value) ? `${value.replace(/Z$/u, "")}Z` : value) / DAY + UNIX_EPOCH_SERIAL + context.writtenDateShift;
      default: {
        const number = numeral(value);
        if (number === undefined) return value === "" ? null : value;
        return inUsualCalendar(number, format?.numberFormat, context.numberShift);
      }
    }
  }

  private sharedText(index: string): CellValue {
    const text = index.trim() === "" ? undefined : this.context.strings[Number(index)];
    if (text === undefined) throw this.damage();
    return text;
  }

  private readView(view: XmlNode | undefined): void {
    if (view === undefined) return;
    this.sheet.showGridlines = flag(view.attributes["showGridLines"], true);
    const pane = child(view, "pane")?.attributes;
    if (pane === undefined || !(pane["state"] ?? "").startsWith("frozen")) return;
    const rows = numeral(pane["ySplit"]) ?? 0;
    const columns = numeral(pane["xSplit"]) ?? 0;
    if (rows > 0 || columns > 0) this.sheet.freeze = { rows, columns };
  }

  private readColumns(root: XmlNode): void {
    const usual = numeral(child(root, "sheetFormatPr")?.attributes["defaultColWidth"]) ?? DEFAULT_COLUMN_WIDTH;
    const kept = Math.max(this.lastColumn + 1, COLUMNS_KEPT);
    for (const { attributes } of children(child(root, "cols"), "col")) {
      const first = numeral(attributes["min"]) ?? 0;
      const last = Math.min(
        numeral(attributes["max"]) ?? first,
        first - 1 > this.lastColumn ? first + COLUMNS_KEPT - 1 : kept,
        COLUMN_LIMIT,
      );
      const width = numeral(attributes["width"]);
      const format = this.context.styles.cellFormats[Number(attributes["style"] ?? 0)];
      const data: ColumnData = {
        ...(width !== undefined && (flag(attributes["customWidth"]) || (width !== usual && width !== DEFAULT_COLUMN_WIDTH))
          ? { width }
          : {}),
        ...(flag(attributes["hidden"]) ? { hidden: true } : {}),
        ...(format === undefined ? {} : { format }),
      };
      if (Object.keys(data).length === 0 || first < 1) continue;
      for (let column = first - 1; column < last; column++) this.sheet.columns.set(column, { ...data });
    }
  }
}
