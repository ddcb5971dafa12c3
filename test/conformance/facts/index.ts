import type { Fact } from "../fact";
import { formulaFacts } from "./formulas";
import { sheetViewFacts } from "./sheet-view";
import { tableFacts } from "./tables";
import { worksheetFacts } from "./worksheets";

/** All facts, by subject. */
export const facts: readonly Fact[] = [...formulaFacts, ...sheetViewFacts, ...tableFacts, ...worksheetFacts];
