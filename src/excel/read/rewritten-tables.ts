/** What a list of changes writes into tables, to be read back. */
import type { ContentBlock, RangeBox } from "../../sheets/layout/sheet-plan";
import { formulaIn } from "../../sheets/verification/formulas/cell-formulas";
import type { WorkbookChange } from "../../sheets/changes/workbook-change";

/** A table in which rows came, went or were written anew, by the name that it has at the end. */
export interface RewrittenTable {
  readonly name: string;
  /** Formulas that it was given, by rows and columns of its body. */
  readonly formulas: readonly AskedFormula[];
}

interface AskedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas are left out where later changes of the list move them or rename what they speak of. */
export function rewrittenTables(changes: readonly WorkbookChange[]): RewrittenTable[] {
  const rewriting = changes.filter((change) => change.kind === "rows" || change.kind === "rowRemoved" || change.kind === "tableCells");
  const renames = changes.some(({ kind }) => kind === "sheetRenamed" || kind === "tableRenamed");
  return [...new Set(rewriting.map(({ table }) => table))].map((name) => {
    const [change, ...more] = rewriting.filter(({ table }) => table === name);
    return { name, formulas: change === undefined || more.length > 0 || renames ? [] : formulasOf(change) };
  });
}

function formulasOf(change: Extract<WorkbookChange, { readonly kind: "rows" | "rowRemoved" | "tableCells" }>): AskedFormula[] {
  if (change.kind === "rowRemoved") return [];
  const blocks = change.kind === "rows" ? (change.formulas ?? []) : change.writes;
  return blocks.flatMap((block) => formulasIn(block, change.range));
}

function formulasIn({ row, column, cells }: Pick<ContentBlock, "row" | "column" | "cells">, table: RangeBox): AskedFormula[] {
  return cells.flatMap((line, r) =>
    line.flatMap((content, c) => {
      const formula = formulaIn(content);
      return formula === undefined ? [] : [{ row: row + r - table.row - 1, column: column + c - table.column, formula }];
    }),
  );
}
