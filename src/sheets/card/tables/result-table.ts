/** The tables of expected results and of resources on a card. */
import type { ExpectedResult, ResourceLine } from "../../../plan/plan";
import { workbookNames } from "../../layout/names";
import { weightRule } from "../../layout/points-message";
import { box, type SheetBuilder } from "../../layout/sheet-builder";
import type { CellContent, RangeBox } from "../../layout/sheet-plan";
import { cellAddress } from "../../reading/snapshot-reader";
import { styles } from "../../layout/styles";
import { textHeight } from "../../layout/text-height";
import type { CardColumns } from "../card-columns";
import { columnsOf, headersOf, itemColumn, type StyledColumn } from "./item-columns";

export const resultHeaders = headersOf("expectedResults");
export const resourceHeaders = headersOf("resources.lines");

/** The rows of these tables are numbered by their places. */
const numberHeader = "N.";

function numbered<T extends object>(list: "expectedResults" | "resources.lines"): readonly StyledColumn<T>[] {
  const number: StyledColumn<T> = { header: numberHeader, style: styles.textCenter, content: (_, at) => String(at + 1) };
  return [number, ...columnsOf(list).map((column) => itemColumn<T>(column))];
}

export const resultColumns = numbered<ExpectedResult>("expectedResults");
export const resourceColumns = numbered<ResourceLine>("resources.lines");

function placeRows<T>(
  sheet: SheetBuilder,
  row: number,
  name: string,
  declared: readonly StyledColumn<T>[],
  items: readonly T[],
  emptyRows: number,
  columns: CardColumns,
): RangeBox {
  const filled = items.map((item, at) => declared.map((column) => column.content(item, at)));
  const empty = Array.from({ length: emptyRows }, () => declared.map(() => null));
  const range = sheet.table(
    name,
    row,
    0,
    declared.map((column) => ({
      text: column.header,
      header: column.style.horizontal === "left" ? styles.header : styles.headerCenter,
      style: column.style,
    })),
    [...filled, ...empty],
  );
  sheet.height(row, 28);
  [...items, ...empty].forEach((_, at) => {
    const item = items[at];
    const heights = item === undefined ? [] : declared.map(({ content }, index) => heightOf(content(item, at), columns.widths[index] ?? 1));
    sheet.fittedHeight(row + 1 + at, Math.max(0, ...heights));
  });
  return range;
}

function heightOf(content: CellContent, width: number): number {
  return typeof content === "string" ? textHeight(content, width) : 0;
}

/** Column of a header in a table that begins in the first column. */
function body<T>(range: RangeBox, declared: readonly StyledColumn<T>[], header: string): RangeBox {
  return box(
    range.row + 1,
    declared.findIndex((column) => column.header === header),
    range.rows - 1,
  );
}

/** `points` is what formulas take for the points. */
export function placeResultTable(
  sheet: SheetBuilder,
  row: number,
  name: string,
  results: readonly ExpectedResult[],
  emptyRows: number,
  columns: CardColumns,
  points: string,
): RangeBox {
  const range = placeRows(sheet, row, name, resultColumns, results, emptyRows, columns);
  const weights = body(range, resultColumns, resultHeaders.weight);
  sheet.validate({
    range: weights,
    rule: { kind: "custom", formula: weightRule(points, cellAddress(weights.row, weights.column)) },
    prompt: { title: "Peso", message: "Facoltativo: se i risultati hanno un peso, insieme fanno il totale del piano, di solito 100." },
    error: {
      title: "Peso non valido",
      message: "Scrivi i punti del risultato, da 0 al totale, senza il segno %: 30 per 30 %.",
      style: "warning",
    },
  });
  return range;
}

export function placeResourceTable(
  sheet: SheetBuilder,
  row: number,
  name: string,
  lines: readonly ResourceLine[],
  emptyRows: number,
  columns: CardColumns,
): RangeBox {
  const range = placeRows(sheet, row, name, resourceColumns, lines, emptyRows, columns);
  const lists: readonly [header: string, list: string, free: boolean][] = [
    [resourceHeaders.peg, workbookNames.pegList, true],
    [resourceHeaders.kind, workbookNames.kindList, false],
    [resourceHeaders.nature, workbookNames.natureList, false],
  ];
  for (const [header, list, free] of lists)
    sheet.validate({
      range: body(range, resourceColumns, header),
      rule: { kind: "list", source: `=${list}` },
      prompt: { title: header, message: free ? "Scegli dall’elenco, oppure scrivi." : "Scegli dall’elenco." },
      error: { title: header, message: "Scegli una voce dell’elenco.", style: free ? "information" : "warning" },
    });
  return range;
}
