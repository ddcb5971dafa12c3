/** Fluent themes in the product's blue, and which of them goes with the theme of Office. */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  tokens,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

const ramp: BrandVariants = {
  10: "#040B14",
  20: "#0B1B2F",
  30: "#122A47",
  40: "#1F3A5F",
  50: "#16487A",
  60: "#0C5491",
  70: "#0A5FA6",
  80: "#0F6CBD",
  90: "#2A7DCB",
  100: "#4390D6",
  110: "#5CA2E0",
  120: "#78B3E8",
  130: "#94C4EF",
  140: "#B1D5F5",
  150: "#CFE5FA",
  160: "#EBF4FD",
};

export const paneThemes = {
  light: createLightTheme(ramp),
  // The usual brand colour is too dark for text on a dark ground.
  dark: {
    ...createDarkTheme(ramp),
    colorBrandForeground1: ramp[110],
    colorBrandForeground2: ramp[120],
    colorBrandForegroundLink: ramp[120],
  },
  contrast: teamsHighContrastTheme,
} as const satisfies Record<string, Theme>;

/** Beneath the pointer: the ground that Fluent's contrast theme has there is too light for our texts, so that theme gets an outline. */
export const hoverGround = {
  backgroundColor: tokens.colorNeutralBackground3,
  outline: `1px solid ${tokens.colorTransparentStrokeInteractive}`,
  outlineOffset: "-1px",
};

export type PaneTheme = keyof typeof paneThemes;

/** What Office tells of its theme: colours as `#RRGGBB`. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

/** The theme that suits Office's: only contrast themes of Windows have a ground of pure black. */
export function paneThemeFor(office: OfficeColors | undefined): PaneTheme {
  if (!office) return "light";
  const luminance = luminanceOf(office.bodyBackgroundColor);
  if (luminance === undefined) return "light";
  if (luminance === 0) return "contrast";
  return luminance < 0.4 ? "dark" : "light";
}

/** From 0 black to 1 white, roughly as the eye weighs the colours. */
function luminanceOf(color: string): number | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(color);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
