import { daysToUsual, inUsualCalendar } from "../../../xlsx/date-system";
import type { RangeBox, SheetData } from "../../../xlsx/workbook-data";
import { cellText } from "../../model/cells/cell-text";
import { covers, intersection } from "../../../xlsx/range-box";
import type { Workbook } from "../../model/workbook";
import { valueLanguage } from "../entry/cell-validation";
import type { SheetView } from "../drawing/sheet-view";
import { toClipboardHtml, type CopiedCell } from "./clipboard-html";
import { toClipboardText } from "./clipboard-text";

/** Cells that a person has copied or cut, and what of them other programs get. */
export interface CopiedCells {
  readonly workbook: Workbook;
  readonly sheet: SheetData;
  readonly box: RangeBox;
  /** True until the cells have been pasted away. */
  readonly cut: boolean;
  readonly text: string;
  readonly html: string;
}

/** The cells of a selection, as far as the sheet is used. */
export function copyOf(workbook: Workbook, view: SheetView, selection: RangeBox, cut: boolean): CopiedCells {
  const language = valueLanguage(workbook);
  const days = daysToUsual(workbook.data);
  const within = intersection(selection, { row: 0, column: 0, ...view.used });
  const box = within ?? { ...selection, rows: 1, columns: 1 };
  const cells = Array.from({ length: box.rows }, (_, y) =>
    Array.from({ length: box.columns }, (_unused, x): CopiedCell => {
      const place = { row: box.row + y, column: box.column + x };
      const value = view.cell(place)?.value ?? null;
      const format = view.format(place);
      return {
        text: cellText(inUsualCalendar(value, format?.numberFormat, days), format, language).text,
        format,
        literal: typeof value === "string",
      };
    }),
  );
  const merges = view.mergesIn(box).filter((merge) => covers(box, merge));
  const text = toClipboardText(cells.map((row) => row.map((cell) => cell.text)));
  const html = toClipboardHtml(
    cells,
    merges.map((merge) => ({ ...merge, row: merge.row - box.row, column: merge.column - box.column })),
  );
  return { workbook, sheet: view.sheet, box, cut, text, html };
}
