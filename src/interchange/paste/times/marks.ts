/** What fills the cell of a month in a table of times. */

/** A cross, a block, a one. */
export function isMark(cell: string): boolean {
  return /^([x×✕✖✗✘✓✔☑☒■█▓▒▪▬◼●•*]+|1|0|=+|-+|s[iì]|yes|ok|v)$/iu.test(cell.trim());
}

/** A mark that says no. */
export function isEmptyMark(cell: string): boolean {
  return /^(0(\s*%)?|=+|-+|☐|□|no)?$/i.test(cell.trim());
}
