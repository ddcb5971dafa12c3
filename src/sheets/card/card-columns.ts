/** The columns of a card sheet. The phase table sets them, since it is the widest; everything else spans them. */
export interface CardColumns {
  readonly number: 0;
  readonly text: 1;
  readonly involved: 2;
  readonly weight: 3;
  /** First of two columns a year. */
  readonly firstWindow: 4;
  readonly progress: number;
  readonly firstMonth: number;
  readonly months: number;
  /** First of the two columns a year that hold month numbers by formula; hidden. */
  readonly firstHelper: number;
  readonly helpers: number;
  /** Columns that are shown and printed. */
  readonly visible: number;
  /** First column of a right-hand label and of its value. */
  readonly rightLabel: number;
  readonly rightValue: number;
  /** Characters. */
  readonly widths: readonly number[];
}

const monthWidths: Readonly<Record<number, number>> = { 1: 6, 2: 2.6 };
const narrowestMonth = 1.6;
/** Characters that a right-hand label needs. */
const rightLabelWidth = 20;

export function cardColumns(years: number): CardColumns {
  const progress = 4 + 2 * years;
  const firstMonth = progress + 1;
  const months = 12 * years;
  const monthWidth = monthWidths[years] ?? narrowestMonth;
  const labelMonths = Math.min(months - 2, Math.ceil(rightLabelWidth / monthWidth));
  const helpers = 2 * years;
  return {
    number: 0,
    text: 1,
    involved: 2,
    weight: 3,
    firstWindow: 4,
    progress,
    firstMonth,
    months,
    firstHelper: firstMonth + months,
    helpers,
    visible: firstMonth + months,
    rightLabel: firstMonth,
    rightValue: firstMonth + labelMonths,
    widths: [
      4.5,
      45,
      16,
      8,
      ...Array<number>(2 * years).fill(9.5),
      12,
      ...Array<number>(months).fill(monthWidth),
      ...Array<number>(helpers).fill(4),
    ],
  };
}

/** Width in characters of some neighbouring columns. */
export function widthOf(columns: CardColumns, first: number, count: number): number {
  return columns.widths.slice(first, first + count).reduce((sum, width) => sum + width, 0);
}
