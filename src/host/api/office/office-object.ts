import type { HostLocale } from "../../model/host-locale";
import type { Platform } from "../../model/variant";
import { CommandFunctions, type CommandFunction } from "./command-functions";
import { dialogMethods, type ShowDialog } from "./dialogs";
import { officeThemes, type OfficeThemeName } from "./office-theme";

/** The API level of the embedded Excel unless told otherwise: the lowest that the product supports. */
export const FLOOR = "1.14";

/** `Office.PlatformType` */
const PLATFORM_WORDS = { desktop: "PC", web: "OfficeOnline" } as const satisfies Readonly<Record<Platform, string>>;

export interface OfficeOptions {
  readonly displayLanguage?: string;
  readonly contentLanguage?: HostLocale;
  /** Highest `ExcelApi` requirement set that is said to be supported. */
  readonly excelApi?: string;
  /** Where `Office.actions.associate` puts the functions of the ribbon. */
  readonly functions?: CommandFunctions;
  /** What `Office.context.ui.displayDialogAsync` does; without a screen there is none. */
  readonly showDialog?: ShowDialog;
  /** Address of the add-in's page; `https://localhost/` unless told otherwise, as the client in Node has it. */
  readonly page?: string;
  /** Where the Excel runs; on the desktop unless told otherwise. On the web it tells no theme unless one is asked for. */
  readonly platform?: Platform;
  /** Light on the desktop unless told otherwise. */
  readonly theme?: OfficeThemeName;
}

/**
 * An `Office` object as an add-in in Excel sees it: what the library brings, with a context of ours.
 * The library's own context is a getter that cannot be replaced, hence a new object.
 */
export function officeObject(library: object, options: OfficeOptions = {}): object {
  const office: Record<string, unknown> = {};
  for (const key of Object.keys(library))
    if (key !== "context" && key !== "onReady") office[key] = (library as Record<string, unknown>)[key];
  const functions = options.functions ?? new CommandFunctions();
  const platform = options.platform ?? "desktop";
  const information = { host: "Excel", platform: PLATFORM_WORDS[platform] };
  const theme = options.theme ?? (platform === "desktop" ? "light" : undefined);
  return Object.assign(office, {
    context: {
      contentLanguage: options.contentLanguage ?? "it-IT",
      displayLanguage: options.displayLanguage ?? "it-IT",
      host: information.host,
      platform: information.platform,
      officeTheme: theme && officeThemes[theme],
      diagnostics: { ...information, version: "16.0.0.0" },
      requirements: { isSetSupported: (name: string, version = "1.1") => isSetSupported(name, version, options.excelApi ?? FLOOR) },
      document: { settings: documentSettings() },
      ...(options.showDialog && { ui: dialogMethods(options.showDialog, options.page ?? "https://localhost/") }),
    },
    actions: { associate: (name: string, command: CommandFunction) => functions.associate(name, command) },
    onReady: (callback?: (info: object) => unknown) =>
      Promise.resolve(information).then((info) => (callback ? (callback(info), info) : info)),
  });
}

/** Where the library has still under `ExcelApiOnline` what came into `ExcelApi`, such as the events of sheets' names. */
const ONLINE_CAME_INTO = "1.17";

/** `ExcelApi` up to the level, and waiting for a cell edit to end; none of the other sets. */
function isSetSupported(name: string, version: string | number, excelApi: string): boolean {
  switch (name.toLowerCase()) {
    case "delayforcelledit":
      return true;
    case "excelapi":
      return reaches(excelApi, String(version));
    case "excelapionline":
      return reaches(excelApi, ONLINE_CAME_INTO) && reaches("1.1", String(version));
    default:
      return false;
  }
}

function reaches(level: string, wanted: string): boolean {
  return ordinal(wanted) <= ordinal(level);
}

/** `1.14` is 1014. The library asks for every member that is used. */
function ordinal(version: string): number {
  const point = version.indexOf(".");
  return point < 0 ? Number(version) * 1000 : Number(version.slice(0, point)) * 1000 + Number(version.slice(point + 1));
}

/** Settings of the document: kept for the session, "saved" at once. */
function documentSettings(): object {
  const values = new Map<string, unknown>();
  return {
    get: (name: string) => values.get(name) ?? null,
    set: (name: string, value: unknown) => void values.set(name, value),
    remove: (name: string) => void values.delete(name),
    saveAsync: (callback?: (result: object) => void) => callback?.({ status: "succeeded" }),
  };
}
