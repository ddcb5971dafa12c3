import { parse } from "@borgar/fx/xlsx";
import { tokensOf } from "../calc/formula-tokens";
import { ExcelError, UnreadableFormulaError } from "./excel-error";

const LONGEST_FORMULA = 8192;
const REMEMBERED = 50_000;
const accepted = new Set<string>();

/** Throws what Excel throws for a formula that it cannot read or that is too long. */
export function requireReadable(formula: string): void {
  if (accepted.has(formula)) return;
  if (formula.length > LONGEST_FORMULA) throw new ExcelError("FormulaLengthExceedsLimit", `The formula is longer than ${LONGEST_FORMULA} characters.`);
  try {
    parse(tokensOf(formula));
  } catch (error) {
    throw new UnreadableFormulaError(formula, (error as Error).message);
  }
  if (accepted.size >= REMEMBERED) accepted.clear();
  accepted.add(formula);
}
