/** The tables of expected results and of resources on a card. */
import type { Entry } from "../../../plan/entry";
import type { ExpectedResult, ResourceLine } from "../../../plan/plan";
import { numberContent, textContent } from "../../reading/cell-entry";
import { workbookNames } from "../../layout/names";
import { weightRule } from "../../layout/points-message";
import type { RowColumn } from "../../reading/row-column";
import { box, type SheetBuilder } from "../../layout/sheet-builder";
import type { CellContent, RangeBox, StyleDefinition } from "../../layout/sheet-plan";
import { cellAddress } from "../../reading/snapshot-reader";
import { styles } from "../../layout/styles";
import { textHeight } from "../../layout/text-height";
import type { CardColumns } from "../card-columns";

export const resultHeaders = {
  number: "N.",
  text: "Risultato atteso",
  indicator: "Indicatore",
  weight: "Peso",
  baseline: "Valore base",
  target: "Valore atteso",
  lastValue: "Ultimo valore",
  source: "Fonte",
} as const;

export const resourceHeaders = {
  number: "N.",
  budgetItem: "Voce di bilancio",
  peg: "PEG",
  kind: "E / S",
  nature: "Natura",
  year: "Anno",
  amount: "Importo €",
  note: "Nota",
} as const;

export const kindWords = { revenue: "Entrata", spending: "Spesa" } as const;
export const natureWords = { current: "Corrente", capital: "Capitale" } as const;

interface StyledColumn<T> extends RowColumn<T> {
  readonly content: (item: T, at: number) => CellContent;
  readonly style: StyleDefinition;
  /** Plain text that decides the row's height. */
  readonly tall?: (item: T) => string;
}

export const resultColumns: readonly StyledColumn<ExpectedResult>[] = [
  { header: resultHeaders.number, style: styles.textCenter, content: (_, at) => String(at + 1) },
  { header: resultHeaders.text, style: styles.text, content: (result) => textContent(result.text), tall: (result) => result.text },
  { header: resultHeaders.indicator, style: styles.text, content: (result) => textContent(result.indicator), tall: (result) => result.indicator },
  { header: resultHeaders.weight, style: styles.points, content: (result) => numberContent(result.weight) },
  { header: resultHeaders.baseline, style: styles.textCenter, content: (result) => textContent(result.baseline), tall: (result) => result.baseline },
  { header: resultHeaders.target, style: styles.textCenter, content: (result) => textContent(result.target), tall: (result) => result.target },
  { header: resultHeaders.lastValue, style: styles.textCenter, content: (result) => textContent(result.lastValue), tall: (result) => result.lastValue },
  { header: resultHeaders.source, style: styles.textCenter, content: (result) => textContent(result.source), tall: (result) => result.source },
];

export const resourceColumns: readonly StyledColumn<ResourceLine>[] = [
  { header: resourceHeaders.number, style: styles.textCenter, content: (_, at) => String(at + 1) },
  { header: resourceHeaders.budgetItem, style: styles.text, content: (line) => textContent(line.budgetItem), tall: (line) => line.budgetItem },
  { header: resourceHeaders.amount, style: styles.amount, content: (line) => numberContent(line.amount), tall: (line) => entryText(line.amount) },
  { header: resourceHeaders.kind, style: styles.textCenter, content: (line) => (line.kind === "" ? null : kindWords[line.kind]) },
  { header: resourceHeaders.nature, style: styles.textCenter, content: (line) => (line.nature === "" ? null : natureWords[line.nature]) },
  { header: resourceHeaders.year, style: styles.year, content: (line) => numberContent(line.year) },
  { header: resourceHeaders.peg, style: styles.textCenter, content: (line) => textContent(line.peg), tall: (line) => line.peg },
  { header: resourceHeaders.note, style: styles.textCenter, content: (line) => textContent(line.note), tall: (line) => line.note },
];

function entryText(entry: Entry<number>): string {
  return entry.kind === "text" ? entry.text : "";
}

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
    declared.map((column) => ({ text: column.header, header: column.style.horizontal === "left" ? styles.header : styles.headerCenter, style: column.style })),
    [...filled, ...empty],
  );
  sheet.height(row, 28);
  [...items, ...empty].forEach((_, at) => {
    const item = items[at];
    const heights = item === undefined ? [] : declared.map((column, index) => textHeight(column.tall?.(item) ?? "", columns.widths[index] ?? 1));
    sheet.fittedHeight(row + 1 + at, Math.max(0, ...heights));
  });
  return range;
}

/** Column of a header in a table that begins in the first column. */
function body<T>(range: RangeBox, declared: readonly StyledColumn<T>[], header: string): RangeBox {
  return box(range.row + 1, declared.findIndex((column) => column.header === header), range.rows - 1);
}

/** `points` is what formulas take for the points. */
export function placeResultTable(sheet: SheetBuilder, row: number, name: string, results: readonly ExpectedResult[], emptyRows: number, columns: CardColumns, points: string): RangeBox {
  const range = placeRows(sheet, row, name, resultColumns, results, emptyRows, columns);
  const weights = body(range, resultColumns, resultHeaders.weight);
  sheet.validate({
    range: weights,
    rule: { kind: "custom", formula: weightRule(points, cellAddress(weights.row, weights.column)) },
    prompt: { title: "Peso", message: "Facoltativo: se i risultati hanno un peso, insieme fanno il totale del piano, di solito 100." },
    error: { title: "Peso non valido", message: "Scrivi i punti del risultato, da 0 al totale.", style: "warning" },
  });
  return range;
}

export function placeResourceTable(sheet: SheetBuilder, row: number, name: string, lines: readonly ResourceLine[], emptyRows: number, columns: CardColumns): RangeBox {
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
