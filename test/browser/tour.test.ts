/** The guided tour of the demo plan, as somebody takes it who has never seen a plan. */
import axe from "axe-core";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { describeInBrowser } from "./harness";

const languages = {
  it: {
    demo: /Piano dimostrativo/,
    create: "Crea il piano",
    offer: "Fai un giro (2 minuti)",
    again: "Giro guidato",
    next: "Avanti",
    show: "Mostra",
    end: "Fine",
    of: "di",
  },
  en: {
    demo: /Demo plan/,
    create: "Create the plan",
    offer: "Take a tour (2 minutes)",
    again: "Guided tour",
    next: "Next",
    show: "Show",
    end: "Done",
    of: "of",
  },
} as const;
type Words = (typeof languages)[keyof typeof languages];

const accent = "rgb(15, 108, 189)";
const grounds = { light: "#FFFFFF", dark: "#262626", contrast: "#000000" } as const;

function paneOf(page: Page): FrameLocator {
  return page.frameLocator("iframe");
}

async function takeTour(page: Page, words: Words): Promise<FrameLocator> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: words.demo }).click();
  await pane.getByRole("button", { name: words.create }).click();
  await pane.getByRole("button", { name: words.offer }).click({ timeout: 60_000 });
  await step(pane, words, 1);
  return pane;
}

async function step(pane: FrameLocator, words: Words, at: number): Promise<void> {
  await pane.getByText(`${at} ${words.of} 6`, { exact: true }).waitFor();
}

/** Presses Tab until the button with this name has the focus, then Enter. */
async function pressByKeyboard(page: Page, pane: FrameLocator, name: string): Promise<void> {
  const button = pane.getByRole("button", { name, exact: true });
  for (let presses = 0; presses < 6; presses++) {
    await page.keyboard.press("Tab");
    if (await button.evaluate((element) => element === document.activeElement)) return page.keyboard.press("Enter");
  }
  throw new Error(`The keyboard does not come to ${name}.`);
}

async function frameOf(page: Page): Promise<Frame> {
  await paneOf(page).getByRole("heading", { level: 1 }).waitFor();
  const frame = page.frames().find((found) => found.url().includes("taskpane-embedded"));
  if (!frame) throw new Error("The page shows no pane.");
  return frame;
}

async function problems(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    await Promise.allSettled(
      document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
    );
    const { axe: judge } = window as unknown as { axe: typeof axe };
    // Fluent's marks where the focus enters a list of tabs: they pass it on at once.
    const { violations } = await judge.run({ exclude: ["[data-tabster-dummy]"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`));
  });
}

describeInBrowser("The guided tour", (open) => {
  it("is taken by keyboard alone, from the plan's sheet to a card, its bars, the points and the register", async () => {
    const page = await open();
    const words = languages.it;
    const pane = await takeTour(page, words);
    const sheet = (name: string) => page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    const view = (name: string) => pane.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    const next = async (at: number) => {
      await pressByKeyboard(page, pane, words.next);
      await step(pane, words, at);
    };
    await sheet("Piano");
    await next(2);
    await sheet("S1.00001");
    await view("Scheda");
    await next(3);
    await page.waitForFunction((color) => {
      const grid = document.querySelector("[role=grid]")?.getBoundingClientRect();
      const bars = [...document.querySelectorAll("[data-cell]")]
        .filter((cell) => getComputedStyle(cell).backgroundColor === color)
        .map((cell) => cell.getBoundingClientRect());
      return grid !== undefined && bars.filter((bar) => bar.right <= grid.right && bar.bottom <= grid.bottom).length >= 5;
    }, accent);
    await next(4);
    await sheet("Settore S1");
    await view("Pesi");
    await next(5);
    await sheet("Obiettivi");
    await next(6);
    await view("Nuova scheda");
    await pressByKeyboard(page, pane, words.end);
    await pane.getByText("6 di 6", { exact: true }).waitFor({ state: "hidden" });
    expect(await pane.getByRole("button", { name: words.again }).evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it("blocks neither sheet nor pane, and finds its place again", async () => {
    const page = await open();
    const words = languages.it;
    const pane = await takeTour(page, words);
    await pane.getByRole("button", { name: words.next }).click();
    await step(pane, words, 2);
    await page.getByRole("tab", { name: "Settore S2", exact: true }).click();
    await pane.getByRole("heading", { name: "Settore S2" }).waitFor();
    const points = pane.getByRole("textbox", { name: /^Punti di S2.00001/ });
    await points.fill("41");
    await points.press("Tab");
    await pane.getByText("101 su 100").waitFor();
    await step(pane, words, 2);
    await pane.getByRole("button", { name: words.show, exact: true }).click();
    await page.getByRole("tab", { name: "S1.00001", exact: true, selected: true }).waitFor();
    await pane.getByRole("tab", { name: "Scheda", exact: true, selected: true }).waitFor();
  });

  it.each([
    ["it", 320, "light"],
    ["en", 400, "dark"],
    ["it", 400, "contrast"],
  ] as const)("has nothing that axe objects to and does not scroll sideways (%s, %i pixels, %s)", async (language, width, ground) => {
    const page = await open(`index.html?lang=${language}`);
    const words = languages[language];
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    const frame = await frameOf(page);
    await frame.evaluate((color) => {
      const { Office } = window as unknown as { Office: { context: { officeTheme: object } } };
      Office.context.officeTheme = { bodyBackgroundColor: color, bodyForegroundColor: "#808080" };
      window.dispatchEvent(new Event("focus"));
    }, grounds[ground]);
    const pane = await takeTour(page, words);
    for (let at = 1; at <= 6; at++) {
      await step(pane, words, at);
      expect({ at, problems: await problems(frame) }).toEqual({ at, problems: [] });
      expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      if (at < 6) await pane.getByRole("button", { name: words.next, exact: true }).click();
    }
  });
});
