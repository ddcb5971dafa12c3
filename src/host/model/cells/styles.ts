import type { CellFormat, NamedStyle } from "../../../xlsx/workbook-data";
import { isOfferedStyle } from "./built-in-styles";
import type { Editing } from "./editing";
import { ExcelError } from "../excel-error";
import { changeFormat, type FormatChange } from "../tables/format-table";

/** Which groups of a format a style speaks about. */
export interface StyleScope {
  readonly number: boolean;
  readonly font: boolean;
  readonly alignment: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}

const EVERYTHING: StyleScope = { number: true, font: true, alignment: true, border: true, patterns: true, protection: true };
const LONGEST_STYLE_NAME = 255;

/** The style that every workbook has. */
export const NORMAL_STYLE = "Normal";

/** Named cell styles. */
export class Styles {
  private readonly scopes = new Map<string, StyleScope>();
  /** Styles that some cell may have; the others need no cell restyled. */
  private readonly used = new Set<string>();
  private readonly wholeFormats = new WeakMap<NamedStyle, { readonly format: CellFormat | undefined }>();

  constructor(private readonly editing: Editing) {
    for (const sheet of editing.data.sheets) {
      for (const cells of sheet.cells.values())
        for (const { format } of cells.values()) if (format?.style !== undefined) this.used.add(format.style);
    }
  }

  all(): readonly NamedStyle[] {
    const { styles } = this.editing.data;
    return styles.some(({ name }) => name === NORMAL_STYLE) ? styles : [{ name: NORMAL_STYLE, format: {} }, ...styles];
  }

  find(name: string): NamedStyle | undefined {
    const lower = name.toLowerCase();
    return this.all().find((style) => style.name.toLowerCase() === lower);
  }

  add(name: unknown): void {
    this.editing.edit(() => {
      if (typeof name !== "string" || name.trim() === "" || name.length > LONGEST_STYLE_NAME)
        throw new ExcelError("InvalidArgument", "A style needs a name.");
      if (this.find(name)) throw new ExcelError("ItemAlreadyExists", `A style named ${name} exists already.`);
      this.editing.journal.set(this.editing.data, "styles", [...this.editing.data.styles, { name, format: {} }]);
    });
  }

  /** Deletes a style; its cells lose the look that they have from it, and keep what was changed on them besides. */
  delete(name: string): void {
    this.editing.edit(() => {
      const deleted = this.require(name);
      if (deleted.name === NORMAL_STYLE) throw new ExcelError("InvalidOperation", "This style cannot be deleted.");
      this.editing.journal.set(
        this.editing.data,
        "styles",
        this.editing.data.styles.filter((style) => style.name.toLowerCase() !== name.toLowerCase()),
      );
      this.undress(deleted);
    });
  }

  /** Changes a style, and with it the cells that have it. */
  change(name: string, change: FormatChange): void {
    this.editing.edit(() => {
      const before = this.require(name);
      const after = { ...before, format: changeFormat(before.format, change) };
      const { styles } = this.editing.data;
      const known = styles.some((style) => style.name === before.name);
      this.editing.journal.set(
        this.editing.data,
        "styles",
        known ? styles.map((style) => (style.name === before.name ? after : style)) : [after, ...styles],
      );
      this.restyleCells(before, after);
    });
  }

  scopeOf(name: string): StyleScope {
    return this.scopes.get(name.toLowerCase()) ?? EVERYTHING;
  }

  setScope(name: string, scope: Partial<StyleScope>): void {
    this.scopes.set(name.toLowerCase(), { ...this.scopeOf(name), ...scope });
  }

  /**
   * The format of a cell that takes this style.
   * @throws ExcelError InvalidArgument for an unknown style, NotImplemented for one that every Excel offers and this one lacks
   */
  applied(name: string): (base: CellFormat | undefined) => CellFormat | undefined {
    const style = this.find(name);
    if (!style && isOfferedStyle(name)) throw new ExcelError("NotImplemented", `The embedded Excel has no built-in style ${name}.`);
    if (!style) throw new ExcelError("InvalidArgument", `There is no style named ${name}.`);
    this.used.add(style.name);
    const scope = this.scopeOf(name);
    if (Object.values(scope).every(Boolean)) {
      const whole = this.wholeFormat(style);
      return () => whole;
    }
    const named = namedFormat(style);
    return (base) => this.editing.formats.intern(scoped(base ?? {}, named, scope));
  }

  private wholeFormat(style: NamedStyle): CellFormat | undefined {
    let known = this.wholeFormats.get(style);
    if (!known) this.wholeFormats.set(style, (known = { format: this.editing.formats.intern(namedFormat(style)) }));
    return known.format;
  }

  private require(name: string): NamedStyle {
    const style = this.find(name);
    if (!style) throw new ExcelError("ItemNotFound", `There is no style named ${name}.`);
    return style;
  }

  private undress(deleted: NamedStyle): void {
    if (!this.used.has(deleted.name)) return;
    const whole = this.wholeFormat(deleted);
    const without = (format: CellFormat) => {
      const { style: _, ...rest } = format;
      return this.editing.formats.intern(rest);
    };
    this.changeFormats(
      ({ style }) => style === deleted.name,
      (format) => (format === whole ? undefined : without(format)),
    );
  }

  private restyleCells(before: NamedStyle, after: NamedStyle): void {
    if (before.name === NORMAL_STYLE || !this.used.has(before.name)) return;
    const old = this.wholeFormat(before);
    const next = this.wholeFormat(after);
    if (!next) return;
    this.changeFormats(
      (format) => format === old,
      () => next,
    );
  }

  private changeFormats(concerns: (format: CellFormat) => boolean, change: (format: CellFormat) => CellFormat | undefined): void {
    for (const sheet of this.editing.data.sheets) {
      for (const [row, cells] of sheet.cells) {
        for (const [column, { format, ...cell }] of [...cells]) {
          if (!format || !concerns(format)) continue;
          const next = change(format);
          const isNothing = !next && cell.value === null && cell.formula === undefined;
          this.editing.journal.setCell(sheet, row, column, isNothing ? undefined : { ...cell, ...(next && { format: next }) });
        }
      }
    }
  }
}

/** A style's format as its cells have it. */
function namedFormat({ name, format }: NamedStyle): CellFormat {
  return name === NORMAL_STYLE ? format : { ...format, style: name };
}

/** The base format with the groups that the style speaks about taken from it. */
function scoped(base: CellFormat, style: CellFormat, scope: StyleScope): CellFormat {
  const pick = <K extends keyof CellFormat>(key: K, included: boolean) => {
    const value = (included ? style : base)[key];
    return value === undefined ? {} : { [key]: value };
  };
  return {
    ...pick("numberFormat", scope.number),
    ...pick("font", scope.font),
    ...pick("alignment", scope.alignment),
    ...pick("borders", scope.border),
    ...pick("fill", scope.patterns),
    ...pick("locked", scope.protection),
    ...(style.style !== undefined && { style: style.style }),
  };
}
