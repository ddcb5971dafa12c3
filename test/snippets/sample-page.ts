/** What Script Lab puts around a sample: a page with its buttons, a console, and the globals that it may call. */
import { createContext, Script } from "node:vm";
import ts from "typescript";
import type { NodeClient } from "../../src/host/api/node-client";
import type { Sample } from "./sample";

/** Thrown where a sample asks for something that no workbook can answer. */
export class BeyondWorkbookError extends Error {
  constructor(readonly need: string) {
    super(`needs ${need}`);
  }
}

export interface SamplePage {
  /** The ids of the buttons that do something, the set-up first, the others in their order. */
  readonly buttons: readonly string[];
  /** What the sample printed, one entry a call; errors as they were given. */
  readonly printed: unknown[];
  /** Presses a button and waits for what its handler answers. */
  press(id: string): Promise<void>;
  /** Stops what the sample has set going by timers. */
  close(): void;
}

/** What of a browser or of Office is beyond a workbook, by the global that leads to it. */
const BEYOND: Readonly<Record<string, string>> = {
  fetch: "the network",
  XMLHttpRequest: "the network",
  FileReader: "a file that a person picks",
  Image: "images",
  _: "the library lodash",
};

/** Opens a sample's page, for one sample at a time: the buttons are in the document of the test's own page. */
export function openPage(sample: Sample, client: Pick<NodeClient, "Excel" | "Office" | "OfficeExtension">): SamplePage {
  document.body.innerHTML = sample.template;
  const timers = new Set<NodeJS.Timeout>();
  const printed: unknown[] = [];
  const print = (...values: unknown[]) => void printed.push(values.length === 1 ? values[0] : values.map(String).join(" "));
  const handlers = new Map<Element, (event: Event) => unknown>();
  const world: Record<string, unknown> = {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    console: { log: print, info: print, warn: print, error: print, dir: print },
    document,
    setTimeout: (work: () => void, delay?: number) => timers.add(setTimeout(work, delay)),
    open: () => beyond("a window of its own"),
  };
  world["window"] = world;
  for (const [name, need] of Object.entries(BEYOND)) Object.defineProperty(world, name, { get: () => beyond(need) });
  // A button's handler answers a promise, which an event would drop.
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, handler: unknown, ...rest: []) {
    if (type === "click" && this instanceof Element && typeof handler === "function")
      handlers.set(this, handler as (event: Event) => unknown);
    else addEventListener.call(this, type, handler as EventListener, ...rest);
  };
  try {
    new Script(javaScript(sample), { filename: `${sample.name}.ts` }).runInContext(createContext(world));
  } finally {
    EventTarget.prototype.addEventListener = addEventListener;
  }
  const ids = [...document.querySelectorAll("button")].filter((button) => handlers.has(button)).map(({ id }) => id);
  return {
    buttons: [...ids.filter(isSetUp), ...ids.filter((id) => !isSetUp(id))],
    printed,
    async press(id) {
      const button = document.getElementById(id);
      if (button) await handlers.get(button)?.(new Event("click"));
    },
    close: () => timers.forEach((timer) => clearTimeout(timer)),
  };
}

function javaScript({ script }: Sample): string {
  return ts.transpileModule(script, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None } }).outputText;
}

function isSetUp(id: string): boolean {
  return /^set-?up/i.test(id);
}

function beyond(need: string): never {
  throw new BeyondWorkbookError(need);
}
