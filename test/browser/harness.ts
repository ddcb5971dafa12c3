import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { chromiumPath } from "./chromium";
import { stageOfWorker } from "./stage";

/** Opens a page of the built site; the path may carry a query. What is to be set on the page beforehand is set by `prepare`. */
export type OpenPage = (path?: string, prepare?: (page: Page) => Promise<void>) => Promise<Page>;

/**
 * A `describe` whose tests run in Chromium against the built site. Each test gets pages of its own in a browser window of its own;
 * an error on the console, an exception of the page or a failed request fails the test. Where there is no Chromium the tests are skipped, saying so.
 */
export function describeInBrowser(title: string, tests: (open: OpenPage) => void): void {
  if (chromiumPath() === undefined) {
    console.warn(`Skipped, because there is no Chromium here: ${title}`);
    describe.skip(title, () => tests(() => Promise.reject(new Error("There is no Chromium."))));
    return;
  }
  describe(title, () => {
    let browser: Browser;
    let site: string;
    let complaints: string[] = [];

    beforeAll(async () => {
      const stage = stageOfWorker();
      site = stage.site;
      browser = await chromium.connect(stage.browser);
    });
    // Closes what was opened through this connection, and leaves the browser to the next file.
    afterAll(() => browser?.close());
    beforeEach(() => {
      complaints = [];
    });
    afterEach(async () => {
      await keepPictures(browser);
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(complaints).toEqual([]);
    });

    tests(async (path = "index.html?lang=it", prepare) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: "it-IT", acceptDownloads: true });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      collectComplaints(page, (complaint) => complaints.push(complaint));
      await prepare?.(page);
      // All further waiting is for what is seen; the pane is still on its way.
      await page.goto(`${site}/${path}`, { waitUntil: "domcontentloaded" });
      return page;
    });
  });
}

/** With CARDINE_PICTURES in the environment, a folder: how each test left its pages, to see why it failed. */
async function keepPictures(browser: Browser): Promise<void> {
  const folder = process.env.CARDINE_PICTURES;
  if (!folder) return;
  const test = (expect.getState().currentTestName ?? "").replace(/\W+/g, "-").slice(-80);
  const pages = browser.contexts().flatMap((context) => context.pages());
  await Promise.all(pages.map((page, at) => page.screenshot({ path: join(folder, `${test}-${at + 1}.png`) })));
}

function collectComplaints(page: Page, add: (complaint: string) => void): void {
  page.on("console", (message) => {
    if (message.type() === "error") add(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => add(`page: ${error.stack ?? error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) add(`${response.status()}: ${response.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (!reason.includes("ERR_ABORTED")) add(`${reason}: ${request.url()}`);
  });
}
