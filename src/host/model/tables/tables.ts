import type { CellValue, RangeBox, SheetData, TableColumn, TableData } from "../../../xlsx/workbook-data";
import { automaticTableName } from "./automatic-table-names";
import { cellAt } from "../cells/cell-access";
import type { PlacedTable } from "../directory";
import type { Editing } from "../cells/editing";
import { ExcelError } from "../excel-error";
import { rewriteFormulas } from "../formulas/formula-rewriting";
import { requireUnprotected } from "../structure/guards";
import type { Identities } from "../identities";
import { requireDefinedName } from "../names/name-rules";
import { contains, overlaps } from "../../../xlsx/range-box";
import { distinctColumnName } from "./table-columns";
import { continueRows } from "./table-growth";

/** Tables. `TableData` objects are replaced on change; their id stays. */
export class Tables {
  constructor(
    private readonly editing: Editing,
    private readonly ids: { readonly tables: Identities; readonly conditionalFormats: Identities },
  ) {}

  all(): PlacedTable[] {
    return this.editing.data.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  idOf(table: TableData): string {
    return this.ids.tables.of(table);
  }

  /** A table by name or id. */
  find(key: string): PlacedTable | undefined {
    return this.editing.directory.table(key) ?? this.ofId(key);
  }

  ofId(id: string): PlacedTable | undefined {
    return this.editing.directory.tableOfId(id);
  }

  /** The table that has this cell. */
  at(sheet: SheetData, row: number, column: number): TableData | undefined {
    return sheet.tables.find((table) => contains(table.range, row, column));
  }

  /**
   * Makes a table of a rectangle whose first row holds the headers; they become distinct texts.
   * @throws ExcelError AccessDenied; MergedRangeConflict over merged cells or another table
   */
  add(sheet: SheetData, box: RangeBox): PlacedTable {
    return this.editing.edit(() => {
      requireUnprotected(sheet);
      this.requireFree(sheet, box, undefined);
      const range = box.rows > 1 ? box : { ...box, rows: 2 };
      const columns = this.namedColumns(sheet, range);
      const table: TableData = { name: this.freeName(), range, columns, style: "TableStyleMedium2", bandedRows: true, filterButtons: true };
      this.store(sheet, [...sheet.tables, table]);
      this.editing.report({ kind: "tableAdded", sheet, table: this.idOf(table) });
      return { sheet, table };
    });
  }

  /** Changes a table's look. */
  change({ sheet, table }: PlacedTable, fields: Partial<Pick<TableData, "style" | "bandedRows" | "filterButtons">>): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      this.replace(sheet, table, { ...table, ...fields });
      this.editing.report({ kind: "layout", sheet });
    });
  }

  /** @throws ExcelError InvalidArgument for an illegal name and for one that a table or a name of the workbook has */
  rename({ sheet, table }: PlacedTable, name: unknown): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      requireDefinedName(name);
      if (name === table.name) return;
      const other = this.find(name);
      const namesTaken = [...this.editing.data.names].some((item) => item.name.toLowerCase() === name.toLowerCase());
      if ((other && other.table !== table) || namesTaken) throw new ExcelError("InvalidArgument", `The name ${name} exists already.`);
      const before = table.name;
      this.replace(sheet, table, { ...table, name });
      if (this.editing.automaticTableNames.isUnknownToFormulas(before)) return;
      rewriteFormulas(this.editing, { kind: "renameTable", from: before, to: name }, this.ids);
    });
  }

  /**
   * Gives a table another rectangle with the same header row. New rows continue calculated columns, formats, validations and
   * conditional formats; new columns take their name from the header cells.
   * @throws ExcelError AccessDenied; InvalidArgument when the header row differs; MergedRangeConflict over merged cells or another table
   */
  resize({ sheet, table }: PlacedTable, box: RangeBox): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      if (box.row !== table.range.row || box.rows < 2 || !overlaps(box, table.range)) {
        throw new ExcelError("InvalidArgument", "A table keeps its header row and at least one row below it.");
      }
      this.requireFree(sheet, box, table);
      const resized = { ...table, range: box, columns: this.namedColumns(sheet, box, table) };
      this.replace(sheet, table, resized);
      continueRows(this.editing, this.ids.conditionalFormats, sheet, resized, table.range);
      this.editing.report({ kind: "layout", sheet });
    });
  }

  /** Lengthens a table by rows below its last one; they continue it as in `resize`. */
  grow({ sheet, table }: PlacedTable, rows: number): void {
    this.resize({ sheet, table }, { ...table.range, rows: table.range.rows + rows });
  }

  /** Takes in the column beside the last one. */
  widen({ sheet, table }: PlacedTable): void {
    this.resize({ sheet, table }, { ...table.range, columns: table.range.columns + 1 });
  }

  /** Makes plain cells of a table; formulas that named it become plain too in Excel, here they keep their last text. */
  convertToRange({ sheet, table }: PlacedTable): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      this.store(
        sheet,
        sheet.tables.filter((item) => item !== table),
      );
      this.editing.report({ kind: "tableDeleted", sheet, table: this.idOf(table) });
    });
  }

  /** Deletes a table with its contents and formats; formulas that named it become `#REF!`. */
  delete({ sheet, table }: PlacedTable): void {
    this.editing.edit(() => {
      requireUnprotected(sheet);
      const { range } = table;
      for (let row = range.row; row < range.row + range.rows; row++) {
        for (let column = range.column; column < range.column + range.columns; column++)
          this.editing.journal.setCell(sheet, row, column, undefined);
      }
      this.store(
        sheet,
        sheet.tables.filter((item) => item !== table),
      );
      rewriteFormulas(this.editing, { kind: "deleteTable", table: table.name }, this.ids);
      this.editing.report({ kind: "tableDeleted", sheet, table: this.idOf(table) });
    });
  }

  /** Marks a column as calculated: rows that come later take this formula. */
  setColumnFormula({ sheet, table }: PlacedTable, index: number, formula: string | undefined): void {
    const columns = table.columns.map((column, position) => (position === index ? withFormula(column, formula) : column));
    this.replace(sheet, table, { ...table, columns });
  }

  /** What becomes of a text written into a header cell: distinct, and the new name of the column in all formulas. */
  renameHeader(sheet: SheetData, row: number, column: number, text: string): string {
    const table = sheet.tables.find((item) => item.headerRow !== false && item.range.row === row && contains(item.range, row, column));
    if (!table) return text;
    const index = column - table.range.column;
    const current = table.columns[index];
    if (!current || current.name === text) return text;
    const others = table.columns.filter((_, position) => position !== index);
    const name = distinctColumnName(text, others, this.editing.locale);
    this.replace(sheet, table, {
      ...table,
      columns: table.columns.map((item, position) => (position === index ? { ...item, name } : item)),
    });
    rewriteFormulas(this.editing, { kind: "renameTableColumn", table: table.name, from: current.name, to: name }, this.ids);
    return name;
  }

  /** Puts a changed table in the place of another; its id stays. */
  replace(sheet: SheetData, before: TableData, after: TableData): void {
    this.ids.tables.carry(before, after);
    this.store(
      sheet,
      sheet.tables.map((item) => (item === before ? after : item)),
    );
  }

  private requireFree(sheet: SheetData, box: RangeBox, self: TableData | undefined): void {
    const inTheWay =
      sheet.tables.some((other) => other !== self && overlaps(other.range, box)) || sheet.merges.some((merge) => overlaps(merge, box));
    if (inTheWay) throw new ExcelError("MergedRangeConflict", "A table cannot overlap another table or merged cells.");
  }

  /** Columns named by the header cells, which become distinct texts; columns known before keep their formula. */
  private namedColumns(sheet: SheetData, box: RangeBox, known?: TableData): TableColumn[] {
    const columns: TableColumn[] = [];
    for (let index = 0; index < box.columns; index++) {
      const column = box.column + index;
      const before = known?.columns[column - known.range.column];
      const cell = cellAt(sheet, box.row, column);
      const name = before?.name ?? distinctColumnName(headerText(cell?.value ?? null), columns, this.editing.locale);
      columns.push(before ?? { name });
      if (cell?.value !== name || cell.formula !== undefined)
        this.editing.journal.setCell(sheet, box.row, column, { value: name, ...(cell?.format && { format: cell.format }) });
    }
    return columns;
  }

  private freeName(): string {
    const named = (number: number) => automaticTableName(number, this.editing.locale);
    let number = 1;
    while (this.find(named(number))) number++;
    return named(number);
  }

  private store(sheet: SheetData, tables: TableData[]): void {
    this.editing.journal.setStructure(sheet, "tables", tables);
  }
}

function withFormula(column: TableColumn, formula: string | undefined): TableColumn {
  const { formula: _, ...rest } = column;
  return formula === undefined ? rest : { ...rest, formula };
}

function headerText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
