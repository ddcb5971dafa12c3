/** A plan of areas alone, begun from an empty page and written with the keyboard. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { terminal } from "../cli/terminal";
import { describeInBrowser } from "./harness";
import { focusOf, tabTo } from "./pane-focus";
import { paneOf, save } from "./person";

/** Where pictures for looking at go, if anybody asks for them. */
const folder = process.env["CARDINE_PICTURES"];

async function look(page: Page, name: string): Promise<void> {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) });
}

describeInBrowser("A plan of areas alone", (open) => {
  it("is begun with the keyboard, gets area, section and rows, and is read back as meant", async () => {
    const page = await open();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator("iframe").evaluate((frame) => (frame.style.width = "360px"));
    const pane = paneOf(page);
    const press = async (what: RegExp | string, key = "Enter") => {
      await tabTo(page, what);
      await page.keyboard.press(key);
    };
    await pane.getByRole("button", { name: /^Piano nuovo/ }).press("Enter");
    await pane.getByRole("radio", { name: /^Scheda estesa triennale/ }).focus();
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowDown");
    await pane.getByRole("radio", { name: /^Tabella per aree/, checked: true }).waitFor();
    await look(page, "flat-1-template");
    await tabTo(page, /^textbox Ente/);
    await page.keyboard.type("Unione di Prova");
    await tabTo(page, /^textbox Primo anno/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("2026");
    await tabTo(page, /^combobox Anni/);
    await page.keyboard.type("3");
    await tabTo(page, /^textbox Nome dell’area 1/);
    await page.keyboard.type("AREA AFFARI GENERALI");
    await look(page, "flat-2-form");
    await press(/^button Continua/);
    await pane.getByText("1 area", { exact: true }).waitFor();
    await look(page, "flat-3-proposal");
    await press(/^button Crea il piano/);

    await pane.getByRole("tab", { name: "Area", selected: true }).waitFor({ timeout: 60_000 });
    await page.getByRole("tab", { name: "Area 1", selected: true }).waitFor();
    await page.waitForFunction(() => document.querySelector('[data-cell="A6"]')?.getAttribute("aria-selected") === "true");
    await look(page, "flat-4-begun");

    await pane.getByRole("button", { name: "Aggiungi un’area" }).press("Enter");
    expect((await focusOf(page)).what).toMatch(/^textbox Nome dell’area/);
    await page.keyboard.type("AREA TECNICA");
    await page.keyboard.press("Enter");
    await pane.getByRole("combobox", { name: "Area" }).waitFor();
    await pane.getByRole("heading", { level: 1, name: "AREA TECNICA" }).waitFor();
    await pane.getByRole("button", { name: "Aggiungi una sezione" }).press("Enter");
    await press(/^button Aggiungi la sezione/);
    const later = pane.getByRole("region", { name: "ANNO 2029" });
    await later.waitFor();

    await pane.getByRole("button", { name: "Aggiungi una riga a ANNO 2026" }).press("Enter");
    const section = pane.getByRole("region", { name: "ANNO 2026" });
    const rows = [
      { text: "Aprire lo sportello il sabato", weight: "60", balance: "60 su 100 · mancano 40 punti" },
      { text: "Rispondere alle domande in tre giorni", weight: "40", balance: "100 su 100" },
    ];
    for (const { text, weight, balance } of rows) {
      // The row that is selected on the sheet is open too; the new one comes after all rows.
      await section
        .getByRole("textbox", { name: /^Descrizione/ })
        .last()
        .focus();
      await page.keyboard.type(text);
      await tabTo(page, /^textbox Indicatore/);
      await page.keyboard.type("Quanti");
      await tabTo(page, /^textbox Peso/);
      await page.keyboard.type(weight);
      await page.keyboard.press("Enter");
      await section.getByText(balance).waitFor();
      expect((await focusOf(page)).what).toMatch(/^textbox Descrizione/);
      await look(page, `flat-5-rows-${weight}`);
    }
    await page.keyboard.press("Escape");
    for (const [at, tab] of ["Piano", "Pesi", "Controlli"].entries()) {
      await pane.getByRole("tab", { name: tab }).press("Enter");
      await pane.getByRole("tabpanel", { name: tab }).waitFor();
      await page.waitForTimeout(folder ? 600 : 0);
      await look(page, `flat-${6 + at}-${tab}`);
    }

    const shell = terminal();
    writeFileSync(join(shell.cwd, "piano.xlsx"), await save(page));
    expect(await shell.run("read", "piano.xlsx", "-o", "piano.json")).toBe(0);
    expect(shell.said.err).not.toMatch(/non/i);
    const shown = terminal();
    await shown.run("read", join(shell.cwd, "piano.xlsx"), "--json");
    const plan = JSON.parse(shown.said.out) as Record<string, unknown>;
    expect(plan).toMatchObject({
      entity: "Unione di Prova",
      firstYear: 2026,
      targets: rows.map(({ text, weight }) => ({
        area: "AREA TECNICA",
        section: "ANNO 2026",
        years: [2026],
        description: text,
        indicator: "Quanti",
        weight: Number(weight),
      })),
      sections: [
        { area: "AREA AFFARI GENERALI", section: "ANNO 2026" },
        { area: "AREA AFFARI GENERALI", section: "ANNI 2027 E 2028" },
        { area: "AREA TECNICA", section: "ANNO 2026" },
        { area: "AREA TECNICA", section: "ANNI 2027 E 2028" },
        { area: "AREA TECNICA", section: "ANNO 2029", years: [2029] },
      ],
    });
  }, 180_000);
});
