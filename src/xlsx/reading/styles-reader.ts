/** Cell formats, named styles and looks of conditional formats from the styles part. */
import type {
  Border,
  BorderLine,
  CellFormat,
  ConditionalFormatData,
  HorizontalAlignment,
  NamedStyle,
  VerticalAlignment,
} from "../workbook-data";
import { colorOf } from "../colors";
import { builtInFormat } from "../number-formats";
import { DEFAULT_FONT } from "../writing/styles-writer";
import { decodedText } from "../xml/xml-text";
import { child, children, flag, numeral, type XmlNode } from "../xml/xml-tree";

const LINES: ReadonlyMap<string, BorderLine> = new Map([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "thick"],
  ["dashed", "dashed"],
  ["dotted", "dotted"],
  ["double", "double"],
  ["hair", "hair"],
  ["mediumDashed", "dashed"],
  ["dashDot", "dashed"],
  ["mediumDashDot", "dashed"],
  ["slantDashDot", "dashed"],
  ["dashDotDot", "dotted"],
  ["mediumDashDotDot", "dotted"],
]);
const HORIZONTAL: readonly string[] = [
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
] satisfies HorizontalAlignment[];
const VERTICAL: readonly string[] = ["top", "center", "justify", "distributed"] satisfies VerticalAlignment[];

type Font = NonNullable<CellFormat["font"]>;
type Borders = NonNullable<CellFormat["borders"]>;

/** What cells and rules refer to by number. */
export interface Styles {
  /** Undefined where a cell of that number looks like an untouched one. */
  readonly cellFormats: readonly (CellFormat | undefined)[];
  readonly differential: readonly ConditionalFormatData["format"][];
  readonly named: readonly NamedStyle[];
}

export const NO_STYLES: Styles = { cellFormats: [], differential: [], named: [] };

/** Everything of the part `root`; `theme` gives its theme colours. */
export function readStyles(root: XmlNode, theme: readonly string[]): Styles {
  const codes = new Map(
    children(child(root, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      decodedText(attributes["formatCode"] ?? ""),
    ]),
  );
  const fonts = child(root, "fonts")?.children.map((node) => fontOf(node, theme)) ?? [];
  const fills = child(root, "fills")?.children.map((node) => fillOf(node, theme)) ?? [];
  const borders = child(root, "borders")?.children.map((node) => bordersOf(node, theme)) ?? [];
  const formatOf = (xf: XmlNode): CellFormat => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const number = Number(numFmtId ?? 0);
    const code = codes.get(number) ?? builtInFormat(number);
    return (
      filled<CellFormat>({
        numberFormat: code === "General" ? undefined : code,
        font: withoutDefaults(fonts[Number(fontId ?? 0)]),
        fill: fills[Number(fillId ?? 0)],
        borders: borders[Number(borderId ?? 0)],
        alignment: alignmentOf(child(xf, "alignment")),
        locked: flag(child(xf, "protection")?.attributes["locked"], true) ? undefined : false,
      }) ?? {}
    );
  };
  const styleFormats = children(child(root, "cellStyleXfs"), "xf").map(formatOf);
  const names = new Map(
    children(child(root, "cellStyles"), "cellStyle")
      .filter(isNotNormal)
      .map(({ attributes }) => [Number(attributes["xfId"]), decodedText(attributes["name"] ?? "")]),
  );
  const cellFormats = children(child(root, "cellXfs"), "xf").map((xf) => {
    const style = names.get(Number(xf.attributes["xfId"] ?? 0));
    return filled<CellFormat>({ ...formatOf(xf), style });
  });
  return {
    cellFormats,
    differential: children(child(root, "dxfs"), "dxf").map((dxf) => differentialFormat(dxf, theme)),
    named: [...names].map(([place, name]) => ({ name, format: styleFormats[place] ?? {} })),
  };
}

