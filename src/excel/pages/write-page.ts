/** How a sheet shows on screen and prints. */
import { pageMargins } from "../../sheets/layout/pagination";
import type { PrintPlan, SheetPlan } from "../../sheets/layout/sheet-plan";
import { cellAddress } from "../../sheets/reading/snapshot-reader";
import { propertyBytes, rangeBytes, type Writer } from "../batches";
import { rangeOf } from "../ranges";

export function* writeView(sheet: Excel.Worksheet, plan: SheetPlan): Writer {
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = false;
  const { rows, columns } = plan.freeze ?? { rows: 0, columns: 0 };
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  yield rangeBytes + 4 * propertyBytes;
}

/**
 * As many pages high as needed and one wide; `fitPages` looks afterwards whether Excel made it so. In few calls: each may ask
 * the printer driver, and `PageLayout.set` makes one for every property.
 */
export function* writePage(sheet: Excel.Worksheet, print: PrintPlan): Writer {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper ?? "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintMargins("Points", {
    left: pageMargins.side,
    right: pageMargins.side,
    top: pageMargins.top,
    bottom: pageMargins.bottom,
    header: pageMargins.header,
    footer: pageMargins.header,
  });
  if (print.area) layout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  const footer = layout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  layout.load("zoom");
  yield rangeBytes + 15 * propertyBytes + (print.breaks?.length ?? 0) * 2 * propertyBytes;
}
