/** Points on which Excel differs by platform, version or a person's options, as far as it has been reported. */
export interface Variant {
  /**
   * What becomes of formulas that are written into a blank column of a table ("Fill formulas in tables to create calculated
   * columns"): the last or the first of them fills the column (office-js #2093, #5909, #6745), or the person has switched it off.
   */
  readonly columnFill: "last" | "first" | "off";
  /**
   * Where it runs. On the desktop moving, renaming and hiding a sheet cannot be undone, on the web changing a style or the
   * document's properties cannot ("Undo capabilities with the Excel JavaScript API"); only the desktop tells its theme (#6134).
   */
  readonly platform: Platform;
  /** Whether a sheet's names hold those of the workbook too (office-js #1011). */
  readonly sheetNamesHoldAll: boolean;
}

export type Platform = "desktop" | "web";

export type VariantName = "windows" | "web" | "withoutFilling";

/** The Excels that the embedded one can behave as; the first is the usual one. */
export const variants: Readonly<Record<VariantName, Variant>> = {
  windows: { columnFill: "last", platform: "desktop", sheetNamesHoldAll: false },
  web: { columnFill: "first", platform: "web", sheetNamesHoldAll: true },
  withoutFilling: { columnFill: "off", platform: "desktop", sheetNamesHoldAll: false },
};

export const usualVariant: VariantName = "windows";
