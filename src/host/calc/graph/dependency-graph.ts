import type { SheetData } from "../../../xlsx/workbook-data";
import type { CompiledFormula } from "../formula/compile";
import { cellKey, DependencyIndex } from "./dependency-index";
import type { Workspace } from "../evaluation";
import type { FormulaCache } from "../formula/formula-cache";
import type { FormulaNode } from "../formula/formula-node";
import { Area, Union } from "../formula/references";

/** All formula cells of a workbook and what each of them reads. */
export class DependencyGraph {
  private readonly nodes = new Map<SheetData, Map<number, FormulaNode>>();
  private readonly indexes = new Map<SheetData, DependencyIndex<FormulaNode>>();
  readonly volatileNodes = new Set<FormulaNode>();

  constructor(
    private readonly cache: FormulaCache,
    private readonly workspace: Workspace,
  ) {}

  node(sheet: SheetData, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(cellKey(row, column));
  }

  nodesOf(sheet: SheetData): ReadonlyMap<number, FormulaNode> {
    return this.nodes.get(sheet) ?? NO_NODES;
  }

  *allNodes(): Iterable<FormulaNode> {
    for (const nodes of this.nodes.values()) yield* nodes.values();
  }

  sheets(): Iterable<SheetData> {
    return this.nodes.keys();
  }

  /** Makes the node of a cell agree with the cell's formula; answers a node that is new. */
  update(sheet: SheetData, row: number, column: number, formula: string | undefined): FormulaNode | undefined {
    let nodes = this.nodes.get(sheet);
    const key = cellKey(row, column);
    const known = nodes?.get(key);
    if (known?.formula === formula) return undefined;
    if (known) this.removeNode(known);
    if (formula === undefined) return undefined;
    if (!nodes) this.nodes.set(sheet, (nodes = new Map()));
    const compiled = this.cache.at(formula, row, column);
    const node: FormulaNode = {
      sheet,
      row,
      column,
      formula,
      compiled,
      precedents: [],
      state: "clean",
      circular: false,
      opened: 0,
      reaches: 0,
    };
    nodes.set(key, node);
    if (compiled.volatile) this.volatileNodes.add(node);
    this.subscribe(node);
    return node;
  }

  removeNode(node: FormulaNode): void {
    this.nodes.get(node.sheet)?.delete(cellKey(node.row, node.column));
    this.volatileNodes.delete(node);
    this.unsubscribe(node);
  }

  removeSheet(sheet: SheetData): void {
    for (const node of [...this.nodesOf(sheet).values()]) this.removeNode(node);
    this.nodes.delete(sheet);
  }

  /** Finds anew what a formula reads, after names, tables or sheets changed. */
  resubscribe(node: FormulaNode): void {
    this.unsubscribe(node);
    this.subscribe(node);
  }

  eachDependent(sheet: SheetData, row: number, column: number, visit: (node: FormulaNode) => void): void {
    this.indexes.get(sheet)?.eachDependent(row, column, visit);
  }

  eachReaderOf(sheet: SheetData, visit: (node: FormulaNode) => void): void {
    this.indexes.get(sheet)?.eachOfSheet(visit);
  }

  private subscribe(node: FormulaNode): void {
    const areas: Area[] = [];
    this.collect(node.compiled, node.sheet, node, areas, new Set());
    for (const area of areas) this.indexOf(area.sheet).add(area, node);
    node.precedents = areas;
  }

  private unsubscribe(node: FormulaNode): void {
    for (const area of node.precedents) this.indexes.get(area.sheet)?.remove(area, node);
    node.precedents = [];
  }

  private indexOf(sheet: SheetData): DependencyIndex<FormulaNode> {
    let index = this.indexes.get(sheet);
    if (!index) this.indexes.set(sheet, (index = new DependencyIndex()));
    return index;
  }

  private collect(compiled: CompiledFormula, sheet: SheetData, { row, column }: FormulaNode, areas: Area[], namesSeen: Set<string>): void {
    const evaluation = { sheet, row, column, workspace: this.workspace };
    for (const reference of compiled.references) {
      const operand = reference(evaluation);
      if (operand instanceof Area) areas.push(operand);
      else if (operand instanceof Union) areas.push(...operand.areas);
    }
    const { symbols } = this.workspace;
    for (const use of compiled.symbols) {
      if (use.kind !== "name") continue;
      const from = use.sheet === undefined ? sheet : symbols.sheet(use.sheet);
      const definition = from && symbols.name(use.name, from);
      if (from && definition) {
        if (namesSeen.has(definition.refersTo)) continue;
        namesSeen.add(definition.refersTo);
        this.collect(this.cache.ofName(definition.refersTo), from, { row, column } as FormulaNode, areas, namesSeen);
      } else {
        const place = symbols.table(use.name);
        if (place)
          areas.push(
            new Area(place.sheet, place.table.range.row, place.table.range.column, place.table.range.rows, place.table.range.columns),
          );
      }
    }
  }
}

const NO_NODES: ReadonlyMap<number, FormulaNode> = new Map();
