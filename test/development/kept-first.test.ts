import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { keptFirst } from "../../src/development/kept-first.cjs";

type Handler = (request: { readonly url: string }, response: object, next: () => void) => void;
type SetUp = (
  middlewares: readonly { readonly name: string; readonly middleware: Handler }[],
) => readonly { readonly middleware: Handler }[];

let place: string;
let source: string;
let stop: (() => Promise<void>) | undefined;

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  place = mkdtempSync(join(tmpdir(), "cardine-kept-"));
  source = join(place, "source.js");
  write("first", -60_000);
});

afterEach(async () => {
  await stop?.();
  stop = undefined;
  rmSync(place, { recursive: true });
  jest.restoreAllMocks();
});

/** Written so many milliseconds from now. */
function write(text: string, from: number): void {
  const when = new Date(Date.now() + from);
  writeFileSync(source, `console.log("${text}");`);
  utimesSync(source, when, when);
}

/** Watches and builds as the development server does. */
function start() {
  const { isKept, server, plugin } = keptFirst(join(place, "kept/now"), [source]);
  const compiler = webpack({
    mode: "development",
    devtool: false,
    context: place,
    entry: source,
    output: { path: join(place, "out"), filename: "page.js" },
    plugins: [plugin],
  });
  const done = new Promise<void>((resolve) => compiler?.hooks.afterDone.tap("test", () => resolve()));
  const watching = compiler?.watch({ aggregateTimeout: 20 }, () => undefined);
  stop = () => new Promise((resolve) => watching?.close(() => resolve()));
  let answer = "";
  const handlers: Parameters<SetUp>[0] = [
    { name: "webpack-dev-middleware", middleware: () => (answer = "the build") },
    {
      name: "express-static",
      middleware: (request, _response, next) => (existsSync(join(place, "kept/now", request.url)) ? (answer = "the kept file") : next()),
    },
  ];
  const answering = (server.setupMiddlewares as SetUp | undefined)?.(handlers) ?? handlers;
  return {
    isKept,
    done,
    /** Who answers: the kept file, the build, or nobody, which is what is missing. */
    answer(url: string): string {
      const response = { writeHead: (status: number) => ((answer = String(status)), response), end: () => undefined };
      const pass = (at: number): void => void answering[at]?.middleware({ url }, response, () => pass(at + 1));
      pass(0);
      return answer;
    },
  };
}

test("the first build is kept, and serves the next start until a source changes", async () => {
  const first = start();
  expect(first).toMatchObject({ isKept: false });
  await first.done;
  await stop?.();
  expect(readFileSync(join(place, "kept/now/page.js"), "utf8")).toContain("first");
  rmSync(join(place, "out"), { recursive: true });

  const second = start();
  expect(second).toMatchObject({ isKept: true });
  expect(second.answer("page.js")).toBe("the kept file");
  expect(second.answer("missing.js")).toBe("404");

  write("second", 0);
  await second.done;
  expect(second.answer("page.js")).toBe("the build");
  expect(readFileSync(join(place, "out/page.js"), "utf8")).toContain("second");
});

test("what was changed while it was built is not kept", async () => {
  write("later", 60_000);
  await start().done;
  await stop?.();
  const again = start();
  expect(again).toMatchObject({ isKept: false });
  await again.done;
});
