import * as library from "@formulajs/formulajs";
import { pure, type FunctionDefinition } from "./definition";
import { fromLibrary } from "./library-call";

type NumberFunction = (...numbers: number[]) => unknown;

/** Library functions of numbers alone whose results are Excel's, with how many numbers each must and may have. */
const NUMBER_FUNCTIONS: Readonly<Record<string, readonly [compute: NumberFunction, least: number, most: number]>> = {
  PI: [library.PI, 0, 0],
  EXP: [library.EXP, 1, 1],
  LN: [library.LN, 1, 1],
  LOG: [library.LOG, 1, 2],
  LOG10: [library.LOG10, 1, 1],
  SIN: [library.SIN, 1, 1],
  COS: [library.COS, 1, 1],
  TAN: [library.TAN, 1, 1],
  ATAN: [library.ATAN, 1, 1],
  RADIANS: [library.RADIANS, 1, 1],
  DEGREES: [library.DEGREES, 1, 1],
  COMBIN: [library.COMBIN, 2, 2],
  GCD: [library.GCD, 1, 255],
  LCM: [library.LCM, 1, 255],
  EVEN: [library.EVEN, 1, 1],
  ODD: [library.ODD, 1, 1],
};

function numberFunction(name: string, compute: NumberFunction, least: number, most: number): FunctionDefinition {
  const takes = Array.from({ length: most }, (_, index) => (index < least ? ("number" as const) : ("number?" as const)));
  return pure(name, takes, (...numbers) => fromLibrary(compute(...(numbers as number[]))));
}

export const libraryFunctions: readonly FunctionDefinition[] = Object.entries(NUMBER_FUNCTIONS).map(([name, [compute, least, most]]) =>
  numberFunction(name, compute, least, most),
);
