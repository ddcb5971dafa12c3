import { htmlTable, type CopiedTable } from "./html-table";
import { separatedText } from "./separated-text";

/** The table on the clipboard, from its HTML where there is one, else from its text; undefined where it holds no table. */
export function clipboardCells(clipboard: Pick<DataTransfer, "getData">): CopiedTable | undefined {
  const found = htmlTable(clipboard.getData("text/html")) ?? { cells: separatedText(clipboard.getData("text/plain")), unread: [] };
  return found.cells.length > 1 || (found.cells[0]?.length ?? 0) > 1 ? found : undefined;
}
