import type { CellValue, SheetData } from "../../../xlsx/workbook-data";
import type { DependencyGraph } from "./dependency-graph";
import type { FormulaNode } from "../formula/formula-node";
import type { CellAddress } from "../formula/references";
import { sameValue, type Scalar } from "../values/values";

/** Formula cells evaluated inside one another before the innermost is put first instead; keeps the call stack short. */
const DEEPEST = 24;

/**
 * One pass of recalculation: marks what is out of date, then evaluates it. A cell that needs another one evaluates that
 * first; cells that need each other in a circle (a strongly connected component, found by Tarjan's method) become 0.
 */
export class Recalculation {
  isRunning = false;
  private readonly marked: FormulaNode[] = [];
  private readonly changes: CellAddress[] = [];
  private readonly open: FormulaNode[] = [];
  private current: FormulaNode | undefined;
  private counter = 0;
  private depth = 0;

  constructor(
    private readonly graph: DependencyGraph,
    private readonly compute: (node: FormulaNode) => CellValue,
  ) {}

  mark(node: FormulaNode): void {
    if (node.state !== "clean") return;
    node.state = "dirty";
    this.marked.push(node);
  }

  /** Marks everything that depends on a cell, however far away. */
  markDependents(sheet: SheetData, row: number, column: number): void {
    const from = this.marked.length;
    this.graph.eachDependent(sheet, row, column, (node) => this.mark(node));
    this.spread(from);
  }

  /** Marks everything that depends on what is marked. */
  spread(from = 0): void {
    for (let i = from; i < this.marked.length; i += 1) {
      const { sheet, row, column } = this.marked[i]!;
      this.graph.eachDependent(sheet, row, column, (node) => this.mark(node));
    }
  }

  /**
   * Marks the volatile cells, which every pass evaluates, and all that depends on them: a circle that passes through what
   * INDIRECT reads is then met as a whole, whichever of its cells was edited.
   */
  markVolatile(nodes: Iterable<FormulaNode>): void {
    const from = this.marked.length;
    for (const node of nodes) this.mark(node);
    this.spread(from);
  }

  /** Leaves out cells that are gone. */
  forget(gone: (node: FormulaNode) => boolean): void {
    for (const node of this.marked) if (gone(node)) node.state = "clean";
  }

  /** Evaluates all that is marked; answers the cells whose value changed. */
  run(): CellAddress[] {
    this.isRunning = true;
    try {
      for (const node of this.marked) this.evaluateFirst(node);
    } finally {
      this.isRunning = false;
      for (const node of this.marked) node.state = "clean";
    }
    return this.changes;
  }

  /** Value of a cell that is out of date, for the cell that is being evaluated. */
  read(node: FormulaNode): Scalar {
    const reader = this.current;
    if (node.state === "open") {
      if (reader) reader.reaches = Math.min(reader.reaches, node.opened);
      if (reader === node) node.circular = true;
      return 0;
    }
    const value = this.evaluate(node);
    if (reader) reader.reaches = Math.min(reader.reaches, node.reaches);
    return value;
  }

  /** Evaluates a cell and, before it, those too deep below it to be evaluated in one go. */
  private evaluateFirst(node: FormulaNode): void {
    const waiting = [node];
    for (let next = waiting.at(-1); next; next = waiting.at(-1)) {
      if (next.state !== "dirty") {
        waiting.pop();
        continue;
      }
      try {
        this.evaluate(next);
      } catch (reason) {
        if (!(reason instanceof TooDeep)) throw reason;
        this.giveWay(waiting, reason.node);
      }
    }
  }

  private giveWay(waiting: FormulaNode[], needed: FormulaNode): void {
    const index = waiting.indexOf(needed);
    if (index < 0) {
      waiting.push(needed);
      return;
    }
    for (const node of waiting.slice(index)) {
      node.circular = true;
      this.store(node, 0);
    }
  }

  private evaluate(node: FormulaNode): CellValue {
    if (this.depth >= DEEPEST) throw new TooDeep(node);
    const reader = this.current;
    node.state = "open";
    node.circular = false;
    node.opened = node.reaches = this.counter += 1;
    this.open.push(node);
    this.current = node;
    this.depth += 1;
    let finished = false;
    try {
      const value = this.compute(node);
      finished = true;
      return this.close(node, value);
    } finally {
      this.depth -= 1;
      this.current = reader;
      if (!finished) for (const unfinished of this.open.splice(this.open.indexOf(node))) unfinished.state = "dirty";
    }
  }

  private close(node: FormulaNode, value: CellValue): CellValue {
    if (node.reaches < node.opened) return value;
    if (this.open.at(-1) === node && !node.circular) {
      this.open.pop();
      this.store(node, value);
      return value;
    }
    for (const member of this.open.splice(this.open.indexOf(node))) {
      member.circular = true;
      this.store(member, 0);
    }
    return 0;
  }

  private store(node: FormulaNode, value: CellValue): void {
    const { sheet, row, column } = node;
    node.state = "clean";
    const cells = sheet.cells.get(row);
    const cell = cells?.get(column);
    if (!cells || cell?.formula !== node.formula || sameValue(cell.value, value)) return;
    cells.set(column, { ...cell, value });
    this.changes.push({ sheet, row, column });
  }
}

class TooDeep extends Error {
  constructor(readonly node: FormulaNode) {
    super("evaluated too deep below another cell");
    this.name = "TooDeep";
  }
}
