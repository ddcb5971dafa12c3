/** Widths in characters of the columns of the sheet `Piano`, on which several tables stand one below the other. */
export const planColumnWidths: readonly number[] = [30, 46, 17, 14, 32, 26];
