/** The pane as it looks: every width that Excel gives it, every theme of Office. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { describeInBrowser } from "./harness";

const widths = [320, 400, 600];
const grounds = { light: "#FFFFFF", dark: "#262626", contrast: "#000000" };

async function paneFrame(page: Page): Promise<Frame> {
  await page.frameLocator("iframe").getByRole("heading", { level: 1 }).waitFor();
  const frame = page.frames().find((found) => found.url().includes("taskpane-embedded"));
  if (!frame) throw new Error("The page shows no pane.");
  return frame;
}

/** Leads to each view in turn and stops there. */
async function eachView(pane: Frame, look: (view: string) => Promise<void>): Promise<void> {
  await look("start");
  await pane.getByRole("button", { name: /Piano nuovo/ }).click();
  await pane.getByRole("button", { name: "Continua" }).click();
  await look("new plan");
  await pane.getByRole("button", { name: "Indietro" }).click();
  await pane.getByRole("button", { name: /Piano dimostrativo/ }).click();
  await pane.getByText(/schede obiettivo/).waitFor();
  await look("proposal");
  await pane.getByRole("button", { name: "Crea il piano" }).click();
  await pane.getByRole("heading", { name: "Prossimi passi" }).waitFor();
  for (const unfold of await pane.getByRole("button", { name: /^Obiettivi di/ }).all()) await unfold.click();
  await look("plan");
  await pane.getByRole("tab", { name: "Pesi" }).click();
  await pane.getByRole("combobox", { name: "Settore" }).selectOption("S3");
  await pane.getByRole("textbox").first().fill("molti");
  await look("weights");
  await pane.getByRole("textbox").first().press("Escape");
  await pane.getByRole("textbox").first().fill("10");
  await pane.getByRole("textbox").first().press("Tab");
  await pane.getByText(/peso scritto/).waitFor();
  await look("weights with what was done");
  await pane.getByRole("tab", { name: "Nuova scheda" }).click();
  await pane.getByRole("option", { name: /^01\.01\.01/ }).click();
  await pane.getByRole("combobox", { name: "Settore" }).selectOption({ index: 1 });
  await pane.getByRole("button", { name: "Crea la scheda" }).click();
  await look("new card");
}

/** Runs in the pane. */
function overlappingFields(): string[] {
  const fields = [...document.querySelectorAll("input:not([type=file]), select")].map((field) => ({
    field,
    box: field.getBoundingClientRect(),
  }));
  return fields.flatMap(({ field, box }, at) =>
    fields
      .slice(at + 1)
      .filter(
        (other) => box.left < other.box.right && other.box.left < box.right && box.top < other.box.bottom && other.box.top < box.bottom,
      )
      .map((other) => `${field.getAttribute("name")} and ${other.field.getAttribute("name")}`),
  );
}

async function lowContrast(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  return pane.evaluate(async () => {
    // Colours on their way from one theme to the next are nobody's.
    await Promise.allSettled(
      document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
    );
    const { axe: judge } = window as unknown as { axe: typeof axe };
    const { violations } = await judge.run(document, { runOnly: ["color-contrast"] });
    return violations.flatMap(({ nodes }) => nodes.map((node) => `${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`));
  });
}

describeInBrowser("the pane", (open) => {
  it.each(widths)("neither scrolls sideways nor lays one field over another at %i pixels", async (width) => {
    const page = await open();
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    const pane = await paneFrame(page);
    await eachView(pane, async (view) => {
      const [content, visible] = await pane.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect({ view, content }).toEqual({ view, content: visible });
      expect({ view, overlapping: await pane.evaluate(overlappingFields) }).toEqual({ view, overlapping: [] });
    });
  });

  it.each(Object.entries(grounds))("has texts that stand out in the %s theme", async (_theme, bodyBackgroundColor) => {
    const page = await open();
    const pane = await paneFrame(page);
    await pane.evaluate((color) => {
      const { Office } = window as unknown as { Office: { context: { officeTheme: object } } };
      Office.context.officeTheme = { bodyBackgroundColor: color, bodyForegroundColor: "#808080" };
      window.dispatchEvent(new Event("focus"));
      return new Promise(requestAnimationFrame);
    }, bodyBackgroundColor);
    await eachView(pane, async (view) => expect({ view, unreadable: await lowContrast(pane) }).toEqual({ view, unreadable: [] }));
  });
});
