import { daysToUsual } from "../../xlsx/date-system";
import type { CellValue, RangeBox, SheetData, WorkbookData } from "../../xlsx/workbook-data";
import { DependencyGraph } from "./graph/dependency-graph";
import { toScalar, type Evaluation, type Workspace } from "./evaluation";
import { FormulaCache } from "./formula/formula-cache";
import type { FormulaNode } from "./formula/formula-node";
import { Recalculation } from "./graph/recalculation";
import { Area, type CellAddress } from "./formula/references";
import { SymbolWatch, type SymbolChanges } from "./graph/symbol-changes";
import { Symbols } from "./graph/symbols";
import { TextIndexes } from "./text-index";
import { NUM, VALUE, type Scalar } from "./values/values";

export type { CellAddress } from "./formula/references";

const LONGEST_TEXT = 32_767;

/**
 * Keeps the values of a workbook's formula cells right. Results are written into the cells by replacing the cell objects.
 * The workbook is changed by others, who say so through `cellsChanged` and `structureChanged`.
 */
export class CalculationEngine implements Workspace {
  readonly extent = { rows: 1, columns: 1 };
  openNames = new Set<string>();
  textIndexes = new TextIndexes();
  symbols: Symbols;
  private readonly cache = new FormulaCache();
  private readonly graph: DependencyGraph;
  private readonly watch: SymbolWatch;
  private recalculation: Recalculation;
  /** What TODAY and NOW tell during one calculation. */
  private moment: Date;

  /** Reads the workbook's formulas; values stay as they are until `recalculateAll` or a change. */
  constructor(
    private readonly data: WorkbookData,
    private readonly options: { readonly now: () => Date },
  ) {
    this.symbols = new Symbols(data);
    this.watch = new SymbolWatch(data, this.cache);
    this.graph = new DependencyGraph(this.cache, this);
    this.moment = options.now();
    this.recalculation = this.newRecalculation();
    this.watch.look();
    for (const sheet of data.sheets) this.readSheet(sheet);
  }

  /** Computes every formula anew. */
  recalculateAll(): void {
    this.recalculation = this.newRecalculation();
    for (const node of this.graph.allNodes()) this.recalculation.mark(node);
    this.recalculation.run();
  }

  /**
   * Recalculates what depends on cells whose value or formula changed (or that came or went).
   * Answers the formula cells whose value is different now.
   */
  cellsChanged(cells: Iterable<CellAddress>): CellAddress[] {
    const recalculation = (this.recalculation = this.newRecalculation());
    this.takeCells([...cells]);
    recalculation.markVolatile(this.graph.volatileNodes);
    return recalculation.run();
  }

  /**
   * Takes in changes of sheets, names and tables, which it finds by itself, and of sheets whose cells moved (rows or columns
   * inserted, deleted, sorted): without `moved`, any sheet's cells may have. Recalculates what is concerned, and what depends
   * on `cells` that changed at the same time. Answers the formula cells whose value is different now.
   */
  structureChanged(moved: Iterable<SheetData> = this.data.sheets, cells: Iterable<CellAddress> = []): CellAddress[] {
    const recalculation = (this.recalculation = this.newRecalculation());
    this.symbols = new Symbols(this.data);
    const changes = this.watch.look();
    for (const sheet of changes.removedSheets) {
      this.graph.eachReaderOf(sheet, (node) => recalculation.mark(node));
      this.graph.removeSheet(sheet);
    }
    const fresh = new Set(changes.addedSheets);
    const known = new Set(this.data.sheets);
    const swept = new Set([...moved, ...fresh].filter((sheet) => known.has(sheet)));
    for (const sheet of swept) {
      this.readSheet(sheet);
      for (const node of this.graph.nodesOf(sheet).values()) recalculation.mark(node);
    }
    this.takeCells([...cells].filter(({ sheet }) => known.has(sheet)));
    if (changes.any) this.resubscribeConcerned(changes);
    for (const sheet of swept) this.graph.eachReaderOf(sheet, (node) => recalculation.mark(node));
    recalculation.forget((node) => !known.has(node.sheet));
    recalculation.spread();
    recalculation.markVolatile(this.graph.volatileNodes);
    return recalculation.run();
  }

