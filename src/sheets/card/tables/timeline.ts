/** The columns in which phases run: where their times are typed, where their bars are drawn, and the months that formulas count by. */
import type { CardForm } from "../../../plan/template/form-parts";
import type { StyleDefinition } from "../../layout/sheet-plan";
import { halfYearNames, monthInitials, periodHeaderStyles, quarterNames, styles } from "../../layout/styles";
import {
  endHeader,
  fromHeader,
  monthHeader,
  runsFrom,
  runsInMonths,
  runsOnceFrom,
  runsOnceTo,
  runsTo,
  startHeader,
  toHeader,
  type GanttFormula,
} from "./gantt-formulas";

/** Where one edge of a window is typed; `year` names the window. */
export interface WindowColumn {
  readonly header: string;
  readonly year: number;
  readonly edge: "start" | "end";
  /** The cell shows the year too, since the column does not say it. */
  readonly isDate: boolean;
}

export const onceHeaders = { start: "Inizio", end: "Fine" } as const;

/** Whether phases have one window each, which may run through all years of the plan. */
export function runsOnce({ template }: CardForm): boolean {
  return template.timeline.windows === "single";
}

export function windowColumns(form: CardForm): readonly WindowColumn[] {
  const { years, template } = form;
  if (template.timeline.windows === "ticks") return [];
  const [first] = years;
  if (runsOnce(form) && first !== undefined)
    return (["start", "end"] as const).map((edge) => ({ header: onceHeaders[edge], year: first, edge, isDate: true }));
  return years.flatMap((year) => [
    { header: startHeader(year), year, edge: "start", isDate: false },
    { header: endHeader(year), year, edge: "end", isDate: false },
  ]);
}

/** A month, a quarter or a half-year of the plan. */
export interface SchedulePeriod {
  readonly year: number;
  /** Months from 1 to 12. */
  readonly from: number;
  readonly to: number;
  /** Names it in plans: `2026-03`, `2026-Q1`, `2026-H1`. */
  readonly id: string;
}

const monthsOfUnit = { month: 1, quarter: 3, halfYear: 6 } as const;

export function periodsOf({ years, template: { timeline } }: CardForm): readonly SchedulePeriod[] {
  const months = monthsOfUnit[timeline.unit];
  return years.flatMap((year) =>
    Array.from({ length: 12 / months }, (_, at) => ({
      year,
      from: at * months + 1,
      to: (at + 1) * months,
      id:
        timeline.unit === "month"
          ? `${year}-${String(at + 1).padStart(2, "0")}`
          : `${year}-${timeline.unit === "quarter" ? "Q" : "H"}${at + 1}`,
    })),
  );
}

interface PeriodColumn {
  readonly header: string;
  readonly headerStyle: StyleDefinition;
  /** Characters that it needs, and that it takes where there is room. */
  readonly width: number;
  readonly roomyWidth: number;
  readonly computed?: GanttFormula;
  /** Id of a period that people tick. */
  readonly tick?: string;
}

/** Characters of all periods of a year together, where there is room. */
const yearWidths: Readonly<Record<number, number>> = { 1: 72, 2: 32 };
const usualYear = 19.2;
const narrowestMonth = 1.6;
const narrowestPeriod = 5;

export function periodColumns(form: CardForm): readonly PeriodColumn[] {
  const { template, years } = form;
  const periods = periodsOf(form);
  const perYear = periods.length / Math.max(1, years.length);
  const isMonth = template.timeline.unit === "month";
  const width = isMonth ? narrowestMonth : narrowestPeriod;
  const roomyWidth = Math.max(width, (yearWidths[years.length] ?? usualYear) / perYear);
  return periods.map((period) => ({
    header: periodHeader(period),
    headerStyle: periodHeaderStyles[periodName(period)] ?? styles.header,
    width,
    roomyWidth,
    ...(template.timeline.windows === "ticks" ? { tick: period.id } : { computed: runsInMonths(period) }),
  }));
}

function periodHeader(period: SchedulePeriod): string {
  const { year, from, to } = period;
  return from === to ? monthHeader(year, from - 1) : `${periodName(period)} ${year}`;
}

/** What is seen of a period below the year. */
function periodName({ from, to }: SchedulePeriod): string {
  const names = from === to ? monthInitials : to - from === 2 ? quarterNames : halfYearNames;
  return names[(from - 1) / (to - from + 1)] ?? "";
}

/** Of each year the first and the last month in which a phase runs; none where periods are ticked. */
export function helperColumns(form: CardForm): readonly { readonly header: string; readonly computed: GanttFormula }[] {
  const { years, template } = form;
  if (template.timeline.windows === "ticks") return [];
  return years.flatMap((year, at) => [
    { header: fromHeader(year), computed: runsOnce(form) ? runsOnceFrom(year, at === 0, onceHeaders) : runsFrom(year) },
    { header: toHeader(year), computed: runsOnce(form) ? runsOnceTo(year, at === 0, onceHeaders) : runsTo(year) },
  ]);
}
