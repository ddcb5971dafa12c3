/** Whose way of typing numbers and dates the workbook follows. */
export type HostLocale = "it-IT" | "en-US";
