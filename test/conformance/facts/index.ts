import type { Fact } from "../fact";
import { applicationFacts } from "./application";
import { batchFacts } from "./batches";
import { byHandFacts } from "./by-hand";
import { calculatedColumnExceptionFacts } from "./calculated-column-exceptions";
import { calculatedColumnGrowthFacts } from "./calculated-column-growth";
import { calculatedColumnFacts } from "./calculated-columns";
import { cellContentFacts } from "./cell-contents";
import { conditionalFormatFacts } from "./conditional-formats";
import { conditionalFormatFormulaFacts } from "./conditional-format-formulas";
import { dateSystemFacts } from "./date-systems";
import { dropDownFacts } from "./drop-downs";
import { eventFacts } from "./events";
import { fileSheetFacts } from "./file-sheets";
import { fileFacts } from "./files";
import { formulaTextFacts } from "./formula-texts";
import { formulaFacts } from "./formulas";
import { refusedFormulaFacts } from "./refused-formulas";
import { rangeGettingFacts } from "./getting-ranges";
import { listSourceFacts } from "./list-sources";
import { nameFacts } from "./names";
import { namingFacts } from "./naming";
import { officeFacts } from "./office";
import { pageLayoutFacts } from "./page-layout";
import { protectionFacts } from "./protection";
import { rangeEditFacts } from "./range-edits";
import { rangeFacts } from "./ranges";
import { readTextFacts } from "./read-texts";
import { readNumberFacts } from "./read-numbers";
import { rowHeightFacts } from "./row-heights";
import { rulePartFacts } from "./rule-parts";
import { sheetViewFacts } from "./sheet-view";
import { sizeFacts } from "./sizes";
import { snippetFacts } from "./snippets";
import { styleFacts } from "./styles";
import { tableShapeFacts } from "./table-shape";
import { tableNameFacts } from "./table-names";
import { tableFacts } from "./tables";
import { troubleFacts } from "./troubles";
import { undoFacts } from "./undo";
import { validationFacts } from "./validation";
import { validationLimitFacts } from "./validation-limits";
import { worksheetFacts } from "./worksheets";
import { sheetVisibilityFacts } from "./sheet-visibility";

/** All facts, by subject; one a line, since many hands add to them. */
export const facts: readonly Fact[] = [
  ...applicationFacts,
  ...batchFacts,
  ...byHandFacts,
  ...calculatedColumnExceptionFacts,
  ...calculatedColumnGrowthFacts,
  ...calculatedColumnFacts,
  ...cellContentFacts,
  ...conditionalFormatFacts,
  ...conditionalFormatFormulaFacts,
  ...dateSystemFacts,
  ...dropDownFacts,
  ...eventFacts,
  ...fileFacts,
  ...fileSheetFacts,
  ...formulaFacts,
  ...refusedFormulaFacts,
  ...formulaTextFacts,
  ...rangeGettingFacts,
  ...listSourceFacts,
  ...nameFacts,
  ...namingFacts,
  ...officeFacts,
  ...pageLayoutFacts,
  ...protectionFacts,
  ...rangeEditFacts,
  ...rangeFacts,
  ...readTextFacts,
  ...readNumberFacts,
  ...rowHeightFacts,
  ...rulePartFacts,
  ...sheetViewFacts,
  ...sizeFacts,
  ...snippetFacts,
  ...styleFacts,
  ...tableShapeFacts,
  ...tableNameFacts,
  ...tableFacts,
  ...troubleFacts,
  ...undoFacts,
  ...validationFacts,
  ...validationLimitFacts,
  ...worksheetFacts,
  ...sheetVisibilityFacts,
];
