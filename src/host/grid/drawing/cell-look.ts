import type { Border, CellFormat, ConditionalFormatData } from "../../../xlsx/workbook-data";

/** Formats that conditional-format rules put over a cell's own, first rule first. */
export type FormatOverlay = ConditionalFormatData["format"];

/** Pixels of one level of indent. */
export const INDENT = 9;
/** Pixels between a cell's edge and its text. */
export const PADDING = 3;
const LINES = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
};
const DEFAULT_POINTS = 11;
const FALLBACK_FONTS = 'Calibri, Carlito, "Segoe UI", "Helvetica Neue", sans-serif';

/** The cell's own format with the overlays of its rules: an earlier rule wins over a later one, any rule over the cell. */
export function withOverlays(format: CellFormat | undefined, overlays: readonly FormatOverlay[]): CellFormat {
  return overlays.reduceRight<CellFormat>(
    (under, overlay) => ({
      ...under,
      ...(overlay.fill === undefined ? {} : { fill: overlay.fill }),
      ...(overlay.font === undefined ? {} : { font: { ...under.font, ...overlay.font } }),
      ...(overlay.borders === undefined ? {} : { borders: { ...under.borders, ...overlay.borders } }),
    }),
    format ?? {},
  );
}

/** The CSS `font` of a cell, for drawing and for measuring alike. */
export function fontOf(format: CellFormat | undefined, zoom = 1): string {
  const font = format?.font;
  const family = font?.name === undefined ? FALLBACK_FONTS : `"${font.name.replace(/["\\]/g, "")}", ${FALLBACK_FONTS}`;
  return `${font?.italic ? "italic" : "normal"} ${font?.bold ? 700 : 400} ${fontPixels(format, zoom)}px ${family}`;
}

function fontPixels(format: CellFormat | undefined, zoom: number): number {
  return Math.round(((format?.font?.size ?? DEFAULT_POINTS) * zoom * 96 * 100) / 72) / 100;
}

/** Pixels between two lines of a cell's text. */
export function lineHeight(format: CellFormat | undefined, zoom = 1): number {
  return Math.ceil(fontPixels(format, zoom) * 1.22);
}

/** CSS of one border of a cell; nothing where there is none. */
export function edge(side: "left" | "right" | "top" | "bottom", border: Border | undefined): string {
  return border ? `border-${side}:${LINES[border.line]} ${border.color};` : "";
}

/** CSS of the box that places a cell's text: where it stands and how far from the edges. */
export function placeCss(format: CellFormat, side: "left" | "right" | "center"): string {
  const horizontal = horizontalOf(format, side);
  const indent = PADDING + (format.alignment?.indent ?? 0) * INDENT;
  const justify = { left: "flex-start", right: "flex-end", center: "center", justify: "flex-start" }[horizontal];
  const align = { top: "flex-start", center: "safe center", bottom: "safe flex-end", justify: "flex-start", distributed: "safe center" }[
    format.alignment?.vertical ?? "bottom"
  ];
  const padding = horizontal === "right" ? `0 ${indent}px 0 ${PADDING}px` : `0 ${PADDING}px 0 ${indent}px`;
  return `justify-content:${justify};align-items:${align};padding:${padding}`;
}

/** CSS of the text itself: its font, how it breaks (a number never does), how it is turned. */
export function textCss(
  format: CellFormat,
  side: "left" | "right" | "center",
  color: string | undefined,
  breaks: boolean,
  zoom: number,
): string {
  const decoration = [format.font?.underline ? "underline" : "", format.font?.strikethrough ? "line-through" : ""].join(" ").trim();
  return [
    `font:${fontOf(format, zoom)}`,
    `line-height:${lineHeight(format, zoom)}px`,
    `color:${color ?? format.font?.color ?? "inherit"}`,
    `text-align:${horizontalOf(format, side)}`,
    breaks && wraps(format) ? "white-space:pre-wrap;overflow-wrap:anywhere;max-width:100%" : "white-space:pre",
    decoration === "" ? "" : `text-decoration:${decoration}`,
    turned(format.alignment?.rotation ?? 0),
  ].join(";");
}

/** The side where the text of a cell stands. */
export function horizontalOf(format: CellFormat | undefined, side: "left" | "right" | "center"): "left" | "right" | "center" | "justify" {
  switch (format?.alignment?.horizontal) {
    case "left":
    case "fill":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
      return "center";
    case "justify":
    case "distributed":
      return "justify";
    default:
      return side;
  }
}

export function wraps(format: CellFormat | undefined): boolean {
  const { wrap, horizontal, vertical } = format?.alignment ?? {};
  return wrap === true || horizontal === "justify" || vertical === "justify";
}

/** Excel turns counter-clockwise by degrees; 255 stacks the letters. */
function turned(degrees: number): string {
  if (degrees === 0) return "";
  if (degrees === 255) return "writing-mode:vertical-rl;text-orientation:upright";
  if (degrees === 90) return "writing-mode:vertical-rl;transform:rotate(180deg)";
  if (degrees === -90) return "writing-mode:vertical-rl";
  return `transform:rotate(${-degrees}deg)`;
}
