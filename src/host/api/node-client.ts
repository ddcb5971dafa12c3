import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script, createContext } from "node:vm";
import { joinLibrary, type LibraryWorld } from "./client-library";
import type { EmbeddedExcel } from "./embedded-excel";
import { officeObject, type OfficeOptions } from "./office/office-object";

export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Takes the globals away again. */
  dispose(): void;
}

const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";
const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

let script: Script | undefined;

/**
 * Loads Microsoft's client library in a world of its own, puts the embedded Excel behind it and sets the globals
 * `Excel`, `Office` and `OfficeExtension`, so that the product's code runs as it does in Excel.
 */
export function installNodeClient(excel: EmbeddedExcel, options: OfficeOptions = {}): NodeClient {
  script ??= new Script(readFileSync(createRequire(__filename).resolve(LIBRARY), "utf8"), { filename: LIBRARY });
  const page = pageGlobals();
  script.runInContext(createContext(page));
  const office = officeObject(page["Office"] as object, {
    contentLanguage: excel.workbook.locale,
    excelApi: excel.excelApi,
    platform: excel.workbook.variant.platform,
    ...options,
  });
  page["Office"] = office;
  const leave = joinLibrary(page as unknown as LibraryWorld, excel);
  const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const client = { Excel: page["Excel"], Office: office, OfficeExtension: page["OfficeExtension"] } as Pick<
    NodeClient,
    (typeof GLOBALS)[number]
  >;
  // By a getter: jest keeps every value that a global has had, and a library is heavy.
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { configurable: true, get: () => client[name] });
  return {
    ...client,
    dispose() {
      leave();
      for (const [name, global] of before) {
        if (global) Object.defineProperty(globalThis, name, global);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

/** What the library looks for in a page. Its timers must not keep the process alive. */
function pageGlobals(): Record<string, unknown> {
  const storage = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
  const location = { href: "https://localhost/", origin: "https://localhost", pathname: "/", search: "", hash: "" };
  const page: Record<string, unknown> = {
    console,
    Promise,
    performance,
    clearTimeout,
    setTimeout: (work: () => void, delay?: number) => {
      const timer = setTimeout(work, delay);
      if (delay !== undefined && delay >= 1000) timer.unref();
      return timer;
    },
    navigator: { userAgent: "node" },
    location,
    document: { addEventListener: () => undefined, getElementsByTagName: () => [], createElement: () => ({}), location },
    addEventListener: () => undefined,
    sessionStorage: storage,
    localStorage: storage,
    Office: {},
    OSF: {},
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}
