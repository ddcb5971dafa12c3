/** The columns of a card's tables as the sheet has them, made of what its form says. */
import { columnValue } from "../../../plan/card/held-fields";
import type { FieldKind } from "../../../plan/card/field-kinds";
import type { Phase, PhaseWindow } from "../../../plan/plan";
import type { CardForm, FormColumn, FormTable } from "../../../plan/template/form-parts";
import type { CellContent, StyleDefinition } from "../../layout/sheet-plan";
import { styles } from "../../layout/styles";
import { dateContent } from "../../reading/cell-entry";
import type { RowColumn } from "../../reading/row-column";
import { columnCells } from "../fields/kind-cells";
import type { GanttFormula } from "./gantt-formulas";
import { hasTotal, isWeighed } from "./weighed-tables";
import { helperColumns, periodColumns, windowColumns, type WindowColumn } from "./timeline";

export interface SheetColumn extends RowColumn<object> {
  readonly headerStyle: StyleDefinition;
  readonly style: StyleDefinition;
  /** Characters that it needs. */
  readonly width: number;
  /** Characters that it takes where there is room; as many as it needs, if absent. */
  readonly roomyWidth?: number;
  /** What it shows of an item; of columns that are counted, drawn or computed nothing. */
  readonly declared?: FormColumn;
  readonly window?: WindowColumn;
  /** A formula that every row has, with an item or without. */
  readonly computed?: GanttFormula;
  readonly isPeriod?: true;
  /** Only formulas read it. */
  readonly hidden?: true;
}

/** The rows of tables whose items have no numbers of their own are numbered by their places. */
export const numberHeader = "N.";
const numberWidth = 4.5;
const windowWidth = 9.5;
const dateWidth = 11;

const measuredWidth = 9.5;
const wordsWidth = 16;

/** Characters that columns need by what they hold; the first text of a table takes more, others as a text does. */
const widths: Readonly<Partial<Record<FieldKind | "term", number>>> = {
  text: 17,
  lines: 17,
  term: 8,
  amount: 13,
  number: 10,
  points: 8,
  percent: 12,
  year: 8,
  date: dateWidth,
};
const firstTextWidth = 30;
/** Characters of texts where there is room. */
const roomyTexts: Readonly<Partial<Record<FieldKind | "term", number>>> = { text: 30, lines: 30, words: 20, choice: 18, peg: 20 };
const roomyFirstText = 44;

const known = new WeakMap<CardForm, Map<FormTable, readonly SheetColumn[]>>();

/** Made once for a form, since formulas of schedules are long. */
export function columnsOfTable(table: FormTable, form: CardForm): readonly SheetColumn[] {
  const tables = known.get(form) ?? new Map<FormTable, readonly SheetColumn[]>();
  known.set(form, tables);
  const columns = tables.get(table) ?? makeColumns(table, form);
  tables.set(table, columns);
  return columns;
}

function makeColumns(table: FormTable, form: CardForm): readonly SheetColumn[] {
  const firstText = table.columns.find(({ kind }) => kind === "text")?.key;
  const declared = table.columns.flatMap((column): readonly SheetColumn[] => {
    if (column.kind === "windows") return windowColumns(form).map(windowColumn);
    if (isWholeColumn(column)) return [];
    const isFactor = column.key === "weight" && isWeighed(table) && !hasTotal(table.key, form);
    return [{ ...declaredColumn(column, column.key === firstText), ...(isFactor ? { style: styles.factor } : {}) }];
  });
  const numbered = table.columns[0]?.key === "number" ? declared : [rowNumber, ...declared];
  if (table.key !== "phases") return numbered;
  return [
    ...numbered,
    ...periodColumns(form).map(({ header, headerStyle, width, roomyWidth, computed, tick }): SheetColumn => ({
      header,
      headerStyle,
      style: tick ? styles.tick : styles.ganttCell,
      width,
      roomyWidth,
      isPeriod: true,
      content: tick ? (item) => ((item as Phase).ticks?.includes(tick) ? tickMark : null) : () => ({ formula: computed!.formula }),
      ...(computed ? { computed } : {}),
    })),
    ...helperColumns(form).map(({ header, computed }): SheetColumn => ({
      header,
      headerStyle: styles.header,
      style: styles.helper,
      width: numberWidth,
      hidden: true,
      computed,
      content: () => ({ formula: computed.formula }),
    })),
  ];
}

export const tickMark = "x";

/** Of these kinds a table has several columns, or none. */
function isWholeColumn({ kind }: FormColumn): boolean {
  return kind === "own" || kind === "ownTables" || kind === "textByYear" || kind === "amountByYear";
}

const rowNumber: SheetColumn = {
  header: numberHeader,
  headerStyle: styles.headerCenter,
  style: styles.textCenter,
  width: numberWidth,
  content: (_, at) => String(at + 1),
};

function declaredColumn(column: FormColumn, isFirstText: boolean): SheetColumn {
  const { style: fieldStyle, columnStyle: style = fieldStyle, content, understands } = columnCells(column);
  return {
    header: column.header,
    headerStyle: style.horizontal === "left" ? styles.header : styles.headerCenter,
    style,
    ...widthsOf(column, isFirstText),
    declared: column,
    content: (item) => content(columnValue(item, column)),
    understands,
  };
}

function widthsOf({ key, kind, measured }: FormColumn, isFirstText: boolean): Pick<SheetColumn, "width" | "roomyWidth"> {
  if (key === "number") return { width: numberWidth };
  if (measured) return { width: measuredWidth };
  if (isFirstText) return { width: firstTextWidth, roomyWidth: roomyFirstText };
  const roomyWidth = roomyTexts[kind];
  return { width: widths[kind] ?? wordsWidth, ...(roomyWidth === undefined ? {} : { roomyWidth }) };
}

function windowColumn(window: WindowColumn): SheetColumn {
  return {
    header: window.header,
    headerStyle: styles.headerCenter,
    style: window.isDate ? styles.windowDate : styles.window,
    width: window.isDate ? dateWidth : windowWidth,
    window,
    content: (item) => edgeContent((item as Phase).windows[window.year], window.edge),
  };
}

function edgeContent(window: PhaseWindow | undefined, edge: "start" | "end"): CellContent {
  return window ? dateContent(window[edge]) : null;
}

/** What the rows of a table hold in the columns that people type in, the numbers of rows among them. */
export function typedColumns(table: FormTable, form: CardForm): readonly SheetColumn[] {
  return columnsOfTable(table, form).filter(({ computed }) => computed === undefined);
}

/** The formulas of the other columns by their headers, the same in every row. */
export function computedColumns(table: FormTable, form: CardForm): ReadonlyMap<string, CellContent> {
  return new Map(
    columnsOfTable(table, form).flatMap(({ header, computed }) => (computed ? [[header, { formula: computed.formula }]] : [])),
  );
}

/** Formulas of these columns, each with what workbooks hold in its place that were built before. */
export function formerFormulas(table: FormTable, form: CardForm): ReadonlyMap<string, string> {
  return new Map(
    columnsOfTable(table, form).flatMap(({ computed }) =>
      computed?.formerly === undefined ? [] : [[computed.formula, computed.formerly]],
    ),
  );
}

/** The header of a column, by its key among the declared ones. */
export function headerOf(table: FormTable, key: string): string | undefined {
  return table.columns.find((column) => column.key === key)?.header;
}
