/**
 * Reads back, in the batch that wrote them, the formulas that Excel may have made others of: it fills a formula down a column of a
 * table. No round trip is added; whoever wrote decides what to do.
 */
import { cardTablePrefixes } from "../../sheets/layout/names";
import type { SheetPlan } from "../../sheets/layout/sheet-plan";
import { bodyRows, formulaIn, plannedContent } from "../../sheets/verification/formulas/cell-formulas";
import { meansSame } from "../../sheets/verification/formulas/formula-text";
import { rangeBytes, type Writer } from "../batches";
import type { RewrittenTable } from "./rewritten-tables";
import { forThisBatch, rangeOf } from "../ranges";
import type { Written } from "../pages/set-up-pages";

/** How a list of changes or a set-up ended. */
export interface WrittenAndRead extends Written {
  /** Tables that hold other formulas than were written. */
  readonly unlike: readonly string[];
}

/** Asks, and says after the round trip which tables hold other formulas than were written. */
export interface ReadBack {
  readonly ask: () => Writer;
  readonly unlike: () => string[];
}

interface Asked {
  readonly table: string;
  readonly range: Excel.Range;
  readonly isAsWritten: (formulas: readonly (readonly unknown[])[]) => boolean;
}

function readBack(questions: () => Iterable<Asked>): ReadBack {
  const asked: Asked[] = [];
  return {
    *ask() {
      for (const question of questions()) {
        asked.push(question);
        yield rangeBytes;
      }
    },
    unlike: () => asked.filter(({ range, isAsWritten }) => !isAsWritten(range.formulas)).map(({ table }) => table),
  };
}

/**
 * The tables of new sheets. Those of a card's phases, by far the most formulas, hold one formula a column, which filling leaves as it
 * is.
 */
export function readBackPlans(context: Excel.RequestContext, plans: readonly SheetPlan[]): ReadBack {
  return readBack(function* () {
    for (const plan of plans) {
      for (const { name, range } of plan.tables) {
        const rows = bodyRows(range).map((row) =>
          Array.from({ length: range.columns }, (_, at) => formulaIn(plannedContent(plan, { row, column: range.column + at }))),
        );
        if (name.startsWith(cardTablePrefixes.phases) || rows.flat().every((formula) => formula === undefined)) continue;
        const body = { ...range, row: range.row + 1, rows: range.rows - 1 };
        yield {
          table: name,
          range: rangeOf(context.workbook.worksheets.getItem(plan.name), body).load("formulas"),
          isAsWritten: (found) =>
            rows.every((line, r) => line.every((formula, c) => formula === undefined || meansSame(String(found[r]?.[c]), formula, name))),
        };
      }
    }
  });
}

/**
 * Tables that were changed: what was asked for stands in them, and no two rows of a column hold the same link to another sheet, as
 * they do once one was filled down.
 */
export function readBackTables(context: Excel.RequestContext, tables: readonly RewrittenTable[]): ReadBack {
  return readBack(function* () {
    for (const { name, formulas } of tables)
      yield {
        table: name,
        range: forThisBatch(context.workbook.tables.getItem(name).getDataBodyRange()).load("formulas"),
        isAsWritten: (found) =>
          !repeatsLinks(found) && formulas.every(({ row, column, formula }) => meansSame(String(found[row]?.[column]), formula, name)),
      };
  });
}

/** Formulas that speak of another sheet (`'S1.00001'!Titolo`, `Biblioteca!Titolo`, a link to one) are each row's own. */
export function repeatsLinks(formulas: readonly (readonly unknown[])[]): boolean {
  const columns = formulas[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => formulas.map((row) => row[column])).some((cells) => {
    const links = cells.filter((formula) => typeof formula === "string" && speaksOfSheet(formula));
    return new Set(links).size < links.length;
  });
}

/** Of texts in quotes only the target of a link (`"#'S1.00001'!A1"`) names a sheet. */
function speaksOfSheet(formula: string): boolean {
  return formula.startsWith("=") && formula.replace(/"(?!#)[^"]*"/g, "").includes("!");
}
