/** The cards of the templates that come with Cardine, on screen and in print, as docs/modelli.md shows them (`npm run pictures`). */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onNewWorkbook } from "../../src/cli/headless-excel";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { Session } from "../../src/operations/session/session";
import { setUpPlan } from "../../src/operations/start/set-up-plan";
import { writeXlsx } from "../../src/xlsx";
import { plansOfShippedTemplates } from "../plan/template/shipped-cards";
import { describeInBrowser } from "./harness";
import { goToPlace } from "./person";
import { guidePictures, keepPicture, prepareForPictures, wordsOf, wordsOfRows } from "./pictures";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const besidePane = { width: 1440, height: 900 };
const alone = { width: 1920, height: 1080 };
const lastRow = 80;
const folder = `${guidePictures}/schede`;

async function workbookOf(planFile: string): Promise<Buffer> {
  const { plan } = readPlanFile(planFile, "piano.json");
  return Buffer.from(await writeXlsx(await onNewWorkbook(async () => void (await setUpPlan(new Session(), plan)))));
}

async function printPreview(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Anteprima di stampa" }).click();
  await page.getByRole("dialog", { name: "Anteprima di stampa" }).getByRole("region").waitFor();
}

describeInBrowser("The guide's chapters on templates", (open) => {
  it.each(plansOfShippedTemplates)("show a card of $template", async ({ template, sheet, plan }) => {
    const page = await open(undefined, (fresh) => prepareForPictures(fresh, besidePane));
    const pane = page.frameLocator("iframe.pane");
    await page.locator("input[type=file]").setInputFiles({ name: "piano.xlsx", mimeType: xlsx, buffer: await workbookOf(plan) });
    await page.getByRole("tablist", { name: "Fogli" }).getByRole("tab", { name: sheet, exact: true }).click();
    await pane.getByRole("heading", { level: 1, name: sheet }).waitFor();
    // A cell without a hint, which would cover the first part.
    await goToPlace(page, "A4");
    await page.getByRole("button", { name: "Riduci" }).click({ clickCount: 2 });
    await keepPicture(`${folder}/${template}-riquadro`, page, await wordsOfRows(page, 1, lastRow));

    await page.getByRole("button", { name: "Chiudi il riquadro" }).click();
    await page.setViewportSize(alone);
    await page.getByRole("button", { name: "Ingrandisci" }).click({ clickCount: 2 });
    await keepPicture(`${folder}/${template}`, page.getByRole("grid"), await wordsOfRows(page, 1, lastRow));

    await printPreview(page);
    const preview = page.getByRole("dialog", { name: "Anteprima di stampa" });
    await keepPicture(`${folder}/${template}-stampa`, preview.getByRole("region"), await wordsOf(preview.getByRole("paragraph").first()));
  });
});

test("docs/modelli.md shows every picture", () => {
  const text = readFileSync(join(__dirname, "../../docs/modelli.md"), "utf8");
  const shown = [...text.matchAll(/!\[[^\]]{15,}\]\(immagini\/schede\/([\w-]+)\.png\)/g)].map(([, name]) => name);
  expect(shown).toEqual(plansOfShippedTemplates.flatMap(({ template }) => [`${template}-riquadro`, template, `${template}-stampa`]));
});
