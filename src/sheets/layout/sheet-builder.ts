/** Collects the pieces of a `SheetPlan` cell by cell, and turns them into the fewest blocks and styled ranges. */
import { fittingPage } from "./pagination";
import type {
  CellContent,
  ConditionalFormatPlan,
  ContentBlock,
  NamedRange,
  RangeBox,
  SheetPlan,
  StyleDefinition,
  StyledRange,
  TableColumnName,
  TablePlan,
  UnscaledPrint,
  ValidationPlan,
  WorkbookName,
} from "./sheet-plan";
import { joinedStyles } from "./styled-ranges";
import { highestRow, isSeveralLines, standardRow } from "./text-height";

export function box(row: number, column: number, rows = 1, columns = 1): RangeBox {
  return { row, column, rows, columns };
}

export function formula(text: string): { readonly formula: string } {
  return { formula: text };
}

export class SheetBuilder {
  private readonly blocks: ContentBlock[] = [];
  private readonly styled: StyledRange[] = [];
  private readonly heights = new Map<number, number>();
  private readonly merges: RangeBox[] = [];
  private readonly names: NamedRange[] = [];
  private readonly workbookNames: WorkbookName[] = [];
  private readonly tables: TablePlan[] = [];
  private readonly columnBodies: (TableColumnName & { readonly range: RangeBox })[] = [];
  private readonly validations: ValidationPlan[] = [];
  private readonly conditionalFormats: ConditionalFormatPlan[] = [];

  constructor(
    private readonly name: string,
    private readonly tabColor: string,
    private readonly columnWidths: readonly number[],
  ) {}

  /** A rectangle of contents in one style, or in one style a column. */
  block(
    row: number,
    column: number,
    cells: readonly (readonly CellContent[])[],
    style?: StyleDefinition | readonly StyleDefinition[],
  ): RangeBox {
    const columns = cells[0]?.length ?? 0;
    const range = box(row, column, cells.length, columns);
    if (cells.length === 0 || columns === 0) return range;
    this.blocks.push({ row, column, cells });
    if (style !== undefined) this.style(range, style);
    return range;
  }

  /** One cell, merged over `columns` and `rows` where more than 1. */
  cell(
    row: number,
    column: number,
    content: CellContent,
    style: StyleDefinition,
    span: { columns?: number; rows?: number } = {},
  ): RangeBox {
    const range = box(row, column, span.rows ?? 1, span.columns ?? 1);
    if (content !== null) this.blocks.push({ row, column, cells: [[content]] });
    this.style(range, style);
    if (range.rows > 1 || range.columns > 1) this.merges.push(range);
    return range;
  }

  style(range: RangeBox, style: StyleDefinition | readonly StyleDefinition[]): void {
    if (!Array.isArray(style)) {
      this.styled.push({ ...range, style: (style as StyleDefinition).name });
      return;
    }
    const columns = style as readonly StyleDefinition[];
    let first = 0;
    for (let at = 1; at <= range.columns; at++) {
      if (at < range.columns && columns[at]?.name === columns[first]?.name) continue;
      this.styled.push({
        row: range.row,
        column: range.column + first,
        rows: range.rows,
        columns: at - first,
        style: columns[first]?.name ?? "",
      });
      first = at;
    }
  }

  /** Height of a row as it stands now, in points. */
  heightOf(row: number): number {
    return this.heights.get(row) ?? standardRow;
  }

  /** Makes a row at least this high, in points. Excel never fits a row again whose height was set. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.min(highestRow, Math.max(points, this.heights.get(row) ?? 0)));
  }

  /**
   * As `height`, for a row without merged cells, which Excel fits by itself while people type: so one line sets nothing. What
   * is longer from the beginning is set, since pages are divided by heights that are known, whatever program shows them.
   */
  fittedHeight(row: number, points: number): void {
    if (isSeveralLines(points)) this.height(row, points);
  }

  nameRange(name: string, range: RangeBox): void {
    this.names.push({ name, range: box(range.row, range.column) });
  }

  workbookName(name: string, range: RangeBox): void {
    this.workbookNames.push({ name, range });
  }

  /** Names the cells of a column of a table that was placed before, those of rows to come included. */
  columnName(name: string, column: TableColumnName): void {
    const bodies = this.columnBodies.filter(({ table, header }) => table === column.table && header === column.header);
    this.workbookNames.push(...bodies.map(({ range }) => ({ name, range, column })));
  }

  /** A table of header texts and rows, in one style a column. */
  table(
    name: string,
    row: number,
    column: number,
    headers: readonly { readonly text: string; readonly header: StyleDefinition; readonly style: StyleDefinition }[],
    rows: readonly (readonly CellContent[])[],
    options: { readonly showFilter?: boolean } = {},
  ): RangeBox {
    this.block(
      row,
      column,
      [headers.map((header) => header.text)],
      headers.map((header) => header.header),
    );
    this.block(
      row + 1,
      column,
      rows,
      headers.map((header) => header.style),
    );
    const range = box(row, column, rows.length + 1, headers.length);
    this.tables.push({ name, range, ...(options.showFilter ? { showFilter: true } : {}) });
    this.columnBodies.push(
      ...headers.map(({ text }, at) => ({ table: name, header: text, range: box(row + 1, column + at, rows.length) })),
    );
    return range;
  }

  validate(plan: ValidationPlan): void {
    this.validations.push(plan);
  }

  conditionalFormat(plans: ConditionalFormatPlan | readonly ConditionalFormatPlan[]): void {
    this.conditionalFormats.push(...[plans].flat());
  }

  build(options: {
    print: UnscaledPrint;
    freeze?: { rows: number; columns: number };
    hiddenColumns?: { first: number; count: number };
  }): SheetPlan {
    const { largest, ...page } = options.print;
    return {
      name: this.name,
      tabColor: this.tabColor,
      columnWidths: this.columnWidths,
      ...(options.hiddenColumns ? { hiddenColumns: options.hiddenColumns } : {}),
      rowHeights: heightRuns(this.heights),
      styles: joinedStyles(this.styled),
      blocks: this.blocks,
      merges: this.merges,
      names: this.names,
      workbookNames: this.workbookNames,
      tables: this.tables,
      validations: this.validations,
      conditionalFormats: this.conditionalFormats,
      ...(options.freeze ? { freeze: options.freeze } : {}),
      print: { ...page, ...fittingPage(this.printedWidths(page), largest) },
    };
  }

  private printedWidths({ area }: UnscaledPrint): readonly number[] {
    return area ? this.columnWidths.slice(area.column, area.column + area.columns) : this.columnWidths;
  }
}

function heightRuns(heights: ReadonlyMap<number, number>): { row: number; rows: number; height: number }[] {
  const runs: { row: number; rows: number; height: number }[] = [];
  for (const [row, height] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && last.row + last.rows === row && last.height === height) last.rows++;
    else runs.push({ row, rows: 1, height });
  }
  return runs;
}
