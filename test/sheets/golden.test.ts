import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPlanFile } from "../../src/interchange/read-plan-file";
import type { CellContent, RangeBox, SheetPlan } from "../../src/sheets/sheet-plan";
import { cellAddress } from "../../src/sheets/snapshot-reader";
import { planWorkbook } from "../../src/sheets/plan-workbook";

const { plan } = readPlanFile(readFileSync(join(__dirname, "../../assets/demo-plan.json"), "utf8"), "demo-plan.json");
const workbook = planWorkbook(plan);

/** A sheet as lines that a reviewer can read: set UPDATE_GOLDEN to write them anew after an intended change. */
function lines(sheet: SheetPlan): string {
  const address = ({ row, column, rows, columns }: RangeBox) =>
    rows === 1 && columns === 1 ? cellAddress(row, column) : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
  const content = (cell: CellContent) => (typeof cell === "object" && cell !== null ? cell.formula : JSON.stringify(cell));
  return [
    `# ${sheet.name} ${sheet.tabColor} freeze ${JSON.stringify(sheet.freeze ?? null)}`,
    `widths ${sheet.columnWidths.join(" ")}`,
    `print ${JSON.stringify(sheet.print)}`,
    ...sheet.names.map(({ name, range }) => `name ${name} ${address(range)}`),
    ...sheet.workbookNames.map(({ name, range }) => `workbook name ${name} ${address(range)}`),
    ...sheet.tables.map(({ name, range }) => `table ${name} ${address(range)}`),
    ...sheet.merges.map((range) => `merge ${address(range)}`),
    ...sheet.validations.map(({ range, rule, prompt }) => `validation ${address(range)} ${JSON.stringify(rule)} ${prompt?.message ?? ""}`),
    ...sheet.conditionalFormats.map(({ range, formula }) => `conditional ${address(range)} ${formula}`),
    ...sheet.styles.map((range) => `style ${address(range)} ${range.style}`),
    ...sheet.blocks.flatMap((block) =>
      block.cells.flatMap((row, rowAt) => row.flatMap((cell, columnAt) => (cell === null ? [] : [`${cellAddress(block.row + rowAt, block.column + columnAt)} ${content(cell)}`]))),
    ),
    "",
  ].join("\n");
}

describe("the sheets of the demo plan are laid out as before", () => {
  test.each(["Piano", "Strategia", "Settori", "Obiettivi", "Settore S2", "S1.00001", "Liste"])("%s", (name) => {
    const sheet = workbook.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    const file = join(__dirname, "golden", `${name}.txt`);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines(sheet));
    expect(existsSync(file)).toBe(true);
    expect(lines(sheet)).toBe(readFileSync(file, "utf8"));
  });
});
