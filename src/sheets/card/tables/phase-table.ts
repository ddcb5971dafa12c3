/** The phase table of a card and its Gantt block. */
import type { Phase, Plan } from "../../../plan/plan";
import { dateContent } from "../../reading/cell-entry";
import { box, type SheetBuilder } from "../../layout/sheet-builder";
import type { CellContent, RangeBox, StyleDefinition } from "../../layout/sheet-plan";
import { cellAddress } from "../../reading/snapshot-reader";
import { weightRule } from "../../layout/points-message";
import { colors, monthHeaderStyles, monthInitials, styles } from "../../layout/styles";
import { textHeight } from "../../layout/text-height";
import type { RowColumn } from "../../reading/row-column";
import type { CardColumns } from "../card-columns";
import { columnsOf, headersOf, itemColumn, type StyledColumn } from "./item-columns";
import {
  currentMonthColumn,
  endHeader,
  fromHeader,
  monthHeader,
  readableWindow,
  runs,
  runsFrom,
  runsTo,
  startHeader,
  toHeader,
  type GanttFormula,
} from "./gantt-formulas";

export const phaseHeaders = headersOf("phases");

interface PhaseColumn {
  readonly text: string;
  readonly header: StyleDefinition;
  readonly style: StyleDefinition;
  readonly content: (phase: Phase | undefined) => CellContent;
  /** A formula that every row has, with a phase or without. */
  readonly computed?: GanttFormula;
}

export function planYears(plan: Pick<Plan, "firstYear" | "years">): readonly number[] {
  return Array.from({ length: plan.years }, (_, at) => plan.firstYear + at);
}

const known = new Map<string, readonly PhaseColumn[]>();

/** Made once for all cards of a plan: their formulas are long. */
function phaseColumns(years: readonly number[]): readonly PhaseColumn[] {
  const key = years.join();
  const columns = known.get(key) ?? columnsIn(years);
  known.set(key, columns);
  return columns;
}

function columnsIn(years: readonly number[]): readonly PhaseColumn[] {
  const computedColumn = (text: string, header: StyleDefinition, style: StyleDefinition, computed: GanttFormula): PhaseColumn => ({
    text,
    header,
    style,
    content: () => ({ formula: computed.formula }),
    computed,
  });
  return [
    ...columnsOf("phases").flatMap((column) =>
      column.kind === "windows" ? years.flatMap(windowColumns) : [typedColumn(itemColumn<Phase>(column))],
    ),
    ...years.flatMap((year) =>
      monthInitials.map((initial, month) =>
        computedColumn(monthHeader(year, month), monthHeaderStyles[initial] ?? styles.header, styles.ganttCell, runs(year, month + 1)),
      ),
    ),
    ...years.flatMap((year): PhaseColumn[] => [
      computedColumn(fromHeader(year), styles.header, styles.helper, runsFrom(year)),
      computedColumn(toHeader(year), styles.header, styles.helper, runsTo(year)),
    ]),
  ];
}

function typedColumn({ header: text, style, content }: Pick<StyledColumn<Phase>, "header" | "style" | "content">): PhaseColumn {
  return {
    text,
    header: style.horizontal === "left" ? styles.header : styles.headerCenter,
    style,
    content: (phase) => (phase ? content(phase, 0) : null),
  };
}

function windowColumns(year: number): PhaseColumn[] {
  return [
    { text: startHeader(year), header: styles.headerCenter, style: styles.window, content: (phase) => windowContent(phase, year, "start") },
    { text: endHeader(year), header: styles.headerCenter, style: styles.window, content: (phase) => windowContent(phase, year, "end") },
  ];
}

/** What the rows of the phase table hold in the columns that people type in. */
export function typedPhaseColumns(years: readonly number[]): readonly RowColumn<Phase>[] {
  return phaseColumns(years)
    .filter((column) => !column.computed)
    .map(({ text, content }) => ({ header: text, content }));
}

/** The formulas of the other columns by their headers, the same in every row. */
export function computedPhaseColumns(years: readonly number[]): ReadonlyMap<string, CellContent> {
  return new Map(phaseColumns(years).flatMap(({ text, content, computed }) => (computed ? [[text, content(undefined)]] : [])));
}

/** Formulas of these columns, each with what workbooks hold in its place that were built before. */
export function formerPhaseFormulas(years: readonly number[]): ReadonlyMap<string, string> {
  return new Map(phaseColumns(years).flatMap(({ computed }) => (computed ? [[computed.formula, computed.formerly]] : [])));
}

