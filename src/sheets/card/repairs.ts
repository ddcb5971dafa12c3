/**
 * What Cardine puts right on a card while people work: months and days that were typed where a date of a certain year
 * belongs, and formulas that were typed, pasted or inserted over. Repairing what was repaired finds nothing.
 */
import { fromSerial, inYear, readDate } from "../../plan/notation/calendar-date";
import { stretchedWindow, yearOf } from "../../plan/notation/windows";
import { valueEntry, valueOf } from "../../plan/entry";
import type { Plan } from "../../plan/plan";
import type { IsoDate } from "../../plan/iso-date";
import { dateContent } from "../reading/cell-entry";
import { formulaRepair, repairAt, type Repair } from "../repairs/repair";
import type { RangeBox } from "../layout/sheet-plan";
import type { SheetSnapshot, SnapshotValue } from "../reading/sheet-snapshot";
import { SnapshotReader } from "../reading/snapshot-reader";
import { fieldCell, fieldCells } from "./fields/field-cells";
import { tablePlaces, type CardTablePlaces } from "./card-places";
import { CardReadings } from "./reading/card-readings";
import { fieldSource, totalFormulas } from "./card-sheet";
import { endHeader, startHeader } from "./tables/gantt-formulas";
import { computedPhaseColumns, planYears } from "./tables/phase-table";
import { cardTableReading } from "./reading/read-items";
import { contains } from "../layout/range-box";

/** Numbers below are no dates that anybody plans for: 1 January 1950, as Excel counts. */
const earliestDate = 18_264;
/** The day after 31 December 9999. */
const endOfDates = 2_958_466;

/**
 * Repairs of a card's sheet as it stands; `points` is what formulas take for the points. Dates are looked at in the changed cells only, so that what was there before
 * stays as people left it; formulas everywhere. An unreadable date stays as typed.
 */
export function repairsOf(sheet: SheetSnapshot, plan: Plan, points: string, changed?: RangeBox): Repair[] {
  const reader = new SnapshotReader(sheet);
  const reading = cardTableReading(reader, "phases");
  const phases = reading && tablePlaces(reading);
  const dates = changed ? [...fieldDates(reader, plan, changed), ...(phases ? windowDates(reader, phases, plan, changed) : [])] : [];
  return [...dates, ...fieldFormulas(reader, plan), ...totals(reader, points), ...(phases ? phaseFormulas(reader, phases, plan) : [])];
}

/** Start and end of the card: what names no year is of the plan's first year, or of its last. */
function fieldDates(reader: SnapshotReader, plan: Plan, changed: RangeBox): Repair[] {
  const edges = [
    { key: "start", year: plan.firstYear },
    { key: "end", year: plan.firstYear + plan.years - 1 },
  ] as const;
  return edges.flatMap(({ key, year }): Repair[] => {
    const place = reader.rangeOfName(fieldCell(key).name);
    if (!place || !contains(changed, place.row, place.column)) return [];
    const typed = reader.value(place.row, place.column) ?? "";
    const read = typeof typed === "string" && !reader.isFormula(place.row, place.column) ? readDate(typed, { edge: key, year }) : undefined;
    return read?.kind === "value" ? [dateRepair(reader, place, read.value)] : [];
  });
}

function windowDates(reader: SnapshotReader, { table, columnOf }: CardTablePlaces, plan: Plan, changed: RangeBox): Repair[] {
  const edges = planYears(plan).flatMap((year) => [
    { year, edge: "start", column: columnOf(startHeader(year)) } as const,
    { year, edge: "end", column: columnOf(endHeader(year)) } as const,
  ]);
  const first = Math.max(table.range.row + 1, changed.row);
  const end = Math.min(table.range.row + table.range.rows, changed.row + changed.rows);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  const lastYear = plan.firstYear + plan.years - 1;
  const ofEdges = edges.flatMap(({ year, edge, column }) =>
    rows.flatMap((row): Repair[] => {
      if (column === undefined || !contains(changed, row, column) || reader.isFormula(row, column)) return [];
      const date = dateOfYear(reader.value(row, column) ?? "", edge, { year, lastYear });
      return date === undefined ? [] : [dateRepair(reader, { row, column }, date)];
    }),
  );
  return [
    ...ofEdges,
    ...rows.flatMap((row) =>
      planYears(plan).flatMap((year) =>
        stretch(reader, row, { year, start: columnOf(startHeader(year)), end: columnOf(endHeader(year)) }, changed),
      ),
    ),
  ];
}

