import { cellAddress } from "../../sheets/reading/snapshot-reader";
import type { CellsChange } from "../../sheets/changes/workbook-change";
import { rangeBytes, type Writer } from "../batches";
import { cellOf, contentBytes } from "../write/cell-contents";
import type { EditStep } from "./edit-step";
import { rangeOf } from "../ranges";
import type { TextFormats } from "../write/text-formats";
import { requireSheet } from "../read/workbook-state";

/** Writes a rectangle of contents. */
export function cellsStep(
  context: Excel.RequestContext,
  { sheet, row, column, cells, was }: CellsChange,
  isTextFormatted: TextFormats,
): EditStep {
  const box = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  function* write(contents: CellsChange["cells"]): Writer {
    const written = contents.map((line, r) => line.map((content, c) => cellOf(content, isTextFormatted(row + r, column + c))));
    rangeOf(context.workbook.worksheets.getItem(sheet), box).formulas = written;
    yield rangeBytes + contentBytes(written);
  }
  const last = cellAddress(row + box.rows - 1, column + box.columns - 1);
  const first = cellAddress(row, column);
  return {
    sheet,
    cells: first === last ? first : `${first}:${last}`,
    issue: () => write(cells),
    effect: (state) => requireSheet(state, sheet),
    takeBack: () => write(was),
  };
}
