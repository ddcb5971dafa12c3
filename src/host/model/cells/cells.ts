import { daysToUsual } from "../../../xlsx/date-system";
import type { Cell, CellValue, RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { cellAt, cellsIn, formatAt, inheritedFormat } from "./cell-access";
import type { CalculatedColumns } from "../tables/calculated-columns";
import type { Editing } from "./editing";
import type { HostLocale } from "../host-locale";
import { ExcelError } from "../excel-error";
import { requireFormula } from "../formulas/formula-acceptance";
import { excelsSpelling } from "../formulas/formula-spelling";
import { requireUnlocked } from "../structure/guards";
import { contains, covers, overlaps } from "../../../xlsx/range-box";
import { edited } from "../told-changes";
import { readTyped } from "./typed-text";

/** What may be written into a cell: `null` leaves it as it is, `""` empties it, a string is read as if typed. */
export type Input = string | number | boolean | null;

const LONGEST_TEXT = 32_767;

/** Contents of cells: writing, emptying. */
export class Cells {
  constructor(
    private readonly editing: Editing,
    /** Told of every header cell of a table that gets a new text. */
    private readonly renameHeader: (sheet: SheetData, row: number, column: number, text: string) => string,
    private readonly columns: CalculatedColumns,
  ) {}

  /**
   * Writes a block from a place on; strings are read as typed in the given locale unless the cell's format is text (`@`).
   * Cells covered by a merge ignore what they are given, as in Excel.
   * @throws ExcelError AccessDenied, InvalidArgument, FormulaLengthExceedsLimit
   */
  write(
    sheet: SheetData,
    row: number,
    column: number,
    inputs: readonly (readonly Input[])[],
    locale: HostLocale = this.editing.locale,
  ): void {
    const box = { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 0 };
    this.editing.edit(() => {
      requireUnlocked(sheet, box);
      const before = cellAt(sheet, row, column)?.value ?? null;
      const merges = sheet.merges.filter((merge) => overlaps(merge, box));
      const spell = excelsSpelling(this.editing, sheet);
      const put = () =>
        inputs.forEach((line, y) => {
          line.forEach((input, x) => {
            if (input === null || hiddenByMerge(merges, row + y, column + x)) return;
            this.put(sheet, row + y, column + x, input, locale, spell);
          });
        });
      this.columns.around(sheet, box, put, (y, x) => (inputs[y - row]?.[x - column] ?? null) !== null);
      this.editing.report(edited(sheet, box, before));
    });
  }

  /** Throws what Excel throws for a typed text that a cell would not take. */
  requireTaken(sheet: SheetData, row: number, column: number, text: string): void {
    const typed = this.read(text, formatAt(sheet, row, column)?.numberFormat, this.editing.locale);
    if ("formula" in typed) requireFormula(typed.formula, this.editing.directory, { sheet, row, column });
  }

  /** Empties the contents of a rectangle and keeps its formats. A merged rectangle must lie inside it or outside it. */
  clearContents(sheet: SheetData, box: RangeBox): void {
    this.editing.edit(() => {
      requireUnlocked(sheet, box);
      this.requireWholeMerges(sheet, box);
      const before = cellAt(sheet, box.row, box.column)?.value ?? null;
      this.columns.around(sheet, box, () => {
        for (const [row, column, cell] of [...cellsIn(sheet, box)]) {
          this.editing.journal.setCell(sheet, row, column, cell.format ? { value: null, format: cell.format } : undefined);
        }
      });
      this.editing.report(edited(sheet, box, before));
    });
  }

  private requireWholeMerges(sheet: SheetData, box: RangeBox): void {
    if (sheet.merges.some((merge) => overlaps(merge, box) && !covers(box, merge) && !covers(merge, box))) {
      throw new ExcelError("InvalidOperation", "Part of a merged cell cannot be changed.");
    }
  }

  private put(
    sheet: SheetData,
    row: number,
    column: number,
    input: Exclude<Input, null>,
    locale: HostLocale,
    spell: ReturnType<typeof excelsSpelling>,
  ): void {
    const before = cellAt(sheet, row, column);
    const format = before ? before.format : inheritedFormat(sheet, row, column);
    const typed = this.read(input, format?.numberFormat, locale);
    const withFormat = (numberFormat: string | undefined) =>
      numberFormat !== undefined && (format?.numberFormat ?? "General") === "General"
        ? this.editing.formats.changer({ numberFormat })(format)
        : format;
    if ("formula" in typed) {
      requireFormula(typed.formula, this.editing.directory, { sheet, row, column });
      this.editing.journal.setCell(sheet, row, column, cellOf(before?.value ?? null, format, spell(typed.formula, row, column)));
      return;
    }
    const value = typeof typed.value === "string" ? this.renameHeader(sheet, row, column, typed.value) : typed.value;
    const cell = cellOf(value, withFormat(typed.numberFormat));
    this.editing.journal.setCell(sheet, row, column, cell.value === null && cell.format === undefined ? undefined : cell);
  }

  private read(input: Exclude<Input, null>, numberFormat: string | undefined, locale: HostLocale): ReturnType<typeof readTyped> {
    if (typeof input === "number") {
      if (!Number.isFinite(input)) throw new ExcelError("InvalidArgument", "A cell cannot hold this number.");
      return { value: input };
    }
    if (typeof input === "boolean") return { value: input };
    if (typeof input !== "string") throw new ExcelError("InvalidArgument", "A cell holds text, numbers and truth values.");
    if (input.length > LONGEST_TEXT && !input.startsWith("="))
      throw new ExcelError("InvalidArgument", `A cell holds at most ${LONGEST_TEXT} characters.`);
    if (numberFormat === "@") return { value: input === "" ? null : input.replace(/^'/, "") };
    return readTyped(input, locale, { now: this.editing.now, daysToUsual: daysToUsual(this.editing.data) });
  }
}

function cellOf(value: CellValue, format: Cell["format"], formula?: string): Cell {
  return { value, ...(formula !== undefined && { formula }), ...(format && { format }) };
}

function hiddenByMerge(merges: readonly RangeBox[], row: number, column: number): boolean {
  return merges.some((merge) => contains(merge, row, column) && (merge.row !== row || merge.column !== column));
}
