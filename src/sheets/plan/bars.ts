/** Bars of small squares, drawn by formula: they print, every program shows them, and Calibri has both squares in one width. */

const squares = 20;
/** Shares of sums of tenths are seldom exact. */
const dust = "0.000001";

/** A formula without `=`. `share` is one that is 0 where nothing is reached and 1 where all is: the last square is filled by the whole alone. */
export function bar(share: string): string {
  const filled = `MAX(0,MIN(${squares},INT(${squares}*${share}+${dust})))`;
  return `REPT("▪",${filled})&REPT("▫",${squares}-${filled})`;
}
