/** Puts a table of a card on its sheet: its rows, what may be typed in them, and the bars of a schedule. */
import type { FormColumn, FormTable } from "../../../plan/template/form-parts";
import { box, type SheetBuilder } from "../../layout/sheet-builder";
import type { RangeBox, ValidationPlan } from "../../layout/sheet-plan";
import { colors, styles } from "../../layout/styles";
import { textHeight } from "../../layout/text-height";
import { cellAddress } from "../../reading/snapshot-reader";
import type { CardGrid } from "../card-grid";
import { listOf } from "../fields/field-lists";
import type { CardSetting } from "../card-setting";
import { currentPeriodColumn, readableOnce, readableWindow } from "./gantt-formulas";
import { columnsOfTable, type SheetColumn } from "./table-columns";
import { periodsOf, runsOnce } from "./timeline";
import { isWeighed } from "./weighed-tables";
import { weightsOfTable } from "./weight-formulas";

export interface PlacedTable {
  readonly name: string;
  readonly items: readonly object[];
  readonly emptyRows: number;
}

/** At `row` its header, or the band of years above it where it has a schedule; returns the table's rectangle. */
export function placeTable(
  sheet: SheetBuilder,
  row: number,
  table: FormTable,
  { name, items, emptyRows }: PlacedTable,
  grid: CardGrid,
  setting: CardSetting,
): RangeBox {
  const columns = columnsOfTable(table, setting.form);
  const header = row + (columns.some(({ isPeriod }) => isPeriod) ? 1 : 0);
  if (header > row) placeYearBand(sheet, row, columns, setting);
  const rows = [...items, ...Array<undefined>(emptyRows).fill(undefined)];
  const range = sheet.table(
    name,
    header,
    0,
    columns.map((column) => ({ text: column.header, header: column.headerStyle, style: column.style })),
    rows.map((item, at) => columns.map((column) => (item || column.computed ? column.content(item ?? {}, at, () => undefined) : null))),
  );
  sheet.height(header, 30);
  rows.forEach((item, at) => {
    const heights = item === undefined ? [] : columns.map((column, index) => heightOf(column, item, at, grid.widths[index] ?? 1));
    sheet.fittedHeight(header + 1 + at, Math.max(0, ...heights));
  });
  if (header > row) formatBars(sheet, range, columns, setting);
  for (const validation of validations(table, columns, range, setting)) sheet.validate(validation);
  return range;
}

function heightOf({ content, isPeriod, computed }: SheetColumn, item: object, at: number, width: number): number {
  if (isPeriod || computed) return 0;
  const shown = content(item, at, () => undefined);
  return typeof shown === "string" ? textHeight(shown, width) : 0;
}

function placeYearBand(sheet: SheetBuilder, row: number, columns: readonly SheetColumn[], { form }: CardSetting): void {
  const first = columns.findIndex(({ isPeriod }) => isPeriod);
  const perYear = periodsOf(form).length / form.years.length;
  form.years.forEach((year, at) => sheet.cell(row, first + perYear * at, year, styles.yearBand, { columns: perYear }));
  sheet.height(row, 15);
}

const tickedFormat = { fill: colors.accentTint } as const;
const barFormat = {
  fill: colors.accent,
  font: { color: colors.accent },
  border: { color: colors.accent, edges: ["left", "right"] },
} as const;

function formatBars(sheet: SheetBuilder, table: RangeBox, columns: readonly SheetColumn[], { form }: CardSetting): void {
  const periods = columns.flatMap(({ isPeriod }, at) => (isPeriod ? [at] : []));
  const [first = 0] = periods;
  const body = box(table.row + 1, first, table.rows - 1, periods.length);
  const top = cellAddress(body.row, body.column);
  const isTicked = form.template.timeline.windows === "ticks";
  const [period] = periodsOf(form);
  sheet.conditionalFormat({
    range: box(table.row, first, table.rows, periods.length),
    formula: currentPeriodColumn(`$${cellAddress(table.row, first).replace(/(\d+)$/, "$$$1")}`, period ? period.to - period.from + 1 : 1),
    format: { fill: colors.todayTint, border: { color: colors.today, edges: ["left", "right"] } },
  });
  sheet.conditionalFormat({
    range: body,
    formula: isTicked ? `=${top}<>""` : `=${top}=1`,
    format: isTicked ? tickedFormat : barFormat,
  });
}

function validations(table: FormTable, columns: readonly SheetColumn[], range: RangeBox, setting: CardSetting): readonly ValidationPlan[] {
  const body = (at: number) => box(range.row + 1, at, range.rows - 1, 1);
  return columns.flatMap((column, at): readonly ValidationPlan[] => {
    if (column.window) return [windowValidation(columns, at, body(at), setting)];
    const { declared } = column;
    if (!declared) return [];
    if (declared.key === "weight" && isWeighed(table)) return weightsOfTable(table.key, body(at), setting);
    return columnValidation(declared, body(at));
  });
}

/** A hint alone. */
export const anything = { kind: "custom", formula: "=TRUE" } as const;
/** Excel's for a hint's title and for its message. */
export const longestTitle = 32;
export const longestPrompt = 255;

function columnValidation(column: FormColumn, range: RangeBox): readonly ValidationPlan[] {
  const title = column.header.slice(0, longestTitle);
  const help = column.help?.it.slice(0, longestPrompt);
  const list = listOf(column);
  if (list)
    return [
      {
        range,
        rule: { kind: "list", source: `=${list.name}` },
        prompt: { title, message: help ?? (list.isFree ? "Scegli dall’elenco, oppure scrivi." : "Scegli dall’elenco.") },
        error: { title, message: "Scegli una voce dell’elenco.", style: list.isFree ? "information" : "warning" },
      },
    ];
  return help === undefined ? [] : [{ range, rule: anything, prompt: { title, message: help } }];
}

function windowValidation(columns: readonly SheetColumn[], at: number, range: RangeBox, { form }: CardSetting): ValidationPlan {
  const { edge, year } = columns[at]!.window!;
  const start = edge === "start" ? at : at - 1;
  const addresses = { start: cellAddress(range.row, start), end: cellAddress(range.row, start + 1) };
  const once = runsOnce(form);
  return {
    range,
    rule: { kind: "custom", formula: once ? readableOnce(year, edge, addresses) : readableWindow(year, edge, addresses) },
    prompt: {
      title: "Inizio e fine",
      message: once
        ? "Una data, un mese (gennaio, gen), giorno/mese (15/05) o un periodo (I trimestre). Senza anno vale il primo del piano."
        : "Una data, un mese (gennaio, gen), giorno/mese (15/05) o un periodo (I trimestre). L’anno è quello della colonna.",
    },
    error: {
      title: "Non è un periodo che si legge",
      message:
        "Scrivi una data, un mese (gennaio, gen) o giorno/mese (15/05), con la fine non prima dell’inizio. Se la lasci così, la barra può mancare o essere sbagliata.",
      style: "warning",
    },
  };
}
