import { CalculationEngine, type CellAddress } from "../../../src/host/calc/engine";
import { emptySheet, emptyWorkbook, type Cell, type CellValue, type SheetData, type WorkbookData } from "../../../src/xlsx/workbook-data";

/** What a test types into a cell: a value, or a formula with its `=`. */
export type Typed = CellValue;

/** A workbook for tests, with cells addressed as `A1` and an engine that is told of every change. */
export class CalcBed {
  readonly data: WorkbookData = emptyWorkbook();
  private running: CalculationEngine | undefined;

  constructor(readonly now: () => Date = () => new Date(2021, 5, 15, 12)) {}

  get engine(): CalculationEngine {
    if (!this.running) {
      this.running = new CalculationEngine(this.data, { now: this.now });
      this.running.recalculateAll();
    }
    return this.running;
  }

  sheet(name: string): SheetData {
    const known = this.data.sheets.find((sheet) => sheet.name === name);
    if (known) return known;
    const sheet = emptySheet(name);
    this.data.sheets.push(sheet);
    return sheet;
  }

  /** Fills cells before the engine starts, or lets it recalculate afterwards. */
  fill(sheetName: string, cells: Readonly<Record<string, Typed>>): CellAddress[] {
    const sheet = this.sheet(sheetName);
    const changed = Object.entries(cells).map(([text, typed]) => {
      const { row, column } = position(text);
      put(sheet, row, column, typed);
      return { sheet, row, column };
    });
    return this.running ? this.running.cellsChanged(changed) : [];
  }

  value(sheetName: string, text: string): CellValue {
    void this.engine;
    const { row, column } = position(text);
    return this.sheet(sheetName).cells.get(row)?.get(column)?.value ?? null;
  }

  /** Whether any formula reads itself around a circle. */
  hasCircle(): boolean {
    return this.data.sheets.some((sheet) =>
      [...sheet.cells].some(([row, cells]) => [...cells.keys()].some((column) => this.engine.isCircular({ sheet, row, column }))),
    );
  }

  /** Value of a formula evaluated in a cell, by default in row 40 of the first sheet. */
  evaluate(formula: string, at = "Z40", sheetName = this.data.sheets[0]?.name ?? "Foglio"): CellValue {
    return this.engine.evaluate(formula, { sheet: this.sheet(sheetName), ...position(at) });
  }
}

export function put(sheet: SheetData, row: number, column: number, typed: Typed): void {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map<number, Cell>()));
  if (typed === null) cells.delete(column);
  else if (typeof typed === "string" && typed.startsWith("=")) cells.set(column, { value: null, formula: typed });
  else cells.set(column, { value: typed });
}

/** All values of a workbook's cells, to compare. */
export function valuesIn(data: WorkbookData): unknown {
  return data.sheets.map((sheet) =>
    [...sheet.cells].map(([row, cells]) => [row, [...cells].map(([column, cell]) => [column, cell.value])]),
  );
}

export function position(text: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
