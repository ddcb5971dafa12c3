import type { Fact } from "../fact";
import { sheetViewFacts } from "./sheet-view";
import { tableFacts } from "./tables";
import { worksheetFacts } from "./worksheets";

/** All facts, by subject. */
export const facts: readonly Fact[] = [...sheetViewFacts, ...tableFacts, ...worksheetFacts];
