/** Colours of OOXML: `AARRGGBB`, theme colours with a tint, and the old palette, all to `#RRGGBB`. */
import type { XmlNode } from "./xml/xml-tree";
import { child, descendants } from "./xml/xml-tree";

/** Office's own theme, in the order of `theme="…"`: light 1, dark 1, light 2, dark 2, six accents, two links. */
export const OFFICE_THEME: readonly string[] = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

const EIGHT = ["000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"];
const PALETTE: readonly string[] = [
  ...EIGHT,
  ...EIGHT,
  "800000",
  "008000",
  "000080",
  "808000",
  "800080",
  "008080",
  "C0C0C0",
  "808080",
  "9999FF",
  "993366",
  "FFFFCC",
  "CCFFFF",
  "660066",
  "FF8080",
  "0066CC",
  "CCCCFF",
  "000080",
  "FF00FF",
  "FFFF00",
  "00FFFF",
  "800080",
  "800000",
  "008080",
  "0000FF",
  "00CCFF",
  "CCFFFF",
  "CCFFCC",
  "FFFF99",
  "99CCFF",
  "FF99CC",
  "CC99FF",
  "FFCC99",
  "3366FF",
  "33CCCC",
  "99CC00",
  "FFCC00",
  "FF9900",
  "FF6600",
  "666699",
  "969696",
  "003366",
  "339966",
  "003300",
  "333300",
  "993300",
  "993366",
  "333399",
  "333333",
];

/** The twelve colours of a theme part. */
export function themeColors(theme: XmlNode): string[] {
  const scheme = descendants(theme, "clrScheme")[0];
  return THEME_ORDER.map((name, index) => {
    const color = scheme && child(scheme, name)?.children[0];
    return (
      color?.attributes["lastClr"] ?? (color?.name === "srgbClr" ? color.attributes["val"] : undefined) ?? OFFICE_THEME[index] ?? "000000"
    );
  });
}

/** `#RRGGBB` of a colour element; undefined for automatic colours and for those of the window. */
export function colorOf(node: XmlNode | undefined, theme: readonly string[]): string | undefined {
  if (node === undefined) return undefined;
  const { rgb, theme: themed, indexed, tint } = node.attributes;
  const base =
    rgb !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/iu.test(rgb)
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[Number(themed)]
        : PALETTE[Number(indexed ?? -1)];
  return base === undefined ? undefined : `#${tinted(base, Number(tint ?? 0)).toUpperCase()}`;
}

// ECMA-376 18.8.19: the tint moves the lightness towards black (-1) or white (1).
function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = high - low;
  const saturation = chroma === 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
  const reach = saturation * (1 - Math.abs(2 * target - 1));
  return channels
    .map((channel) => target + (chroma === 0 ? 0 : ((channel - lightness) / chroma) * reach))
    .map((channel) =>
      Math.round(Math.min(1, Math.max(0, channel)) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}

/** `AARRGGBB` of `#RRGGBB`. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}
