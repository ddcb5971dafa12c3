/** A plan as it was published, brought into the workbook: what it contradicts itself in, whose word counts, and what the workbook then says. */
import axe from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { contradictoryDemo } from "../interchange/contradictory-demo";
import { describeInBrowser } from "./harness";
import { goToPlace, paneOf } from "./person";

async function chooseFile(page: Page, text: string): Promise<FrameLocator> {
  const pane = paneOf(page);
  await pane.getByRole("button", { name: /^Piano da un file/ }).waitFor();
  await pane
    .locator("input[aria-label='Piano da un file']")
    .setInputFiles({ name: "pubblicato.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await pane.getByRole("heading", { name: /Il file si contraddice/ }).waitFor();
  return pane;
}

/** Goes to a place and waits until its cell, the selected one, shows this. */
async function shows(page: Page, place: string, text: string): Promise<void> {
  await goToPlace(page, place);
  await page.getByRole("gridcell", { name: text, selected: true }).waitFor();
}

describeInBrowser("a published plan that contradicts itself", (open) => {
  it("shows what the plan will say, follows a choice made with the keyboard, and writes both the code and the report", async () => {
    const page = await open();
    const pane = await chooseFile(page, contradictoryDemo());
    const code = (operational: string) => pane.getByText(`L’obiettivo operativo è ${operational}, il codice ${operational}.S2.00003.`);
    const codes = pane.getByRole("radiogroup", { name: /Codice e obiettivo operativo/ });
    await code("01.02.01").waitFor();
    await codes.getByRole("radio", { name: /Il codice segue la scheda/ }).focus();
    await page.keyboard.press("ArrowDown");
    await code("01.02.02").waitFor();
    await pane.getByRole("button", { name: "Crea il piano" }).click();
    await pane.getByRole("heading", { name: "Prossimi passi" }).waitFor({ timeout: 60_000 });

    await page.getByRole("tab", { name: "S2.00003", exact: true }).click();
    await shows(page, "Codice", "01.02.02.S2.00003");
    await page.getByRole("tab", { name: "Importazione", exact: true }).click();
    await shows(page, "FileImportato", "pubblicato.json");
    await page
      .getByRole("gridcell", { name: /L’obiettivo operativo è 01\.02\.02, il codice 01\.02\.02\.S2\.00003\./ })
      .first()
      .waitFor();
  }, 120_000);

  it.each([320, 400])("keeps the making of the plan in reach below a long list, at %i pixels, and nothing sticks out", async (width) => {
    const page = await open();
    await page.locator("iframe").evaluate((frame, pixels) => (frame.style.width = `${pixels}px`), width);
    const pane = await chooseFile(page, contradictoryDemo());
    await pane
      .getByRole("button", { name: /^Mostra tutti/ })
      .first()
      .click();
    for (const rule of await pane.getByRole("button", { expanded: false }).all()) await rule.click();
    const frame = page.frames().find((found) => found.url().includes("taskpane-embedded"));
    if (!frame) throw new Error("The page shows no pane.");
    const [content, visible] = await frame.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      return [document.documentElement.scrollWidth, document.documentElement.clientWidth];
    });
    expect(content).toBe(visible);
    const reachable = await pane.getByRole("button", { name: "Crea il piano" }).evaluate((button) => {
      const box = button.getBoundingClientRect();
      const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return window.scrollY > 0 && box.top >= 0 && box.bottom <= window.innerHeight && button.contains(above);
    });
    expect(reachable).toBe(true);
    await frame.evaluate(axe.source);
    const problems = await frame.evaluate(async () => {
      const { axe: judge } = window as unknown as { axe: typeof axe };
      const { violations } = await judge.run(document, { rules: { region: { enabled: false } } });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
    });
    expect(problems).toEqual([]);
  });
});
