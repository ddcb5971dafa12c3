import { daysToUsual } from "../../../xlsx/date-system";
import type { CellValue, RangeBox, SheetData, ValidationData } from "../../../xlsx/workbook-data";
import { shiftFormula } from "../../calc/formula/shift-formula";
import { cellAt, formatAt, usedBox } from "../../model/cells/cell-access";
import { readTyped } from "../../model/cells/typed-text";
import type { Workbook } from "../../model/workbook";
import type { PlacedBox } from "../../model/formulas/referred-place";
import { referredBox } from "./named-places";
import { choicesOf } from "./choices";
import { accepts, type EntryCheck } from "./entry-check";
import { holds, type Place } from "./place";
import type { Language } from "../page/texts";

/** Cells of a list that are asked for, at most. */
const LONGEST_LIST = 2000;

/** The validation that governs one cell, with the workbook that computes its formulas. */
export class CellValidation {
  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: SheetData,
    private readonly place: Place,
    readonly data: ValidationData,
  ) {}

  /** True when the cell offers a drop-down. */
  get offersChoices(): boolean {
    return this.data.rule.kind === "list" && this.data.rule.dropDown !== false;
  }

  /** What the drop-down offers. */
  choices(): string[] {
    const { rule } = this.data;
    if (rule.kind !== "list") return [];
    const { language, cellsOf, moved } = this.check();
    return choicesOf(rule.source.startsWith("=") ? moved(rule.source) : rule.source, cellsOf, language);
  }

  /** Whether Excel would take these typed characters. */
  acceptsTyped(typed: string): boolean {
    return accepts(this.data, this.valueOfTyped(typed), this.sheet, this.place, this.check());
  }

  private valueOfTyped(typed: string): CellValue {
    const { row, column } = this.place;
    if (formatAt(this.sheet, row, column)?.numberFormat === "@") return typed;
    const read = readTyped(typed, this.workbook.locale, { now: () => new Date(), daysToUsual: daysToUsual(this.workbook.data) });
    return "formula" in read ? this.evaluate(read.formula) : read.value;
  }

  private check(): EntryCheck {
    return {
      language: valueLanguage(this.workbook),
      moved: (formula) => shiftFormula(formula, this.place.row - this.range.row, this.place.column - this.range.column),
      evaluate: (formula) => this.evaluate(formula),
      cellsOf: (formula) => this.cellsOf(formula),
    };
  }

  private get range(): RangeBox {
    return this.data.range;
  }

  /** The values of the cells that a formula refers to: read where it is an address or a name, else (OFFSET) computed one by one. */
  private cellsOf(formula: string): CellValue[] {
    const reference = formula.replace(/^=/, "");
    const place = referredBox(this.workbook.data, reference, this.sheet);
    if (place) return valuesOf(place);
    const rows = Number(this.evaluate(`=ROWS(${reference})`));
    const columns = Number(this.evaluate(`=COLUMNS(${reference})`));
    const count = Math.min(rows * columns, LONGEST_LIST);
    if (!Number.isFinite(count)) return [];
    return Array.from({ length: count }, (_, index) => {
      const item = `INDEX(${reference},${Math.floor(index / columns) + 1},${(index % columns) + 1})`;
      // The value of an empty cell would be 0.
      return this.evaluate(`=IF(ISBLANK(${item}),"",${item})`);
    });
  }

  private evaluate(formula: string): CellValue {
    return this.workbook.evaluate(formula, this.sheet, this.place.row, this.place.column);
  }
}

function valuesOf({ sheet, box }: PlacedBox): CellValue[] {
  const used = usedBox(sheet, { ...box, rows: Math.min(box.rows, LONGEST_LIST), columns: Math.min(box.columns, LONGEST_LIST) }, true);
  if (!used) return [];
  return Array.from({ length: used.rows }, (_, row) =>
    Array.from({ length: used.columns }, (_unused, column) => cellAt(sheet, used.row + row, used.column + column)?.value ?? null),
  ).flat();
}

/** The validation of a cell, if it has one. */
export function validationOf(workbook: Workbook, sheet: SheetData, place: Place): CellValidation | undefined {
  const data = sheet.validations.find((validation) => holds(validation.range, place));
  return data && new CellValidation(workbook, sheet, place, data);
}

/** The language in which a workbook's numbers and dates are shown and typed. */
export function valueLanguage(workbook: Workbook): Language {
  return workbook.locale === "it-IT" ? "it" : "en";
}
