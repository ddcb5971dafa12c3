import type { CellError } from "../../../xlsx/workbook-data";
import { numberInText, toNumber } from "../values/coercion";
import { eachCell, eachValue, toArray, type Evaluation, type Operand } from "../evaluation";
import { sumOf } from "../values/numbers";
import { Area, Union } from "../formula/references";
import { ArrayValue, DIV0, isError, NA, NUM, VALUE, type Scalar } from "../values/values";
import { reading, type FunctionDefinition } from "./definition";
import { fromNumbers } from "./library-call";
import * as library from "@formulajs/formulajs";

/**
 * The numbers among the arguments of SUM and its relatives: in cells and arrays only real numbers count, values written
 * in the formula are converted. The first error met is answered instead.
 */
export function numbersOf(evaluation: Evaluation, operands: readonly Operand[]): number[] | CellError {
  const numbers: number[] = [];
  let failure: CellError | undefined;
  for (const operand of operands) {
    eachValue(operand, evaluation, (value, fromCells) => {
      if (typeof value === "number") numbers.push(value);
      else if (isError(value)) failure ??= value;
      else if (!fromCells) {
        const number = toNumber(value);
        if (isError(number)) failure ??= number;
        else numbers.push(number);
      }
    });
  }
  return failure ?? numbers;
}

type Summary = (numbers: readonly number[]) => Scalar;

