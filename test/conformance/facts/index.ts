import type { Fact } from "../fact";
import { byHandFacts } from "./by-hand";
import { formulaFacts } from "./formulas";
import { sheetViewFacts } from "./sheet-view";
import { tableFacts } from "./tables";
import { worksheetFacts } from "./worksheets";

/** All facts, by subject. */
export const facts: readonly Fact[] = [...byHandFacts, ...formulaFacts, ...sheetViewFacts, ...tableFacts, ...worksheetFacts];
