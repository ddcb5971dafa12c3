/**
 * Formulas in tables. Excel fills a formula that is written into a blank column of a table down the whole column. So formulas that
 * differ by row must be in their cells before the cells are in a table, and may speak of no table; those of columns that compute
 * each row from the row itself are written once the table is there, which makes calculated columns of them.
 */
import { isFormula, type CellContent, type ContentBlock, type RangeBox, type SheetPlan } from "./sheet-plan";
import { contains } from "./range-box";

/** Whether a formula holds a structured reference. */
export function speaksOfTable(formula: string): boolean {
  return withoutTexts(formula).includes("[");
}

/** `[@Peso]`, `[@[2026 inizio]]`. */
function speaksOfItsRow(formula: string): boolean {
  return withoutTexts(formula).includes("[@");
}

function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, "");
}

/** A column of a table that is the same formula of the row in every row. */
export interface CalculatedColumn {
  readonly table: string;
  /** Of the sheet, from 0. */
  readonly column: number;
  readonly formula: string;
}

export function calculatedColumns({ blocks, tables }: Pick<SheetPlan, "blocks" | "tables">): CalculatedColumn[] {
  return tables.flatMap(({ name, range }) =>
    columnsOf(range, blocks).flatMap((contents, at): CalculatedColumn[] => {
      const [first] = contents;
      if (first === undefined || !isFormula(first) || !speaksOfItsRow(first.formula)) return [];
      const { formula } = first;
      return contents.every((content) => isFormula(content) && content.formula === formula)
        ? [{ table: name, column: range.column + at, formula }]
        : [];
    }),
  );
}

/** Whether a formula in this cell must be there before the table: it stands in a column of one that is no calculated column. */
export function precedesTable(plan: Pick<SheetPlan, "blocks" | "tables">): (row: number, column: number) => boolean {
  const calculated = calculatedColumns(plan);
  return (row, column) => {
    const table = plan.tables.find(({ range }) => contains(range, row, column));
    return table !== undefined && !calculated.some((known) => known.table === table.name && known.column === column);
  };
}

/** What the rows of a table hold, header left out, column by column. */
function columnsOf(range: RangeBox, blocks: readonly ContentBlock[]): CellContent[][] {
  const columns = Array.from({ length: range.columns }, () => Array<CellContent>(range.rows - 1).fill(null));
  for (const { row, column, cells } of blocks) {
    if (row >= range.row + range.rows || row + cells.length <= range.row) continue;
    cells.forEach((line, r) =>
      line.forEach((content, c) => {
        const contents = columns[column + c - range.column];
        if (contents && contains(range, row + r, column + c) && row + r > range.row) contents[row + r - range.row - 1] = content;
      }),
    );
  }
  return columns;
}