function windowContent(phase: Phase | undefined, year: number, edge: "start" | "end"): CellContent {
  const window = phase?.windows[year];
  return window ? dateContent(window[edge]) : null;
}

/** Puts the year band and the table at `row`; returns the table's rectangle. `points` is what formulas take for the points. */
export function placePhaseTable(
  sheet: SheetBuilder,
  row: number,
  table: { readonly name: string; readonly phases: readonly Phase[]; readonly emptyRows: number },
  years: readonly number[],
  columns: CardColumns,
  points: string,
): RangeBox {
  placeYearBand(sheet, row, years, columns);
  const declared = phaseColumns(years);
  const rows = [...table.phases, ...Array<undefined>(table.emptyRows).fill(undefined)];
  const header = row + 1;
  const range = sheet.table(
    table.name,
    header,
    0,
    declared,
    rows.map((phase) => declared.map((column) => column.content(phase))),
  );
  sheet.height(header, 30);
  rows.forEach((phase, at) =>
    sheet.fittedHeight(
      header + 1 + at,
      Math.max(
        textHeight(phase?.text ?? "", columns.widths[columns.text] ?? 1),
        textHeight(phase?.involved ?? "", columns.widths[columns.involved] ?? 1),
      ),
    ),
  );
  formatBars(sheet, range, columns);
  validateTyping(sheet, range, years, columns, points);
  return range;
}

function placeYearBand(sheet: SheetBuilder, row: number, years: readonly number[], columns: CardColumns): void {
  years.forEach((year, at) => sheet.cell(row, columns.firstMonth + 12 * at, year, styles.yearBand, { columns: 12 }));
  sheet.height(row, 15);
}

function formatBars(sheet: SheetBuilder, table: RangeBox, columns: CardColumns): void {
  const body = { firstRow: table.row + 1, rows: table.rows - 1 };
  const months = box(body.firstRow, columns.firstMonth, body.rows, columns.months);
  const firstMonth = `$${cellAddress(table.row, columns.firstMonth).replace(/(\d+)$/, "$$$1")}`;
  sheet.conditionalFormat({
    range: box(table.row, columns.firstMonth, table.rows, columns.months),
    formula: currentMonthColumn(firstMonth),
    format: { fill: colors.todayTint, border: { color: colors.today, edges: ["left", "right"] } },
  });
  sheet.conditionalFormat({
    range: months,
    formula: `=${cellAddress(months.row, months.column)}=1`,
    format: { fill: colors.accent, font: { color: colors.accent }, border: { color: colors.accent, edges: ["left", "right"] } },
  });
}

function validateTyping(sheet: SheetBuilder, table: RangeBox, years: readonly number[], columns: CardColumns, points: string): void {
  const body = { firstRow: table.row + 1, rows: table.rows - 1 };
  years.forEach((year, at) => {
    const first = columns.firstWindow + 2 * at;
    const addresses = { start: cellAddress(body.firstRow, first), end: cellAddress(body.firstRow, first + 1) };
    for (const edge of ["start", "end"] as const)
      sheet.validate({
        range: box(body.firstRow, edge === "start" ? first : first + 1, body.rows, 1),
        rule: { kind: "custom", formula: readableWindow(year, edge, addresses) },
        prompt: {
          title: "Inizio e fine",
          message: "Una data, un mese (gennaio, gen), giorno/mese (15/05) o un periodo (I trimestre). L’anno è quello della colonna.",
        },
        error: {
          title: "Non è un periodo che si legge",
          message:
            "Scrivi una data, un mese (gennaio, gen) o giorno/mese (15/05), con la fine non prima dell’inizio. Se la lasci così, la barra può mancare o essere sbagliata.",
          style: "warning",
        },
      });
  });
  sheet.validate({
    range: box(body.firstRow, columns.weight, body.rows, 1),
    rule: { kind: "custom", formula: weightRule(points, cellAddress(body.firstRow, columns.weight)) },
    prompt: {
      title: "Peso",
      message:
        "Punti della fase: insieme fanno il totale del piano, di solito 100. Se la fase non pesa, scrivi '== con l’apostrofo davanti.",
    },
    error: {
      title: "Peso non valido",
      message:
        "Scrivi i punti della fase, da 0 al totale, senza il segno %: 30 per 30 %; oppure '== se non pesa: senza apostrofo, Excel lo prende per una formula.",
      style: "warning",
    },
  });
}
