/**
 * Pages for printing, in batches of their own and after everything else: Excel on the desktop asks the printer driver for
 * them, and where there is no printer refuses. What it refuses costs the pages alone.
 */
import { PlanError } from "../../plan/plan-error";
import type { PrintPlan } from "../../sheets/layout/sheet-plan";
import { writeInBatches, type Writer } from "../batches";
import { fitPages, type FittedPage } from "./fit-pages";
import { namedError } from "../office-errors";
import { writePage } from "./write-page";

/** What is to be set up for printing on one sheet. */
export interface PageTask {
  readonly sheet: string;
  /** Absent where it is known beforehand that Excel refuses. */
  readonly set?: () => Writer;
  /** Present where `set` makes the sheet one page wide. */
  readonly fitted?: FittedPage;
}

/** How a list of changes or a set-up ended; all but the pages is as it was asked. */
export interface Written {
  /** Sheets that are not set up for printing, or not wholly, since Excel refused. */
  readonly pagesLeft: readonly string[];
}

/** A sheet's whole page. */
export function pageTask(context: Excel.RequestContext, sheet: string, print: PrintPlan): PageTask {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return { sheet, set: () => writePage(worksheet, print), fitted: { sheet: worksheet, scale: print.scale } };
}

/** One round trip, none without tasks, and one more where Excel did not fit a page. Within the run that wrote the sheets, so that one undo step takes both. */
export async function setUpPages(context: Excel.RequestContext, tasks: readonly PageTask[]): Promise<Written> {
  const sheetsOf = (left: readonly PageTask[]): Written => ({ pagesLeft: [...new Set(left.map(({ sheet }) => sheet))] });
  try {
    await writeInBatches(
      context,
      tasks.flatMap(({ sheet, set }) => (set ? [{ what: sheet, writer: set() }] : [])),
    );
    const unfitted = new Set(
      await fitPages(
        context,
        tasks.flatMap(({ fitted }) => fitted ?? []),
      ),
    );
    return sheetsOf(tasks.filter(({ set, fitted }) => !set || (fitted && unfitted.has(fitted))));
  } catch (refusal) {
    if (!(namedError(refusal) instanceof PlanError)) throw refusal;
    return sheetsOf(tasks);
  }
}
