import { parse } from "@borgar/fx/xlsx";
import { limitBroken } from "../../calc/formula/formula-limits";
import { tokensOf } from "../../calc/formula/formula-tokens";
import { usesOf, type FormulaUses } from "../../calc/formula/formula-tree";
import { ExcelError, UnreadableFormulaError } from "../excel-error";

const LONGEST_FORMULA = 8192;
const REMEMBERED = 50_000;
const readable = new Map<string, FormulaUses>();

/**
 * What a formula speaks of, for those who ask whether it is there.
 * @throws ExcelError what Excel throws for a formula that it cannot read or that breaks one of its limits
 */
export function readFormula(formula: string): FormulaUses {
  const known = readable.get(formula);
  if (known) return known;
  if (formula.length > LONGEST_FORMULA)
    throw new ExcelError("FormulaLengthExceedsLimit", `The formula is longer than ${LONGEST_FORMULA} characters.`);
  const tree = treeOf(formula);
  const broken = limitBroken(tree);
  if (broken) throw new UnreadableFormulaError(formula, broken);
  if (readable.size >= REMEMBERED) readable.clear();
  const uses = usesOf(tree);
  readable.set(formula, uses);
  return uses;
}

function treeOf(formula: string) {
  try {
    return parse(tokensOf(formula));
  } catch (error) {
    throw new UnreadableFormulaError(formula, (error as Error).message);
  }
}