/** A stretch of months in one of a window's cells is put into both: the bar and what is printed say the same. */
function stretch(
  reader: SnapshotReader,
  row: number,
  { year, start, end }: { readonly year: number; readonly start: number | undefined; readonly end: number | undefined },
  changed: RangeBox,
): Repair[] {
  if (
    start === undefined ||
    end === undefined ||
    ![start, end].some((column) => contains(changed, row, column)) ||
    [start, end].some((column) => reader.isFormula(row, column))
  )
    return [];
  const [first, last] = [reader.value(row, start) ?? "", reader.value(row, end) ?? ""];
  const both =
    typeof first === "string" && typeof last === "string"
      ? stretchedWindow({ start: readDate(first, { edge: "start", year }), end: readDate(last, { edge: "end", year }) }, year)
      : undefined;
  const dates = both && [valueOf(both.start), valueOf(both.end)];
  if (!dates?.every((date) => date?.startsWith(`${year}-`))) return [];
  return [start, end].flatMap((column, at) => dateRepair(reader, { row, column }, dates[at] ?? ""));
}

/**
 * The date that belongs in a column of that year; undefined where what stands there can stay. Excel gives a date without a year the
 * present one; an end in a later year of the plan, and a text that names another year, are meant so, and are for the checks.
 */
function dateOfYear(
  typed: SnapshotValue,
  edge: "start" | "end",
  { year, lastYear }: { readonly year: number; readonly lastYear: number },
): IsoDate | undefined {
  if (typeof typed === "number") {
    const date = typed >= earliestDate && typed < endOfDates ? fromSerial(Math.floor(typed)) : undefined;
    if (date === undefined || date.startsWith(`${year}-`)) return undefined;
    return edge === "end" && yearOf(date) > year && yearOf(date) <= lastYear ? undefined : inYear(date, year);
  }
  const read = typeof typed === "string" ? readDate(typed, { edge, year }) : undefined;
  return read?.kind === "value" && yearOf(read.value) === year ? read.value : undefined;
}

function dateRepair(reader: SnapshotReader, { row, column }: { readonly row: number; readonly column: number }, date: IsoDate): Repair {
  return repairAt("date", reader, row, column, dateContent(valueEntry(date)));
}

function fieldFormulas(reader: SnapshotReader, plan: Plan): Repair[] {
  const broken = fieldCells.flatMap(({ kind, name, content }) => {
    const place = kind === "computed" ? reader.rangeOfName(name) : undefined;
    return place && !reader.isFormula(place.row, place.column) ? [{ content, place }] : [];
  });
  if (broken.length === 0) return [];
  const { card } = new CardReadings({ scheme: plan.codeScheme, years: planYears(plan), sectors: plan.sectors.map(({ code }) => code) }).of(
    reader.sheet,
  );
  const source = fieldSource(card, plan);
  return broken.flatMap(({ content, place }) => formulaRepair(reader, place.row, place.column, content(source)));
}

function totals(reader: SnapshotReader, points: string): Repair[] {
  return (["phases", "expectedResults"] as const).flatMap((key) => {
    const table = cardTableReading(reader, key)?.table;
    if (!table) return [];
    return totalFormulas(key, table.name, points).flatMap((total): Repair[] => {
      const place = total && reader.rangeOfName(total.name);
      return place ? formulaRepair(reader, place.row, place.column, { formula: total.formula }) : [];
    });
  });
}

function phaseFormulas(reader: SnapshotReader, { table, columnOf }: CardTablePlaces, plan: Plan): Repair[] {
  const columns = [...computedPhaseColumns(planYears(plan))].flatMap(([header, content]) => {
    const column = columnOf(header);
    return column === undefined ? [] : [{ column, content }];
  });
  return reader.bodyRows(table).flatMap((row) => columns.flatMap(({ column, content }) => formulaRepair(reader, row, column, content)));
}