/** The look that a conditional format's `<dxf>` describes. */
export function differentialFormat(dxf: XmlNode, theme: readonly string[]): ConditionalFormatData["format"] {
  const fontNode = child(dxf, "font");
  const pattern = child(child(dxf, "fill"), "patternFill");
  const borderNode = child(dxf, "border");
  const font =
    fontNode &&
    filled<NonNullable<ConditionalFormatData["format"]["font"]>>({
      color: colorOf(child(fontNode, "color"), theme),
      bold: switched(fontNode, "b"),
      italic: switched(fontNode, "i"),
    });
  return (
    filled<ConditionalFormatData["format"]>({
      font,
      fill: pattern && colorOf(child(pattern, "bgColor") ?? child(pattern, "fgColor"), theme),
      borders: borderNode && bordersOf(borderNode, theme),
    }) ?? {}
  );
}

function isNotNormal({ attributes }: XmlNode): boolean {
  return attributes["builtinId"] !== "0" && attributes["name"] !== "Normal";
}

/** `values` without its undefined fields, or undefined where none is left. */
function filled<T extends object>(values: { [Field in keyof T]?: T[Field] | undefined }): T | undefined {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

function switched(node: XmlNode, name: string): boolean | undefined {
  const found = child(node, name);
  return found && flag(found.attributes["val"], true);
}

function fontOf(node: XmlNode, theme: readonly string[]): Font {
  const underline = child(node, "u");
  const color = child(node, "color");
  const name = child(node, "name")?.attributes["val"];
  return (
    filled<Font>({
      name: name === undefined ? undefined : decodedText(name),
      size: numeral(child(node, "sz")?.attributes["val"]),
      bold: switched(node, "b") || undefined,
      italic: switched(node, "i") || undefined,
      underline: (underline !== undefined && underline.attributes["val"] !== "none") || undefined,
      strikethrough: switched(node, "strike") || undefined,
      // Theme colour 1 without a tint is the window's text, that is: no colour of its own.
      color: color?.attributes["theme"] === "1" && color.attributes["tint"] === undefined ? undefined : colorOf(color, theme),
    }) ?? {}
  );
}

function withoutDefaults(font: Font | undefined): Font | undefined {
  if (font === undefined) return undefined;
  const { name, size, ...rest } = font;
  return filled<Font>({
    name: name === DEFAULT_FONT.name ? undefined : name,
    size: size === DEFAULT_FONT.size ? undefined : size,
    ...rest,
  });
}

function fillOf(node: XmlNode, theme: readonly string[]): string | undefined {
  const pattern = child(node, "patternFill");
  return pattern?.attributes["patternType"] === "solid" ? colorOf(child(pattern, "fgColor"), theme) : undefined;
}

function bordersOf(node: XmlNode, theme: readonly string[]): Borders | undefined {
  const side = (...names: string[]): Border | undefined => {
    const found = names.map((name) => child(node, name)).find((one) => one !== undefined);
    const line = LINES.get(found?.attributes["style"] ?? "");
    return found && line ? { line, color: colorOf(child(found, "color"), theme) ?? "#000000" } : undefined;
  };
  return filled<Borders>({ top: side("top"), bottom: side("bottom"), left: side("left", "start"), right: side("right", "end") });
}

function alignmentOf(node: XmlNode | undefined): CellFormat["alignment"] {
  if (node === undefined) return undefined;
  const { horizontal = "", vertical = "", wrapText, indent, textRotation, shrinkToFit } = node.attributes;
  const angle = numeral(textRotation) ?? 0;
  return filled<NonNullable<CellFormat["alignment"]>>({
    horizontal: HORIZONTAL.includes(horizontal) ? (horizontal as HorizontalAlignment) : undefined,
    vertical: VERTICAL.includes(vertical) ? (vertical as VerticalAlignment) : undefined,
    wrap: flag(wrapText) || undefined,
    indent: numeral(indent) || undefined,
    rotation: (angle > 90 && angle <= 180 ? 90 - angle : angle) || undefined,
    shrink: flag(shrinkToFit) || undefined,
  });
}
