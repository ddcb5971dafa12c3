import type { CellError } from "../../../xlsx/workbook-data";
import { criterionOf, type Criterion } from "../values/criteria";
import { eachCell, toArray, type Evaluation, type Operand } from "../evaluation";
import { sumOf } from "../values/numbers";
import { Area } from "../formula/references";
import type { ArrayValue } from "../values/values";
import { DIV0, isError, VALUE, type Scalar } from "../values/values";
import { reading, type FunctionDefinition } from "./definition";

/** Ranges and criteria of the functions that end in IFS, alternating. */
type RangesAndCriteria = readonly (Operand | Scalar)[];

/** For each position of equally large ranges whether all criteria hold; an error when sizes differ. */
function matches(evaluation: Evaluation, pairs: RangesAndCriteria, rows?: number, columns?: number): boolean[] | CellError {
  let flags: boolean[] | undefined;
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const array = toArray(pairs[i] as Operand, evaluation);
    const criterion = criterionOf(pairs[i + 1] as Scalar);
    rows ??= array.rows;
    columns ??= array.columns;
    if (array.rows !== rows || array.columns !== columns) return VALUE;
    const known = flags;
    flags = array.items.map((item, index) => (known === undefined || known[index]!) && criterion(item));
  }
  return flags ?? VALUE;
}

/** The numbers of a range where all criteria hold. */
function selected(evaluation: Evaluation, range: Operand, pairs: RangesAndCriteria): number[] | CellError {
  const values = toArray(range, evaluation);
  const flags = matches(evaluation, pairs, values.rows, values.columns);
  if (isError(flags)) return flags;
  return numbersWhere(values, flags);
}

function numbersWhere(values: ArrayValue, flags: readonly boolean[]): number[] | CellError {
  const numbers: number[] = [];
  for (const [index, flag] of flags.entries()) {
    if (!flag) continue;
    const value = values.items[index] ?? null;
    if (isError(value)) return value;
    if (typeof value === "number") numbers.push(value);
  }
  return numbers;
}

/** Numbers for SUMIF and AVERAGEIF: the sum range has the criteria range's size, whatever its own. */
function selectedBeside(evaluation: Evaluation, range: Operand, criterion: Scalar, target: Operand | undefined): number[] | CellError {
  const tested = toArray(range, evaluation);
  const test = criterionOf(criterion);
  if (!(target instanceof Area)) return target === undefined ? numbersWhere(tested, tested.items.map(test)) : VALUE;
  const resized = new Area(target.sheet, target.row, target.column, tested.rows, tested.columns);
  return numbersWhere(toArray(resized, evaluation), tested.items.map(test));
}

function count(evaluation: Evaluation, range: Operand, criterion: Criterion): number {
  let found = 0;
  if (!(range instanceof Area)) return toArray(range, evaluation).items.filter(criterion).length;
  let visited = 0;
  eachCell(range, evaluation, (value) => {
    visited += 1;
    if (criterion(value)) found += 1;
  });
  return criterion(null) ? found + range.rows * range.columns - visited : found;
}

const average = (numbers: readonly number[]): Scalar => (numbers.length > 0 ? sumOf(numbers) / numbers.length : DIV0);

function summarisedIfs(name: string, summarise: (numbers: readonly number[]) => Scalar): FunctionDefinition {
  return reading(name, ["range", "range", "any", "range*", "any*"], (evaluation, range, ...pairs) => {
    const numbers = selected(evaluation, range, pairs);
    return isError(numbers) ? numbers : summarise(numbers);
  });
}

function summarisedIf(name: string, summarise: (numbers: readonly number[]) => Scalar): FunctionDefinition {
  return reading(name, ["range", "any", "range?"], (evaluation, range, criterion, target) => {
    const numbers = selectedBeside(evaluation, range, criterion, target);
    return isError(numbers) ? numbers : summarise(numbers);
  });
}

export const conditionalAggregateFunctions: readonly FunctionDefinition[] = [
  reading("COUNTIF", ["range", "any"], (evaluation, range, criterion) => count(evaluation, range, criterionOf(criterion))),
  reading("COUNTIFS", ["range", "any", "range*", "any*"], (evaluation, ...pairs) => {
    const flags = matches(evaluation, pairs);
    return isError(flags) ? flags : flags.filter(Boolean).length;
  }),
  summarisedIf("SUMIF", sumOf),
  summarisedIf("AVERAGEIF", average),
  summarisedIfs("SUMIFS", sumOf),
  summarisedIfs("AVERAGEIFS", average),
  summarisedIfs("MAXIFS", (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  summarisedIfs("MINIFS", (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
];
