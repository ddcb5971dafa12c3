/**
 * Excel has passed over the wish to fit a sheet to one page's width while its ribbon showed another tab than Page Layout, and
 * taken a scale all the same (office-js #1860).
 */
import { PlanError } from "../../plan/plan-error";
import { namedError } from "../office-errors";

/** A page that `writePage` has set. */
export interface FittedPage {
  readonly sheet: Excel.Worksheet;
  /** Per cent at which it is one page wide. */
  readonly scale: number;
}

/** Gives a scale to the pages that were not fitted, and answers those that did not get that either. One round trip, none where all were fitted. */
export async function fitPages(context: Excel.RequestContext, pages: readonly FittedPage[]): Promise<readonly FittedPage[]> {
  const unfitted = pages.filter(({ sheet }) => sheet.pageLayout.zoom.horizontalFitToPages !== 1);
  if (unfitted.length === 0) return [];
  for (const { sheet, scale } of unfitted) {
    sheet.pageLayout.zoom = { scale };
    sheet.pageLayout.load("zoom");
  }
  try {
    await context.sync();
  } catch (refusal) {
    if (!(namedError(refusal) instanceof PlanError)) throw refusal;
    return unfitted;
  }
  return unfitted.filter(({ sheet, scale }) => sheet.pageLayout.zoom.scale !== scale);
}
