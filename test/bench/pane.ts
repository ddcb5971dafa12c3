/**
 * Measures the pane in Chromium on the embedded page; prints JSON.
 *
 *   pane SITE WORKBOOK.xlsx CARD
 *
 * SITE is a folder with the built site; the workbook holds the plan whose CARD (`S1.00001`) is typed into.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "../browser/chromium";
import { addressOf, serveSite } from "../browser/serve-site";

const repetitions = 9;
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Bytes as they come over a line that compresses. */
export interface Loaded {
  readonly what: string;
  readonly files: number;
  readonly bytes: number;
  readonly gzipped: number;
}

/** Milliseconds. */
export interface Timed {
  readonly what: string;
  readonly median: number;
  readonly worst: number;
}

interface PaneFigures {
  readonly loads: readonly Loaded[];
  readonly times: readonly Timed[];
}

async function measurePane(site: string, workbook: string, card: string): Promise<PaneFigures | undefined> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) return undefined;
  const server = await serveSite(site);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const address = `${addressOf(server)}/index.html?lang=it`;
    const starts: { load: Loaded; page: number; pane: number }[] = [];
    for (let run = 0; run < repetitions; run++) starts.push(await measureStart(browser, address, site));
    const { load, times } = await measureTyping(browser, address, site, workbook, card);
    const first = starts[0]?.load;
    return {
      loads: [...(first ? [first] : []), load],
      times: [
        timed(
          "the whole page, from navigation to the pane's first view",
          starts.map(({ page }) => page),
        ),
        timed(
          "the pane, from its own navigation to its first view",
          starts.map(({ pane }) => pane),
        ),
        ...times,
      ],
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Each time in a fresh profile, so that nothing is cached. */
async function measureStart(browser: Browser, address: string, site: string): Promise<{ load: Loaded; page: number; pane: number }> {
  const context = await browser.newContext({ locale: "it-IT" });
  const page = await context.newPage();
  const files = paneFiles(page);
  await page.addInitScript(noteFirstView);
  await page.goto(address);
  await page
    .frameLocator("iframe")
    .getByRole("button", { name: /^Piano nuovo/ })
    .waitFor();
  const firstView = await paneFrame(page).evaluate(() => (window as unknown as { firstView: number }).firstView);
  const pane = await paneFrame(page).evaluate(() => performance.timeOrigin);
  const began = await page.evaluate(() => performance.timeOrigin);
  const load = loadOf("first load, no plan yet", site, files);
  await context.close();
  return { load, page: firstView - began, pane: firstView - pane };
}

/** Runs before anything else in page and pane: notes when the first control of a view can be pressed. */
function noteFirstView(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector("main button, [role=tabpanel] button")) return;
    observer.disconnect();
    // Once the frame that shows it is drawn.
    requestAnimationFrame(() =>
      setTimeout(() => ((window as unknown as { firstView: number }).firstView = performance.timeOrigin + performance.now())),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function measureTyping(
  browser: Browser,
  address: string,
  site: string,
  workbook: string,
  card: string,
): Promise<{ load: Loaded; times: Timed[] }> {
  const context = await browser.newContext({ locale: "it-IT", viewport: { width: 1440, height: 860 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page
    .frameLocator("iframe")
    .getByRole("button", { name: /^Piano nuovo/ })
    .waitFor();
  const files = paneFiles(page);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "piano.xlsx", mimeType: xlsx, buffer: readFileSync(workbook) });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab", { name: "Piano", selected: true }).waitFor();
  await pane.getByRole("heading", { name: "Per settore" }).waitFor();
  const load = loadOf("first load, with a plan", site, files);

  await page.getByRole("tab", { name: card, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: card }).waitFor();
  const cell = `D${await firstPhaseRow(page, card)}`;
  const [grid, totals]: [number[], number[]] = [[], []];
  for (let run = 0; run <= repetitions; run++) {
    await goTo(page, cell);
    await page.keyboard.type(String(run + 1));
    const shown = page.evaluate(whenCellChanges, cell);
    const told = paneFrame(page).evaluate(whenTotalChanges);
    const pressed = page.evaluate(
      () =>
        new Promise<number>((resolve) =>
          window.addEventListener("keydown", () => resolve(performance.timeOrigin + performance.now()), { capture: true, once: true }),
        ),
    );
    // Both have begun to watch by the time that they answer this.
    await Promise.all([page, paneFrame(page)].map((watching) => watching.evaluate(() => undefined)));
    await page.keyboard.press("Enter");
    const start = await pressed;
    // The first one finds functions that were never run.
    if (run === 0) await Promise.all([shown, told]);
    else {
      grid.push((await shown) - start);
      totals.push((await told) - start);
    }
  }
  await context.close();
  return {
    load,
    times: [
      timed("from Enter in a cell to the cell and its totals in the sheet", grid),
      timed("from Enter in a cell to the pane's updated totals", totals),
    ],
  };
}

async function firstPhaseRow(page: Page, card: string): Promise<number> {
  const address = await goTo(page, `Fasi_${card.replace(/\W/g, "_")}`);
  return Number(/\d+/.exec(address)?.[0]) + 1;
}

async function goTo(page: Page, place: string): Promise<string> {
  const box = page.getByLabel("Casella del nome");
  await box.fill(place);
  await box.press("Enter");
  return box.inputValue();
}

/** Runs in the page. */
function whenCellChanges(address: string): Promise<number> {
  const text = () => document.querySelector(`[data-cell="${address}"]`)?.textContent;
  const before = text();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (text() === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Runs in the pane. */
function whenTotalChanges(): Promise<number> {
  const text = () => document.querySelector("[role=group][aria-label='Totale dei pesi delle fasi'] [role=status]")?.textContent;
  const before = text();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (text() === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((found) => found.url().includes("taskpane-embedded"));
  if (!frame) throw new Error("The page shows no pane.");
  return frame;
}

/** What the pane's own page asks for from now on; the library, which Microsoft serves in Excel, and the stand-in for Excel are not its own. */
function paneFiles(page: Page): Set<string> {
  const files = new Set<string>();
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname.slice(1);
    if (request.frame().url().includes("taskpane") || path.startsWith("taskpane"))
      if (!/^(excel-client|pane-start)|json$/.test(path)) files.add(path);
  });
  return files;
}

function loadOf(what: string, site: string, files: ReadonlySet<string>): Loaded {
  const contents = [...files].map((file) => readFileSync(join(site, file)));
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    what,
    files: contents.length,
    bytes: sum(contents.map(({ length }) => length)),
    gzipped: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

function timed(what: string, times: readonly number[]): Timed {
  const sorted = [...times].sort((one, other) => one - other);
  return { what, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

const [site = "", workbook = "", card = ""] = process.argv.slice(2);
void measurePane(site, workbook, card).then((figures) => console.log(JSON.stringify(figures ?? null)));
