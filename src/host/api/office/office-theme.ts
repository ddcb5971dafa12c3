/** What Office tells add-ins of its theme: colours as `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** The themes that the embedded Excel can have: Office's colourful and black ones, and a contrast theme of Windows. */
export const officeThemes = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F5F5F5",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#3B3B3B",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const satisfies Readonly<Record<string, OfficeTheme>>;

export type OfficeThemeName = keyof typeof officeThemes;

/** The theme that a page's address asks for (`?theme=dark`); the light one unless it names another. */
export function themeOfAddress(search: string): OfficeThemeName {
  const asked = new URLSearchParams(search).get("theme");
  return asked === "dark" || asked === "contrast" ? asked : "light";
}