  /**
   * Value of a formula as if it stood in a cell; the workbook is not touched. A formula that was written for another cell,
   * as conditional formats and validations are for their range's first one, is read as if copied from `base`.
   */
  evaluate(formula: string, at: CellAddress, base: Pick<CellAddress, "row" | "column"> = at): CellValue {
    this.moment = this.options.now();
    return this.resultAt(this.cache.at(formula, base.row, base.column).raw, at);
  }

  /** The rectangle that a formula refers to, such as `=Name` of a list validation; undefined when it yields no single range. */
  rangeOf(formula: string, at: CellAddress): { readonly sheet: SheetData; readonly range: RangeBox } | undefined {
    const operand = this.cache.at(formula, at.row, at.column).raw({ ...at, workspace: this });
    if (!(operand instanceof Area)) return undefined;
    const { sheet, row, column, rows, columns } = operand;
    return { sheet, range: { row, column, rows, columns } };
  }

  /** Whether the cell's formula reads itself around a circle; Excel shows 0 there and warns. */
  isCircular({ sheet, row, column }: CellAddress): boolean {
    return this.graph.node(sheet, row, column)?.circular ?? false;
  }

  valueAt(sheet: SheetData, row: number, column: number): Scalar {
    const cell = sheet.cells.get(row)?.get(column);
    if (cell === undefined) return null;
    if (cell.formula === undefined || !this.recalculation.isRunning) return cell.value;
    const node = this.graph.node(sheet, row, column);
    return node && node.state !== "clean" ? this.recalculation.read(node) : cell.value;
  }

  now(): Date {
    return this.moment;
  }

  get daysToUsual(): number {
    return daysToUsual(this.data);
  }

  formula(text: string) {
    return this.cache.ofName(text);
  }

  private newRecalculation(): Recalculation {
    this.moment = this.options.now();
    this.textIndexes = new TextIndexes();
    return new Recalculation(this.graph, (node) => this.resultAt(node.compiled.raw, node));
  }

  private resultAt(raw: FormulaNode["compiled"]["raw"], { sheet, row, column }: CellAddress): CellValue {
    const evaluation: Evaluation = { sheet, row, column, workspace: this };
    const outer = this.openNames;
    if (outer.size > 0) this.openNames = new Set();
    try {
      return storable(toScalar(raw(evaluation), evaluation));
    } finally {
      this.openNames = outer;
    }
  }

  private takeCells(cells: readonly CellAddress[]): void {
    for (const { sheet, row, column } of cells) this.readCell(sheet, row, column);
    for (const { sheet, row, column } of cells) {
      const node = this.graph.node(sheet, row, column);
      if (node) this.recalculation.mark(node);
      this.recalculation.markDependents(sheet, row, column);
    }
  }

  private resubscribeConcerned(changes: SymbolChanges): void {
    const concerned = new Map<SheetData, Map<FormulaNode["compiled"], boolean>>();
    for (const node of this.graph.allNodes()) {
      let onSheet = concerned.get(node.sheet);
      if (!onSheet) concerned.set(node.sheet, (onSheet = new Map()));
      let isConcerned = onSheet.get(node.compiled);
      if (isConcerned === undefined)
        onSheet.set(node.compiled, (isConcerned = node.compiled.symbols.some((use) => changes.concerns(use, node.sheet))));
      if (!isConcerned) continue;
      this.graph.resubscribe(node);
      this.recalculation.mark(node);
    }
  }

  private readCell(sheet: SheetData, row: number, column: number): void {
    this.extent.rows = Math.max(this.extent.rows, row + 1);
    this.extent.columns = Math.max(this.extent.columns, column + 1);
    this.graph.update(sheet, row, column, sheet.cells.get(row)?.get(column)?.formula);
  }

  private readSheet(sheet: SheetData): void {
    for (const node of [...this.graph.nodesOf(sheet).values()]) {
      if (sheet.cells.get(node.row)?.get(node.column)?.formula !== node.formula) this.graph.removeNode(node);
    }
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) {
        if (row >= this.extent.rows || column >= this.extent.columns || cell.formula !== undefined) this.readCell(sheet, row, column);
      }
    }
  }
}

/** A result as a cell may hold it: an empty reference gives 0, and what is too large or too long is an error. */
function storable(value: Scalar): CellValue {
  if (value === null) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : NUM;
  return typeof value === "string" && value.length > LONGEST_TEXT ? VALUE : value;
}
