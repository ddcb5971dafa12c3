/** A card of a template of the body's own in the pane, at its narrowest: typed in place, as it looks and as axe sees it. */
import axe from "axe-core";
import { readPlanFile } from "../../src/interchange/plan-file/read-plan-file";
import { writeXlsx } from "../../src/xlsx";
import { workbookOf } from "../operations/workbooks";
import { planWithTemplates } from "../plan/template/plan-with-templates";
import { describeInBrowser } from "./harness";
import { paneFrame } from "./pane-focus";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const grounds = { light: "#FFFFFF", dark: "#262626" };

describeInBrowser("A card of the body's own template", (open) => {
  test("is typed in place at 320 pixels, in light and dark, with nothing that axe finds", async () => {
    const page = await open("index.html?lang=it");
    const { plan } = readPlanFile(JSON.stringify(planWithTemplates), "piano.json");
    const buffer = Buffer.from(await writeXlsx(await workbookOf(plan)));
    await page.locator("input[type=file]").setInputFiles({ name: "piano.xlsx", mimeType: xlsx, buffer });
    await page.locator("iframe").evaluate((frame) => (frame.style.width = "320px"));
    await page.getByRole("tab", { name: "AMB 26-001", exact: true }).click();
    const pane = paneFrame(page);
    const fields = pane.getByRole("region", { name: "Campi della scheda" });
    await fields.getByRole("button", { name: /Obiettivo/ }).click();

    const budget = fields.getByRole("textbox", { name: "Spesa prevista" });
    await budget.fill("circa mille");
    await budget.press("Tab");
    await fields.getByText("Scrivi un numero, come 38.000,00").waitFor();
    await budget.fill("9.000");
    await budget.press("Enter");
    await pane.getByText("AMB/26-001: «Spesa prevista» aggiornato.").waitFor();
    await fields.getByRole("combobox", { name: "Dimensione" }).selectOption("Efficienza");
    await pane.getByText("AMB/26-001: «Dimensione» aggiornato.").waitFor();
    await pane.getByRole("button", { name: "Riga di «Personale»" }).click();
    await pane.getByRole("textbox", { name: "Profilo" }).fill("Autista");

    await pane.evaluate(axe.source);
    for (const [theme, bodyBackgroundColor] of Object.entries(grounds)) {
      const problems = await pane.evaluate(async (color) => {
        const { Office, axe: judge } = window as unknown as { Office: { context: { officeTheme: object } }; axe: typeof axe };
        Office.context.officeTheme = { bodyBackgroundColor: color, bodyForegroundColor: "#808080" };
        window.dispatchEvent(new Event("focus"));
        await new Promise(requestAnimationFrame);
        await Promise.allSettled(
          document.getAnimations().flatMap((animation) => (animation instanceof CSSTransition ? [animation.finished] : [])),
        );
        const { violations } = await judge.run({ include: ["main"], exclude: ["[data-tabster-dummy]"] });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
      }, bodyBackgroundColor);
      expect({ theme, problems }).toEqual({ theme, problems: [] });
      const [content, visible] = await pane.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      expect(content).toBe(visible);
      const folder = process.env.CARDINE_PICTURES;
      if (folder) await fields.screenshot({ path: `${folder}/own-template-${theme}.png` });
    }
  }, 120_000);
});
