import type { Server } from "node:http";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_FLAGS, chromiumPath } from "./chromium";
import { addressOf, serveSite } from "./serve-site";

/** Opens a page of the built site; the path may carry a query. */
export type OpenPage = (path?: string) => Promise<Page>;

/**
 * A `describe` whose tests run in Chromium against the built site. Each test gets pages of its own in a browser window of its own;
 * an error on the console, an exception of the page or a failed request fails the test. Where there is no Chromium the tests are skipped, saying so.
 */
export function describeInBrowser(title: string, tests: (open: OpenPage) => void): void {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    console.warn(`Skipped, because there is no Chromium here: ${title}`);
    describe.skip(title, () => tests(() => Promise.reject(new Error("There is no Chromium."))));
    return;
  }
  describe(title, () => {
    let browser: Browser;
    let server: Server;
    let address: string;
    let complaints: string[] = [];

    beforeAll(async () => {
      const site = process.env.CARDINE_SITE;
      if (!site) throw new Error("Run the browser tests with test/jest.browser.config.cjs, which builds the site.");
      server = await serveSite(site);
      address = addressOf(server);
      browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    });
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });
    beforeEach(() => {
      complaints = [];
    });
    afterEach(async () => {
      await keepPictures(browser);
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(complaints).toEqual([]);
    });

    tests(async (path = "index.html?lang=it") => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 860 }, locale: "it-IT", acceptDownloads: true });
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      collectComplaints(page, (complaint) => complaints.push(complaint));
      await page.goto(`${address}/${path}`);
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
