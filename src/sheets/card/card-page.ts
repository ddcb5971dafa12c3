/** How a card falls on printed pages: as it is planned, and as its sheet stands after people have worked on it. */
import type { Plan } from "../../plan/plan";
import { fittingScale, pageBreaks, pageFooter, pageHeight } from "../layout/pagination";
import { box } from "../layout/sheet-builder";
import type { PrintPlan, UnscaledPrint } from "../layout/sheet-plan";
import type { SheetSnapshot } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import { standardRow } from "../layout/text-height";
import { cardColumns } from "./card-columns";
import { fieldCells } from "./fields/field-cells";
import { tablePlaces } from "./card-places";
import { fourPartCard, type CardTemplate } from "./card-template";
import { fromHeader } from "./tables/gantt-formulas";
import { cardTableReading } from "./reading/read-items";

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

/** A part that would be cut by the end of a page begins on the next one. */
export function cardPrint({ heights, parts, widths }: CardExtent, plan: Pick<Plan, "entity" | "title">): UnscaledPrint {
  const breaks = pageBreaks(heights, parts, { titleRows, pageHeight: pageHeight(widths) });
  return {
    orientation: "landscape",
    area: box(0, 0, heights.length, widths.length),
    titleRows: { first: 0, last: titleRows - 1 },
    footer: pageFooter(plan.entity, plan.title),
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
  plan: Pick<Plan, "entity" | "title" | "firstYear" | "years">,
  template: CardTemplate = fourPartCard,
): PrintPlan {
  const reader = new SnapshotReader(sheet);
  const ranges = [
    ...sheet.tables.map(({ range }) => range),
    ...sheet.names.flatMap(({ name, range }) => (range && isOfCard(name) ? [range] : [])),
  ];
  const rows = Math.max(titleRows, ...ranges.map((range) => range.row + range.rows));
  const titles = template.rows.flatMap((row) => (row.kind === "section" ? [row.title] : []));
  // The narrow row above its title belongs to a part.
  const parts = titles.flatMap((title) => reader.find(title)?.row ?? []).map((row) => row - 1);
  const widths = printedWidths(reader, plan);
  return {
    ...cardPrint({ heights: Array.from({ length: rows }, (_, row) => rowHeights[row] ?? standardRow), parts, widths }, plan),
    scale: fittingScale(widths),
  };
}

/** Excel keeps print areas among a sheet's names too. */
function isOfCard(name: string): boolean {
  return fieldNames.has(name) || monitoringNames.test(name);
}

const fieldNames: ReadonlySet<string> = new Set(fieldCells.map(({ name }) => name));
const monitoringNames = /^Avanzamento(?:Intermedio|Finale|\d+\p{L}+)$/u;

/** Characters of a column that somebody has inserted. */
const defaultWidth = 9;

/** The columns before the month numbers, which are hidden behind the bars. */
function printedWidths(reader: SnapshotReader, plan: Pick<Plan, "firstYear" | "years">): readonly number[] {
  const planned = cardColumns(plan.years);
  const phases = cardTableReading(reader, "phases");
  const visible = phases && tablePlaces(phases).columnOf(fromHeader(plan.firstYear));
  return Array.from({ length: visible ?? planned.visible }, (_, column) => planned.widths[column] ?? defaultWidth);
}