const average: Summary = (numbers) => (numbers.length > 0 ? sumOf(numbers) / numbers.length : DIV0);
const largest: Summary = (numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
const smallest: Summary = (numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);
const product: Summary = (numbers) => (numbers.length > 0 ? numbers.reduce((result, number) => result * number, 1) : 0);

const SUMMARIES: Readonly<Record<string, Summary>> = {
  AVERAGE: average,
  MAX: largest,
  MIN: smallest,
  PRODUCT: product,
  SUM: sumOf,
  "STDEV.S": fromNumbers(library.STDEV.S, 2, DIV0),
  "STDEV.P": fromNumbers(library.STDEV.P, 1, DIV0),
  "VAR.S": fromNumbers(library.VAR.S, 2, DIV0),
  "VAR.P": fromNumbers(library.VAR.P, 1, DIV0),
  MEDIAN: fromNumbers(library.MEDIAN, 1, NUM),
  "MODE.SNGL": fromNumbers(library.MODE.SNGL, 1, NA),
};

/** Older names that Excel keeps. */
const ALIASES: Readonly<Record<string, string>> = { STDEV: "STDEV.S", STDEVP: "STDEV.P", VAR: "VAR.S", VARP: "VAR.P", MODE: "MODE.SNGL" };

function summary(name: string, summarise: Summary): FunctionDefinition {
  return reading(name, ["range", "range*"], (evaluation, ...operands) => {
    const numbers = numbersOf(evaluation, operands);
    return isError(numbers) ? numbers : summarise(numbers);
  });
}

/** Functions that SUBTOTAL and AGGREGATE choose by number. */
const NUMBERED: readonly string[] = [
  "",
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
  "MEDIAN",
  "MODE.SNGL",
  "LARGE",
  "SMALL",
];

interface Skipping {
  readonly hidden: boolean;
  readonly errors: boolean;
  readonly nested: boolean;
}

/** Values of the areas without hidden rows, errors and inner subtotals, as wanted. */
function visibleValues(evaluation: Evaluation, operands: readonly Operand[], skipping: Skipping): Scalar[] | CellError {
  const values: Scalar[] = [];
  let failure: CellError | undefined;
  const take = (value: Scalar): void => {
    if (isError(value) && !skipping.errors) failure ??= value;
    else if (!isError(value) && value !== null) values.push(value);
  };
  for (const operand of operands) {
    for (const area of operand instanceof Union ? operand.areas : [operand]) {
      if (!(area instanceof Area)) {
        eachValue(area, evaluation, take);
        continue;
      }
      eachCell(area, evaluation, (value, row, column) => {
        if (skipping.hidden && area.sheet.rows.get(row)?.hidden) return;
        const formula = skipping.nested ? area.sheet.cells.get(row)?.get(column)?.formula : undefined;
        if (formula === undefined || !/\b(SUBTOTAL|AGGREGATE)\(/i.test(formula)) take(value);
      });
    }
  }
  return failure ?? values;
}

function summarised(name: string, values: readonly Scalar[]): Scalar {
  if (name === "COUNTA") return values.length;
  const numbers = values.filter((value) => typeof value === "number");
  return name === "COUNT" ? numbers.length : SUMMARIES[name]!(numbers);
}

function ranked(numbers: number[], rank: number, order: 1 | -1): Scalar {
  const position = Math.ceil(rank);
  if (position < 1 || position > numbers.length) return NUM;
  return numbers.sort((a, b) => order * (a - b))[position - 1]!;
}

function nth(name: string, order: 1 | -1): FunctionDefinition {
  return reading(name, ["range", "number"], (evaluation, operand, rank) => {
    const numbers = numbersOf(evaluation, [operand]);
    return isError(numbers) ? numbers : ranked(numbers, rank, order);
  });
}

function rankOf(evaluation: Evaluation, number: number, operand: Operand, ascending = 0): Scalar {
  const numbers = numbersOf(evaluation, [operand]);
  if (isError(numbers)) return numbers;
  if (!numbers.includes(number)) return NA;
  return numbers.filter((other) => (ascending ? other < number : other > number)).length + 1;
}

export const aggregateFunctions: readonly FunctionDefinition[] = [
  ...Object.entries(SUMMARIES).map(([name, summarise]) => summary(name, summarise)),
  ...Object.entries(ALIASES).map(([alias, name]) => summary(alias, SUMMARIES[name]!)),
  reading("COUNT", ["range", "range*"], (evaluation, ...operands) => {
    let count = 0;
    for (const operand of operands) {
      eachValue(operand, evaluation, (value, fromCells) => {
        const counts =
          typeof value === "number" || (!fromCells && !isError(value) && (typeof value !== "string" || numberInText(value) !== undefined));
        if (counts) count += 1;
      });
    }
    return count;
  }),
  reading("COUNTA", ["range", "range*"], (evaluation, ...operands) => {
    let count = 0;
    for (const operand of operands) {
      eachValue(operand, evaluation, (value, fromCells) => {
        if (value !== null || !fromCells) count += 1;
      });
    }
    return count;
  }),
  reading("COUNTBLANK", ["range"], (evaluation, operand) => {
    if (!(operand instanceof Area)) return VALUE;
    let filled = 0;
    eachCell(operand, evaluation, (value) => {
      if (value !== null && value !== "") filled += 1;
    });
    return operand.rows * operand.columns - filled;
  }),
  reading("SUMSQ", ["range", "range*"], (evaluation, ...operands) => {
    const numbers = numbersOf(evaluation, operands);
    return isError(numbers) ? numbers : sumOf(numbers.map((number) => number * number));
  }),
  reading("SUMPRODUCT", ["range", "range*"], (evaluation, ...operands) => {
    const arrays = operands.map((operand) => toArray(operand, evaluation));
    const { rows, columns } = arrays[0] ?? new ArrayValue(1, 1, [null]);
    if (arrays.some((array) => array.rows !== rows || array.columns !== columns)) return VALUE;
    const products: number[] = [];
    for (let i = 0; i < rows * columns; i += 1) {
      let result = 1;
      for (const array of arrays) {
        const item = array.items[i] ?? null;
        if (isError(item)) return item;
        result *= typeof item === "number" ? item : 0;
      }
      products.push(result);
    }
    return sumOf(products);
  }),
  reading("SUBTOTAL", ["number", "range", "range*"], (evaluation, code, ...operands) => {
    const name = NUMBERED[Math.trunc(code) % 100];
    if (!name || Math.trunc(code) % 100 > 11 || code < 1 || code >= 112) return VALUE;
    const values = visibleValues(evaluation, operands, { hidden: code > 100, errors: false, nested: true });
    return isError(values) ? values : summarised(name, values);
  }),
  reading("AGGREGATE", ["number", "number", "range", "range*"], (evaluation, code, option, ...operands) => {
    const name = NUMBERED[Math.trunc(code)];
    const choice = Math.trunc(option);
    if (!name || choice < 0 || choice > 7) return VALUE;
    const skipping = { hidden: choice % 2 === 1, errors: choice === 2 || choice === 3 || choice >= 6, nested: choice < 4 };
    const takesRank = name === "LARGE" || name === "SMALL";
    const values = visibleValues(evaluation, takesRank ? operands.slice(0, 1) : operands, skipping);
    if (isError(values)) return values;
    if (!takesRank) return summarised(name, values);
    const rank = toNumber(toArray(operands[1] ?? VALUE, evaluation).at(0, 0));
    return isError(rank)
      ? rank
      : ranked(
          values.filter((value) => typeof value === "number"),
          rank,
          name === "SMALL" ? 1 : -1,
        );
  }),
  nth("LARGE", -1),
  nth("SMALL", 1),
  reading("RANK", ["number", "range", "number?"], rankOf),
  reading("RANK.EQ", ["number", "range", "number?"], rankOf),
];
