import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import { ExcelError } from "../excel-error";
import { columnIndex } from "../../../xlsx/cell-address";

const LONGEST_SHEET_NAME = 31;
const LONGEST_DEFINED_NAME = 255;

/** Throws `InvalidArgument` for a text that cannot be the name of a sheet. */
export function requireSheetName(name: unknown): asserts name is string {
  const refused =
    typeof name !== "string" ||
    name.trim() === "" ||
    name.length > LONGEST_SHEET_NAME ||
    /[\\/?*:[\]]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (refused) throw new ExcelError("InvalidArgument", `"${String(name)}" cannot be the name of a sheet.`);
}

/** Throws `InvalidArgument` for a text that cannot be a defined name or the name of a table. */
export function requireDefinedName(name: unknown): asserts name is string {
  const refused =
    typeof name !== "string" ||
    name.length > LONGEST_DEFINED_NAME ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) ||
    looksLikeCell(name) ||
    /^[RrCc]$/.test(name) ||
    /^(TRUE|FALSE)$/i.test(name);
  if (refused) throw new ExcelError("InvalidArgument", `"${String(name)}" cannot be a name.`);
}

/** `S1`, `XFD1048576`, `R1C1`, `R2` mean cells, so nothing else may be called so. */
function looksLikeCell(name: string): boolean {
  const a1 = /^([A-Za-z]{1,3})(\d+)$/.exec(name);
  if (a1) return columnIndex(a1[1] ?? "") < SHEET_COLUMNS && Number(a1[2]) >= 1 && Number(a1[2]) <= SHEET_ROWS;
  return /^[Rr]\d*([Cc]\d*)?$/.test(name) || /^[Cc]\d+$/.test(name);
}
