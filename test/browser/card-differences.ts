/** Holds a card's sheet that was drafted by hand against the one that `build` makes. */
import type { Cell, RangeBox, SheetData, TableData } from "../../src/xlsx/workbook-data";
import { columnIndex } from "../../src/xlsx/cell-address";

/**
 * What differs, a line each. Compared are the cells behind the sheet's names and in its tables by value, formula and style,
 * the rules (validation, conditional formats) by the cells that they are for, widths and page set-up. Not compared, because
 * they may differ:
 * - how many empty rows follow a table's last one: a card that is built has one, a card that has grown what was left over;
 * - hence on which row things stand, the printed area and where its pages break;
 * - heights of rows, which Excel fits to what is typed and `build` reckons beforehand.
 */
export function cardDifferences(drafted: SheetData, built: SheetData): readonly string[] {
  return differing(contentOf(drafted), contentOf(built));
}

function differing(drafted: ReadonlyMap<string, string>, built: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...built.keys(), ...drafted.keys()])]
    .filter((key) => drafted.get(key) !== built.get(key))
    .map((key) => `${key}: drafted ${drafted.get(key) ?? "–"}, built ${built.get(key) ?? "–"}`);
}

/** Everything worth comparing by what it is called: `Titolo`, `Fasi 2 Attività`. */
function contentOf(sheet: SheetData): ReadonlyMap<string, string> {
  const content = new Map<string, string>();
  const { orientation, paper, fitToWidth, fitToHeight, titleRows, margins, header, footer } = sheet.page;
  content.set("page", JSON.stringify({ orientation, paper, fitToWidth, fitToHeight, titleRows, margins, header, footer }));
  content.set(
    "sheet",
    JSON.stringify({
      freeze: sheet.freeze,
      tabColor: sheet.tabColor,
      gridlines: sheet.showGridlines,
      widths: [...sheet.columns].map(([column, { width, hidden }]) => [column, width, hidden]),
    }),
  );
  for (const { name, refersTo } of sheet.names) {
    const [, letters = "", digits = ""] = /!\$([A-Z]+)\$(\d+)/.exec(refersTo) ?? [];
    if (letters === "") continue;
    describeCell(content, name, sheet, Number(digits) - 1, columnIndex(letters));
  }
  for (const table of sheet.tables) {
    const { row, column, columns } = table.range;
    const title = table.name.split("_")[0] ?? "";
    content.set(
      title,
      `${table.style ?? "no style"} ${columns} columns, filter buttons ${String(table.filterButtons)}, banded ${String(table.bandedRows)}`,
    );
    for (let at = 1; at <= filledRows(sheet, table); at++)
      table.columns.forEach(({ name }, place) => describeCell(content, `${title} ${at} ${name}`, sheet, row + at, column + place));
  }
  return content;
}

function describeCell(content: Map<string, string>, called: string, sheet: SheetData, row: number, column: number): void {
  const cell = cellOf(sheet, row, column);
  content.set(
    called,
    JSON.stringify({
      value: cell?.value ?? null,
      formula: relativeTo(row, cell?.formula ?? ""),
      style: cell?.format?.style ?? null,
      format: cell?.format?.numberFormat ?? null,
    }),
  );
  const rule = sheet.validations.find(({ range }) => holds(range, row, column));
  if (rule) content.set(`${called} (rule)`, relativeTo(rule.range.row, JSON.stringify({ ...rule, range: undefined })));
  const formats = sheet.conditionalFormats
    .filter(({ range }) => holds(range, row, column))
    .map(({ range, formula, format, stopIfTrue }) => ({ formula: relativeTo(range.row, formula), format, stopIfTrue }));
  if (formats.length > 0) content.set(`${called} (formats)`, JSON.stringify(formats));
}

/** Formulas with the rows of their references counted from a row, so that they do not depend on where that is. */
function relativeTo(row: number, formulas: string): string {
  return formulas.replace(/(\$?\b[A-Z]{1,3}\$?)(\d+)\b/g, (_, column: string, number: string) => `${column}[${Number(number) - 1 - row}]`);
}

/** Rows up to the last in which somebody has typed. */
function filledRows(sheet: SheetData, { range, columns }: TableData): number {
  for (let at = range.rows - 1; at > 0; at--)
    if (
      columns.some((_, place) => {
        const cell = cellOf(sheet, range.row + at, range.column + place);
        return cell?.formula === undefined && (cell?.value ?? null) !== null;
      })
    )
      return at;
  return 0;
}

function cellOf(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

function holds({ row, column, rows, columns }: RangeBox, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
