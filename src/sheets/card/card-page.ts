/** How a card falls on printed pages: as it is planned, and as its sheet stands after people have worked on it. */
import type { Plan } from "../../plan/plan";
import { fittingPage, pageBreaks, pageFooter, pageHeight } from "../layout/pagination";
import { box } from "../layout/sheet-builder";
import type { PrintPlan, UnscaledPrint } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader, type TableReading } from "../reading/snapshot-reader";
import { standardRow } from "../layout/text-height";
import { columnsByHeader } from "./card-places";
import { gridOf } from "./card-grid";
import { fieldCells } from "./fields/field-cells";
import { formTable, type CardForm, type FormTable } from "../../plan/template/form-parts";
import { formOnSheet } from "./reading/form-on-sheet";
import { cardTableReading } from "./reading/read-items";
import { columnsOfTable } from "./tables/table-columns";

/** Rows of the banner, which every page repeats. */
const titleRows = 2;

/** A card's rows, the first row of each of its parts, and the columns that are printed. */
export interface CardExtent {
  /** Points of each row from the first; the card ends with the last one. */
  readonly heights: readonly number[];
  readonly parts: readonly number[];
  /** Characters. */
  readonly widths: readonly number[];
}

/** The paper of a card that is too wide to be read on A4, one whose schedule shows the months of three years. */
const largest = "A3";

/** A part that would be cut by the end of a page begins on the next one. */
export function cardPrint({ heights, parts, widths }: CardExtent, plan: Pick<Plan, "entity" | "title">): UnscaledPrint {
  const breaks = pageBreaks(heights, parts, { titleRows, pageHeight: pageHeight(widths, largest) });
  return {
    orientation: "landscape",
    area: box(0, 0, heights.length, widths.length),
    titleRows: { first: 0, last: titleRows - 1 },
    footer: pageFooter(plan.entity, plan.title),
    largest,
    ...(breaks.length > 0 ? { breaks } : {}),
  };
}

/**
 * Print set-up of a card as its sheet stands, its tables maybe grown. `rowHeights` are points from the first row of the
 * sheet; rows beyond them count as Excel's default. A part whose title somebody reworded is printed on from the one before.
 */
export function pageOf(
  sheet: SheetSnapshot,
  rowHeights: readonly number[],
  plan: Pick<Plan, "entity" | "title" | "firstYear" | "years" | "templates">,
): PrintPlan {
  const reader = new SnapshotReader(sheet);
  const form = formOnSheet(reader, plan);
  const names: ReadonlySet<string> = new Set([...fieldCells(form).values()].map(({ name }) => name));
  const ranges = [
    ...sheet.tables.map(({ range }) => range),
    ...sheet.names.flatMap(({ name, range }) => (range && isOfCard(name, names) && range.column < gridOf(form).visible ? [range] : [])),
  ];
  const rows = Math.max(titleRows, ...ranges.map((range) => range.row + range.rows));
  const titles = form.parts.flatMap(({ title }) => (title.it === "" ? [] : [title.it]));
  // The narrow row above its title belongs to a part.
  const parts = titles.flatMap((title) => reader.find(title)?.row ?? []).map((row) => row - 1);
  const widths = printedWidths(reader, form);
  const heights = Array.from({ length: rows }, (_, row) => rowHeights[row] ?? standardRow);
  const { largest: paper, ...page } = cardPrint({ heights, parts, widths }, plan);
  return { ...page, ...fittingPage(widths, paper) };
}

/** Excel keeps print areas among a sheet's names too. */
function isOfCard(name: string, names: ReadonlySet<string>): boolean {
  return names.has(name) || monitoringNames.test(name);
}

const monitoringNames = /^Avanzamento(?:Intermedio|Finale|\d+\p{L}+)$/u;

/** Characters of a column that somebody has inserted. */
const defaultWidth = 9;

/** The columns before the month numbers, which are hidden behind the bars. */
function printedWidths(reader: SnapshotReader, form: CardForm): readonly number[] {
  const planned = gridOf(form);
  const phases = formTable(form, "phases");
  const reading = phases && cardTableReading(reader, phases, form);
  const helper = phases && columnsOfTable(phases, form).findIndex(({ hidden }) => hidden);
  const inserted = reading && helper !== undefined && helper >= 0 ? helperMoved(reading, phases, form, helper) : 0;
  return Array.from({ length: planned.visible + inserted }, (_, column) => planned.widths[column] ?? defaultWidth);
}

/** How many columns somebody has inserted before the hidden ones. */
function helperMoved(reading: TableReading, phases: FormTable, form: CardForm, helper: number): number {
  const column = columnsByHeader(reading)(columnsOfTable(phases, form)[helper]?.header ?? "");
  return column === undefined ? 0 : Math.max(0, column - helper);
}
