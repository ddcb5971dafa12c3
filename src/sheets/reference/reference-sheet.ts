/** The frame that the reference sheets share: a banner, a hint, and from a fixed row on their table. */
import { workbookNames } from "../layout/names";
import { pageFooter } from "../layout/pagination";
import type { SnapshotValue } from "../reading/sheet-snapshot";
import { besideIn, type Beside, type SizedColumn } from "../reading/row-column";
import { formula, SheetBuilder } from "../layout/sheet-builder";
import type { CellContent, RangeBox, StyleDefinition, UnscaledPrint } from "../layout/sheet-plan";
import { colors, styles } from "../layout/styles";
import { textHeight } from "../layout/text-height";

/** A column of a reference table: its header, how its cells look, what a row holds there. */
export interface TableColumn<T> {
  readonly header: string;
  readonly width: number;
  readonly style: StyleDefinition;
  /** How its header looks where that is not as usual. */
  readonly headerStyle?: StyleDefinition;
  readonly content: (item: T, beside: Beside) => CellContent;
  /** As in `RowColumn`. */
  readonly understands?: (value: SnapshotValue) => boolean;
  /** What a formula will show, where it may need several lines. */
  readonly shown?: (item: T) => string;
}

/** What the rows of a table hold, column by column. */
export function rowColumns<T>(columns: readonly TableColumn<T>[]): readonly SizedColumn<T>[] {
  return columns.map(({ header, width, content, understands }) => ({
    header,
    width,
    content: (item, _, beside) => content(item, beside),
    ...(understands ? { understands } : {}),
  }));
}

/** Row (from 0) of a reference table's header. */
export const tableRow = 3;

export function referenceBuilder(name: string, widths: readonly number[]): SheetBuilder {
  return new SheetBuilder(name, colors.navy, widths);
}

/** What is above the table: the sheet's title and whose plan it is in one band over the printed columns, and what the sheet is for. */
export function placeBanner(sheet: SheetBuilder, title: string, hint: string, printedWidths: readonly number[]): void {
  sheet.cell(0, 0, title, styles.bannerHeading, { columns: printedWidths.length });
  sheet.height(0, 28);
  placePlanLine(sheet, printedWidths.length);
  placeHint(sheet, 2, hint, printedWidths);
}

/** The second row of every banner: the body and its plan. */
export function placePlanLine(sheet: SheetBuilder, columns: number): void {
  sheet.cell(1, 0, formula(`=${workbookNames.entity}&" · "&${workbookNames.title}`), styles.bannerPlan, { columns });
  sheet.height(1, 20);
}

export function placeHint(sheet: SheetBuilder, row: number, hint: string, widths: readonly number[]): void {
  sheet.cell(row, 0, hint, styles.sheetHint, { columns: widths.length });
  sheet.height(row, 8 + textHeight(hint, totalOf(widths)));
}

export function placeSection(sheet: SheetBuilder, row: number, title: string, columns: number): void {
  sheet.cell(row, 0, title, styles.section, { columns });
  sheet.height(row, 20);
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function heightIn<T>(column: TableColumn<T> | undefined, text: string): number {
  return column?.style.wrap ? textHeight(text, column.width) : 0;
}

/** Places a table of declared columns with row heights that fit its texts; an empty table keeps one row to type in, or so many `emptyRows`. */
export function placeTable<T>(
  sheet: SheetBuilder,
  name: string,
  row: number,
  column: number,
  columns: readonly TableColumn<T>[],
  items: readonly T[],
  {
    emptyRow = columns.map(() => null),
    emptyRows = 1,
    showFilter = true,
  }: { readonly emptyRow?: readonly CellContent[]; readonly emptyRows?: number; readonly showFilter?: boolean } = {},
): RangeBox {
  const places = new Map(columns.map(({ header }, at) => [header, column + at]));
  const rows = items.map((item, at) => {
    const beside = besideIn(row + 1 + at, (header) => places.get(header));
    return columns.map((declared) => declared.content(item, beside));
  });
  const range = sheet.table(
    name,
    row,
    column,
    columns.map(({ header, headerStyle = styles.header, style }) => ({ text: header, header: headerStyle, style })),
    rows.length > 0 ? rows : Array.from({ length: emptyRows }, () => emptyRow),
    { showFilter },
  );
  sheet.height(row, 30);
  rows.forEach((cells, at) =>
    sheet.fittedHeight(
      row + 1 + at,
      Math.max(
        0,
        ...cells.map((cell, index) =>
          heightIn(columns[index], typeof cell === "string" ? cell : (columns[index]?.shown?.(items[at] as T) ?? "")),
        ),
      ),
    ),
  );
  return range;
}

/** A page of a table that may be wide. */
export function landscape(area: RangeBox, titleRow: number, entity: string, title: string): UnscaledPrint {
  return {
    orientation: "landscape",
    largest: "A3",
    area,
    titleRows: { first: titleRow, last: titleRow },
    footer: pageFooter(entity, title),
  };
}
