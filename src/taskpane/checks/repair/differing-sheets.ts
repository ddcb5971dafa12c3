/** What a verification found, sheet by sheet. Pure. */
import { isFormula, type CellContent } from "../../../sheets/layout/sheet-plan";
import { cellAddress } from "../../../sheets/reading/snapshot-reader";
import type { WorkbookDifference } from "../../../sheets/verification/difference";

export interface DifferingSheet {
  readonly sheet: string;
  /** Cells whose formula is missing or another. */
  readonly formulas: readonly string[];
  /** Cells with something typed over their formula. */
  readonly typed: readonly { readonly cell: string; readonly value: string }[];
  readonly names: readonly string[];
}

export function differingSheets(differences: readonly WorkbookDifference[]): DifferingSheet[] {
  return [...new Set(differences.map(({ sheet }) => sheet))].map((sheet) => {
    const own = differences.filter((difference) => difference.sheet === sheet);
    const cells = own.flatMap((difference) =>
      difference.kind === "formula" ? [{ cell: cellAddress(difference.row, difference.column), typed: typedText(difference.found) }] : [],
    );
    return {
      sheet,
      formulas: cells.filter(({ typed }) => typed === undefined).map(({ cell }) => cell),
      typed: cells.flatMap(({ cell, typed }) => (typed === undefined ? [] : [{ cell, value: typed }])),
      names: own.flatMap((difference) => (difference.kind === "name" ? [difference.name] : [])),
    };
  });
}

function typedText(found: CellContent): string | undefined {
  return found === null || isFormula(found) ? undefined : String(found);
}

const shown = 12;

/** The first of many, and that there are more. */
export function firstOf(items: readonly string[]): string {
  return items.length > shown ? `${items.slice(0, shown).join(", ")}…` : items.join(", ");
}
