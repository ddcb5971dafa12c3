import { htmlTable } from "./html-table";
import { tabbedText } from "./tabbed-text";

/** The table on the clipboard, from its HTML where there is one, else from its text; undefined where it holds no table. */
export function clipboardCells(clipboard: Pick<DataTransfer, "getData">): readonly (readonly string[])[] | undefined {
  const cells = htmlTable(clipboard.getData("text/html")) ?? tabbedText(clipboard.getData("text/plain"));
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1 ? cells : undefined;
}
