/** Number formats that every `.xlsx` reader knows by number; all others are spelt out in the styles part. */

const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  // 14 follows the reader's regional settings; the API calls it by its en-US code.
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00;(#,##0.00)"],
  [40, "#,##0.00;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

const NUMBERS: ReadonlyMap<string, number> = new Map([...BUILT_IN].map(([id, code]) => [code, id]));

/** The first number of a format of the file's own. */
export const FIRST_CUSTOM_FORMAT = 164;

/** The code behind a built-in number; undefined where the number has none. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN.get(id);
}

/** The built-in number of a code; undefined where the file must spell it out. */
export function builtInFormatNumber(code: string): number | undefined {
  return NUMBERS.get(code);
}
