/** The styles part: fonts, fills, borders and number formats of all cells, each kept once and referred to by its place. */
import type { Border, CellFormat, ConditionalFormatData, NamedStyle } from "../workbook-data";
import { argb } from "../colors";
import { builtInFormatNumber, FIRST_CUSTOM_FORMAT } from "../number-formats";
import { element, XML_DECLARATION } from "../xml/xml-element";
import { attributeText } from "../xml/xml-text";

export const SPREADSHEET_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** Numbers by which Excel knows its own cell styles in every language. */
const BUILT_IN_STYLES: ReadonlyMap<string, number> = new Map([
  ["Comma", 3],
  ["Currency", 4],
  ["Percent", 5],
  ["Comma [0]", 6],
  ["Currency [0]", 7],
  ["Hyperlink", 8],
  ["Followed Hyperlink", 9],
  ["Note", 10],
  ["Warning Text", 11],
  ["Title", 15],
  ["Heading 1", 16],
  ["Heading 2", 17],
  ["Heading 3", 18],
  ["Heading 4", 19],
  ["Input", 20],
  ["Output", 21],
  ["Calculation", 22],
  ["Check Cell", 23],
  ["Linked Cell", 24],
  ["Total", 25],
  ["Good", 26],
  ["Bad", 27],
  ["Neutral", 28],
  ["Explanatory Text", 53],
]);

/** Markup kept once, numbered in order of arrival. */
class Collection {
  readonly items: string[] = [];
  private readonly places = new Map<string, number>();

  place(markup: string): number {
    const known = this.places.get(markup);
    if (known !== undefined) return known;
    this.places.set(markup, this.items.length);
    return this.items.push(markup) - 1;
  }

  markup(name: string): string {
    return this.items.length === 0 ? "" : element(name, { count: this.items.length }, this.items.join(""));
  }
}

export class StylesWriter {
  private readonly fonts = new Collection();
  private readonly fills = new Collection();
  private readonly borders = new Collection();
  private readonly numberFormats = new Map<string, number>();
  private readonly styleFormats: string[] = [];
  private readonly cellFormats = new Collection();
  private readonly differential = new Collection();
  private readonly styleNames: string[] = ["Normal"];
  private readonly known = new Map<CellFormat, number>();
  private readonly knownQuoted = new Map<CellFormat, number>();

