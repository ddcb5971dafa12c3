/**
 * The path of somebody who has never seen Cardine, in a narrow pane: new plan, first card, three phases that make 100, their
 * bars, the sector's points, save. At each step the pane leads on, and nothing that is needed lies out of sight.
 */
import type { Page } from "playwright-core";
import { snapshotOfFile } from "../../src/interchange/workbook-file";
import { readWorkbookPlan } from "../../src/sheets/workbook/read-workbook-plan";
import { readXlsx } from "../../src/xlsx/reading/read-xlsx";
import { describeInBrowser } from "./harness";
import { focusOf, paneFrame } from "./pane-focus";
import { paneOf, save } from "./person";

const accent = "rgb(15, 108, 189)";
const phases = [
  { text: "Analisi delle domande", weight: "30", start: "gen", end: "mar" },
  { text: "Acquisto della piattaforma", weight: "30", start: "apr", end: "15/09" },
  { text: "Avvio con le famiglie", weight: "40", start: "ott", end: "dic" },
];

/** Waits until the whole form stands above the message that is docked at the pane's lower edge. */
async function nothingCovers(page: Page, form: string): Promise<void> {
  await paneFrame(page).waitForFunction((name) => {
    const typed = document.querySelector(`form[aria-label="${name}"]`)?.getBoundingClientRect();
    const message = document.querySelector('[role="status"] .fui-MessageBar')?.getBoundingClientRect();
    return typed && message && typed.top >= 0 && typed.bottom <= message.top;
  }, form);
}

describeInBrowser("The first card", (open) => {
  it("is led to and drafted from an empty workbook to the saved file, 360 pixels wide", async () => {
    const page = await open();
    await page.locator("iframe").evaluate((frame) => (frame.style.width = "360px"));
    const pane = paneOf(page);
    await pane.getByRole("button", { name: /^Piano nuovo/ }).click();
    await pane.getByLabel(/^Ente/).fill("Comune di Prova");
    await pane.getByLabel(/^Primo anno/).fill("2026");
    await pane.getByLabel("Nome del settore 1").fill("Servizi educativi");
    await pane.getByLabel("Indirizzo strategico").fill("La comunità che cresce");
    await pane.getByLabel("Obiettivo strategico", { exact: true }).fill("Servizi da zero a quattordici anni");
    await pane.getByLabel("Obiettivo operativo 01.01.01", { exact: true }).fill("Semplificare l’accesso");
    await pane.getByRole("button", { name: "Continua" }).click();
    await pane.getByRole("button", { name: "Crea il piano" }).click();

    await pane.getByRole("button", { name: "S1: nessun obiettivo, crea la prima scheda" }).click({ timeout: 60_000 });
    await pane.getByRole("option", { name: /^01\.01\.01 / }).waitFor();
    expect((await focusOf(page)).what).toMatch(/^combobox Obiettivo operativo/);
    await pane.getByRole("option", { name: /^01\.01\.01 / }).click();
    await pane.getByLabel(/^Titolo/).fill("Sportello unico digitale");
    await pane.getByRole("button", { name: "Crea la scheda" }).click();
    await page.getByRole("tab", { name: "S1.00001", selected: true }).waitFor();
    await pane.getByRole("button", { name: /^Fasi: / }).waitFor();
    expect(await page.getByLabel("Casella del nome").inputValue()).toBe("Finalita");

    await pane.getByRole("button", { name: "Fase", exact: true }).click();
    const form = pane.getByRole("form", { name: "Nuova fase" });
    for (const [at, { text, weight, start, end }] of phases.entries()) {
      await form.getByLabel(/^Attività/).fill(text);
      await form.getByLabel("Peso").fill(weight);
      await form.getByRole("textbox", { name: "Inizio 2026", exact: true }).fill(start);
      await form.getByRole("textbox", { name: "Fine 2026", exact: true }).fill(end);
      await form.getByLabel(/^Attività/).press("Enter");
      await pane.getByRole("heading", { name: `Fasi (${at + 1})` }).waitFor();
      // The bar ends in the selected cell, which is in sight.
      await page.waitForFunction((color) => {
        const cell = document.querySelector('[data-cell][aria-selected="true"]');
        const box = cell?.getBoundingClientRect();
        return cell && box && box.width > 0 && getComputedStyle(cell).backgroundColor === color && box.bottom <= innerHeight;
      }, accent);
      expect((await focusOf(page)).what).toMatch(/^textbox Attività/);
      await nothingCovers(page, "Nuova fase");
    }

    await pane
      .getByRole("group", { name: "Totale dei pesi delle fasi" })
      .getByRole("button", { name: "Punti nel settore S1: da assegnare" })
      .click();
    await pane.getByRole("tab", { name: "Pesi", selected: true }).waitFor();
    await pane.getByLabel(/^Punti di S1\.00001/).waitFor();
    expect((await focusOf(page)).what).toMatch(/^textbox Punti di S1\.00001/);
    await page.keyboard.type("100");
    await page.keyboard.press("Enter");
    await pane.getByText("100 su 100", { exact: true }).waitFor();
    await pane.getByText("1 peso scritto").waitFor();

    const { plan, notes } = readWorkbookPlan(snapshotOfFile(await readXlsx(await save(page), "prova.xlsx"), "prova.xlsx"));
    expect(notes).toEqual([]);
    expect(plan.objectives[0]?.card?.phases.map(({ text, weight }) => [text, weight])).toEqual(
      phases.map(({ text, weight }) => [text, { kind: "value", value: Number(weight) }]),
    );
    expect(plan.sectors[0]?.entries).toMatchObject([{ objective: "S1.00001", weight: { kind: "value", value: 100 } }]);
  }, 120_000);
});
