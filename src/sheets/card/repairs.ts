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
import { formTable, tablesOf, type CardForm } from "../../plan/template/form-parts";
import { fieldCell, fieldCells } from "./fields/field-cells";
import { tablePlaces, type CardTablePlaces } from "./card-places";
import { formOnSheet } from "./reading/form-on-sheet";
import { CardReadings, readingContext } from "./reading/card-readings";
import { fieldSource } from "./card-sheet";
import { columnsOfTable, computedColumns } from "./tables/table-columns";
import { runsOnce } from "./tables/timeline";
import { isWeighed } from "./tables/weighed-tables";
import { totalFormulas } from "./tables/weight-formulas";
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
  const form = formOnSheet(reader, plan);
  const declared = formTable(form, "phases");
  const reading = declared && cardTableReading(reader, declared, form);
  const phases = reading && tablePlaces(reading, declared);
  const dates = changed
    ? [...fieldDates(reader, form, plan, changed), ...(phases ? windowDates(reader, phases, form, plan, changed) : [])]
    : [];
  return [
    ...dates,
    ...fieldFormulas(reader, form, plan),
    ...totals(reader, form, points),
    ...(phases ? phaseFormulas(reader, phases, form) : []),
  ];
}

/** Start and end of the card: what names no year is of the plan's first year, or of its last. */
function fieldDates(reader: SnapshotReader, form: CardForm, plan: Plan, changed: RangeBox): Repair[] {
  const edges = [
    { key: "start", year: plan.firstYear },
    { key: "end", year: plan.firstYear + plan.years - 1 },
  ] as const;
  return edges.flatMap(({ key, year }): Repair[] => {
    const place = reader.rangeOfName(fieldCell(form, key).name);
    if (!place || !contains(changed, place.row, place.column)) return [];
    const typed = reader.value(place.row, place.column) ?? "";
    const read = typeof typed === "string" && !reader.isFormula(place.row, place.column) ? readDate(typed, { edge: key, year }) : undefined;
    return read?.kind === "value" ? [dateRepair(reader, place, read.value)] : [];
  });
}

function windowDates(
  reader: SnapshotReader,
  { table, declared, columnOf }: CardTablePlaces,
  form: CardForm,
  plan: Plan,
  changed: RangeBox,
): Repair[] {
  const edges = columnsOfTable(declared, form).flatMap(({ window, header }) =>
    window ? [{ year: window.year, edge: window.edge, column: columnOf(header) }] : [],
  );
  const first = Math.max(table.range.row + 1, changed.row);
  const end = Math.min(table.range.row + table.range.rows, changed.row + changed.rows);
  const rows = Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
  const lastYear = plan.firstYear + plan.years - 1;
  const ofEdges = edges.flatMap(({ year, edge, column }) =>
    rows.flatMap((row): Repair[] => {
      if (column === undefined || !contains(changed, row, column) || reader.isFormula(row, column)) return [];
      const date = dateOfYear(reader.value(row, column) ?? "", edge, { year, lastYear, runsOnce: runsOnce(form) });
      return date === undefined ? [] : [dateRepair(reader, { row, column }, date)];
    }),
  );
  return [
    ...ofEdges,
    ...rows.flatMap((row) =>
      [...new Set(edges.map(({ year }) => year))].flatMap((year) => {
        const columnAt = (wanted: "start" | "end") => edges.find((one) => one.year === year && one.edge === wanted)?.column;
        return stretch(reader, row, { year, start: columnAt("start"), end: columnAt("end") }, changed);
      }),
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
  { year, lastYear, runsOnce: mayBeAny }: { readonly year: number; readonly lastYear: number; readonly runsOnce: boolean },
): IsoDate | undefined {
  if (typeof typed === "number") {
    // Where a phase has one window for all years, its cells show the year that somebody typed.
    if (mayBeAny) return undefined;
    const date = typed >= earliestDate && typed < endOfDates ? fromSerial(Math.floor(typed)) : undefined;
    if (date === undefined || date.startsWith(`${year}-`)) return undefined;
    return edge === "end" && yearOf(date) > year && yearOf(date) <= lastYear ? undefined : inYear(date, year);
  }
  const read = typeof typed === "string" ? readDate(typed, { edge, year }) : undefined;
  return read?.kind === "value" && (mayBeAny || yearOf(read.value) === year) ? read.value : undefined;
}

function dateRepair(reader: SnapshotReader, { row, column }: { readonly row: number; readonly column: number }, date: IsoDate): Repair {
  return repairAt("date", reader, row, column, dateContent(valueEntry(date)));
}

function fieldFormulas(reader: SnapshotReader, form: CardForm, plan: Plan): Repair[] {
  const broken = [...fieldCells(form).values()].flatMap(({ kind, name, content }) => {
    const place = kind === "computed" ? reader.rangeOfName(name) : undefined;
    return place && !reader.isFormula(place.row, place.column) ? [{ content, place }] : [];
  });
  if (broken.length === 0) return [];
  const { card } = new CardReadings(readingContext(plan)).of(reader.sheet);
  const source = fieldSource(card, plan);
  return broken.flatMap(({ content, place }) => formulaRepair(reader, place.row, place.column, content(source)));
}

function totals(reader: SnapshotReader, form: CardForm, points: string): Repair[] {
  return tablesOf(form).flatMap((declared) => {
    const table = isWeighed(declared) ? cardTableReading(reader, declared, form)?.table : undefined;
    if (!table || !isWeighed(declared)) return [];
    const formulas = totalFormulas(declared, table.name, { form, points });
    return [formulas.points, formulas.progress].flatMap((total): Repair[] => {
      const place = total && reader.rangeOfName(total.name);
      return place ? formulaRepair(reader, place.row, place.column, { formula: total.formula }) : [];
    });
  });
}

function phaseFormulas(reader: SnapshotReader, { table, declared, columnOf }: CardTablePlaces, form: CardForm): Repair[] {
  const columns = [...computedColumns(declared, form)].flatMap(([header, content]) => {
    const column = columnOf(header);
    return column === undefined ? [] : [{ column, content }];
  });
  return reader.bodyRows(table).flatMap((row) => columns.flatMap(({ column, content }) => formulaRepair(reader, row, column, content)));
}
