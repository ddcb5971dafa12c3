import { aggregateFunctions } from "./aggregate";
import { conditionalAggregateFunctions } from "./conditional-aggregate";
import { dateFunctions } from "./date";
import type { FunctionDefinition } from "./definition";
import { informationFunctions } from "./information";
import { libraryFunctions } from "./library";
import { logicFunctions } from "./logic";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { referenceFunctions } from "./reference";
import { textFunctions } from "./text";

const families: readonly (readonly FunctionDefinition[])[] = [
  libraryFunctions,
  logicFunctions,
  mathFunctions,
  aggregateFunctions,
  conditionalAggregateFunctions,
  textFunctions,
  lookupFunctions,
  referenceFunctions,
  dateFunctions,
  informationFunctions,
];

/** Every worksheet function by its English name in upper case. */
const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(families.flat().map((definition) => [definition.name, definition]));

/** The function of a name as formulas write it; newer ones have a prefix in files: `_xlfn.CONCAT`. */
export function definitionOf(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ""));
}
