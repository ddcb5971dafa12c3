/** The view of a card as it looks and as axe sees it, in every theme, width and language. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describeInBrowser, type OpenPage } from "./harness";
import { paneFrame } from "./pane-focus";
import { openDemoFile } from "./person";

const grounds = { light: "#FFFFFF", dark: "#262626", contrast: "#000000" };
const words = {
  it: {
    card: "Scheda",
    heading: "Completezza",
    all: "Tutte le parti",
    phase: "Fase",
    result: "Risultato",
    resource: "Risorsa",
    actions: "Azioni",
    remove: /Elimina/,
  },
  en: {
    card: "Card",
    heading: "Completeness",
    all: "All parts",
    phase: "Phase",
    result: "Result",
    resource: "Resource",
    actions: "Actions",
    remove: /Delete/,
  },
} as const;

/** The demo plan with the card S1.00001 in front, and everything open that can be. */
async function openCard(open: OpenPage, language: keyof typeof words): Promise<{ page: Page; pane: Frame }> {
  const say = words[language];
  const { page } = await openDemoFile(open, `index.html?lang=${language}`);
  const pane = paneFrame(page);
  await page.getByRole("tab", { name: "S1.00001", exact: true }).click();
  await pane.getByRole("heading", { name: say.heading }).waitFor();
  for (const name of [say.all, say.phase, say.result, say.resource]) await pane.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("button", { name: say.actions, exact: true }).click();
  await pane.getByRole("menuitem", { name: say.remove }).click();
  return { page, pane };
}

async function problems(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    // Colours on their way from one theme to the next are nobody's.
    await Promise.allSettled(
      document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
    );
    const { axe: judge } = window as unknown as { axe: typeof axe };
    // Fluent keeps the focus within menus and tabs by elements that pass it on at once.
    const { violations } = await judge.run({ include: ["main"], exclude: ["[data-tabster-dummy]"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
  });
}

describeInBrowser("the card view", (open) => {
  it.each(["it", "en"] as const)(
    "has no accessibility problem in any theme, with everything open (%s)",
    async (language) => {
      const { pane } = await openCard(open, language);
      for (const [theme, bodyBackgroundColor] of Object.entries(grounds)) {
        await pane.evaluate((color) => {
          const { Office } = window as unknown as { Office: { context: { officeTheme: object } } };
          Office.context.officeTheme = { bodyBackgroundColor: color, bodyForegroundColor: "#808080" };
          window.dispatchEvent(new Event("focus"));
          return new Promise(requestAnimationFrame);
        }, bodyBackgroundColor);
        expect({ theme, problems: await problems(pane) }).toEqual({ theme, problems: [] });
      }
    },
    120_000,
  );

  it.each([320, 400, 600])("does not scroll sideways at %i pixels, the drawn schedule keeping within it", async (width) => {
    const { page, pane } = await openCard(open, "it");
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    const [content, visible] = await pane.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(content).toBe(visible);
    const outside = await pane.evaluate(
      () =>
        [...document.querySelectorAll("svg[role=group] text")]
          .map((text) => text.getBoundingClientRect())
          .filter(({ left, right, width: drawn }) => drawn > 0 && (left < 0 || right > document.documentElement.clientWidth)).length,
    );
    expect(outside).toBe(0);
  });

  it("tells a bar's phase when the keyboard comes to it, and Enter leads to its cell", async () => {
    const { page, pane } = await openCard(open, "it");
    const bar = pane.getByRole("button", { name: /^Fase 2, .*Peso: 25%\. Periodo: 15 mag – ott 2026/ });
    await bar.focus();
    await pane.getByRole("tooltip").filter({ hasText: "Fase 2" }).waitFor();
    await bar.press("Enter");
    await page.locator('[data-cell][aria-selected="true"]', { hasText: "Acquisto e configurazione della piattaforma" }).waitFor();
  });
});
