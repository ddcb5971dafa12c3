import type { MessageValues } from "../messages/message-values";
import { cellReference } from "../xlsx/cell-address";
import type { WorkbookData } from "../xlsx/workbook-data";

/** A comment or a shape's text, which a plan has no place for. */
export interface RemarkNote {
  readonly code: "reading.comment" | "reading.shape";
  readonly values: MessageValues;
}

/** As much of a text as tells which one it is. */
const longestQuote = 200;

/** Everything that is written on the sheets beside their cells, each with where. */
export function remarkNotes({ sheets }: WorkbookData): RemarkNote[] {
  return sheets.flatMap(({ name, remarks = [] }) =>
    remarks.map(({ kind, row, column, text }) => ({
      code: `reading.${kind}` as const,
      values: { sheet: name, cell: cellReference(row, column), value: text.slice(0, longestQuote) },
    })),
  );
}
