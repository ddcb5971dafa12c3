/** Milliseconds after each of which Excel is asked again, while another workbook is in front or several sheets are selected: a quarter of a minute in all. */
export const pauses: readonly number[] = [250, 500, 1000, 2000, 4000, 8000];
