/** Sheets as lines that a reviewer can read, kept beside the tests. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnReference } from "../../src/sheets/layout/names";
import type { CellContent, RangeBox, SheetPlan } from "../../src/sheets/layout/sheet-plan";
import { cellAddress } from "../../src/sheets/reading/snapshot-reader";

function lines(sheet: SheetPlan): string {
  const address = ({ row, column, rows, columns }: RangeBox) =>
    rows === 1 && columns === 1
      ? cellAddress(row, column)
      : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
  const content = (cell: CellContent) => (typeof cell === "object" && cell !== null ? cell.formula : JSON.stringify(cell));
  return [
    `# ${sheet.name} ${sheet.tabColor} freeze ${JSON.stringify(sheet.freeze ?? null)}`,
    `widths ${sheet.columnWidths.join(" ")}`,
    `print ${JSON.stringify(sheet.print)}`,
    ...sheet.names.map(({ name, range }) => `name ${name} ${address(range)}`),
    ...sheet.workbookNames.map(
      ({ name, range, column }) => `workbook name ${name} ${address(range)}${column ? ` ${columnReference(column)}` : ""}`,
    ),
    ...sheet.tables.map(({ name, range }) => `table ${name} ${address(range)}`),
    ...sheet.merges.map((range) => `merge ${address(range)}`),
    ...sheet.validations.map(({ range, rule, prompt }) => `validation ${address(range)} ${JSON.stringify(rule)} ${prompt?.message ?? ""}`),
    ...sheet.conditionalFormats.map(({ range, formula }) => `conditional ${address(range)} ${formula}`),
    ...sheet.styles.map((range) => `style ${address(range)} ${range.style}`),
    ...sheet.blocks.flatMap((block) =>
      block.cells.flatMap((row, rowAt) =>
        row.flatMap((cell, columnAt) =>
          cell === null ? [] : [`${cellAddress(block.row + rowAt, block.column + columnAt)} ${content(cell)}`],
        ),
      ),
    ),
    "",
  ].join("\n");
}

/** The sheet is laid out as its file says: set UPDATE_GOLDEN to write the file anew after an intended change. */
export function expectGolden(name: string, sheet: SheetPlan): void {
  const file = join(__dirname, "golden", `${name}.txt`);
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines(sheet));
  expect(existsSync(file)).toBe(true);
  expect(lines(sheet)).toBe(readFileSync(file, "utf8"));
}
