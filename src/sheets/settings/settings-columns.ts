/** Widths in characters of the columns of the sheet `Impostazioni`, on which several tables stand one below the other. */
export const settingsColumnWidths: readonly number[] = [50, 18, 16, 22, 38, 18];
