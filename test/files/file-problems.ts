/** All that we know how to look for in an `.xlsx` file beside its schemas, one subject a file of this folder. */
import { calculatedColumns } from "./calculated-columns";
import { definedNames } from "./defined-names";
import { formulas } from "./formulas";
import { ignoredErrors } from "./ignored-errors";
import { overlaps } from "./overlaps";
import { packageParts } from "./package-parts";
import { rules } from "./rules";
import { sheetParts } from "./sheet-parts";
import { styles } from "./styles";
import { tableParts } from "./table-parts";
import { texts } from "./texts";
import { openPackage, type FileCheck, type WorkbookPackage } from "./workbook-package";

const checks: readonly FileCheck[] = [
  packageParts,
  sheetParts,
  definedNames,
  tableParts,
  calculatedColumns,
  overlaps,
  formulas,
  ignoredErrors,
  rules,
  styles,
  texts,
];

export function problemsOfFile(bytes: Uint8Array): string[] {
  return problemsOfPackage(openPackage(bytes));
}

export function problemsOfPackage(file: WorkbookPackage): string[] {
  return checks.flatMap((check) => check(file));
}