  constructor(styles: readonly NamedStyle[]) {
    this.fonts.place(fontMarkup({}));
    this.fills.place(element("fill", {}, element("patternFill", { patternType: "none" })));
    // Excel reserves the second fill, whatever stands there.
    this.fills.place(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.borders.place(bordersMarkup(undefined));
    this.styleFormats.push(this.formatMarkup({}, undefined, false));
    this.cellFormats.place(this.formatMarkup({}, 0, false));
    for (const style of styles) this.styleNumber(style.name, style.format);
  }

  /** Place of a cell's format. `quoted` marks a text that Excel would otherwise take for a formula when it is next edited. */
  cellFormat(format: CellFormat, quoted = false): number {
    const known = quoted ? this.knownQuoted : this.known;
    let place = known.get(format);
    if (place === undefined) {
      place = this.cellFormats.place(
        this.formatMarkup(format, format.style === undefined ? 0 : this.styleNumber(format.style, format), quoted),
      );
      known.set(format, place);
    }
    return place;
  }

  /** Place of a conditional format's look. */
  differentialFormat({ font, fill, borders }: ConditionalFormatData["format"]): number {
    const fontParts =
      font &&
      flagMarkup("b", font.bold) +
        flagMarkup("i", font.italic) +
        (font.color === undefined ? "" : element("color", { rgb: argb(font.color) }));
    const content = [
      fontParts ? element("font", {}, fontParts) : "",
      // In a conditional format the background colour is what a solid fill shows.
      fill === undefined
        ? ""
        : element(
            "fill",
            {},
            element(
              "patternFill",
              { patternType: "solid" },
              element("fgColor", { rgb: argb(fill) }) + element("bgColor", { rgb: argb(fill) }),
            ),
          ),
      borders ? bordersMarkup(borders) : "",
    ];
    return this.differential.place(element("dxf", {}, content.join("")));
  }

  /** The whole part. */
  part(): string {
    const formats = [...this.numberFormats].map(([code, id]) => element("numFmt", { numFmtId: id, formatCode: numberFormatText(code) }));
    const styles = this.styleNames.map((name, index) =>
      element("cellStyle", {
        name: attributeText(name),
        xfId: index,
        builtinId: index === 0 ? 0 : BUILT_IN_STYLES.get(name),
        customBuiltin: BUILT_IN_STYLES.has(name) || undefined,
      }),
    );
    const content = [
      formats.length === 0 ? "" : element("numFmts", { count: formats.length }, formats.join("")),
      this.fonts.markup("fonts"),
      this.fills.markup("fills"),
      this.borders.markup("borders"),
      element("cellStyleXfs", { count: this.styleFormats.length }, this.styleFormats.join("")),
      this.cellFormats.markup("cellXfs"),
      element("cellStyles", { count: styles.length }, styles.join("")),
      this.differential.markup("dxfs"),
      element("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
    ];
    return XML_DECLARATION + element("styleSheet", { xmlns: SPREADSHEET_NAMESPACE }, content.join(""));
  }

  private styleNumber(name: string, format: CellFormat): number {
    const known = this.styleNames.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (known >= 0) return known;
    this.styleFormats.push(this.formatMarkup(format, undefined, false));
    return this.styleNames.push(name) - 1;
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === "") return 0;
    const known = builtInFormatNumber(code) ?? this.numberFormats.get(code);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM_FORMAT + this.numberFormats.size;
    this.numberFormats.set(code, id);
    return id;
  }

  private formatMarkup(format: CellFormat, style: number | undefined, quoted: boolean): string {
    const numFmtId = this.numberFormat(format.numberFormat);
    const fontId = this.fonts.place(fontMarkup(format.font ?? {}));
    const fillId = format.fill === undefined ? 0 : this.fills.place(fillMarkup(format.fill));
    const borderId = this.borders.place(bordersMarkup(format.borders));
    const alignment = alignmentMarkup(format.alignment);
    const unlocked = format.locked === false;
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: style,
      quotePrefix: quoted || undefined,
      applyNumberFormat: numFmtId !== 0 || undefined,
      applyFont: fontId !== 0 || undefined,
      applyFill: fillId !== 0 || undefined,
      applyBorder: borderId !== 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: unlocked || undefined,
    };
    return element("xf", attributes, alignment + (unlocked ? element("protection", { locked: 0 }) : ""));
  }
}

// A format code is an ST_Xstring, but line breaks in it would be refused.
function numberFormatText(code: string): string {
  return attributeText(code.replace(/[\r\n\t]/g, " "));
}

function flagMarkup(name: string, value: boolean | undefined): string {
  return value === undefined ? "" : value ? element(name, {}) : element(name, { val: 0 });
}

function fontMarkup(font: NonNullable<CellFormat["font"]>): string {
  const on = (name: string, value: boolean | undefined) => (value ? element(name, {}) : "");
  const content = [
    on("b", font.bold),
    on("i", font.italic),
    on("strike", font.strikethrough),
    on("u", font.underline),
    element("sz", { val: font.size ?? DEFAULT_FONT.size }),
    font.color === undefined ? "" : element("color", { rgb: argb(font.color) }),
    element("name", { val: attributeText(font.name ?? DEFAULT_FONT.name) }),
    element("family", { val: 2 }),
  ];
  return element("font", {}, content.join(""));
}

function fillMarkup(color: string): string {
  return element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(color) }) + element("bgColor", { indexed: 64 })),
  );
}

function bordersMarkup(borders: CellFormat["borders"]): string {
  const side = (name: string, border: Border | undefined) =>
    border ? element(name, { style: border.line }, element("color", { rgb: argb(border.color) })) : element(name, {});
  return element(
    "border",
    {},
    side("left", borders?.left) + side("right", borders?.right) + side("top", borders?.top) + side("bottom", borders?.bottom),
  );
}

function alignmentMarkup(alignment: CellFormat["alignment"]): string {
  if (alignment === undefined) return "";
  const { horizontal, vertical, wrap, indent, rotation, shrink } = alignment;
  const attributes = {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    // Downward angles are stored as 90 plus the angle.
    textRotation: rotation ? (rotation < 0 ? 90 - rotation : rotation) : undefined,
    wrapText: wrap || undefined,
    indent: indent || undefined,
    shrinkToFit: shrink || undefined,
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : element("alignment", attributes);
}
